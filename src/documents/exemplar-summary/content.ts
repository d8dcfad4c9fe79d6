import type { Filled, Owed } from "../form/filled.ts";
import type { Frame } from "../frame/frame.ts";

/** Báo cáo tóm tắt thành tích — summary reports of one exemplar, or of all of a unit. */
export interface ExemplarSummary {
  /** Of the unit: its name stands in the letterhead, its head signs. */
  readonly frame: Frame;
  /** «giai đoạn 2015 - 2020», below the title. */
  readonly period: string;
  /** Who of the level above confirms. */
  readonly confirmer: Confirmer;
  /** Collectives before individuals, in the order printed. */
  readonly reports: readonly ExemplarReport[];
}

export interface Confirmer {
  readonly agency: string;
  readonly titles: readonly string[];
  readonly name: Filled;
}

interface ReportOf {
  readonly name: string;
  readonly unit: string;
  /** The link to the photo, or who owes the photo. */
  readonly photo: Filled;
  /** A paragraph each. */
  readonly achievements: readonly Filled[];
  /** How long the whole report may be, while nobody has said that it is. */
  readonly length?: Owed;
  readonly awards: readonly Filled[];
}

export interface CollectiveReport extends ReportOf {
  readonly subject: "collective";
  readonly history: readonly Filled[];
  readonly organisation: readonly Filled[];
  readonly functions: readonly Filled[];
}

export interface IndividualReport extends ReportOf {
  readonly subject: "individual";
  readonly bornOn: Filled;
  readonly homePlace: Filled;
  readonly position: Filled;
}

export type ExemplarReport = CollectiveReport | IndividualReport;
