import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { GoogleClients } from "../../src/hosts/google/clients.ts";
import { BOOK, type Desk, OWNER, startDesk, TAB } from "./desk.ts";

let desk: Desk;
let clients: GoogleClients;
beforeEach(async () => {
  desk = await startDesk();
  clients = desk.clients();
});
afterEach(() => desk.google.stop());

type Request = Readonly<Record<string, unknown>>;

async function apply(...requests: readonly Request[]) {
  const { data } = await clients.sheets.spreadsheets.batchUpdate({
    spreadsheetId: BOOK,
    requestBody: { requests: [...requests] },
  });
  return data;
}

async function read(fields: string) {
  const { data } = await clients.sheets.spreadsheets.get({ spreadsheetId: BOOK, fields });
  return data;
}

const column = (at: number) => ({
  sheetId: 0,
  dimension: "COLUMNS",
  startIndex: at,
  endIndex: at + 1,
});
const range = (from: number, to: number) => ({
  sheetId: 0,
  startRowIndex: 0,
  endRowIndex: 9,
  startColumnIndex: from,
  endColumnIndex: to,
});
const tag = (metadataId: number, at: number) => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataId,
      metadataKey: "ns.col",
      metadataValue: `cot-${at}`,
      visibility: "DOCUMENT",
      location: { dimensionRange: column(at) },
    },
  },
});
const named = (namedRangeId: string, name: string) => ({
  addNamedRange: { namedRange: { namedRangeId, name, range: range(0, 1) } },
});
const guard = (protectedRangeId: number) => ({
  addProtectedRange: {
    protectedRange: { protectedRangeId, range: range(0, 2), editors: { users: [OWNER] } },
  },
});
const bands = (bandedRangeId: number, from: number) => ({
  addBanding: {
    bandedRange: {
      bandedRangeId,
      range: range(from, from + 2),
      rowProperties: { firstBandColorStyle: { rgbColor: { red: 1 } } },
    },
  },
});
const view = (filterViewId: number, title: string) => ({
  addFilterView: { filter: { filterViewId, title, range: range(0, 2) } },
});
const sheet = (sheetId: number, title: string) => ({
  addSheet: { properties: { sheetId, title } },
});
const chart = (chartId: number) => ({
  addChart: {
    chart: {
      chartId,
      spec: {
        title: "Tuổi",
        basicChart: {
          chartType: "COLUMN",
          domains: [{ domain: { sourceRange: { sources: [range(0, 1)] } } }],
          series: [{ series: { sourceRange: { sources: [range(1, 2)] } } }],
        },
      },
      position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 5, columnIndex: 3 } } },
    },
  },
});
const colours = (formula: string) => ({
  addConditionalFormatRule: {
    index: 0,
    rule: {
      ranges: [range(0, 1)],
      booleanRule: {
        condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: formula }] },
        format: { textFormat: { bold: true } },
      },
    },
  },
});

describe("what is added under a number of our own", () => {
  it.each([
    { twice: sheet(7, "Một"), again: sheet(7, "Hai"), text: "Sheet with id 7 already exists" },
    { twice: sheet(7, "Một"), again: sheet(8, "Một"), text: `name "Một" already exists` },
    { twice: tag(3, 0), again: tag(3, 1), text: "metadata with id 3 already exists" },
    { twice: named("n", "mot"), again: named("m", "mot"), text: "name mot already exists" },
    { twice: named("n", "mot"), again: named("n", "hai"), text: "id n already exists" },
    { twice: guard(9), again: guard(9), text: "Protected range with id 9 already exists" },
    { twice: bands(4, 0), again: bands(4, 5), text: "bandedRangeId 4 already exists" },
    { twice: bands(4, 0), again: bands(5, 1), text: "already has alternating background" },
    { twice: view(2, "Trễ"), again: view(2, "Khác"), text: "filterViewId 2 already exists" },
    { twice: view(2, "Trễ"), again: view(3, "Trễ"), text: "title Trễ already exists" },
    { twice: chart(6), again: chart(6), text: "Chart with id 6 already exists" },
  ])("is refused a second time, whole: $text", async ({ twice, again, text }) => {
    await apply(twice);
    const before = await read("*");
    await expect(apply(sheet(99, "Thừa"), again)).rejects.toThrow(text);
    await expect(apply(sheet(99, "Thừa"), again)).rejects.toThrow("Invalid requests[1].");
    expect(await read("*")).toEqual(before);
  });
});

