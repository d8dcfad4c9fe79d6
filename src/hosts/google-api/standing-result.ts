import { trackingBook } from "../../commands/consolidate.ts";
import { editionCells, editionChanges } from "../../commands/edition-log.ts";
import { tableOf } from "../../workbook/read-records.ts";
import type { RawCell } from "../../workbook/table.ts";
import { writtenWorkbook } from "../../workbook/written-tables.ts";
import { type Consolidating, SUMMARY, summaryJson, writtenSheet } from "../sheets/consolidation.ts";
import { declaredTab } from "../sheets/declared-tab.ts";
import type { Memory } from "../sheets/memory-tab.ts";
import { lastWrite } from "./last-write.ts";

/**
 * Whether the workbook says already all that a consolidation would write, but for the hour at which
 * it was written: then nothing is written, and a run that is repeated leaves no second trace.
 */
export function saysAlready(read: Consolidating, memory: Memory): boolean {
  const { board, snapshot, office } = read;
  const written = lastWrite(read.memory);
  if (written === undefined || !isSameMemory(read, memory)) return false;
  const log = editionChanges(editionCells(snapshot), snapshot);
  const tab = (key: string) => declaredTab(snapshot.declarations, "office", key);
  if (log.length > 0) return false;
  const then = { ...snapshot, moment: written.moment };
  const tracking = trackingBook(board, then, { ledger: [], log: [] });
  return ["summary", "findings"].every((key) => {
    const own = tab(key);
    const sheet = writtenSheet(tracking, own.name);
    const [wanted] = writtenWorkbook({ ...tracking, sheets: [sheet] }, "").tables;
    const found = tableOf(office.workbook, own);
    return found !== undefined && cellsText(found.rows) === cellsText(wanted?.rows ?? []);
  });
}

/** The result, and what the run would remember beside it. */
function isSameMemory(read: Consolidating, memory: Memory): boolean {
  const wanted = new Map([...memory, [SUMMARY, JSON.stringify(summaryJson(read))] as const]);
  return [...wanted].every(([name, text]) => read.memory.get(name) === text);
}

function cellsText(rows: readonly (readonly RawCell[])[]): string {
  const lines = rows.map((row) => JSON.stringify(withoutBlankEnd(row.map(plain))));
  while (lines[lines.length - 1] === "[]") lines.pop();
  return lines.join("\n");
}

function plain(cell: RawCell): RawCell {
  return cell === "" ? null : cell;
}

function withoutBlankEnd(cells: readonly RawCell[]): readonly RawCell[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1] === null) end--;
  return cells.slice(0, end);
}
