import { describe, expect, it } from "vitest";
import { newEntryWorkbook, newOfficeWorkbook } from "../../src/commands/set-up.ts";
import { loadEditionSeed, loadPackage } from "../../src/hosts/local/edition-seed.ts";
import { LIST_SHEET } from "../../src/output/list-sheet.ts";
import type { WrittenBook, WrittenSheet } from "../../src/workbook/written-book.ts";

const pack = loadPackage();
const seed = loadEditionSeed(pack, "2020");
const units = [{ Mã: "A", Tên: "Phòng A", Loại: "Phòng", "Tổ chức hội nghị": "Có" }];
const withUnits = { ...seed, office: { ...seed.office, "Đơn vị": units } };
const entry = newEntryWorkbook(withUnits, { rows: {} });
const office = newOfficeWorkbook(withUnits);

function sheetOf(book: WrittenBook, name: string): WrittenSheet {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new RangeError(`no sheet «${name}»`);
  return sheet;
}

const headersOf = ({ rows }: WrittenSheet) => rows[0]?.map(({ value }) => value) ?? [];
const placeOf = (sheet: WrittenSheet, header: string) => headersOf(sheet).indexOf(header);

function ruleOf(sheet: WrittenSheet, header: string) {
  const column = placeOf(sheet, header);
  return sheet.validations?.find((validation) => validation.column === column);
}

/** The values in a range of the hidden tab of lists, such as `'…'!$C$2:$C$4`. */
function valuesIn(book: WrittenBook, range: string): readonly unknown[] {
  const [, letters = "", first = "", last = ""] =
    /!\$([A-Z]+)\$(\d+):\$\1\$(\d+)$/.exec(range) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const rows = sheetOf(book, LIST_SHEET).rows.slice(Number(first) - 1, Number(last));
  return rows.map((row) => row[column]?.value);
}

