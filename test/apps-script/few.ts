import type { Table } from "../../src/workbook/table.ts";
import { OWN_ID, SHARED_ID, type WorldChange, withLink } from "./office-world.ts";

const KEPT: Readonly<Record<string, number>> = {
  "Thời hạn": 8,
  "Định mức": 6,
  "Điều kiện": 6,
  "Tiếp nhận": 6,
  "Xét duyệt": 13,
};

/** A dozen rows a tab, few rows of the edition, two workbooks: a sweep makes hundreds of worlds. */
export const FEW: WorldChange = {
  isSetUp: "told",
  ids: [SHARED_ID, OWN_ID],
  office: (book) => ({
    ...withLink(book, "BBT", ""),
    tables: withLink(book, "BBT", "").tables.map((table) => cut(table, KEPT[table.name])),
  }),
  entries: (entries) =>
    entries.slice(0, 2).map((entry) => ({
      ...entry,
      tables: entry.tables.map((table) => cut(table, 13)),
    })),
};

function cut(table: Table, rows: number | undefined): Table {
  return rows === undefined ? table : { ...table, rows: table.rows.slice(0, rows) };
}
