/** What may become of a command of the grid library. */
export type Verdict =
  | "pass"
  | "texts"
  | "refuse"
  | "refuse-quietly"
  | "broken"
  | "begin-edit"
  | "fill";

/** How the library sorts its commands. */
export const COMMAND = 0;
export const MUTATION = 2;

/** Commands that move about, look, or change texts alone. */
const PASSING: ReadonlySet<string> = new Set([
  "sheet.command.set-range-values",
  "sheet.command.clear-selection-content",
  "sheet.command.move-selection",
  "sheet.command.move-selection-enter-tab",
  "sheet.command.expand-selection",
  "sheet.command.select-all",
  "sheet.command.select-range",
  "sheet.command.scroll-view",
  "sheet.command.scroll-view-reset",
  "sheet.command.scroll-to-cell",
  "sheet.command.set-scroll-relative",
  "sheet.command.change-zoom-ratio",
  "sheet.command.set-zoom-ratio",
  "sheet.command.delta-column-width",
  "sheet.command.set-worksheet-col-width",
  "sheet.command.set-col-is-auto-width",
  "sheet.command.set-col-auto-width",
  "sheet.command.delta-row-height",
  "sheet.command.set-row-height",
  "sheet.command.set-row-is-auto-height",
  "sheet.command.set-worksheet-activate",
  "sheet.command.toggle-cell-checkbox",
  // Both end in `FILLING`.
  "sheet.command.copy-down",
  "sheet.command.copy-right",
  "univer.command.undo",
  "univer.command.redo",
]);

/** The page copies, cuts and pastes texts itself. */
const CLIPBOARD: ReadonlySet<string> = new Set([
  "univer.command.copy",
  "univer.command.cut",
  "univer.command.paste",
  "sheet.command.copy",
  "sheet.command.cut",
  "sheet.command.paste",
  "sheet.command.paste-by-short-key",
]);

/** Mutations of how wide and how high the grid stands before one's eyes. */
const VIEWING: ReadonlySet<string> = new Set([
  "sheet.mutation.set-worksheet-col-width",
  "sheet.mutation.set-worksheet-row-height",
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
  "sheet.mutation.data-validation-formula-mark-dirty",
]);

const TEXTS = "sheet.mutation.set-range-values";
/** The page fills texts itself: the library would count days and numbers on. */
const FILLING = "sheet.command.auto-fill";
const EDITING = "sheet.operation.set-cell-edit-visible";

export interface GridCommand {
  readonly id: string;
  readonly type: number;
  readonly params?: unknown;
}

/**
 * Texts alone are written back to the file, so what else would change the sheet is refused: before it
 * began ("refuse"), or, when it came another way, while it ran ("broken": the tab is shown anew).
 */
export function verdictOn({ id, type, params }: GridCommand, isEditorOpen: boolean): Verdict {
  if (id === TEXTS) return "texts";
  if (id === FILLING) return "fill";
  if (id === EDITING) return isBeginning(params) ? "begin-edit" : "pass";
  if (CLIPBOARD.has(id)) return isEditorOpen ? "pass" : "refuse-quietly";
  const isOfSheet = /^(?:sheet|sheets|univer|data-validation)[.-]/.test(id);
  if (!isOfSheet) return "pass";
  if (type === COMMAND) return PASSING.has(id) || /\.operation\./.test(id) ? "pass" : "refuse";
  if (type === MUTATION) return VIEWING.has(id) ? "pass" : "broken";
  return "pass";
}

function isBeginning(params: unknown): boolean {
  return (
    typeof params === "object" && params !== null && "visible" in params && params.visible === true
  );
}
