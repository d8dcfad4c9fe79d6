import type { Day } from "../domain/day.ts";

/** Looks that a written cell may have; each host renders them in its own way. */
export type Look =
  | "title"
  | "subtitle"
  | "header"
  | "required"
  | "text"
  | "wrap"
  | "key"
  | "good"
  | "soon"
  | "warning"
  | "error"
  | "muted"
  | "locked"
  | "total"
  | "bar";

/** A place that a cell points to: a cell of this or another workbook of the workspace. */
export interface CellLink {
  readonly book?: string;
  readonly sheet: string;
  readonly row: number;
  /** 1 = column A. */
  readonly column: number;
}

export interface WrittenCell {
  readonly value: string | number | boolean | null | { readonly kind: "day"; readonly day: Day };
  readonly look?: Look;
  readonly note?: string;
  readonly link?: CellLink;
  /** How a number is shown: 1234 as 1.234, 0.125 as 12,5 %. */
  readonly format?: "integer" | "decimal" | "percent" | "day";
}

export interface WrittenColumn {
  /** Key of the declared column that stands here. */
  readonly key?: string;
  /** Pixels, as in the declaration. */
  readonly width: number;
  readonly format?: "integer" | "decimal" | "percent" | "day" | "text";
  readonly look?: Look;
  /** Typists must not change it. */
  readonly locked?: boolean;
}

/** A dropdown, tick or date rule for a column's data rows. */
export interface Validation {
  /** 0 = column A. */
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rule:
    | { readonly kind: "values"; readonly values: readonly string[] }
    /** A1 range, `'Danh mục'!$B$2:$B$9`. */
    | { readonly kind: "range"; readonly range: string }
    | { readonly kind: "date" }
    /** A box to tick: the mark stands in it, or nothing does. */
    | { readonly kind: "tick"; readonly mark: string }
    | { readonly kind: "number"; readonly min: number };
  /** Other values are refused, not only warned of. */
  readonly strict: boolean;
  readonly prompt?: string;
}

/** A coloured rule: rows or cells of `range` for which the formula (of its first cell) holds. */
export interface ColourRule {
  readonly range: string;
  readonly formula: string;
  readonly look: Look;
}

/** A bar in the cell, as long as its share of `max`. */
export interface DataBar {
  readonly range: string;
  readonly max: number;
}

export interface NamedRange {
  readonly name: string;
  readonly range: string;
}

export interface WrittenSheet {
  readonly name: string;
  /** Key of the declared tab. */
  readonly key?: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly validations?: readonly Validation[];
  readonly colourRules?: readonly ColourRule[];
  readonly dataBars?: readonly DataBar[];
  /** Header and locked columns refuse typing. */
  readonly protect?: boolean;
  readonly merges?: readonly string[];
  readonly landscape?: boolean;
  readonly tabColour?: string;
  readonly hidden?: boolean;
}

/** A workbook that the program makes anew. */
export interface WrittenBook {
  readonly title: string;
  readonly sheets: readonly WrittenSheet[];
  readonly names?: readonly NamedRange[];
}

/** One bad cell, marked in a copy of the user's own workbook. */
export interface CellMark {
  readonly sheet: string;
  readonly row: number;
  /** 1 = column A. */
  readonly column: number;
  readonly severity: "error" | "warning";
  readonly note: string;
}

/** What a checked copy adds to the workbook that a unit filled in. */
export interface CheckedCopy {
  readonly book: string;
  readonly marks: readonly CellMark[];
  /** Texts for the «Kiểm tra» column: values, never formulas. */
  readonly checks: readonly {
    readonly sheet: string;
    readonly column: number;
    readonly firstRow: number;
    readonly texts: readonly string[];
  }[];
}
