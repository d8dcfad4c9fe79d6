import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { WorkbookDeclaration } from "../../src/workbook/declaration.ts";
import { parseChangedBook } from "../../src/workbook/sample-schema.ts";
import { TemplateError } from "../../src/workbook/template-error.ts";
import {
  parseEditionRows,
  parseGuide,
  parseSample,
  parseWorkbookDeclaration,
} from "../../src/workbook/template-schema.ts";

const TEMPLATES = new URL("../../sheets-templates/", import.meta.url);

function shipped(file: string): string {
  return readFileSync(new URL(file, TEMPLATES), "utf8");
}

function declared(file: string): WorkbookDeclaration {
  return parseWorkbookDeclaration(file, shipped(file));
}

const office = declared("office-workbook.json");
const entry = declared("entry-workbook.json");

/** What a call throws, which has to be a TemplateError. */
function faultOf(call: () => unknown): TemplateError {
  try {
    call();
  } catch (fault) {
    if (fault instanceof TemplateError) return fault;
    throw fault;
  }
  throw new RangeError("nothing was thrown");
}

type Loose = Record<string, unknown>;
interface LooseTab extends Loose {
  columns: Loose[];
}
interface LooseBook extends Loose {
  tabs: LooseTab[];
}

/** A small sound workbook that a test spoils in one place. */
function spoiled(spoil: (book: LooseBook) => void): string {
  const book: LooseBook = {
    workbook: "office",
    version: 1,
    title: "Bảng điều hành",
    file: "bang-dieu-hanh",
    tabs: [
      {
        key: "units",
        name: "Đơn vị",
        kind: "records",
        protect: ["code"],
        columns: [
          { key: "code", header: "Mã", type: "text", width: 80 },
          { key: "kind", header: "Loại", type: "list", list: ["Loại"], width: 80 },
          { key: "bornOn", header: "Ngày sinh", type: "date", width: 80, also: ["Năm sinh"] },
        ],
      },
      {
        key: "limits",
        name: "Định mức",
        kind: "edition",
        columns: [{ key: "code", header: "Mã", type: "text", width: 80 }],
      },
    ],
  };
  spoil(book);
  return JSON.stringify(book);
}

function tabOf(book: LooseBook, index: number): LooseTab {
  const tab = book.tabs[index];
  if (tab === undefined) throw new RangeError(`no tab ${index}`);
  return tab;
}

function columnOf(book: LooseBook, index: number): Loose {
  const column = tabOf(book, 0).columns[index];
  if (column === undefined) throw new RangeError(`no column ${index}`);
  return column;
}

describe("the shipped templates", () => {
  it("declare both workbooks word for word", () => {
    expect(office).toEqual(JSON.parse(shipped("office-workbook.json")));
    expect(entry).toEqual(JSON.parse(shipped("entry-workbook.json")));
  });

  it("bring the edition's rows under declared tabs and headers", () => {
    const file = "edition-2020.json";
    expect(parseEditionRows(file, shipped(file), office)).toEqual(JSON.parse(shipped(file)));
  });

  it("bring a guide for each workbook, in NFC, that begins with its title", () => {
    const text = shipped("guide.json");
    const guide = parseGuide("guide.json", text);
    expect(text.normalize("NFC")).toBe(text);
    for (const lines of [guide.entry, guide.office]) {
      expect(lines[0]?.look).toBe("title");
      expect(lines.filter(({ look }) => look === "title")).toHaveLength(1);
      expect(lines.length).toBeGreaterThanOrEqual(35);
      expect(lines.length).toBeLessThanOrEqual(60);
    }
  });

  it("name in the guide no tab that neither workbook has", () => {
    const guide = parseGuide("guide.json", shipped("guide.json"));
    const names = new Set([...entry.tabs, ...office.tabs].map(({ name }) => name));
    const named = [...guide.entry, ...guide.office].flatMap(({ text }) =>
      [...text.matchAll(/tab «([^»]+)»/gi)].map((match) => match[1]),
    );
    expect(named.filter((name) => name === undefined || !names.has(name))).toEqual([]);
    for (const tab of entry.tabs.filter(({ key }) => key !== "guide")) {
      expect(guide.entry.some(({ text }) => text.includes(`«${tab.name}»`))).toBe(true);
    }
    for (const tab of office.tabs.filter(({ key }) => key !== "guide")) {
      expect(guide.office.some(({ text }) => text.includes(`«${tab.name}»`))).toBe(true);
    }
  });

  it("bring samples that parse as those of one of the workbooks", () => {
    for (const file of sampleFiles()) {
      const text = shipped(`sample/${file}`);
      const asRows = [entry, office].map((book) => attempt(() => parseSample(file, text, book)));
      const tried = [...asRows, attempt(() => parseChangedBook(file, text))];
      const worked = tried.some((problem) => problem === undefined);
      expect([file, worked ? [] : tried]).toEqual([file, []]);
    }
  });
});

