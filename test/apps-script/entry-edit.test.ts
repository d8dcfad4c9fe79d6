import { createContext, runInContext } from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import type { Table } from "../../src/workbook/table.ts";
import { builtEntry, loaded } from "../support/built-entry.ts";
import { type EditedSheet, editedSheet } from "../support/edited-sheet.ts";
import { sampleSituation } from "../support/entry-situation.ts";

let code = "";
beforeAll(async () => {
  code = await builtEntry();
});

const HEADERS = ["Đơn vị", "Hội nghị", "Họ và tên", "Ngày sinh", "Lao động trực tiếp", "Ghi chú"];
const NAME = 3;
const BORN = 4;
const TICK = 5;
const REMARK = 6;

function delegates(row: readonly (string | number | boolean)[], more: Partial<EditedSheet> = {}) {
  return editedSheet(code, { name: "Đại biểu", rows: [HEADERS, [...row]], ...more });
}

/** A row whose one cell, at a 1-based place, was just typed. */
function typed(column: number, value: string | number | boolean, more: Partial<EditedSheet> = {}) {
  const row = HEADERS.map((_, index) => (index + 1 === column ? value : ""));
  const sheet = delegates(row, more);
  sheet.edit(2, column);
  return sheet.writes.map(([, written]) => written);
}

describe("onEdit tidies what was typed", () => {
  it.each([
    { column: NAME, value: "  Nguyễn   Văn  A ", written: ["Nguyễn Văn A"], because: "spaces" },
    {
      column: NAME,
      value: "Nguye\u0302\u0303n Va\u0306n A",
      written: ["Nguyễn Văn A"],
      because: "NFC",
    },
    {
      column: NAME,
      value: "Nguyễn\u00a0Văn A",
      written: ["Nguyễn Văn A"],
      because: "a hard space",
    },
    { column: NAME, value: "Nguyễn Văn A", written: [], because: "nothing to do" },
    {
      column: REMARK,
      value: "một  hai\nba ",
      written: ["một hai\nba"],
      because: "lines stay lines",
    },
    { column: BORN, value: "5.3.1985", written: ["05/03/1985"], because: "day first" },
    { column: BORN, value: "13-02-1985", written: ["13/02/1985"], because: "hyphens" },
    { column: BORN, value: " 05/03/1985 ", written: ["05/03/1985"], because: "spaces around" },
    { column: TICK, value: "x", written: [], because: "no tick box there" },
  ])("$value: $because", ({ column, value, written }) => {
    expect(typed(column, value)).toEqual(written);
  });

  it.each([
    { value: "x", written: [true] },
    { value: "Có", written: [true] },
    { value: "không", written: [false] },
    { value: "v", written: [] },
    { value: "x (một phần)", written: [] },
    { value: "Lao động", written: [] },
  ])("makes a tick of «$value» where the cell is a tick box", ({ value, written }) => {
    expect(typed(TICK, value, { checkboxes: new Set(["2,5"]) })).toEqual(written);
  });
});

describe("onEdit leaves a cell as it was typed", () => {
  it.each([
    { column: BORN, value: "31/04/1985", because: "no such day: the check says so" },
    { column: BORN, value: "3/85", because: "less than a day" },
    { column: BORN, value: "1985", because: "a year" },
    { column: BORN, value: "05/03/85", because: "no century" },
    { column: BORN, value: 31111, because: "a number" },
    { column: NAME, value: "Nguyễn\u00ad  Văn A", because: "hidden signs are evidence" },
    { column: NAME, value: "Nguy\ufffdn  A", because: "lost letters are evidence" },
    { column: REMARK, value: " 007", because: "would become a number" },
    { column: REMARK, value: " 3/4", because: "would become a date" },
    { column: REMARK, value: " =A1", because: "would become a formula" },
    { column: REMARK, value: " +84 905", because: "would become a formula" },
    { column: REMARK, value: " true", because: "would become a tick" },
    { column: REMARK, value: "Mar  5", because: "would become a date" },
    { column: REMARK, value: "   ", because: "blank" },
    { column: TICK, value: true, because: "a tick already" },
  ])("$value: $because", ({ column, value }) => {
    expect(typed(column, value)).toEqual([]);
  });

  it.each([
    { more: { formulas: new Set(["2,3"]) }, because: "a formula" },
    { more: { links: new Set(["2,3"]) }, because: "a link in the text" },
    { more: { name: "Nháp" }, because: "a tab that nobody declared" },
    { more: { name: "Quy định" }, because: "a tab that only the program writes" },
  ])("$because", ({ more }) => {
    expect(typed(NAME, " A  B", more)).toEqual([]);
  });

  it("a day under another locale, where it might come back swapped", () => {
    expect(typed(BORN, "5.3.1985", { locale: "en_US" })).toEqual([]);
    expect(typed(NAME, "A  B", { locale: "en_US" })).toEqual(["A B"]);
  });

  it("the headers", () => {
    const sheet = editedSheet(code, { name: "Đại biểu", rows: [[...HEADERS, " Cột  riêng"]] });
    sheet.edit(1, 1, 1, 7);
    expect(sheet.writes).toEqual([]);
  });

  it("whatever goes wrong", () => {
    const sheet = delegates(["", "", " A  B", "", "", ""], { refusing: new Set(["2,3"]) });
    expect(() => sheet.edit(2, NAME)).not.toThrow();
    expect(() => sheet.onEdit(undefined)).not.toThrow();
    expect(() => sheet.onEdit({})).not.toThrow();
    expect(() => sheet.onEdit({ range: {} })).not.toThrow();
  });
});

