import type { ApiRequest } from "./api-types.ts";

/** Why a workbook is left alone, what a rerun does to it, or what it only says. */
export type ChangeCode =
  | "newer"
  | "other-workbook"
  | "no-version"
  | "not-ours"
  | "column-twice"
  | "sheet-twice"
  | "table-in-the-way"
  | "table"
  | "sheet-added"
  | "sheet-known-by-title"
  | "column-added"
  | "column-known-by-header"
  | "guard-back"
  | "guard-editors"
  | "rule-back"
  | "rule-other"
  | "banding-back"
  | "colour-back"
  | "name-back"
  | "views-added"
  | "place-back"
  | "version-raised";

export interface Change {
  readonly code: ChangeCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What tells a workbook from its template, and the one batch that mends it. */
export interface WorkbookChanges {
  /** With any of these nothing is done, whatever else stands here. */
  readonly stops: readonly Change[];
  readonly notes: readonly Change[];
  readonly changes: readonly Change[];
  readonly requests: readonly ApiRequest[];
  /** Columns lack their tags: decide again with the headers read. */
  readonly needsHeaders: boolean;
}

/** What is gathered while a workbook is gone through. */
export class ChangeList {
  readonly changes: Change[] = [];
  readonly requests: ApiRequest[] = [];
  /** What is only said. */
  readonly notes: Change[] = [];
  /** Tabs that the requests touch. */
  readonly touched = new Set<number>();

  add(change: Change, requests: readonly ApiRequest[], sheetId?: number): void {
    this.changes.push(change);
    this.requests.push(...requests);
    if (sheetId !== undefined) this.touched.add(sheetId);
  }

  note(change: Change): void {
    this.notes.push(change);
  }
}
