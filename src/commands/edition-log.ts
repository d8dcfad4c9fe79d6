import { tidyText } from "../domain/text.ts";
import type { EditionSource } from "../edition/edition-source.ts";
import { cellText } from "../workbook/cell-text.ts";
import { type ColumnSearch, findColumns } from "../workbook/find-columns.ts";
import { tableOf } from "../workbook/read-records.ts";
import type { RawCell } from "../workbook/table.ts";
import type { LogEntry, Snapshot } from "./snapshot.ts";

/**
 * What every cell of the edition's tabs says, by «tab | row's code | header».
 *
 * Columns are found by their headers: one that was moved has not changed.
 */
export function editionCells({
  office,
  declarations,
}: Pick<EditionSource, "office" | "declarations">): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const tab of declarations.office.tabs) {
    const table = tab.kind === "edition" ? tableOf(office, tab) : undefined;
    if (table === undefined) continue;
    const search = findColumns(tab, table);
    const headers = headersOf(search);
    const seen = new Map<string, number>();
    for (const row of table.rows.slice(search.headerRow)) {
      const id = rowId(search, row);
      if (id === "") continue;
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      for (const [index, header] of headers) {
        const text = cellText(row[index] ?? null);
        if (text !== "")
          cells.set([tab.name, count === 1 ? id : `${id} (${count})`, header].join(" | "), text);
      }
    }
  }
  return cells;
}

/** Each column's header by its place: as declared, or as the office typed it. */
function headersOf({ columns, at, extra }: ColumnSearch): ReadonlyMap<number, string> {
  const declared = columns.flatMap(({ key, header }) => {
    const index = at.get(key);
    return index === undefined ? [] : [[index, header] as const];
  });
  const added = [...extra.values()].map(({ index, header }) => [index, tidyText(header)] as const);
  return new Map([...declared, ...added]);
}

/** A row is known by its code; a row of the catalogue by its list and value. */
function rowId({ at }: ColumnSearch, row: readonly RawCell[]): string {
  const text = (key: string) => {
    const index = at.get(key);
    return index === undefined ? "" : tidyText(cellText(row[index] ?? null));
  };
  return text("code") || [text("list"), text("value")].filter((part) => part !== "").join(": ");
}

/** What changed in the edition's rows since the last run: the old value beside the new one. */
export function editionChanges(
  now: ReadonlyMap<string, string>,
  { lastSeen, moment, who }: Pick<Snapshot, "lastSeen" | "moment" | "who">,
): readonly LogEntry[] {
  if (lastSeen.size === 0) return [];
  const changes: LogEntry[] = [];
  for (const key of new Set([...lastSeen.keys(), ...now.keys()])) {
    const before = lastSeen.get(key) ?? "";
    const after = now.get(key) ?? "";
    if (before !== after) changes.push({ at: moment, who, what: key, before, after });
  }
  return changes;
}
