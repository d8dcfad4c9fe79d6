import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { newEntryWorkbook } from "../../../../src/commands/set-up.ts";
import { cellText as legalText } from "../../../../src/hosts/local/cell-text.ts";
import { loadEditionSeed, loadPackage } from "../../../../src/hosts/local/edition-seed.ts";
import { readXlsx } from "../../../../src/hosts/local/read-xlsx.ts";
import { grownRanges } from "../../../../src/hosts/local/sheet/covering-ranges.ts";
import { typedCell } from "../../../../src/hosts/local/sheet/typed-cell.ts";
import { type CellChange, XlsxBook } from "../../../../src/hosts/local/sheet/xlsx-book.ts";
import { section } from "../../../../src/hosts/local/style-sections.ts";
import { writeXlsx } from "../../../../src/hosts/local/write-xlsx.ts";
import { openParts, partText } from "../../../../src/hosts/local/xlsx-parts.ts";
import { attribute, xmlElements } from "../../../../src/hosts/local/xml-tags.ts";
import { cellText } from "../../../../src/workbook/cell-text.ts";
import type { Column } from "../../../../src/workbook/declaration.ts";
import { readCell } from "../../../../src/workbook/read-cell.ts";
import type { RawCell, Workbook } from "../../../../src/workbook/table.ts";
import { readingContext } from "../../../support/reading-context.ts";
import { makeXlsx } from "../make-xlsx.ts";

const FIXTURE = readFileSync(join(import.meta.dirname, "../../../fixtures/from-libreoffice.xlsx"));
const NASTY = [
  "=1+1",
  "'x",
  "+84 912",
  "_x000D_",
  "a\r\nb\nc",
  "]]>&<b>\"'",
  "  ",
  "é",
  "-1",
  "TRUE",
];
const CONTEXT = readingContext();

const typed = fc.oneof(
  fc.constantFrom(
    ...NASTY,
    "12/03/1980",
    "31/02/1975",
    "1.234",
    "0,5",
    "70 %",
    "2019",
    "0912345678",
  ),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(..."0123456789/.,-% "), maxLength: 12 }),
);

let entry: Uint8Array;
let tabs: readonly { readonly name: string; readonly columns: readonly Column[] }[];
beforeAll(async () => {
  const pack = loadPackage();
  const seed = loadEditionSeed(pack, "2020");
  const delegate = { "Đơn vị": "VP", "Họ và tên": "Nguyễn Thị Ánh", "Giới tính": "Nữ" };
  const rows = { "Đại biểu": [delegate, { ...delegate, "Lao động trực tiếp": true }] };
  entry = await writeXlsx(newEntryWorkbook(seed, { rows }));
  tabs = pack.declarations.entry.tabs.flatMap(({ name, kind, columns = [] }) =>
    kind === "records" && columns.every(({ repeat }) => repeat === undefined)
      ? [{ name, columns: columns.filter(({ type }) => type !== "check") }]
      : [],
  );
});

/** A cell of a tab as the file is read; blank where the row ends before it. */
function cellIn(
  book: Workbook,
  { sheet, row, column }: Pick<CellChange, "sheet" | "row" | "column">,
) {
  return book.tables.find(({ name }) => name === sheet)?.rows[row - 1]?.[column - 1] ?? null;
}

/** Every cell that has something, by its place. */
function cellsOf(book: Workbook): ReadonlyMap<string, RawCell> {
  return new Map(
    book.tables.flatMap(({ name, rows }) =>
      rows.flatMap((cells, row) =>
        cells.flatMap((cell, column) =>
          cell === null ? [] : [[`${name} ${row + 1} ${column + 1}`, cell] as const],
        ),
      ),
    ),
  );
}

