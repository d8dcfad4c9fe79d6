import type { Day } from "../domain/day.ts";
import type { WorkbookDeclaration } from "../workbook/declaration.ts";
import type { Workbook } from "../workbook/table.ts";

/** What both workbooks are, as `sheets-templates/` declares them. */
export interface Declarations {
  readonly entry: WorkbookDeclaration;
  readonly office: WorkbookDeclaration;
}

/** What an edition is read from. */
export interface EditionSource {
  readonly declarations: Declarations;
  readonly office: Workbook;
  readonly entries: readonly Workbook[];
  readonly asOf: Day;
}
