/**
 * What the page of `npm run sheet` and its server say to each other, as JSON.
 *
 * The browser is let in once by the address that the server prints (`/?khoa=…`), which sets a cookie
 * and leads to `/`. Every call needs that cookie. A POST needs `content-type: application/json` and
 * the header `TOKEN_HEADER` with the `token` of `GET /api/workspace` as well; both change when the
 * server starts anew. Whatever is not answered with 2xx is a `Refusal`
 * (protocol-refusal.ts); jobs and findings stand in protocol-jobs.ts.
 *
 * | call | answer |
 * |---|---|
 * | `GET /api/workspace` | `WorkspaceView` |
 * | `GET /api/books/FILE` | `BookView` |
 * | `POST /api/books/FILE/cells` with `SaveRequest` | `SaveAnswer`; 409 `Conflict`; 423 `Refusal` |
 * | `POST /api/editor` with `EditorRequest` | `EditorView` (protocol-editor.ts) |
 * | `POST /api/jobs` with `JobRequest` | 202 `JobView` |
 * | `GET /api/jobs/ID` | `JobView` |
 * | `POST /api/jobs/ID/stop` with `StopRequest` | `JobView` |
 * | `GET /api/findings` | `FindingsView` |
 * | `GET /api/files` | `FilesView` (protocol-files.ts, with what shows one) |
 */

import type { ColumnType } from "../../../workbook/declaration.ts";
import type { EditorView } from "./protocol-editor.ts";
import type { DraftKindView, JobView } from "./protocol-jobs.ts";

export const TOKEN_HEADER = "x-dien-hinh-token";

/** A letter sequence that the page made up when it loaded: 16 to 64 of `A-Z a-z 0-9 _ -`. */
export type PageId = string;

export interface WorkspaceView {
  /** Folder as the person knows it. */
  readonly workspace: string;
  /** The conference, as the title of its pages. */
  readonly title: string;
  /** The day as of which everything is judged, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** For `TOKEN_HEADER`. */
  readonly token: string;
  /** The office workbook first. */
  readonly books: readonly BookSummary[];
  readonly editor: EditorView;
  readonly job: JobView | undefined;
  readonly kinds: readonly DraftKindView[];
  readonly units: readonly { readonly code: string; readonly name: string }[];
  /** What the last «Tổng hợp» left, from `summary.json`. */
  readonly lastRun: LastRun | undefined;
  readonly counts: Counts;
  /** Changes whenever anything is judged anew: checks of another judgement may be old. */
  readonly judgement: string;
}

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export interface LastRun {
  /** When it was written, as people read it. */
  readonly at: string;
  readonly asOf: string;
  readonly counts: Counts;
}

export interface BookSummary {
  /** The file's name, which the addresses bear percent-encoded. */
  readonly file: string;
  readonly kind: "office" | "entry";
  readonly title: string;
  /** Tabs in the order of the declaration, then those that nobody declared. */
  readonly tabs: readonly string[];
  readonly revision: string;
  /** The office workbook of the sample, say, is open in LibreOffice: nothing is saved till it is closed. */
  readonly isOpenElsewhere: boolean;
}

export interface BookView {
  readonly file: string;
  /** Changes whenever the file's bytes do, by whomever. */
  readonly revision: string;
  /** Of which the tabs' checks are. */
  readonly judgement: string;
  readonly tabs: readonly TabView[];
}

export interface TabView {
  /** Title of the tab in the file, by which edits name it. */
  readonly name: string;
  /**
   * "records" and "edition" are edited here; "guide" and "written" are only read; "foreign" is a tab
   * that nobody declared: read here, kept in the file.
   */
  readonly kind: "records" | "edition" | "guide" | "written" | "foreign";
  readonly isEditable: boolean;
  /** Sheet row of the headers, from 1. Rows above it are only read. */
  readonly headerRow: number;
  /** In the order of the file: column 0 of a row is `columns[0]`. */
  readonly columns: readonly ColumnView[];
  /** Sheet row of `rows[0]`, always `headerRow + 1`. */
  readonly firstRow: number;
  /** Texts as people read them; short rows end in blanks. Rows below may be typed in, up to `lastRow`. */
  readonly rows: readonly (readonly string[])[];
  /** The last row that an edit may name. */
  readonly lastRow: number;
  /** Cells with a formula or under a merge, which no edit may name: sheet row and column from 0. */
  readonly lockedCells: readonly (readonly [row: number, column: number])[];
  /** The rows of which something is to be said. */
  readonly checks: readonly RowCheck[];
}

export interface ColumnView {
  /** Place in the file, from 0; edits name it. */
  readonly index: number;
  /** Key of the declaration; undefined for a column of the office's own, or one without a header. */
  readonly key: string | undefined;
  readonly header: string;
  readonly type: ColumnKind;
  /** Pixels. */
  readonly width: number;
  /** Nobody types here: computed, or filled in by Văn phòng. */
  readonly isLocked: boolean;
  readonly isRequired: boolean;
  /** Offered in a dropdown; none: no dropdown. */
  readonly values: readonly string[] | undefined;
  /** Other text than `values` is taken as well. */
  readonly isOpen: boolean;
  /** Several values joined by `; `. */
  readonly isSeveral: boolean;
  readonly note: string | undefined;
}

/**
 * The declaration's type. Texts of the grid by type: "date" and days of any column as `12/03/1980`;
 * "checkbox" as TICKED or UNTICKED, blank, or whatever else stands there; percents as `70 %`; numbers
 * with a comma and without dots between thousands. "check" is «Kiểm tra»: its text stands in `checks`.
 */
export type ColumnKind = ColumnType;

export const TICKED = "TRUE";
export const UNTICKED = "FALSE";

/** «Kiểm tra» of one row and the cells that it is about; no text and no marks: nothing is wrong. */
export interface RowCheck {
  /** Sheet row, from 1; `headerRow` for what is wrong with the office tab as a whole. */
  readonly row: number;
  /** Sentences, a line each; blank when nothing is wrong. */
  readonly text: string;
  readonly marks: readonly CellMark[];
}

export interface CellMark {
  /** From 0; undefined: the row as a whole. */
  readonly column: number | undefined;
  readonly severity: "error" | "warning";
  readonly message: string;
}

export interface SaveRequest {
  readonly page: PageId;
  /** New for every request, kept when the same one is sent again: it is not done twice. */
  readonly request: string;
  /** The revision that the page has shown. */
  readonly revision: string;
  /** 1 to 2,000; a later one of the same cell wins. */
  readonly edits: readonly CellEdit[];
}

export interface CellEdit {
  readonly tab: string;
  /** Sheet row, from 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** As it was typed; blank empties the cell. */
  readonly text: string;
}

/** Everything asked for is on the disk. */
export interface SaveAnswer {
  readonly revision: string;
  /** The cells as they read now: `12.3.1980` was typed, `12/03/1980` stands. */
  readonly cells: readonly CellEdit[];
  /** The judgement that `checks` differ from, and the one that they are of. */
  readonly before: string;
  readonly judgement: string;
  /** Rows of any book whose «Kiểm tra» is another than before, cleared ones with a blank text. */
  readonly checks: readonly TabChecks[];
  readonly counts: Counts;
}

export interface TabChecks {
  readonly file: string;
  readonly tab: string;
  readonly rows: readonly RowCheck[];
}
