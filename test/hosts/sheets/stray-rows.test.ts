import { describe, expect, it } from "vitest";
import { type SentRows, strayRows } from "../../../src/hosts/sheets/stray-rows.ts";

const AT = new Map([
  ["unit", 0],
  ["name", 1],
  ["state", 3],
]);
const MOVED = new Map([
  ["unit", 1],
  ["name", 2],
  ["state", 4],
]);
const sent: SentRows = {
  at: AT,
  rows: [
    ["VP", "An", null, "còn"],
    ["VP", "Bình", null, "còn"],
  ],
};
const table = (...rows: readonly (readonly (string | null)[])[]) => ({ name: "Xét duyệt", rows });
const HEADERS = [null, "Đơn vị", "Tên", "Lý do", "Tình trạng"];

describe("rows that were sent", () => {
  it.each([
    {
      why: "came in before a column did, and moved with it",
      rows: [HEADERS, [null, "VP", "An", null, "còn"], [null, "VP", "Bình", null, "còn"]],
      at: MOVED,
      strays: [],
      cells: 0,
    },
    {
      why: "came in after it, under other headers; what a person typed between them is no cell of ours",
      rows: [HEADERS, ["VP", "An", "chờ", "còn"], ["VP", "Bình", null, "còn"]],
      at: MOVED,
      strays: [0, 1],
      cells: 6,
    },
    {
      why: "are half there: a row of which a cell differs is somebody else's",
      rows: [HEADERS, ["VP", "An", null, "bỏ"], ["VP", "Bình", null, "còn"]],
      at: MOVED,
      strays: [1],
      cells: 3,
    },
    {
      why: "stand where they should: no column has moved",
      rows: [
        ["Đơn vị", "Tên", "Lý do", "Tình trạng"],
        ["VP", "An", null, "còn"],
      ],
      at: AT,
      strays: [],
      cells: 0,
    },
  ])("$why", ({ rows, at, strays, cells }) => {
    const found = strayRows(sent, { table: table(...rows), sheetId: 7, at });
    expect(found.strays).toEqual(strays);
    expect(found.requests).toHaveLength(cells);
  });

  it("that are equal are told apart, and taken back by what each cell shows", () => {
    const twice: SentRows = { at: AT, rows: [["VP"], ["VP"]] };
    const { strays, requests } = strayRows(twice, {
      table: table(["VP"], ["VP"]),
      sheetId: 7,
      at: MOVED,
    });
    expect(strays).toEqual([0, 1]);
    expect(requests).toEqual(
      [0, 1].map((row) => ({
        findReplace: {
          range: {
            sheetId: 7,
            startRowIndex: row,
            endRowIndex: row + 1,
            startColumnIndex: 0,
            endColumnIndex: 1,
          },
          find: "VP",
          replacement: "",
          matchCase: true,
          matchEntireCell: true,
        },
      })),
    );
  });
});
