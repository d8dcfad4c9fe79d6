import { describe, expect, it } from "vitest";
import {
  cellLook,
  styleInstead,
} from "../../../../../../src/hosts/local/sheet/page/model/cell-look.ts";
import {
  gridBook,
  gridCell,
  SHEET_ID,
} from "../../../../../../src/hosts/local/sheet/page/model/grid-book.ts";
import { putChecks, textAt } from "../../../../../../src/hosts/local/sheet/page/model/tab-state.ts";
import { fixtureTab } from "./tab-fixture.ts";

const WRONG = {
  row: 3,
  text: "Lỗi: sai.\nCảnh báo: lạ.",
  marks: [
    { column: 1, severity: "error", message: "sai" },
    { column: 0, severity: "warning", message: "lạ" },
    { column: 0, severity: "error", message: "sai" },
  ],
} as const;

interface Rule {
  readonly type: string;
  readonly formula1: string;
  readonly ranges: readonly { readonly startColumn: number }[];
}

describe("gridBook", () => {
  const { sheets, resources } = gridBook(fixtureTab({}, [WRONG]));
  const sheet = sheets[SHEET_ID];

  it("lays each sheet row one grid row higher, down to the last that may be typed in", () => {
    expect(sheet?.rowCount).toBe(6);
    expect(sheet?.cellData[0]?.[1]?.v).toBe("Cột 1");
    expect(sheet?.cellData[1]?.[1]?.v).toBe("Nguyễn Ánh");
    expect(sheet?.cellData[5]?.[1]?.v).toBe("");
  });

  it("keeps every cell a text, one that looks like a formula too", () => {
    const cells = Object.values(sheet?.cellData ?? {}).flatMap((row) => Object.values(row));
    expect(new Set(cells.map(({ t }) => t))).toEqual(new Set([1]));
    expect(sheet?.cellData[2]?.[1]).toEqual({ v: "=1+1", t: 1, s: "locked-error" });
  });

  it("offers the values of a column one by one, with commas in them, and ticks", () => {
    const rules: Record<string, readonly Rule[]> = JSON.parse(resources[0]?.data ?? "{}");
    const offered = (rules[SHEET_ID] ?? []).map(({ type, formula1, ranges }) => [
      ranges[0]?.startColumn,
      type,
      formula1,
    ]);
    expect(offered).toEqual([
      [0, "list", JSON.stringify(["VP", "Phòng A, B"])],
      [2, "checkbox", "1"],
    ]);
  });

  it("shows «Kiểm tra» of a row, and makes room for its lines", () => {
    expect(sheet?.cellData[2]?.[5]?.v).toBe(WRONG.text);
    expect(sheet?.rowData[2]?.h).toBeGreaterThan(sheet?.defaultRowHeight ?? 0);
  });

  it("offers and lets type nothing in a tab to read", () => {
    const read = gridBook(fixtureTab({ isEditable: false }));
    expect(JSON.parse(read.resources[0]?.data ?? "")).toEqual({ [SHEET_ID]: [] });
    expect(read.sheets[SHEET_ID]?.rowCount).toBe(3);
  });

  it("shows rows above the header thin and locked", () => {
    const low = gridBook(fixtureTab({ headerRow: 3, firstRow: 4, lastRow: 8 }));
    expect(low.sheets[SHEET_ID]?.freeze.ySplit).toBe(3);
    expect(low.sheets[SHEET_ID]?.cellData[2]?.[0]?.v).toBe("Cột 0");
    expect(low.sheets[SHEET_ID]?.cellData[3]?.[0]?.v).toBe("VP");
  });
});

describe("cellLook", () => {
  const tab = fixtureTab({}, [WRONG]);
  it.each([
    { row: 1, column: 1, look: "head-none", because: "it is the header" },
    { row: 2, column: 1, look: "text-none", because: "nothing is wrong" },
    { row: 2, column: 2, look: "tick-none", because: "it is a tick" },
    { row: 2, column: 4, look: "locked-none", because: "the column is locked" },
    { row: 3, column: 0, look: "text-error", because: "an error outweighs a warning" },
    { row: 3, column: 5, look: "check-error", because: "«Kiểm tra» has the row's worst" },
    { row: 2, column: 5, look: "check-none", because: "the row is good" },
  ])("of row $row, column $column is $look: $because", ({ row, column, look }) => {
    expect(cellLook(tab, row, column)).toBe(look);
  });

  it("is clean once the row is, and takes the colours away", () => {
    const mended = fixtureTab({}, [WRONG]);
    putChecks(mended, [{ row: 3, text: "", marks: [] }]);
    const { s } = gridCell(mended, 3, 0);
    expect(s).toBe("text-none");
    expect(styleInstead(s)).toMatchObject({ bg: null, cl: null });
    expect(textAt(mended, 3, 5)).toBe("");
  });
});
