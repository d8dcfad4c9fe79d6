import type { Declarations } from "../../edition/edition-source.ts";
import type { Tab } from "../../workbook/declaration.ts";

/** Tab of a workbook by its key. @throws RangeError for a key that nobody declared */
export function declaredTab(
  declarations: Declarations,
  workbook: keyof Declarations,
  key: string,
): Tab {
  const tab = declarations[workbook].tabs.find((candidate) => candidate.key === key);
  if (tab === undefined) throw new RangeError(`no tab «${key}» is declared`);
  return tab;
}
