import type { Filled } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";
import type { AwardCounts, AwardTable } from "./award-counts.ts";

/** Một chỉ tiêu — what one unit supplied of one indicator, year by year. */
export interface IndicatorRow {
  readonly indicator: string;
  readonly measure: Filled;
  readonly provider: string;
  readonly previousPeriod: Filled;
  /** In the order of `IndicatorTable.years`. */
  readonly byYear: readonly Filled[];
  readonly estimate: Filled;
}

/** Số liệu theo năm, against the previous period. */
export interface IndicatorTable {
  readonly years: readonly number[];
  /** The year that is estimated; none while it is not set. */
  readonly estimateYear?: number;
  readonly rows: readonly IndicatorRow[];
}

/** Báo cáo tổng kết phong trào thi đua */
export interface MovementReport {
  readonly frame: Frame;
  /** «2015 - 2020» */
  readonly period: Filled;
  readonly previousPeriod: Filled;
  readonly nextPeriod: Filled;
  readonly titles: AwardTable;
  readonly forms: AwardTable;
  /** Awards that stand in neither list. */
  readonly others: AwardTable;
  /** Of all three tables together. */
  readonly all: AwardCounts;
  readonly figures: IndicatorTable;
}
