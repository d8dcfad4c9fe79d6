import type { CarriedContext } from "../../intake/own-list/carried-context.ts";
import type { TemplateCell } from "../../workbook/template-shape.ts";

/** What the dialog needs of the script, asked once as it opens. */
export interface ImportGround {
  readonly ok: true;
  readonly context: CarriedContext;
}

/** One row that was agreed on. */
export interface AgreedRow {
  readonly cells: readonly (readonly [key: string, cell: TemplateCell])[];
  /** Somebody said that it is to stand although an equal row stands already. */
  readonly isTwice: boolean;
}

/** What the dialog asks to be appended; the same key is appended once, however often it is asked. */
export interface AppendOrder {
  readonly key: string;
  /** Key of the tab. */
  readonly tab: string;
  readonly rows: readonly AgreedRow[];
}

/** What stands now that did not. */
export interface Appended {
  readonly ok: true;
  readonly text: string;
}
