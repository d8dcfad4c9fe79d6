import { describe, expect, it } from "vitest";
import { editionCells, editionChanges } from "../../src/commands/edition-log.ts";
import type { Snapshot } from "../../src/commands/snapshot.ts";
import { mapTables, withTable } from "../support/changed-table.ts";
import { dayCell, editionSnapshot, type Row, unitRow } from "../support/edition-fixture.ts";

const editionWith = (changes: Readonly<Record<string, Row>> = {}): Snapshot =>
  editionSnapshot({ asOf: "2020-05-08", units: [unitRow("A"), unitRow("VP")], changes });

function changesBetween(before: Snapshot, after: Snapshot) {
  const lastSeen = editionCells(before);
  return editionChanges(editionCells(after), { ...after, lastSeen });
}

describe("what Nhật ký keeps of a changed row", () => {
  it("is the old value of a date beside the new one, who and when", () => {
    const after = editionWith({ T01: { Hạn: dayCell("2019-12-16") } });
    expect(changesBetween(editionWith(), after)).toEqual([
      {
        at: "2020-05-08 07:00",
        who: "người thử",
        what: "Thời hạn | T01 | Hạn",
        before: "09/12/2019",
        after: "16/12/2019",
      },
    ]);
  });

  it.each([
    {
      row: { "Gia hạn": "A = 20/12/2019" },
      what: "Thời hạn | T01 | Gia hạn",
      before: "",
      after: "A = 20/12/2019",
      because: "a cell that was blank",
    },
    {
      row: { "Nhắc trước": null },
      what: "Thời hạn | T01 | Nhắc trước",
      before: "7; 3; 1",
      after: "",
      because: "a cell that was emptied",
    },
  ])("holds $because", ({ row, what, before, after }) => {
    expect(changesBetween(editionWith(), editionWith({ T01: row }))).toMatchObject([
      { what, before, after },
    ]);
  });

  it("holds each cell of a row that came or went, the two rows of one code apart", () => {
    const before = editionWith();
    const gone = withTable(before, "Điều kiện", (rows) =>
      rows.filter(
        (row, index) => index < 2 || row[0] !== "DK10" || rows[index - 1]?.[0] === "DK10",
      ),
    );
    const what = changesBetween(before, gone).map((entry) => entry.what);
    expect(what).toContain("Điều kiện | DK10 (2) | Mức độ");
    expect(what.every((one) => one.startsWith("Điều kiện | DK10"))).toBe(true);
  });

  it("knows a value of a list by its list", () => {
    const before = editionWith();
    const after = withTable(before, "Danh mục", (rows) =>
      rows.map((row) => (row[1] === "Nữ" ? [row[0] ?? null, row[1], "Nam", ...row.slice(3)] : row)),
    );
    expect(changesBetween(before, after)).toMatchObject([
      { what: "Danh mục | Giới tính: Nữ | Tính như", before: "", after: "Nam" },
    ]);
  });

  it("is nothing when columns are moved, headers retyped or rows sorted", () => {
    const before = editionWith();
    const after = mapTables(before, (table) => {
      const [headers = [], ...rows] = table.rows;
      const retyped = headers.map((cell) =>
        typeof cell === "string" ? ` ${cell.toUpperCase()}` : cell,
      );
      const repeats = new Set(rows.map((row) => row[0])).size !== rows.length;
      const sorted = repeats ? rows : [...rows].reverse();
      const moved = [retyped, ...sorted].map((row) =>
        [...headers.keys()].reverse().map((at) => row[at] ?? null),
      );
      return { ...table, rows: moved };
    });
    expect(changesBetween(before, after)).toEqual([]);
  });

  it("is nothing of units' own tabs, and nothing on the first run", () => {
    const seen = [...editionCells(editionWith()).keys()];
    expect(seen.some((key) => key.startsWith("Tiếp nhận"))).toBe(false);
    expect(seen).toContain("Đơn vị | A | Tên");
    const snapshot = editionWith();
    expect(editionChanges(editionCells(snapshot), { ...snapshot, lastSeen: new Map() })).toEqual(
      [],
    );
  });
});
