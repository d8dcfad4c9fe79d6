import type { Counts, PageId } from "./protocol.ts";

/** A kind of «Lập văn bản» and for whom it can be drafted. */
export interface DraftKindView {
  readonly kind: string;
  readonly name: string;
  /** "office": takes no unit; "unit": needs `unit` or `all` of the request; "either": may have them. */
  readonly reach: "office" | "unit" | "either";
}

export interface JobRequest {
  readonly page: PageId;
  /** «Tổng hợp», «Lập văn bản», and «Nhắc việc»: written to `hop-thu/`, nothing is sent. */
  readonly does: "run" | "draft" | "remind";
  /** Of "draft". */
  readonly kind?: string;
  /** Of "draft" for one unit: its code. */
  readonly unit?: string;
  /** Of "draft" for every unit. */
  readonly all?: boolean;
}

export interface StopRequest {
  readonly page: PageId;
}

export interface JobView {
  readonly id: string;
  readonly does: JobRequest["does"];
  /** "stopped": what was written until then stays, and the same job run again goes on from there. */
  readonly state: "running" | "done" | "failed" | "stopped";
  /** What is being done: a file's name. */
  readonly step: string;
  /** What came of it, in words; of "failed" why. */
  readonly lines: readonly string[];
  /** Names of documents or mails that it made, for the pages that show them. */
  readonly made: readonly string[];
}

export interface FindingsView extends Counts {
  readonly findings: readonly FindingView[];
}

export interface FindingView {
  readonly severity: "error" | "warning";
  readonly unit: string;
  /** Where it stands; `row` and `column` undefined for a tab as a whole. */
  readonly file: string;
  readonly tab: string;
  readonly row: number | undefined;
  /** Place of the column in `TabView.columns`. */
  readonly column: number | undefined;
  readonly header: string;
  readonly value: string;
  readonly message: string;
  readonly source: string;
  readonly remedy: string;
}
