import { describe, expect, it } from "vitest";
import { DECLARATIONS } from "../../src/hosts/apps-script/office/declarations.ts";
import { serviceFault } from "../../src/hosts/apps-script/office/service-errors.ts";
import type { ApiCell, ApiSpreadsheet } from "../../src/hosts/sheets/api-types.ts";
import { cellData } from "../../src/hosts/sheets/cell-data.ts";
import { cellFormat } from "../../src/hosts/sheets/cell-format.ts";
import { memoryWrite, readMemory } from "../../src/hosts/sheets/memory-tab.ts";
import { readTable } from "../../src/hosts/sheets/read-table.ts";
import { readWorkbook } from "../../src/hosts/sheets/read-workbook.ts";
import { replaceTab, restoreRequests } from "../../src/hosts/sheets/replace-tab.ts";
import { spreadsheetId } from "../../src/hosts/sheets/spreadsheet-id.ts";
import { chartRequests } from "../../src/hosts/sheets/summary-charts.ts";
import type { WrittenSheet } from "../../src/workbook/written-book.ts";
import { contractFaults } from "./office-contract.ts";

const cell = (value: number, type?: string, pattern?: string): ApiCell => ({
  effectiveValue: { numberValue: value },
  ...(type === undefined
    ? {}
    : {
        effectiveFormat: { numberFormat: { type, ...(pattern === undefined ? {} : { pattern }) } },
      }),
});

const tableOf = (...rows: readonly (readonly ApiCell[])[]) =>
  readTable({ properties: { title: "T" }, data: [{ rowData: rows.map((values) => ({ values })) }] })
    .rows;

describe("a cell of the Sheets service", () => {
  it.each([
    { number: 25689, day: "1970-05-01", because: "Vietnam was at UTC+8: no zone may touch it" },
    { number: 25689.99, day: "1970-05-01", because: "an hour before midnight is the same day" },
    { number: 1, day: "1899-12-31", because: "the first day that a sheet can show" },
    { number: 60, day: "1900-02-28", because: "Sheets knows no 29/02/1900" },
    { number: 2_958_465, day: "9999-12-31", because: "the last one" },
  ])("$number shown as a date is $day: $because", ({ number, day }) => {
    expect(tableOf([cell(number, "DATE")])).toEqual([[{ kind: "day", day }]]);
    expect(tableOf([cell(number, "DATE_TIME")])).toEqual([[{ kind: "day", day }]]);
  });

  it.each([
    { number: 0, type: "DATE", because: "a zero in a column of dates is no birthday in 1899" },
    { number: -3, type: "DATE", because: "before the first day" },
    { number: 2_958_466, type: "DATE", because: "after the last year" },
    { number: 0.5, type: "TIME", because: "half a day is an hour" },
    { number: 1985, type: undefined, because: "a year is not a serial number" },
  ])("$number ($type) stays a number: $because", ({ number, type }) => {
    expect(tableOf([cell(number, type)])).toEqual([[number]]);
  });

  it("is a percent by its type or by its pattern, and not by a quoted sign", () => {
    expect(tableOf([cell(0.7, "PERCENT")])).toEqual([[{ kind: "percent", fraction: 0.7 }]]);
    expect(tableOf([cell(0.7, "NUMBER", "0.0%;-0.0%")])).toEqual([
      [{ kind: "percent", fraction: 0.7 }],
    ]);
    expect(tableOf([cell(70, "NUMBER", '0"%"')])).toEqual([[70]]);
  });

  it("that failed is an error with the text that people see", () => {
    const failed = (type: string): ApiCell => ({ effectiveValue: { errorValue: { type } } });
    expect(tableOf([failed("REF"), failed("LOADING"), failed("ERROR")])).toEqual([
      [
        { kind: "error", text: "#REF!" },
        { kind: "error", text: "Loading..." },
        { kind: "error", text: "#ERROR!" },
      ],
    ]);
  });

  it("that is blank at the end of a row or a tab is cut, in between it stays", () => {
    const text = { effectiveValue: { stringValue: "a" } };
    expect(tableOf([{}, text, {}], [], [text], [{}])).toEqual([[null, "a"], [], ["a"]]);
  });

  it("holds an address where its text is blank, and its text where it has one", () => {
    const link = "https://drive.example/1";
    expect(tableOf([{ hyperlink: link }])).toEqual([[link]]);
    const mail = { effectiveValue: { stringValue: "Cô Lan" }, hyperlink: "mailto:lan@so.example" };
    expect(tableOf([mail])).toEqual([["Cô Lan"]]);
  });

  it("counts filled rows that are hidden", () => {
    const table = readTable({
      properties: { title: "T" },
      data: [
        {
          rowMetadata: [{}, { hiddenByFilter: true }, { hiddenByUser: true }],
          rowData: [{ values: [cell(1)] }, { values: [cell(2)] }, {}],
        },
      ],
    });
    expect(table.hiddenRows).toBe(1);
  });
});

