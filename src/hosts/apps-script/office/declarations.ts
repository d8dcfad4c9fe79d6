import entry from "../../../../sheets-templates/entry-workbook.json";
import office from "../../../../sheets-templates/office-workbook.json";
import type { Declarations } from "../../../edition/edition-source.ts";
import type { Tab, WorkbookDeclaration } from "../../../workbook/declaration.ts";
import { declaredTab } from "../../sheets/declared-tab.ts";

/**
 * Both workbooks as runs read and write them: the build leaves widths and notes of the columns that
 * people fill to the workbooks that it lays out, `newBooks`. It has held them against their shape.
 */
export const DECLARATIONS: Declarations = {
  entry: entry as unknown as WorkbookDeclaration,
  office: office as unknown as WorkbookDeclaration,
};

/** Tab of a workbook by its key. */
export function tabNamed(workbook: keyof Declarations, key: string): Tab {
  return declaredTab(DECLARATIONS, workbook, key);
}
