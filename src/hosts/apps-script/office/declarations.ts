import entry from "../../../../sheets-templates/entry-workbook.json";
import office from "../../../../sheets-templates/office-workbook.json";
import type { Declarations } from "../../../edition/edition-source.ts";
import type { WorkbookDeclaration } from "../../../workbook/declaration.ts";

/** Both workbooks as declared; the tests of the templates have held them against their shape. */
export const DECLARATIONS: Declarations = {
  entry: entry as unknown as WorkbookDeclaration,
  office: office as unknown as WorkbookDeclaration,
};

/** Tab of a workbook by its key. */
export function tabNamed(workbook: keyof Declarations, key: string) {
  const tab = DECLARATIONS[workbook].tabs.find((candidate) => candidate.key === key);
  if (tab === undefined) throw new RangeError(`no tab «${key}» is declared`);
  return tab;
}