function sampleFiles(): readonly string[] {
  try {
    return readdirSync(new URL("sample/", TEMPLATES)).filter((file) =>
      /^(?:office|entry).*\.json$/.test(file),
    );
  } catch {
    return [];
  }
}

function attempt(call: () => unknown): string | undefined {
  try {
    call();
    return undefined;
  } catch (fault) {
    return String(fault);
  }
}

describe("a typo in a declaration", () => {
  const file = "office-workbook.json";

  it("is a fault, while the same workbook without it is none", () => {
    expect(
      parseWorkbookDeclaration(
        file,
        spoiled(() => {}),
      ).tabs,
    ).toHaveLength(2);
  });

  it.each<{ path: string; problem: string; spoil: (book: LooseBook) => void }>([
    {
      path: "tabs[0].columns[1].type",
      problem: "unknown value «lst»; nearest «list»",
      spoil: (book) => (columnOf(book, 1)["type"] = "lst"),
    },
    {
      path: "tabs[0].columns[0].heder",
      problem: "unknown key «heder»; nearest «header»",
      spoil: (book) => (columnOf(book, 0)["heder"] = "Mã"),
    },
    {
      path: "tabs[0].columns[0].width",
      problem: "is missing",
      spoil: (book) => delete columnOf(book, 0)["width"],
    },
    {
      path: "tabs[0].columns[0].width",
      problem: 'must be number, not "80"',
      spoil: (book) => (columnOf(book, 0)["width"] = "80"),
    },
    {
      path: "tabs[0].columns[0].header",
      problem: "must not be blank",
      spoil: (book) => (columnOf(book, 0)["header"] = ""),
    },
    {
      path: "tabs[0].columns[0].header",
      problem: "must hold no spare space",
      spoil: (book) => (columnOf(book, 0)["header"] = "Mã "),
    },
    {
      path: "tabs[0].columns[0].key",
      problem: "must be one English word in camelCase",
      spoil: (book) => (columnOf(book, 0)["key"] = "mã"),
    },
    {
      path: "tabs[0].columns[0].note",
      problem: "must be string, not null",
      spoil: (book) => (columnOf(book, 0)["note"] = null),
    },
    {
      path: "tabs[0].columns[1]",
      problem: "type list needs either list or values, not neither",
      spoil: (book) => delete columnOf(book, 1)["list"],
    },
    {
      path: "tabs[0].columns[1]",
      problem: "type list needs either list or values, not both",
      spoil: (book) => (columnOf(book, 1)["values"] = ["Phòng"]),
    },
    {
      path: "tabs[0].columns[0].values",
      problem: "stands only with type list",
      spoil: (book) => (columnOf(book, 0)["values"] = ["Có", "Không"]),
    },
    {
      path: "tabs[0].columns[0].precision",
      problem: "stands only with type date",
      spoil: (book) => (columnOf(book, 0)["precision"] = "year"),
    },
    {
      path: "tabs[0].columns[0]",
      problem: "repeat and {năm} in the header need each other",
      spoil: (book) => (columnOf(book, 0)["repeat"] = { from: "A", before: "B" }),
    },
    {
      path: "tabs[0].columns[0]",
      problem: "repeat and {năm} in the header need each other",
      spoil: (book) => (columnOf(book, 0)["header"] = "Năm {năm}"),
    },
    {
      path: "tabs[0].columns[1].key",
      problem: "«code» is taken by «code»",
      spoil: (book) => (columnOf(book, 1)["key"] = "code"),
    },
    {
      path: "tabs[0].columns[1].header",
      problem: "«MÃ» is taken by «Mã»",
      spoil: (book) => (columnOf(book, 1)["header"] = "MÃ"),
    },
    {
      path: "tabs[0].columns[2].also[0]",
      problem: "«loại» is taken by «Loại»",
      spoil: (book) => (columnOf(book, 2)["also"] = ["loại"]),
    },
    {
      path: "tabs[1].key",
      problem: "«units» is taken by «units»",
      spoil: (book) => (tabOf(book, 1)["key"] = "units"),
    },
    {
      path: "tabs[1].name",
      problem: "«đơn vị» is taken by «Đơn vị»",
      spoil: (book) => (tabOf(book, 1)["name"] = "đơn vị"),
    },
    {
      path: "tabs[0].protect[0]",
      problem: "no column has the key «chek»",
      spoil: (book) => (tabOf(book, 0)["protect"] = ["chek"]),
    },
    {
      path: "tabs[1].columns",
      problem: "a tab of kind edition needs columns",
      spoil: (book) => Reflect.deleteProperty(tabOf(book, 1), "columns"),
    },
    {
      path: "tabs[1].columns",
      problem: "a guide has lines, no columns",
      spoil: (book) => (tabOf(book, 1)["kind"] = "guide"),
    },
    {
      path: "tabs[0].rowsPerUnit",
      problem: "needs a column of type unit",
      spoil: (book) => (tabOf(book, 0)["rowsPerUnit"] = "one"),
    },
    {
      path: "workbook",
      problem: "unknown value «offices»; nearest «office»",
      spoil: (book) => (book["workbook"] = "offices"),
    },
    {
      path: "file",
      problem: "must be small letters, digits and hyphens",
      spoil: (book) => (book["file"] = "bảng điều hành"),
    },
    {
      path: "tabs",
      problem: "must not be empty",
      spoil: (book) => (book.tabs = []),
    },
  ])("names $path: $problem", ({ path, problem, spoil }) => {
    const fault = faultOf(() => parseWorkbookDeclaration(file, spoiled(spoil)));
    expect([fault.file, fault.path]).toEqual([file, path]);
    expect(fault.problem).toContain(problem);
    expect(fault.message).toBe(`${file}: ${path}: ${fault.problem}`);
  });
});