describe("a workbook of the Sheets service", () => {
  it("gives the address of a file chip in a column of links, and leaves out its own tabs", () => {
    const text = (stringValue: string, hyperlink?: string): ApiCell => ({
      effectiveValue: { stringValue },
      ...(hyperlink === undefined ? {} : { hyperlink }),
    });
    const address = "https://docs.google.com/spreadsheets/d/abc_1234567890-XYZ/edit";
    const book: ApiSpreadsheet = {
      properties: { title: "Bảng" },
      sheets: [
        {
          properties: { title: "Đơn vị", sheetId: 5 },
          data: [
            {
              rowData: [
                { values: [text("Mã"), text("Tên"), text("Bảng nhập liệu")] },
                { values: [text("PKT"), text("Phòng KT", address), text("Bảng PKT", address)] },
              ],
            },
          ],
        },
        { properties: { title: "Tổng hợp (lần trước)", sheetId: 6 } },
      ],
    };
    const read = readWorkbook(book, DECLARATIONS.office);
    expect(read.tables.map(({ name }) => name)).toEqual(["Đơn vị"]);
    expect(read.tables[0]?.rows[1]).toEqual(["PKT", "Phòng KT", address]);
    expect(spreadsheetId(address)).toBe("abc_1234567890-XYZ");
    expect(spreadsheetId("bang-nhap-lieu.xlsx")).toBeUndefined();
  });
});

describe("a written cell", () => {
  it.each(["=1+1", "+84", "-x", "@a", "  =A1", "＝A1"])("«%s» is handed over as text", (value) => {
    expect(cellData({ value })).toEqual({ userEnteredValue: { stringValue: value } });
    expect(cellFormat({ value }, undefined).numberFormat).toEqual({ type: "TEXT" });
  });

  it("is cut before the service refuses it", () => {
    const { userEnteredValue } = cellData({ value: "a".repeat(60_000) });
    expect(userEnteredValue?.stringValue?.length).toBeLessThan(50_000);
  });

  it("that is a day is its serial number, and looks like one", () => {
    expect(cellData({ value: { kind: "day", day: "1970-05-01" } })).toEqual({
      userEnteredValue: { numberValue: 25689 },
    });
  });
});

const SHEET: WrittenSheet = {
  name: "Tổng hợp",
  columns: [{ width: 300 }, { width: 75, format: "integer" }, { width: 75, format: "percent" }],
  rows: [
    [{ value: "Tên", look: "title" }],
    [],
    [
      { value: "Đơn vị", look: "header", note: "ghi chú" },
      { value: "Lỗi", look: "header" },
      { value: "Đã xong", look: "header" },
    ],
    [{ value: "A" }, { value: 1, look: "error" }, { value: 0.5, look: "bar", format: "percent" }],
    [
      { value: "B", link: { book: "x", sheet: "y", row: 2, column: 1 } },
      { value: 0 },
      { value: null },
    ],
    [
      { value: "Cộng", look: "total" },
      { value: 1, look: "total" },
      { value: null, look: "total" },
    ],
  ],
  frozenColumns: 1,
  dataBars: [{ range: "C4:C5", max: 1 }],
  colourRules: [{ range: "A4:A5", formula: '=$A4=""', look: "error" }],
  validations: [
    { column: 0, firstRow: 4, lastRow: 9, strict: true, rule: { kind: "values", values: ["A"] } },
    { column: 1, firstRow: 4, lastRow: 9, strict: false, rule: { kind: "number", min: 0 } },
    { column: 2, firstRow: 4, lastRow: 9, strict: false, rule: { kind: "date" } },
    {
      column: 2,
      firstRow: 4,
      lastRow: 9,
      strict: false,
      rule: { kind: "range", range: "'Danh mục'!$B$2:$B$9" },
      prompt: "Chọn một giá trị",
    },
  ],
  merges: ["A1:C1"],
  protect: true,
  tabColour: "548235",
};

const BOOK: ApiSpreadsheet = {
  sheets: [
    { properties: { sheetId: 0, title: "Đơn vị", index: 0 } },
    {
      properties: { sheetId: 7, title: "Tổng hợp", index: 1 },
      charts: [{ chartId: 70 }],
      conditionalFormats: [{}, {}],
      protectedRanges: [{ protectedRangeId: 71 }],
      basicFilter: {},
    },
    { properties: { sheetId: 8, title: "Tổng hợp (lần trước)", index: 2, hidden: true } },
  ],
};