describe("a request that the file does not allow", () => {
  it.each([
    { request: { deleteSheet: { sheetId: 9 } }, text: "No grid with id: 9" },
    { request: { deleteSheet: { sheetId: 0 } }, text: "remove all the sheets" },
    { request: tag(1, 26), text: "exceeds grid limits" },
    {
      request: {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataKey: "k",
            visibility: "DOCUMENT",
            location: { dimensionRange: { ...column(0), endIndex: 2 } },
          },
        },
      },
      text: "one row or one column only",
    },
    {
      request: {
        createDeveloperMetadata: {
          developerMetadata: { metadataKey: "k", location: { spreadsheet: true } },
        },
      },
      text: "must have a visibility",
    },
    {
      request: {
        addProtectedRange: {
          protectedRange: { range: range(0, 1), warningOnly: true, editors: { users: [OWNER] } },
        },
      },
      text: "only warns",
    },
    { request: { deleteProtectedRange: { protectedRangeId: 5 } }, text: "No protected range" },
    { request: { deleteNamedRange: { namedRangeId: "x" } }, text: "No named range" },
    { request: named("n", "1a"), text: "name is not valid" },
    { request: colours("=Khac!A1>1"), text: "different sheet" },
    {
      request: { repeatCell: { range: range(0, 27), cell: {}, fields: "note" } },
      text: "exceeds grid limits",
    },
    {
      request: {
        updateCells: {
          range: range(0, 1),
          rows: [{ values: [{ note: "a" }, { note: "b" }] }],
          fields: "note",
        },
      },
      text: "reach beyond their range",
    },
    { request: { updateCells: { rows: [], fields: "note" } }, text: "One of range and start" },
    {
      request: {
        updateCells: {
          start: { sheetId: 0 },
          rows: [{ values: [{ userEnteredValue: { formulaValue: "1+1" } }] }],
          fields: "userEnteredValue",
        },
      },
      text: "begins with «=»",
    },
    {
      request: {
        setDataValidation: {
          range: range(0, 1),
          rule: { condition: { type: "ONE_OF_RANGE", values: [{ userEnteredValue: "A1:A9" }] } },
        },
      },
      text: "begins with «=»",
    },
    {
      request: {
        moveDimension: { source: { ...column(1), endIndex: 4 }, destinationIndex: 2 },
      },
      text: "moved into itself",
    },
    {
      request: { appendDimension: { sheetId: 0, dimension: "ROWS", length: 400_000 } },
      text: "10000000 cells",
    },
  ])("is answered: $text", async ({ request, text }) => {
    await expect(apply(request)).rejects.toThrow(text);
  });

  it("over a table that somebody made", async () => {
    const tab = desk.world.spreadsheets[0]?.tab(TAB);
    tab?.tables.push({
      id: "t1",
      area: { row: 1, column: 1, rows: 3, columns: 2 },
      facts: { name: "Bảng1" },
    });
    expect((await read("sheets(tables(tableId,name))")).sheets).toEqual([
      { tables: [{ tableId: "t1", name: "Bảng1" }] },
    ]);
    await expect(apply(bands(1, 0))).rejects.toThrow("over a table");
    await expect(apply({ setBasicFilter: { filter: { range: range(0, 1) } } })).rejects.toThrow(
      "over a table",
    );
  });
});

describe("what is tied to a column", () => {
  const places = async () => {
    const { data } = await clients.sheets.spreadsheets.developerMetadata.search({
      spreadsheetId: BOOK,
      requestBody: { dataFilters: [{ developerMetadataLookup: { metadataKey: "ns.col" } }] },
    });
    return Object.fromEntries(
      (data.matchedDeveloperMetadata ?? []).map(({ developerMetadata: own }) => [
        own?.metadataValue,
        own?.location?.dimensionRange?.startIndex,
      ]),
    );
  };

  it.each([
    {
      because: "from left to right",
      source: 0,
      to: 2,
      left: { "cot-0": 1, "cot-1": 0, "cot-2": 2 },
    },
    {
      because: "from right to left",
      source: 2,
      to: 0,
      left: { "cot-0": 1, "cot-1": 2, "cot-2": 0 },
    },
  ])("moves with it $because, cells too", async ({ source, to, left }) => {
    await apply(tag(1, 0), tag(2, 1), tag(3, 2));
    const before = desk.world.user.value(BOOK, TAB, `${"ABC"[source]}2`);
    await apply({ moveDimension: { source: column(source), destinationIndex: to } });
    expect(await places()).toEqual(left);
    const now = left[`cot-${source}` as "cot-0"];
    expect(desk.world.user.value(BOOK, TAB, `${"ABC"[now]}2`)).toBe(before);
  });

  it("dies with it, and makes way for what is inserted", async () => {
    await apply(tag(1, 0), tag(2, 1));
    await apply({ insertDimension: { range: column(1) } });
    expect(await places()).toEqual({ "cot-0": 0, "cot-1": 2 });
    await apply({ deleteDimension: { range: column(0) } });
    expect(await places()).toEqual({ "cot-1": 1 });
  });

  it("is changed and taken away by a search", async () => {
    await apply(tag(1, 0), tag(2, 1));
    const filter = { developerMetadataLookup: { metadataId: 2 } };
    await apply({
      updateDeveloperMetadata: {
        dataFilters: [filter],
        developerMetadata: { metadataValue: "mới" },
        fields: "metadataValue",
      },
    });
    expect(await places()).toEqual({ "cot-0": 0, mới: 1 });
    await apply({ deleteDeveloperMetadata: { dataFilter: filter } });
    expect(await places()).toEqual({ "cot-0": 0 });
  });
});