describe("a typo in rows", () => {
  const file = "edition-2030.json";

  it.each([
    {
      rows: { "Định mưc": [] },
      path: "Định mưc",
      problem: "unknown sheet «Định mưc»; nearest «Định mức»",
      because: "the tab is misspelt",
    },
    {
      rows: { "Tiếp nhận": [] },
      path: "Tiếp nhận",
      problem: "unknown sheet «Tiếp nhận»",
      because: "receipts are no rows of an edition",
    },
    {
      rows: { "Định mức": [{ Mã: "DM01" }, { Mã: "DM02", "Áp  dụg": "Có" }] },
      path: "Định mức[1].Áp  dụg",
      problem: "nearest «Áp dụng»",
      because: "the header is misspelt",
    },
    {
      rows: { "Định mức": [{ mã: "DM01" }] },
      path: "Định mức[0].mã",
      problem: "unknown header «mã»; nearest «Mã»",
      because: "rows are keyed by the header word for word",
    },
    {
      rows: { "Cấu hình": [{ "Giá trị": null }] },
      path: "Cấu hình[0].Giá trị",
      problem: "must be text, a number, true, false or",
      because: "a blank is left out, not null",
    },
    {
      rows: { "Cấu hình": [{ "Giá trị": ["a"] }] },
      path: "Cấu hình[0].Giá trị",
      problem: "must be text, a number, true, false or",
      because: "several values are one text",
    },
    {
      rows: { "Cấu hình": [{ "Giá trị": { kind: "day", day: "2020-02-30" } }] },
      path: "Cấu hình[0].Giá trị.day",
      problem: "must be a day of the calendar, YYYY-MM-DD",
      because: "February has no 30th",
    },
    {
      rows: { "Cấu hình": [{ "Giá trị": { kind: "date", day: "2020-02-28" } }] },
      path: "Cấu hình[0].Giá trị",
      problem: "must be text, a number, true, false or",
      because: "a cell has no such kind",
    },
    {
      rows: { "Cấu hình": { Mã: "NAM" } },
      path: "Cấu hình",
      problem: "must be array",
      because: "rows are a list",
    },
  ])("names $path: $because", ({ rows, path, problem }) => {
    const fault = faultOf(() => parseEditionRows(file, JSON.stringify(rows), office));
    expect([fault.file, fault.path]).toEqual([file, path]);
    expect(fault.problem).toContain(problem);
  });

  it("takes a day, a number, a tick and a text as cells", () => {
    const row = { Mã: "A", "Giá trị": { kind: "day", day: "2020-02-29" }, "Ghi chú": true };
    const rows = { "Cấu hình": [row, { Mã: "B", "Giá trị": 1.5 }] };
    expect(parseEditionRows(file, JSON.stringify(rows), office)).toEqual(rows);
  });
});

