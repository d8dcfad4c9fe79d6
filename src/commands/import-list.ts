import type { SheetUnderstanding } from "../intake/own-list/own-list.ts";
import type { Reckoning } from "../reckoning/reckoning.ts";
import type { Tab } from "../workbook/declaration.ts";
import type { Guide, TemplateCell, TemplateRows } from "../workbook/template-shape.ts";
import type { WrittenBook } from "../workbook/written-book.ts";
import { newEntryWorkbook } from "./set-up.ts";
import type { Snapshot } from "./snapshot.ts";
import { workbookRows } from "./workbook-rows.ts";

/** The rows that an understood list adds to each tab, by header, in the list's order. */
export function rowsToAppend(
  sheets: readonly SheetUnderstanding[],
  tabs: readonly Tab[],
): TemplateRows {
  const rows: Record<string, TemplateRows[string][number][]> = {};
  for (const sheet of sheets) {
    const tab = tabs.find(({ key }) => key === sheet.tab);
    if (tab === undefined) continue;
    const headers = new Map((tab.columns ?? []).map(({ key, header }) => [key, header]));
    for (const row of sheet.rows) {
      if (row.state !== "new") continue;
      const cells = row.cells.map(({ key, cell }): [string, TemplateCell] => [
        headers.get(key) ?? key,
        cell,
      ]);
      const own = rows[tab.name] ?? [];
      rows[tab.name] = own;
      own.push(Object.fromEntries(cells));
    }
  }
  return rows;
}

export function countRows(rows: TemplateRows): number {
  return Object.values(rows).reduce((sum, own) => sum + own.length, 0);
}

interface ImportSource {
  readonly snapshot: Snapshot;
  readonly reckoning: Reckoning;
  readonly guide: Guide;
}

/** An entry workbook of the edition that holds these rows alone: read like any other. */
export function importedWorkbook(rows: TemplateRows, source: ImportSource): WrittenBook {
  const { snapshot, reckoning, guide } = source;
  const { declarations, office } = snapshot;
  const seed = { declarations, guide, office: workbookRows(declarations.office, office) };
  return newEntryWorkbook(seed, { rows: ticked(rows) }, { reckoning });
}

/** In a workbook on a disk a tick is an `x`, as its dropdown offers it. */
function ticked(rows: TemplateRows): TemplateRows {
  return Object.fromEntries(
    Object.entries(rows).map(([tab, own]) => [
      tab,
      own.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([header, cell]) => [header, cell === true ? "x" : cell]),
        ),
      ),
    ]),
  );
}
