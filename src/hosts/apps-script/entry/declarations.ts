import entry from "../../../../sheets-templates/entry-workbook.json";
import office from "../../../../sheets-templates/office-workbook.json";
import type { Declarations } from "../../../edition/edition-source.ts";
import type { WorkbookDeclaration } from "../../../workbook/declaration.ts";

/** Both workbooks as declared; the build has parsed them and left out what only a writer needs. */
export const DECLARATIONS: Declarations = {
  entry: entry as unknown as WorkbookDeclaration,
  office: office as unknown as WorkbookDeclaration,
};
