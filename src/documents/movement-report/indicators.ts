import type { Board } from "../../board/board.ts";
import { compareVietnamese } from "../../domain/name-order.ts";
import { foldText } from "../../domain/text.ts";
import { listValues } from "../../edition/lists.ts";
import { yearSetting } from "../../edition/settings.ts";
import { numberText } from "../../output/format.vi.ts";
import { numberAt, type SheetRecord, textAt } from "../../workbook/record.ts";
import type { Filled } from "../form/filled.ts";
import { unitOrder } from "../rows/unit-order.ts";
import { UNKNOWN_UNIT } from "../wording/shared-words.vi.ts";
import type { IndicatorRow, IndicatorTable } from "./content.ts";
import { owedFigure, UNNAMED_INDICATOR } from "./words.vi.ts";

/**
 * `Số liệu` as a table: indicators in the order of the list «Chỉ tiêu», others after them the
 * Vietnamese way, of one indicator the units in their order. A blank names the unit that owes it.
 *
 * @source V.3.b
 */
export function indicatorTable(board: Board, list: string): IndicatorTable {
  const { settings, catalogue } = board.reckoning.edition;
  const records = board.reckoning.intake.recordsOf("figures");
  const from = yearSetting(settings, "GIAI_DOAN_TU");
  const to = yearSetting(settings, "GIAI_DOAN_DEN");
  const length = from === undefined || to === undefined ? 0 : Math.max(0, to - from);
  const years = Array.from({ length }, (_, index) => (from ?? 0) + index);
  const places = new Map(
    listValues(catalogue, list).map((value, index) => [foldText(value), index]),
  );
  const placeOf = (record: SheetRecord) => places.get(foldText(nameOf(record))) ?? places.size;
  const byUnit = unitOrder(board);
  const sorted = [...records].sort(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      compareVietnamese(nameOf(one), nameOf(other)) ||
      byUnit(one, other),
  );
  return {
    years,
    ...(to === undefined ? {} : { estimateYear: to }),
    rows: sorted.map((record) => toRow(record, years, board)),
  };
}

function nameOf(record: SheetRecord): string {
  return textAt(record, "indicator") ?? UNNAMED_INDICATOR;
}

function toRow(record: SheetRecord, years: readonly number[], { reckoning }: Board): IndicatorRow {
  const unit = reckoning.edition.units.byCode.get(record.unit ?? "");
  const owed = { owed: owedFigure(unit?.shortName ?? UNKNOWN_UNIT) };
  const at = (key: string): Filled => {
    const figure = numberAt(record, key);
    return figure === undefined ? owed : numberText(figure);
  };
  return {
    indicator: nameOf(record),
    measure: textAt(record, "measure") ?? owed,
    provider: unit?.shortName ?? UNKNOWN_UNIT,
    previousPeriod: at("previousPeriod"),
    byYear: years.map((year) => at(`year:${year}`)),
    estimate: at("estimate"),
  };
}