const replaced = replaceTab(SHEET, {
  book: BOOK,
  newId: () => 1000,
  linkTo: () => "https://docs.google.com/spreadsheets/d/x/edit#gid=1&range=A2",
  keepsBackup: true,
});
const kinds = (requests: readonly Readonly<Record<string, unknown>>[]) =>
  requests.map((request) => Object.keys(request).join());

describe("a written tab", () => {
  it("is what the service's own description allows, request by request", () => {
    const memory = memoryWrite(new Map([["a", "b"]]), BOOK).requests;
    const charts = chartRequests(SHEET, 7);
    expect(charts).toHaveLength(1);
    for (const request of [
      ...replaced.requests,
      ...memory,
      ...charts,
      ...restoreRequests(BOOK, "Tổng hợp"),
    ]) {
      expect(contractFaults(request)).toEqual([]);
    }
  });

  it("keeps its number and what it was, and takes nothing old along", () => {
    expect(replaced.sheetId).toBe(7);
    expect(kinds(replaced.requests).slice(0, 11)).toEqual([
      "deleteSheet",
      "duplicateSheet",
      "updateSheetProperties",
      "clearBasicFilter",
      "unmergeCells",
      "updateCells",
      "deleteEmbeddedObject",
      "deleteConditionalFormatRule",
      "deleteConditionalFormatRule",
      "deleteProtectedRange",
      "updateSheetProperties",
    ]);
  });

  it("touches no other tab", () => {
    expect(JSON.stringify(replaced.requests)).not.toContain('"sheetId":0');
  });

  it("is as many requests for many rows as for few", () => {
    const many = (count: number): WrittenSheet => ({
      ...SHEET,
      rows: [
        ...SHEET.rows.slice(0, 3),
        ...Array.from({ length: count }, (_, at) => [
          { value: `Đơn vị ${at}` },
          { value: at, look: at % 2 === 0 ? ("error" as const) : ("warning" as const) },
          { value: 0.5 },
        ]),
      ],
    });
    const size = (count: number) =>
      replaceTab(many(count), { book: BOOK, newId: () => 9, linkTo: () => "", keepsBackup: true })
        .requests.length;
    expect(size(20_000)).toBe(size(200));
  });

  it("is added where it is missing, and nothing is kept of what was not", () => {
    const { requests } = replaceTab(
      { ...SHEET, name: "Vi phạm" },
      { book: BOOK, newId: () => 1001, linkTo: () => undefined, keepsBackup: true },
    );
    expect(kinds(requests)[0]).toBe("addSheet");
    expect(kinds(requests)).not.toContain("duplicateSheet");
  });
});

describe("the last time", () => {
  it("changes places with the present, so that twice is as before", () => {
    expect(kinds(restoreRequests(BOOK, "Tổng hợp"))).toEqual(
      Array(3).fill("updateSheetProperties"),
    );
    expect(restoreRequests({ sheets: [] }, "Tổng hợp")).toEqual([]);
  });
});

describe("the memory", () => {
  it("gives back texts of any length, in pieces that a cell can hold", () => {
    const memory = new Map([
      ["ngắn", "="],
      ["dài", "đ".repeat(100_001)],
      ["rỗng", ""],
    ]);
    const { requests, after } = memoryWrite(memory, { sheets: [] });
    const rows = (
      requests[2] as { updateCells: { rows: { values: { userEnteredValue: object }[] }[] } }
    ).updateCells.rows;
    for (const { values } of rows) {
      expect(JSON.stringify(values[3]).length).toBeLessThan(46_000);
    }
    const api = rows.map(({ values }) => ({
      values: values.map(({ userEnteredValue }) => ({ effectiveValue: userEnteredValue })),
    }));
    const [sheet] = after.sheets ?? [];
    expect(readMemory({ sheets: [{ ...sheet, data: [{ rowData: api }] }] })).toEqual(memory);
    expect(readMemory({ sheets: [{ ...sheet, data: [{ rowData: api.slice(0, 3) }] }] })).toEqual(
      new Map([["ngắn", "="]]),
    );
  });
});

describe("a text of Google", () => {
  it.each([
    ["Requested entity was not found.", "missing"],
    ["Tài liệu 1x bị thiếu (có thể tài liệu đã bị xóa?)", "missing"],
    ["The caller does not have permission", "refused"],
    ["Bạn không có quyền truy cập vào tài liệu yêu cầu.", "refused"],
    ["Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.", "passing"],
    ["We're sorry, a server error occurred: DEADLINE_EXCEEDED", "passing"],
    ["Cần được cho phép để thực hiện hành động đó.", "authorization"],
    ["Dịch vụ bị gọi quá nhiều lần trong một ngày: email.", "quota"],
    ["Something nobody has seen", "unknown"],
  ])("«%s» is %s", (text, fault) => {
    expect(serviceFault(new Error(text))).toBe(fault);
    expect(serviceFault({ message: text })).toBe(fault);
  });
});
