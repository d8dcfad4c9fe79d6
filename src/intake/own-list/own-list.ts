import type { Facts } from "../../domain/finding.ts";
import type { Catalogue } from "../../edition/lists.ts";
import type { Tab } from "../../workbook/declaration.ts";
import type { TemplateCell } from "../../workbook/template-shape.ts";
import type { Fault, ReadingContext } from "../../workbook/value.ts";
import type { Grid, Place } from "./grid.ts";
import type { StandingRow } from "./standing-rows.ts";

/** What the reader of a unit's own list must know of the edition; plain data, but for one function. */
export interface ListContext {
  /** The tabs that units fill in, years expanded. */
  readonly tabs: readonly Tab[];
  readonly reading: ReadingContext;
  readonly units: readonly { readonly code: string; readonly name: string }[];
  readonly catalogue: Catalogue;
  /** Rows that stand in the tabs already, by key of the tab. */
  readonly standing: ReadonlyMap<string, readonly StandingRow[]>;
  /** Code of the unit that sent the list, where it is known. */
  readonly unit?: string;
  /** Key of the tab that it is for, where it is known. */
  readonly tab?: string;
}

/** What people answered, by the question's id. */
export type Answers = Readonly<Record<string, string>>;

/** Words of an answer that are no value; an answer may be typed in any case. */
export const ANSWER = {
  omit: "không lấy",
  blank: "để trống",
  keep: "giữ nguyên",
  above: "như dòng trên",
  row: "là một dòng",
  add: "thêm",
  skip: "không thêm",
} as const;

export interface Option {
  /** The answer itself. */
  readonly value: string;
  /** What it says beside its value: «TTKC» is a code, its name says more. */
  readonly label?: string;
  /** Cells that this answer fills besides, by key: what stood behind a name. */
  readonly more?: Readonly<Record<string, string>>;
}

export type QuestionKind =
  | "tab"
  | "column"
  | "every-row"
  | "section"
  | "value"
  | "blank-below"
  | "repeated";

/** One thing that is unsure, asked once however many cells it is about. */
export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly facts: Facts;
  readonly options: readonly Option[];
  /** The likeliest answer; it is never taken without being asked. */
  readonly suggested?: string;
  /** Any other text may be answered too. */
  readonly isFree: boolean;
  /** What was answered, where it cannot be used. */
  readonly refused?: string;
  /** Cells that wait for the answer. */
  readonly places: readonly Place[];
}

/** Where what stands in a cell of a row came from. */
export type Source =
  | "typed"
  | "spelling"
  | "answer"
  | "above"
  | "section"
  | "heading"
  | "name"
  | "said";

export interface OwnCell {
  readonly key: string;
  readonly cell: TemplateCell;
  readonly source: Source;
  /** What was typed, where the cell says it in other words. */
  readonly typed?: string;
  /** A part of what was typed that the cell leaves out: «ThS.» before a name. */
  readonly left?: string;
  readonly doubts: readonly Fault[];
}

/** `standing`: it is in the tab already; `repeated`: it stood above in this list. */
export type RowState = "new" | "asked" | "standing" | "repeated" | "left-out";

export interface OwnRow {
  readonly sheet: string;
  /** 1-based, as the list's own sheet counts. */
  readonly row: number;
  readonly cells: readonly OwnCell[];
  readonly state: RowState;
  /** The row that holds the same subject, where there is one. */
  readonly twin?: { readonly book: string; readonly row: number };
  /** Headers of required columns that the list says nothing of. */
  readonly owed: readonly string[];
}

/** Why a cell of the list went into no row. */
export type LeftReason =
  | "heading"
  | "header"
  | "numbering"
  | "ordinal"
  | "section"
  | "total"
  | "signature"
  | "note"
  | "sensitive"
  | "said"
  | "no-table"
  | "placeholder";

/** What became of one cell of the list: every filled cell has one fate, and one only. */
export type Fate = Place &
  (
    | { readonly is: "placed"; readonly keys: readonly string[] }
    | { readonly is: "asked"; readonly question: string }
    | { readonly is: "left"; readonly reason: LeftReason }
  );

/** How surely a column of the list is one of the tab. */
export type Sureness = "sure" | "asked" | "answered" | "left";

export interface OwnColumn {
  readonly sheet: string;
  readonly column: number;
  readonly header: string;
  /** A part of each line of a list without a table. */
  readonly isOfItem?: true;
  /** Headers of the declared columns that it fills. */
  readonly fills: readonly string[];
  readonly sureness: Sureness;
}

/** What is understood of one sheet. */
export interface SheetUnderstanding {
  readonly name: string;
  /** The cells that all places speak of: those of the list, its items taken apart. */
  readonly grid: Grid;
  readonly tab: string | undefined;
  readonly columns: readonly OwnColumn[];
  readonly rows: readonly OwnRow[];
  readonly fates: readonly Fate[];
  readonly questions: readonly Question[];
}
