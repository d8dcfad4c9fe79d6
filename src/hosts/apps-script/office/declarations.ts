import edition2020 from "../../../../sheets-templates/edition-2020.json";
import entry from "../../../../sheets-templates/entry-workbook.json";
import guide from "../../../../sheets-templates/guide.json";
import office from "../../../../sheets-templates/office-workbook.json";
import type { EditionSeed } from "../../../commands/set-up.ts";
import type { Declarations } from "../../../edition/edition-source.ts";
import type { WorkbookDeclaration } from "../../../workbook/declaration.ts";
import type { Guide, TemplateRows } from "../../../workbook/template-shape.ts";

/** Both workbooks as declared; the tests of the templates have held them against their shape. */
export const DECLARATIONS: Declarations = {
  entry: entry as unknown as WorkbookDeclaration,
  office: office as unknown as WorkbookDeclaration,
};

/** What a new workbook is filled with: the edition that ships with the program. */
export const SEED: EditionSeed = {
  declarations: DECLARATIONS,
  guide: guide as unknown as Guide,
  office: edition2020 as unknown as TemplateRows,
};

/** Tab of a workbook by its key. */
export function tabNamed(workbook: keyof Declarations, key: string) {
  const tab = DECLARATIONS[workbook].tabs.find((candidate) => candidate.key === key);
  if (tab === undefined) throw new RangeError(`no tab «${key}» is declared`);
  return tab;
}
