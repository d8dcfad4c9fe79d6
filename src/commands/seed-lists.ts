import { foldText } from "../domain/text.ts";
import { UNIT_LIST } from "../output/lay-out.ts";
import type { Lists } from "../output/list-sheet.ts";
import type { EditionSeed } from "./set-up.ts";

type Rows = Pick<EditionSeed, "declarations" | "office">;

/** Every list that a column names, several lists of one column joined under one name. */
export function listsOf(seed: Rows): Lists {
  const lists = catalogueOf(seed);
  const forms = seed.declarations.office.tabs.find(({ key }) => key === "awardForms")?.name ?? "";
  lists.set(forms, texts(seed, "awardForms", "name"));
  const named = new Map<string, readonly string[]>();
  for (const { tabs } of [seed.declarations.entry, seed.declarations.office]) {
    for (const { list } of tabs.flatMap((tab) => tab.columns ?? [])) {
      if (list === undefined) continue;
      named.set(
        list.join(" + "),
        list.flatMap((name) => valuesOf(lists, name)),
      );
    }
  }
  named.set(UNIT_LIST, texts(seed, "units", "code"));
  return named;
}

/** The years of the columns of figures, by the settings; 0 where one is missing. */
export function yearsOf(seed: Rows): { readonly from: number; readonly before: number } {
  const codes = texts(seed, "settings", "code");
  const values = texts(seed, "settings", "value");
  const setting = (code: string) => Number(values[codes.indexOf(code)] ?? 0);
  return { from: setting("GIAI_DOAN_TU"), before: setting("GIAI_DOAN_DEN") };
}

function catalogueOf(seed: Rows): Map<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  const values = texts(seed, "catalogue", "value");
  for (const [index, name] of texts(seed, "catalogue", "list").entries()) {
    lists.set(name, [...(lists.get(name) ?? []), values[index] ?? ""]);
  }
  return lists;
}

function valuesOf(lists: ReadonlyMap<string, readonly string[]>, name: string): readonly string[] {
  for (const [list, values] of lists) if (foldText(list) === foldText(name)) return values;
  return [];
}

/** One declared column of a seed's rows, a text a row. */
function texts({ declarations, office }: Rows, tabKey: string, columnKey: string): string[] {
  const tab = declarations.office.tabs.find(({ key }) => key === tabKey);
  const header = tab?.columns?.find(({ key }) => key === columnKey)?.header;
  if (tab === undefined || header === undefined) {
    throw new RangeError(`the office workbook declares no column ${tabKey}.${columnKey}`);
  }
  return (office[tab.name] ?? []).map((row) => String(row[header] ?? ""));
}