describe("onEdit of a paste", () => {
  const rows = [
    HEADERS,
    ["TTKC", "Sở", " A  B", "5.3.1985", "x", 7],
    ["TTKC", "Sở", "C D", "", "x", "="],
    ["TTKC ", "Sở", "E F", "06/03/1985", "", ""],
  ];

  it("reads it once and writes back the changed cells alone", () => {
    const sheet = editedSheet(code, { name: "Đại biểu", rows, checkboxes: new Set(["3,5"]) });
    sheet.edit(2, 1, 3, 6);
    expect(sheet.reads).toEqual(["1,1 4x6", "2,1 3x6"]);
    expect(sheet.writes).toEqual([
      ["2,3", "A B"],
      ["2,4", "05/03/1985"],
      ["3,5", true],
      ["4,1", "TTKC"],
    ]);
  });

  it("finds the columns by their headers, wherever they were moved", () => {
    const moved = rows.map((row) => [...row].reverse());
    const sheet = editedSheet(code, { name: "đại biểu ", rows: [["DANH SÁCH"], ...moved] });
    sheet.edit(3, 1, 1, 6);
    expect(sheet.writes).toEqual([
      ["3,3", "05/03/1985"],
      ["3,4", "A B"],
    ]);
  });

  it("does nothing a second time", () => {
    const sheet = editedSheet(code, { name: "Đại biểu", rows });
    sheet.edit(2, 1, 3, 6);
    const once = sheet.writes.length;
    sheet.edit(2, 1, 3, 6);
    expect(sheet.writes.length).toBe(once);
  });

  it("leaves a paste that it could not finish in time", () => {
    const many = Array.from({ length: 1000 }, () => [" A", "Sở", " B", "", "", ""]);
    const sheet = editedSheet(code, { name: "Đại biểu", rows: [HEADERS, ...many] });
    sheet.edit(2, 1, 1000, 6);
    expect([sheet.reads, sheet.writes]).toEqual([[], []]);
  });
});

describe("the menu", () => {
  const { entries, regulationsOf, declarations } = sampleSituation();
  const [book] = entries;

  /** A spreadsheet that is just enough for the menu. */
  function opened(front: string, tables: readonly Table[]) {
    const told: string[] = [];
    const items: string[] = [];
    const shown: string[] = [];
    const { values } = loaded(code);
    const sheets = tables.map(({ name, rows }) => ({
      getName: () => name,
      getDataRange: () => ({ getValues: () => values(rows) }),
      getRange: () => ({ getFormula: () => "=KIEM_TRA()", getValue: () => "" }),
      activate: () => shown.push(name),
    }));
    const menu = {
      addItem: (text: string, name: string) => {
        items.push(`${text} ${name}`);
        return menu;
      },
      addToUi: () => undefined,
    };
    const context = createContext({
      SpreadsheetApp: {
        getUi: () => ({
          createMenu: (title: string) => {
            items.push(title);
            return menu;
          },
          alert: (_: string, text: string) => told.push(text),
          ButtonSet: { OK: "OK" },
        }),
        getActiveSpreadsheet: () => ({
          getActiveSheet: () => ({ getName: () => front }),
          getSheets: () => sheets,
          getSheetByName: (name: string) => sheets.find((sheet) => sheet.getName() === name),
          getSpreadsheetTimeZone: () => "Asia/Ho_Chi_Minh",
        }),
      },
    });
    runInContext(code, context);
    const run = (name: string) => (context as unknown as Record<string, () => void>)[name]?.();
    return { told, items, shown, run };
  }

  const tables = () =>
    book === undefined
      ? []
      : [
          ...book.tables,
          { name: "Quy định", rows: regulationsOf(book) },
          { name: "Hướng dẫn", rows: [["a"]] },
        ];

  it("has its three commands, each of which stands", () => {
    const { items, run } = opened("Đại biểu", []);
    run("onOpen");
    expect(items).toEqual([
      "Thi đua",
      "Kiểm tra bảng này checkThisSheet",
      "Hướng dẫn openGuide",
      "Phiên bản showVersion",
    ]);
    for (const item of items.slice(1)) expect(code).toContain(`function ${item.split(" ").pop()}(`);
  });

  it("checks the tab in front, and says what else Văn phòng looks at", () => {
    const { told, run } = opened("Tham luận", tables());
    run("checkThisSheet");
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^Tab «Tham luận»: \d+ lỗi, \d+ cảnh báo\.\n\nDòng \d+: /);
    expect(told[0]).toContain("Hạn nộp");
  });

  it.each([
    { front: "Hướng dẫn", says: "không phải tab nhập liệu" },
    { front: "Số liệu", says: "không thấy lỗi nào" },
  ])("on «$front» says: $says", ({ front, says }) => {
    const { told, run } = opened(front, tables());
    run("checkThisSheet");
    expect(told[0]).toContain(says);
  });

  it("asks for Quy định while it is empty", () => {
    const { told, run } = opened("Đại biểu", book?.tables ?? []);
    run("checkThisSheet");
    expect(told[0]).toContain("nhờ Văn phòng");
  });

  it("opens the guide, and says when it is gone", () => {
    const with_ = opened("Đại biểu", tables());
    with_.run("openGuide");
    expect(with_.shown).toEqual(["Hướng dẫn"]);
    const without = opened("Đại biểu", []);
    without.run("openGuide");
    expect(without.told).toEqual(["Bảng không còn tab Hướng dẫn."]);
  });

  it("shows version and day", () => {
    const { told, run } = opened("Đại biểu", []);
    run("showVersion");
    expect(told[0]).toMatch(/Phiên bản \d+\.\d+\.\d+, ngày (?:\d{2}\/\d{2}\/\d{4}|chưa rõ)$/);
    expect(declarations.entry.tabs.length).toBeGreaterThan(0);
  });
});