describe("sample rows", () => {
  it.each([
    { header: "2015", isRead: true, because: "a year column stands once a year" },
    { header: "năm 2015", isRead: false, because: "only the year stands in the header" },
    { header: "{năm}", isRead: false, because: "the sheet never shows the braces" },
    { header: "Ước năm cuối", isRead: true, because: "it is a plain header" },
  ])("«$header» of Số liệu: $because", ({ header, isRead }) => {
    const text = JSON.stringify({ "Số liệu": [{ [header]: 1 }] });
    const problem = attempt(() => parseSample("sample/entry.json", text, entry));
    expect(problem === undefined).toBe(isRead);
  });

  it("may fill tabs of records and of the edition, and no written tab", () => {
    const rows = { "Đơn vị": [{ Mã: "HB" }], "Tiếp nhận": [{ "Mã việc": "T01" }] };
    expect(parseSample("sample/office.json", JSON.stringify(rows), office)).toEqual(rows);
    const written = () => parseSample("sample/office.json", '{"Vi phạm":[]}', office);
    expect(faultOf(written).path).toBe("Vi phạm");
  });
});

describe("a guide", () => {
  it.each([
    {
      guide: { entry: [{ look: "tittle", text: "Chào" }], office: [] },
      path: "entry[0].look",
      problem: "nearest «title»",
    },
    { guide: { entry: [{ look: "title", text: "Chào" }] }, path: "office", problem: "is missing" },
    {
      guide: { entry: [{ look: "text", text: "Chào" }], office: [], ofice: [] },
      path: "office",
      problem: "must not be empty",
    },
  ])("names $path", ({ guide, path, problem }) => {
    const fault = faultOf(() => parseGuide("guide.json", JSON.stringify(guide)));
    expect(fault.path).toBe(path);
    expect(fault.problem).toContain(problem);
  });
});

describe("a file that is no JSON", () => {
  it.each([
    { text: "", place: "line 1, column 1", because: "it is empty" },
    { text: '{\n  "a": 1,\n}', place: "line 3, column 1", because: "a comma too many" },
    { text: '{\n  "a": 1\n  "b": 2\n}', place: "line 3, column 3", because: "a comma is missing" },
    { text: '{"a": x}', place: "line 1, column 7", because: "a text without quotes" },
    { text: '{\n"a": [1, 2}', place: "line 2, column 11", because: "brackets do not pair" },
    { text: '{"a" 1}', place: "line 1, column 6", because: "the colon is missing" },
    { text: '{"a": "b\n"}', place: "line 1, column 7", because: "a line break inside a text" },
    { text: "{} {}", place: "line 1, column 4", because: "something follows the end" },
    { text: '{\n "a": 1,\n "a": 2}', place: "line 3, column 2", because: "a key stands twice" },
    { text: "{a: 1}", place: "line 1, column 2", because: "a key without quotes" },
    { text: '{"a": 01}', place: "line 1, column 8", because: "a number begins with zero" },
  ])("is named at $place: $because", ({ text, place }) => {
    const fault = faultOf(() => parseGuide("guide.json", text));
    expect(fault.message).toMatch(new RegExp(`^guide\\.json: ${place}: `));
  });

  it("reads past a byte order mark and brings decomposed letters to NFC", () => {
    const text = "\ufeff".concat(JSON.stringify({ "Định mức": [{ Mã: "DM01" }] }).normalize("NFD"));
    expect(parseEditionRows("e.json", text, office)).toEqual({ "Định mức": [{ Mã: "DM01" }] });
  });
});
