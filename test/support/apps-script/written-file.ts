import { daysBetween } from "../../../src/domain/day.ts";
import type { RawCell, Workbook } from "../../../src/workbook/table.ts";
import type { Book } from "./book.ts";
import type { World } from "./world.ts";

/** A spreadsheet that holds the cells of a workbook, each stored as Sheets stores it. */
export function addWorkbook(
  world: World,
  { name, tables }: Workbook,
  { id, owner }: { readonly id: string; readonly owner: string },
): Book {
  const book = world.addSpreadsheet({
    id,
    title: name,
    owner,
    tabs: tables.map((table) => ({
      name: table.name,
      rows: table.rows.map((row) => row.map(() => "")),
    })),
  });
  for (const table of tables) {
    for (const [row, cells] of table.rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell === null) continue;
        Object.assign(book.tab(table.name)?.cell(row + 1, column + 1) ?? {}, stored(cell));
      }
    }
  }
  return book;
}

function stored(cell: RawCell) {
  if (typeof cell !== "object" || cell === null) return { value: cell };
  if (cell.kind === "day") {
    return { value: daysBetween("1899-12-30", cell.day), format: "dd/mm/yyyy" };
  }
  return cell.kind === "percent"
    ? { value: cell.fraction, format: "0%" }
    : { value: "", formula: "=NA()" };
}