describe("a workbook whose cells are typed over", () => {
  it("reads back every text as it is or as its reader means it, and no other cell changes", async () => {
    const before = cellsOf(await readXlsx("a.xlsx", entry));
    const edit = fc.record({
      tab: fc.nat(),
      row: fc.oneof(fc.integer({ min: 2, max: 6 }), fc.constantFrom(302, 303, 700)),
      column: fc.nat(),
      text: typed,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const book = new XlsxBook("a.xlsx", entry);
        const done = new Map<string, CellChange & { text: string; of: Column }>();
        for (const { tab, row, column, text } of edits) {
          const { name, columns } = tabs[tab % tabs.length] ?? { name: "", columns: [] };
          const at = column % columns.length;
          const of = columns[at] as Column;
          const value = book.settled(typedCell(of, text));
          const change = { sheet: name, row, column: at + 1, value, firstRow: 2, lastRow: 3 };
          book.edit([change]);
          done.set(`${name} ${row} ${at + 1}`, { ...change, text, of });
        }
        const after = await readXlsx("a.xlsx", book.bytes());
        for (const { text, of, ...change } of done.values()) {
          const read = cellIn(after, change);
          expect(read).toEqual(change.value);
          const legal = legalText(text);
          const isMeant = isDeepStrictEqual(
            readCell(of, read, CONTEXT),
            readCell(of, legal, CONTEXT),
          );
          expect(cellText(read) === legal || isMeant, `${of.type} ${JSON.stringify(text)}`).toBe(
            true,
          );
        }
        const others = [...cellsOf(after)].filter(([place]) => !done.has(place));
        expect(others).toEqual([...before].filter(([place]) => !done.has(place)));
      }),
      { numRuns: 30 },
    );
  });

  it("leaves every other part, and what stands around the rows, byte for byte", () => {
    const book = new XlsxBook("a.xlsx", entry);
    book.edit([
      { sheet: "Đại biểu", row: 3, column: 4, value: "31/02/1975", firstRow: 2, lastRow: 3 },
    ]);
    const [was, is] = [openParts(entry), openParts(book.bytes())];
    const part = was.sheets.get("Đại biểu") ?? "";
    const changed = [...was.parts.keys()].filter(
      (name) => partText(was.parts, name) !== partText(is.parts, name),
    );
    expect(changed).toEqual([part]);
    const around = (xml: string) => xml.replace(/<sheetData>.*<\/sheetData>/s, "");
    expect(around(partText(is.parts, part))).toBe(around(partText(was.parts, part)));
  });

  it("gives a row below all rules the rules, the format and the lock of its column", async () => {
    const book = new XlsxBook("a.xlsx", entry);
    const day = { kind: "day", day: "1980-03-12" } as const;
    book.edit([{ sheet: "Hội nghị", row: 400, column: 6, value: day, firstRow: 2, lastRow: 3 }]);
    const { parts, sheets } = openParts(book.bytes());
    const xml = partText(parts, sheets.get("Hội nghị") ?? "");
    const rules = [...xml.matchAll(/sqref="([A-Z]+)2:[A-Z]+(\d+)"/g)];
    expect(rules.length).toBeGreaterThan(5);
    expect(rules.every(([, , last]) => Number(last) >= 400)).toBe(true);
    const columnStyle = /<col [^>]*min="6"[^>]*>/.exec(xml)?.[0] ?? "";
    const style = /style="(\d+)"/.exec(columnStyle)?.[1];
    expect(xml).toContain(`<c r="F400" s="${style}"><v>29292</v></c>`);
    expect(xml).toMatch(/<dimension ref="A1:[A-Z]+400"\/>/);
  });

  it.each([
    ["A2:A10", 11, "A2:A311", "of the column: it reached the last row"],
    ["A1:C10 E2:E10", 11, "A1:C311 E2:E311", "each of its ranges"],
    ["A2:A10", 10, "A2:A10", "the row lies within"],
    ["A2:A9", 11, "A2:A9", "somebody's own, of the rows above"],
    ["A3:A10", 11, "A3:A10", "somebody's own, not from the first row on"],
    ["A2", 11, "A2", "of one cell"],
    ["A:A", 11, "A:A", "of the whole column already"],
  ])("a rule over %s is, with row %i after 10, one over %s: %s", (before, row, after) => {
    const xml = (ranges: string) => `<conditionalFormatting sqref="${ranges}"/>`;
    const growth = { firstRow: 2, lastRow: 10, row, spare: 300 };
    expect(grownRanges(xml(before), growth)).toBe(xml(after));
  });

  it.each([
    ["a date into a percent cell", { kind: "day", day: "2020-05-08" }, "0%"],
    ["a number into a date cell", 7, "dd/mm/yyyy"],
    ["a number into a percent cell", 7, "0%"],
    ["a number into a cell of hours", 7, "hh:mm"],
    ["a percent into a number cell", { kind: "percent", fraction: 0.7 }, "0.00"],
    ["a formula-like text into a number cell", "=1+1", "0.00"],
    ["a date into its own format", { kind: "day", day: "2020-05-08" }, "d/m/yy"],
  ] as const)("takes %s for what it is", async (_name, value, format) => {
    const rows = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>0.5</v></c></row>';
    const bytes = makeXlsx({ rows, formats: [format] });
    const book = new XlsxBook("a.xlsx", bytes);
    book.edit([{ sheet: "Đại biểu", row: 1, column: 1, value, firstRow: 1, lastRow: 3 }]);
    const [before, after] = [
      await readXlsx("a.xlsx", bytes),
      await readXlsx("a.xlsx", book.bytes()),
    ];
    expect(after.tables[0]?.rows[0]).toEqual([value, before.tables[0]?.rows[0]?.[1]]);
  });

  it.each([
    ["=1+1", "49", "a formula, once somebody touches the cell"],
    ["＝1+1", "49", "the same by its wide sign"],
    ["0912", "49", "a number without its zero"],
    ["Nguyễn Văn A", "200", "nothing else"],
  ])(
    "keeps %j a text whose cell has the format %s: a spreadsheet would make of it %s",
    (text, id) => {
      const bytes = makeXlsx({ rows: '<row r="1"><c r="A1" s="1"/></row>', formats: ["0.00"] });
      const book = new XlsxBook("a.xlsx", bytes);
      const change = { sheet: "Đại biểu", row: 1, column: 1, firstRow: 1, lastRow: 1 };
      book.edit([{ ...change, value: text }]);
      const { parts, sheets } = openParts(book.bytes());
      const style = /s="(\d+)"/.exec(partText(parts, sheets.get("Đại biểu") ?? ""))?.[1];
      const styles = [...xmlElements(section(partText(parts, "xl/styles.xml"), "cellXfs"), "xf")];
      expect(attribute(styles[Number(style)]?.tag.source ?? "", "numFmtId")).toBe(id);
    },
  );

  it("takes what is typed over and over in one cell for what it is, each time", async () => {
    const bytes = makeXlsx({ rows: '<row r="1"><c r="A1" s="1"/></row>', formats: ["0.00"] });
    const book = new XlsxBook("a.xlsx", bytes);
    const day = { kind: "day", day: "2020-05-08" } as const;
    const percent = { kind: "percent", fraction: 0.5 } as const;
    for (const value of [percent, 0, day, percent, "=1", 7, day, "x", true, null, 0.5, day]) {
      const change = { sheet: "Đại biểu", row: 1, column: 1, firstRow: 1, lastRow: 1 };
      book.edit([{ ...change, value }]);
      const [row = []] = (await readXlsx("a.xlsx", book.bytes())).tables[0]?.rows ?? [];
      expect(row[0] ?? null).toEqual(value);
    }
    const styles = partText(openParts(book.bytes()).parts, "xl/styles.xml");
    expect(styles.match(/<xf [^>]*applyNumberFormat/g)).toHaveLength(1 + 3);
  });

  it("counts days as the file does, and leaves as text those that it cannot count", async () => {
    const workbook = '<workbookPr date1904="1"/>';
    const bytes = makeXlsx({ rows: '<row r="1"/>', formats: ["dd/mm/yyyy"], workbook });
    const book = new XlsxBook("a.xlsx", bytes);
    const [early, late] = [
      { kind: "day", day: "1903-12-31" },
      { kind: "day", day: "1904-01-02" },
    ] as const;
    expect(book.settled(early)).toBe("31/12/1903");
    const change = { sheet: "Đại biểu", row: 1, firstRow: 1, lastRow: 3 };
    book.edit([{ ...change, column: 1, value: book.settled(late) }]);
    expect((await readXlsx("a.xlsx", book.bytes())).tables[0]?.rows[0]).toEqual([late]);
  });

  it("a link of the cell goes with its text; a merge and a formula are locked", async () => {
    const bytes = makeXlsx({
      rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>cũ</t></is></c><c r="B1"><f>A1</f><v>1</v></c></row>',
      after:
        '<mergeCells count="1"><mergeCell ref="C1:D2"/></mergeCells><hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks>',
      relations:
        '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://cu.example/" TargetMode="External"/>',
    });
    const book = new XlsxBook("a.xlsx", bytes);
    expect(book.sheet("Đại biểu").lockedCells()).toEqual([
      [1, 2],
      [1, 4],
      [2, 3],
      [2, 4],
    ]);
    book.edit([{ sheet: "Đại biểu", row: 1, column: 1, value: null, firstRow: 1, lastRow: 3 }]);
    expect((await readXlsx("a.xlsx", book.bytes())).tables[0]?.rows[0]?.[0]).toBeNull();
  });

  it("keeps what LibreOffice saved: rules, protection, notes, formulas with their values", async () => {
    const book = new XlsxBook("a.xlsx", FIXTURE);
    const name = "Đặng <Thị> «Bình»";
    book.edit([
      { sheet: "Đại biểu", row: 3, column: 2, value: name, firstRow: 2, lastRow: 3 },
      {
        sheet: "Đại biểu",
        row: 5,
        column: 3,
        value: { kind: "day", day: "1980-03-12" },
        firstRow: 2,
        lastRow: 3,
      },
    ]);
    const bytes = book.bytes();
    const [was, is] = [openParts(FIXTURE), openParts(bytes)];
    const part = was.sheets.get("Đại biểu") ?? "";
    for (const section of ["sheetProtection", "dataValidations", "cols", "legacyDrawing"]) {
      const pattern = new RegExp(`<${section}[ >/].*?(?:</${section}>|/>)`, "s");
      expect(pattern.exec(partText(was.parts, part))?.[0]).toBeDefined();
      expect(pattern.exec(partText(is.parts, part))?.[0]).toBe(
        pattern.exec(partText(was.parts, part))?.[0],
      );
    }
    const [before, after] = [await readXlsx("a.xlsx", FIXTURE), await readXlsx("a.xlsx", bytes)];
    const places = (cells: ReadonlyMap<string, RawCell>) =>
      [...cells].filter(([place]) => !["Đại biểu 3 2", "Đại biểu 5 3"].includes(place));
    expect(places(cellsOf(after))).toEqual(places(cellsOf(before)));
    expect(cellIn(after, { sheet: "Đại biểu", row: 3, column: 2 })).toBe(name);
    expect(partText(is.parts, "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });
});
