import { describe, expect, it } from "vitest";
import { loadPackage } from "../../../../src/hosts/local/edition-seed.ts";
import { TICKED, UNTICKED } from "../../../../src/hosts/local/sheet/protocol.ts";
import { SheetXml } from "../../../../src/hosts/local/sheet/sheet-xml.ts";
import { shownCell, tabLayout } from "../../../../src/hosts/local/sheet/tab-view.ts";
import type { RawCell, Table } from "../../../../src/workbook/table.ts";
import { columnOfType } from "../../../support/reading-context.ts";

const { entry } = loadPackage().declarations;
const NO_TABS = { tabs: { byKey: new Map(), extras: new Map() } };
const HEADERS = ["Ghi thêm", "Đơn vị", "Họ tên", "Kiểm tra"];

function layout(title: string, ...tables: readonly Table[]) {
  const workbook = { name: "bang-nhap-lieu.xlsx", tables };
  return tabLayout({ workbook, declaration: entry }, title, NO_TABS);
}

describe("how a tab is laid out", () => {
  it("finds declared columns by their headers, wherever they stand, and locks «Kiểm tra»", () => {
    const rows = [["Danh sách đại biểu"], [], HEADERS, ["x", "VP"]];
    const found = layout("ĐẠI BIỂU", { name: "ĐẠI BIỂU", rows });
    expect(found).toMatchObject({ kind: "records", isEditable: true, headerRow: 3, width: 4 });
    expect([...(found?.columnAt ?? [])].map(([at, { key }]) => [at, key])).toEqual([
      [1, "unit"],
      [2, "fullName"],
      [3, "check"],
    ]);
    expect([...(found?.locked ?? [])]).toEqual([3]);
  });

  it.each([
    ["a tab that nobody declared", "Nháp", [["a"]], "foreign"],
    ["a tab that the program writes", "Quy định", [["Phần", "Mã", "Nội dung"]], "written"],
    ["a tab whose headers are gone", "Đại biểu", [["VP", "Nguyễn Thị Ánh"]], "records"],
  ])("lets nobody type in %s", (_name, title, rows, kind) => {
    expect(layout(title, { name: title, rows })).toMatchObject({ kind, isEditable: false });
  });

  it("takes the second of two tabs of one name for a foreign one, as the core reads the first", () => {
    const tables = ["Đại biểu", "Đại biểu "].map((name) => ({ name, rows: [HEADERS] }));
    expect(layout("Đại biểu", ...tables)?.kind).toBe("records");
    expect(layout("Đại biểu ", ...tables)).toMatchObject({ kind: "foreign", isEditable: false });
  });

  it("has nothing of a sheet of charts, and does not fail by it", () => {
    const sheet = new SheetXml('<chartsheet><drawing r:id="rId1"/></chartsheet>');
    expect([sheet.lockedCells(), sheet.pixels(1)]).toEqual([[], undefined]);
  });
});

describe("a cell as people read it", () => {
  const tick = columnOfType("checkbox");
  it.each<readonly [RawCell, string]>([
    [true, TICKED],
    ["x", TICKED],
    [" Có ", TICKED],
    [false, UNTICKED],
    ["không", UNTICKED],
    ["v", "v"],
    ["chưa rõ", "chưa rõ"],
    [null, ""],
  ])("%j in a column of ticks is %j", (cell, shown) => {
    expect(shownCell(cell, tick)).toBe(shown);
  });

  it.each<readonly [RawCell, string]>([
    [{ kind: "day", day: "1980-03-12" }, "12/03/1980"],
    [{ kind: "percent", fraction: 0.7 }, "70 %"],
    [1234.5, "1234,5"],
    [{ kind: "error", text: "#REF!" }, "#REF!"],
    [true, "TRUE"],
  ])("%j is %j in any other", (cell, shown) => {
    expect(shownCell(cell, columnOfType("text"))).toBe(shown);
    expect(shownCell(cell, undefined)).toBe(shown);
  });
});
