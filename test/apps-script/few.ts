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

/**
 * Most nominees that stand in `Xét duyệt` are no longer nominated, and one that is has no row there:
 * «Tình trạng» must change, and a row must come.
 */
export const UNSETTLED: WorldChange = {
  ...FEW,
  office: (office) => {
    const few = FEW.office?.(office) ?? office;
    return {
      ...few,
      tables: few.tables.map((table) =>
        table.name === "Xét duyệt"
          ? { ...table, rows: table.rows.filter((_, at) => at !== 2) }
          : table,
      ),
    };
  },
  entries: (entries) =>
    (FEW.entries?.(entries) ?? []).map((entry) => ({
      ...entry,
      tables: entry.tables.map((table) =>
        table.name === "Đề cử" ? { ...table, rows: table.rows.slice(0, 3) } : table,
      ),
    })),
};

function cut(table: Table, rows: number | undefined): Table {
  return rows === undefined ? table : { ...table, rows: table.rows.slice(0, rows) };
}
