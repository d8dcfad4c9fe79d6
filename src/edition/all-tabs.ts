import type { Tab } from "../workbook/declaration.ts";
import { expandRepeats } from "../workbook/expand-repeats.ts";
import { findColumns } from "../workbook/find-columns.ts";
import { tableOf } from "../workbook/read-records.ts";
import type { Workbook } from "../workbook/table.ts";
import type { EditionSource } from "./edition-source.ts";
import type { Tabs } from "./filter-columns.ts";

/** All declared tabs with their years expanded, and the headers that people added to each. */
export function allTabs(
  source: Pick<EditionSource, "declarations" | "office" | "entries">,
  period: { readonly from: number | undefined; readonly before: number | undefined },
): Tabs {
  const byKey = new Map<string, Tab>();
  const extras = new Map<string, Map<string, string>>();
  const { from, before } = period;
  const add = (tab: Tab, books: readonly Workbook[]): void => {
    if (tab.columns === undefined || tab.kind === "written") return;
    const expanded = expandRepeats(tab, from ?? 0, from === undefined ? 0 : (before ?? 0));
    byKey.set(tab.key, expanded);
    const added = new Map<string, string>();
    for (const book of books) {
      const table = tableOf(book, expanded);
      if (table === undefined) continue;
      for (const [folded, { header }] of findColumns(expanded, table).extra)
        added.set(folded, header);
    }
    extras.set(tab.key, added);
  };
  for (const tab of source.declarations.office.tabs) add(tab, [source.office]);
  for (const tab of source.declarations.entry.tabs) add(tab, source.entries);
  return { byKey, extras };
}
