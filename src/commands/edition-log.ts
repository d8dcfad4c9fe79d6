import { tidyText } from "../domain/text.ts";
import type { EditionSource } from "../edition/edition.ts";
import { cellText } from "../workbook/raw-text.ts";
import { tableOf } from "../workbook/read-records.ts";
import type { RawCell } from "../workbook/table.ts";
import type { LogEntry, Snapshot } from "./snapshot.ts";

/** What every cell of the edition's tabs says, by «tab | row's code | header». */
export function editionCells({
  office,
  declarations,
}: Pick<EditionSource, "office" | "declarations">): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const tab of declarations.office.tabs) {
    const table = tab.kind === "edition" ? tableOf(office, tab) : undefined;
    const [headers = [], ...rows] = table?.rows ?? [];
    const seen = new Map<string, number>();
    for (const row of rows) {
      const id = rowId(tab.key, row);
      if (id === "") continue;
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      for (const [index, header] of headers.entries()) {
        const text = cellText(row[index] ?? null);
        if (text !== "")
          cells.set(
            [tab.name, count === 1 ? id : `${id} (${count})`, cellText(header)].join(" | "),
            text,
          );
      }
    }
  }
  return cells;
}

/** A row's code stands first; a row of the catalogue is known by its list and value. */
function rowId(tabKey: string, row: readonly RawCell[]): string {
  const first = tidyText(cellText(row[0] ?? null));
  return tabKey === "catalogue" ? `${first}: ${cellText(row[1] ?? null)}` : first;
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