describe("a mask inside a request", () => {
  const kinds = [
    { updateSheetProperties: { properties: { sheetId: 0, title: "Mới" }, fields: "title" } },
    {
      updateDimensionProperties: {
        range: column(0),
        properties: { pixelSize: 90 },
        fields: "pixelSize",
      },
    },
    { updateSpreadsheetProperties: { properties: { locale: "vi_VN" }, fields: "locale" } },
    { repeatCell: { range: range(0, 1), cell: { note: "a" }, fields: "note" } },
  ];
  it.each(kinds)("is held against what the request writes: %o", async (request) => {
    await apply(request);
    const [[kind = "", facts] = []] = Object.entries(request);
    const wrong = { [kind]: { ...facts, fields: "titel" } };
    await expect(apply(wrong)).rejects.toThrow("Invalid field: titel");
  });
});

describe("what is read back", () => {
  it("is what was written: looks by their masks, guards, views, colours", async () => {
    const bold = (fields: string, format: object) => ({
      repeatCell: {
        range: { ...range(0, 1), endRowIndex: 1 },
        cell: { userEnteredFormat: format },
        fields,
      },
    });
    await apply(
      bold("userEnteredFormat", { textFormat: { bold: true }, horizontalAlignment: "CENTER" }),
      bold("userEnteredFormat(numberFormat,textFormat.italic)", {
        numberFormat: { type: "DATE", pattern: "dd/mm/yyyy" },
        textFormat: { italic: true },
      }),
      guard(9),
      view(2, "Trễ"),
      bands(4, 0),
      colours("=$A2>1"),
    );
    const { sheets } = await read(
      "sheets(protectedRanges,filterViews,bandedRanges(bandedRangeId),conditionalFormats,data(rowData(values(userEnteredFormat))))",
    );
    const [own] = sheets ?? [];
    expect(own?.data?.[0]?.rowData?.[0]?.values?.[0]?.userEnteredFormat).toEqual({
      numberFormat: { type: "DATE", pattern: "dd/mm/yyyy" },
      textFormat: { bold: true, italic: true },
      horizontalAlignment: "CENTER",
    });
    expect(own?.protectedRanges).toMatchObject([
      { protectedRangeId: 9, editors: { users: [OWNER] } },
    ]);
    expect(own?.filterViews).toMatchObject([{ filterViewId: 2, title: "Trễ" }]);
    expect(own?.bandedRanges).toEqual([{ bandedRangeId: 4 }]);
    expect(own?.conditionalFormats).toMatchObject([
      { booleanRule: { condition: { type: "CUSTOM_FORMULA" } } },
    ]);
  });

  it("as values, by the file's locale or raw, rows or columns, without empty ends", async () => {
    desk.world.user.edit(BOOK, TAB, "C2", "05/01/2020");
    const get = async (more: object) => {
      const ranges = [`'${TAB}'!A1:D9`, `${TAB}!B:B`];
      const { data } = await clients.sheets.spreadsheets.values.batchGet({
        spreadsheetId: BOOK,
        ranges,
        ...more,
      });
      return data.valueRanges?.map(({ values }) => values);
    };
    expect(await get({})).toEqual([
      [
        ["Tên", "Tuổi"],
        ["An", "30", "05/01/2020"],
        ["Bình", "25"],
      ],
      [["Tuổi"], ["30"], ["25"]],
    ]);
    expect(
      await get({ valueRenderOption: "UNFORMATTED_VALUE", majorDimension: "COLUMNS" }),
    ).toEqual([
      [
        ["Tên", "An", "Bình"],
        ["Tuổi", 30, 25],
        ["", 43835],
      ],
      [["Tuổi", 30, 25]],
    ]);
  });

  it("of a new spreadsheet under our numbers, and nothing of a bad one", async () => {
    const create = (sheets: readonly object[]) =>
      clients.sheets.spreadsheets.create({
        requestBody: {
          properties: { title: "Bảng điều hành", locale: "vi_VN", timeZone: "Asia/Ho_Chi_Minh" },
          sheets: sheets.map((properties) => ({ properties })),
        },
      });
    const { data } = await create([
      {
        sheetId: 71,
        title: "Đơn vị",
        gridProperties: { rowCount: 50, columnCount: 8, frozenRowCount: 1 },
      },
      { sheetId: 72, title: "Cấu hình", hidden: true },
    ]);
    expect(data.sheets?.map(({ properties }) => [properties?.sheetId, properties?.title])).toEqual([
      [71, "Đơn vị"],
      [72, "Cấu hình"],
    ]);
    expect(data.sheets?.[0]?.properties?.gridProperties).toEqual({
      rowCount: 50,
      columnCount: 8,
      frozenRowCount: 1,
    });
    await expect(
      create([
        { sheetId: 1, title: "A" },
        { sheetId: 1, title: "B" },
      ]),
    ).rejects.toThrow("Invalid sheets[1]: Sheet with id 1");
    expect(desk.world.spreadsheets).toHaveLength(2);
  });
});
