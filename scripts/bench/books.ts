import type { WriteOptions } from "hucre";
import type { RawCell, Table } from "../../src/workbook/table.ts";
import type { WrittenBook, WrittenCell, WrittenColumn } from "../../src/workbook/written-book.ts";

const DAY_COLUMN = 3;
const PIXELS = 110;
const CHARACTERS = 15;

/** A tab as the program writes it: header look, days, wrapped remarks, a locked last column. */
export function writtenBook({ name, rows }: Table): WrittenBook {
  const [headers = [], ...body] = rows;
  const columns = headers.map((_, index): WrittenColumn => {
    if (index === DAY_COLUMN) return { width: PIXELS, format: "day" };
    if (index === headers.length - 1) return { width: PIXELS, look: "wrap", locked: true };
    return { width: PIXELS };
  });
  const header = headers.map((value): WrittenCell => ({ value: written(value), look: "header" }));
  const cells = body.map((row) => row.map((value): WrittenCell => ({ value: written(value) })));
  return { title: name, sheets: [{ name, columns, rows: [header, ...cells], frozenRows: 1 }] };
}

function written(cell: RawCell): WrittenCell["value"] {
  if (cell === null || typeof cell !== "object") return cell;
  return cell.kind === "day" ? cell : null;
}

/**
 * The same cells as the library's README would write them: rows of values, widths and a format on
 * the columns, a style on the header's cells, and nothing of what our looks add to the others.
 */
export function libraryBook({ name, rows }: Table): WriteOptions {
  const [headers = []] = rows;
  const columns = headers.map((_, index) =>
    index === DAY_COLUMN ? { width: CHARACTERS, numFmt: "dd/mm/yyyy" } : { width: CHARACTERS },
  );
  const cells = new Map(headers.map((_, column) => [`0,${column}`, { style: HEADER }]));
  const values = rows.map((row) => row.map(libraryValue));
  return { sheets: [{ name, columns, rows: values, cells, freezePane: { rows: 1 } }] };
}

const HEADER = {
  font: { bold: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "D9E2F3" } },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
} as const;

function libraryValue(cell: RawCell) {
  if (cell === null || typeof cell !== "object") return cell;
  return cell.kind === "day" ? new Date(`${cell.day}T00:00:00Z`) : null;
}
