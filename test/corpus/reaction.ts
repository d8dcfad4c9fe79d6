import { FAULTED as faultedCell } from "../../src/workbook/value.ts";
import type { CorpusColumn } from "./columns.ts";

/** The value is the very text of the case. */
export const AS_TYPED: unique symbol = Symbol("as typed");
export const BLANK = undefined;
export const FAULTED = faultedCell;

/** What reading one case of the corpus gives, judged by a person. */
export interface Reaction {
  /** Index of the case in nasty-inputs.json. */
  readonly at: number;
  readonly column: CorpusColumn;
  readonly value:
    | undefined
    | string
    | number
    | boolean
    | readonly string[]
    | typeof AS_TYPED
    | typeof FAULTED;
  /** The number is handed over as a cell formatted in percent. */
  readonly isPercentCell?: true;
  /** «code severity kind», and «→ nearest» where one is named. */
  readonly faults: readonly string[];
  /** Why the case is judged otherwise than its note says. */
  readonly instead?: string;
}
