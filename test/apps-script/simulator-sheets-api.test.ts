import { describe, expect, it } from "vitest";
import { AT_TAB, BOOK, EDITOR, scene, TAB } from "../support/apps-script/scene.ts";

/** Sends requests to the book, and returns what the service answers. */
const SEND = (requests: string) =>
  `return Sheets.Spreadsheets.batchUpdate({ requests: [${requests}] }, "${BOOK}");`;
const ROWS = (values: string, row = 0) =>
  `{ updateCells: { start: { sheetId: 0, rowIndex: ${row}, columnIndex: 3 }, rows: [{ values: [${values}] }], fields: "userEnteredValue" } }`;

describe("the advanced Sheets service writes", () => {
  it.each([
    { value: `{ stringValue: "=007" }`, read: "=007", because: "text is never read" },
    { value: `{ numberValue: 7 }`, read: 7, because: "a number" },
    { value: `{ boolValue: true }`, read: true, because: "a truth" },
    { value: `{ formulaValue: "=1+1" }`, read: "Đang tải...", because: "a formula waits" },
  ])("$value: $because", ({ value, read }) => {
    const { world, go } = scene();
    expect(go(SEND(ROWS(`{ userEnteredValue: ${value} }`))).error).toBe(undefined);
    expect(world.user.value(BOOK, TAB, "D1")).toBe(read);
  });

  it.each([
    { find: "An", left: "Ân", because: "the whole cell shows it" },
    { find: "an", left: "An", because: "a capital differs" },
    { find: "A", left: "An", because: "a part of the cell is not the cell" },
  ])("$left where «$find» is to be found: $because", ({ find, left }) => {
    const { world, go } = scene();
    const run = go(
      SEND(
        `{ findReplace: { range: { sheetId: 0, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 }, find: "${find}", replacement: "Ân", matchCase: true, matchEntireCell: true } }`,
      ),
    );
    expect(run.error).toBe(undefined);
    expect(world.user.value(BOOK, TAB, "A2")).toBe(left);
  });

  it("all of a batch, or nothing of it", () => {
    const { world, go } = scene();
    const run = go(
      SEND(`{ addSheet: { properties: { title: "Mới" } } }, ${ROWS("{ userEnteredValue: { numberValue: 1 } }")},
      { addSheet: { properties: { title: "${TAB}" } } }`),
    );
    expect(run.error).toContain("Invalid requests[2].addSheet: Đã tồn tại một trang tính");
    expect([world.user.tabs(BOOK), world.user.value(BOOK, TAB, "D1")]).toEqual([[TAB], ""]);
  });

  it.each([
    {
      request: ROWS(`{ userEnteredValue: { stringValue: "x".repeat(50001) } }`),
      text: "50000 characters",
    },
    { request: ROWS("{}", 1000), text: "beyond the grid" },
    { request: "{ deleteSheet: { sheetId: 0 } }", text: "remove all the sheets" },
    { request: "{ deleteSheet: { sheetId: 9 } }", text: "No grid with id: 9" },
    {
      request:
        "{ updateSheetProperties: { properties: { sheetId: 0, gridProperties: { rowCount: 400000 } }, fields: 'gridProperties(rowCount)' } }",
      text: "10000000 cells",
    },
    { request: "{ pasteData: {} }", text: "NOT SIMULATED: the Sheets request pasteData" },
  ])("not $text", ({ request, text }) => {
    expect(scene().go(SEND(request)).error).toContain(text);
  });

  it("below the last filled row, with its formats and its tabs", () => {
    const { world, go } = scene();
    go(
      SEND(`{ appendCells: { sheetId: 0, rows: [{ values: [{ userEnteredValue: { stringValue: "Cúc" } }] }], fields: "userEnteredValue" } },
      { repeatCell: { range: { sheetId: 0, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 }, cell: { userEnteredFormat: { numberFormat: { type: "DATE", pattern: "dd/mm/yyyy" } } }, fields: "userEnteredFormat" } },
      { duplicateSheet: { sourceSheetId: 0, newSheetId: 55, newSheetName: "Bản trước", insertSheetIndex: 1 } }`),
    );
    expect(world.user.sees(BOOK, TAB)).toEqual([
      ["Tên", "Tuổi"],
      ["An", "29/01/1900"],
      ["Bình", "25"],
      ["Cúc", ""],
    ]);
    expect(world.user.tabs(BOOK)).toEqual([TAB, "Bản trước"]);
  });

  it("nothing that an editor may not touch", () => {
    const { world, go } = scene();
    world.user.protect(BOOK, TAB, "D1:D9", []);
    const line = SEND(ROWS("{ userEnteredValue: { numberValue: 1 } }"));
    expect(go(line, { user: EDITOR }).error).toContain("protected cell");
    expect(go(line).error).toBe(undefined);
  });
});

describe("the advanced Sheets service reads", () => {
  const GET = (fields: string, more = "") =>
    `return Sheets.Spreadsheets.get("${BOOK}", { fields: "${fields}"${more} });`;

  it("only the fields of the mask", () => {
    expect(
      scene().go(GET("properties(locale),sheets(properties(title,gridProperties.rowCount))"))
        .result,
    ).toEqual({
      properties: { locale: "vi_VN" },
      sheets: [{ properties: { title: TAB, gridProperties: { rowCount: 1000 } } }],
    });
  });

  it("days as numbers under their format, formulas as still loading", () => {
    const { world, go } = scene();
    world.user.edit(BOOK, TAB, "B2", "05/01/1970");
    world.user.edit(BOOK, TAB, "B3", "=1+1");
    const fields =
      "sheets(data(startRow,rowData(values(effectiveValue,effectiveFormat(numberFormat(type))))))";
    expect(go(GET(fields, `, ranges: ["'${TAB}'!B2:B3"]`)).result).toEqual({
      sheets: [
        {
          data: [
            {
              startRow: 1,
              rowData: [
                {
                  values: [
                    {
                      effectiveValue: { numberValue: 25573 },
                      effectiveFormat: { numberFormat: { type: "DATE" } },
                    },
                  ],
                },
                { values: [{ effectiveValue: { errorValue: { type: "LOADING" } } }] },
              ],
            },
          ],
        },
      ],
    });
  });

  it("not what SpreadsheetApp still buffers", () => {
    const fields = "sheets(data(rowData(values(effectiveValue))))";
    const line = (flush: string) =>
      `${AT_TAB} tab.getRange("A1").setValue("mới"); ${flush} return JSON.stringify(Sheets.Spreadsheets.get("${BOOK}", { fields: "${fields}" }));`;
    expect(scene().go(line("")).result).not.toContain("mới");
    expect(scene().go(line("SpreadsheetApp.flush();")).result).toContain("mới");
  });

  it.each([
    { line: `Sheets.Spreadsheets.get("không");`, text: "Requested entity was not found" },
    { line: GET("sheets(properties"), text: "Invalid field mask" },
    { line: GET("sheets", `, ranges: ["Khác!A1"]`), text: "Unable to parse range" },
  ])("not: $text", ({ line, text }) => {
    expect(scene().go(line).error).toContain(text);
  });

  it("by the scope of all sheets alone, never for a custom function", () => {
    const get = `Sheets.Spreadsheets.get("${BOOK}");`;
    expect(scene({ scopes: "spreadsheets.currentonly" }).go(get).error).toContain(
      "Required permissions",
    );
    expect(scene().go(get, { kind: "customFunction" }).error).toContain(
      "permission to call Sheets service",
    );
    expect(scene().go(get, { kind: "open" }).error).toContain("permission to call Sheets");
  });
});