describe("a new entry workbook", () => {
  const delegates = sheetOf(entry, "Đại biểu");

  it("has every tab that is declared, and the lists in a hidden one", () => {
    expect(entry.sheets.map(({ name }) => name)).toEqual([
      ...pack.declarations.entry.tabs.map(({ name }) => name),
      LIST_SHEET,
    ]);
    expect(sheetOf(entry, LIST_SHEET)).toMatchObject({ hidden: true, protect: true });
  });

  it("has a column a year where the declaration repeats one", () => {
    expect(headersOf(sheetOf(entry, "Số liệu")).slice(3, 9)).toEqual([
      "Giai đoạn trước",
      "2015",
      "2016",
      "2017",
      "2018",
      "2019",
    ]);
  });

  it.each([
    {
      tab: "Đại biểu",
      header: "Giới tính",
      values: ["Nam", "Nữ"],
      strict: true,
      because: "a closed list refuses",
    },
    {
      tab: "Đại biểu",
      header: "Đơn vị",
      values: ["A"],
      strict: false,
      because: "a unit's name is accepted too",
    },
    {
      tab: "Đề cử",
      header: "Đối tượng",
      values: ["Tập thể", "Cá nhân"],
      strict: true,
      because: "a closed list",
    },
    {
      tab: "Hội nghị",
      header: "Hình thức hội nghị",
      values: 3,
      strict: false,
      because: "an open list only offers",
    },
    {
      tab: "Đề cử",
      header: "Hình thức biểu dương",
      values: 10,
      strict: false,
      because: "several values are typed",
    },
    {
      tab: "Đề cử",
      header: "Hình thức khen thưởng",
      values: 5,
      strict: true,
      because: "the award forms' own tab",
    },
  ])("«$header» of $tab offers its list: $because", ({ tab, header, values, strict }) => {
    const validation = ruleOf(sheetOf(entry, tab), header);
    expect(validation).toMatchObject({ strict, firstRow: 2, rule: { kind: "range" } });
    const range = validation?.rule.kind === "range" ? validation.rule.range : "";
    const offered = valuesIn(entry, range);
    expect(offered.every((value) => typeof value === "string" && value !== "")).toBe(true);
    if (typeof values === "number") expect(offered.length).toBeGreaterThanOrEqual(values);
    else expect(offered).toEqual(values);
  });

  it("checks days and counts, and leaves a birth year and a tick to the reader", () => {
    expect(ruleOf(sheetOf(entry, "Hội nghị"), "Ngày tổ chức")).toMatchObject({
      strict: true,
      rule: { kind: "date" },
    });
    expect(ruleOf(sheetOf(entry, "Hội nghị"), "Ngày dự kiến")).toBeUndefined();
    expect(ruleOf(delegates, "Ngày sinh")).toMatchObject({ strict: false, rule: { kind: "date" } });
    expect(ruleOf(sheetOf(entry, "Đề cử"), "Số trang")).toMatchObject({
      rule: { kind: "number", min: 0 },
    });
    expect(ruleOf(delegates, "Lao động trực tiếp")).toMatchObject({
      strict: false,
      rule: { kind: "tick", mark: "x" },
    });
  });

  it("locks what people must not type, and nothing else", () => {
    const locked = (name: string) => {
      const sheet = sheetOf(entry, name);
      return headersOf(sheet).filter((_, index) => sheet.columns[index]?.locked === true);
    };
    expect(locked("Đại biểu")).toEqual(["Kiểm tra"]);
    expect(locked("Tiến độ")).toEqual(["Việc", "Hạn", "Kiểm tra"]);
    expect(locked("Quy định")).toEqual(headersOf(sheetOf(entry, "Quy định")));
    expect(entry.sheets.filter(({ protect }) => protect !== true)).toEqual([]);
  });

  it("explains a column in a note on its header, and marks the required ones", () => {
    const [header = []] = delegates.rows;
    const at = (text: string) => header[placeOf(delegates, text)];
    expect(at("Giới tính")).toMatchObject({ look: "required", note: "Nam hoặc Nữ." });
    expect(at("Chức vụ")).toEqual({ value: "Chức vụ", look: "header" });
  });

  it("colours Kiểm tra by the word with which its texts begin", () => {
    const letter = String.fromCharCode(65 + placeOf(delegates, "Kiểm tra"));
    expect(delegates.colourRules?.map(({ formula, look }) => [formula, look])).toEqual([
      [`LEFT($${letter}2,3)="Lỗi"`, "error"],
      [`LEFT($${letter}2,8)="Cảnh báo"`, "warning"],
    ]);
  });

  it("names each tab of records by its key, over all its columns", () => {
    const ranges = new Map(entry.names?.map(({ name, range }) => [name, range]));
    expect([...ranges.keys()]).toEqual([
      "conferences",
      "delegates",
      "nominees",
      "speeches",
      "awardsReceived",
      "figures",
      "progress",
    ]);
    for (const [key, range] of ranges) {
      const name = pack.declarations.entry.tabs.find((tab) => tab.key === key)?.name ?? "";
      const letter = String.fromCharCode(64 + headersOf(sheetOf(entry, name)).length);
      expect(range).toBe(`'${name}'!$A$1:$${letter}$301`);
    }
  });

  it("keeps a unit's own order and wording of headers", () => {
    const headers = { "Đại biểu": ["Cột riêng", "GIỚI TÍNH", "Đơn vị"] };
    const own = newEntryWorkbook(withUnits, {
      rows: { "Đại biểu": [{ "GIỚI TÍNH": "Nam" }] },
      headers,
    });
    const sheet = sheetOf(own, "Đại biểu");
    expect(headersOf(sheet)).toEqual(["Cột riêng", "GIỚI TÍNH", "Đơn vị"]);
    expect(sheet.rows[1]?.map(({ value }) => value)).toEqual([null, "Nam", null]);
    expect(ruleOf(sheet, "GIỚI TÍNH")).toMatchObject({ strict: true });
  });
});

describe("a new office workbook", () => {
  it("bears the edition's rows, its written tabs locked and empty", () => {
    const deadlines = sheetOf(office, "Thời hạn");
    expect(deadlines.rows).toHaveLength((seed.office["Thời hạn"]?.length ?? 0) + 1);
    expect(sheetOf(office, "Vi phạm")).toMatchObject({ protect: true });
    expect(sheetOf(office, "Vi phạm").rows).toHaveLength(1);
    expect(sheetOf(office, "Tiếp nhận").protect).toBe(false);
  });

  it.each([
    { tab: "Tiếp nhận", header: "Kết quả", because: "a receipt" },
    { tab: "Xét duyệt", header: "Kỷ luật", because: "a decision" },
    { tab: "Thời hạn", header: "Kiểu hạn", because: "a row of the plan" },
  ])("«$header» of $tab is chosen: $because", ({ tab, header }) => {
    expect(ruleOf(sheetOf(office, tab), header)?.strict).toBe(true);
  });
});
