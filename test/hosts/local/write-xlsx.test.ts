import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { cellText, looksLikeFormula, unescapeXml } from "../../../src/hosts/local/cell-text.ts";
import { readXlsx } from "../../../src/hosts/local/read-xlsx.ts";
import { writeXlsx } from "../../../src/hosts/local/write-xlsx.ts";
import { openParts, partText } from "../../../src/hosts/local/xlsx-parts.ts";
import { attribute, xmlElements } from "../../../src/hosts/local/xml-tags.ts";
import type { WrittenBook, WrittenCell } from "../../../src/workbook/written-book.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

function bookOf(cells: readonly WrittenCell[]): WrittenBook {
  const columns = cells.map(() => ({ width: 120 }));
  return { title: "Sổ", sheets: [{ name: "Vi phạm", columns, rows: [cells] }] };
}

async function sheetXml(book: WrittenBook): Promise<string> {
  const { parts, sheets } = openParts(await writeXlsx(book));
  return [...sheets.values()].map((part) => partText(parts, part)).join("\n");
}

const ZONES = ["Asia/Ho_Chi_Minh", "UTC", "America/Los_Angeles"];

describe.each(ZONES)("a round trip in %s", (name) => {
  it("gives back every kind of cell", async () => {
    process.env["TZ"] = name;
    const bytes = await writeXlsx(
      bookOf([
        { value: "Sở Xây dựng" },
        { value: 12.5 },
        { value: true },
        { value: null },
        { value: { kind: "day", day: "1970-05-01" } },
        { value: 0.7, format: "percent" },
        { value: { kind: "day", day: "1899-05-01" } },
        { value: "#REF!" },
      ]),
    );
    const { tables } = await readXlsx("a.xlsx", bytes);
    expect(tables[0]?.rows[0]).toEqual([
      "Sở Xây dựng",
      12.5,
      true,
      null,
      { kind: "day", day: "1970-05-01" },
      { kind: "percent", fraction: 0.7 },
      "01/05/1899",
      "#REF!",
    ]);
  });
});

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc
    .tuple(
      fc.constantFrom("", " ", "\u200b", "\u00a0", "\ufeff", "\n"),
      fc.constantFrom("=", "+", "-", "@", "\t=", "\r=", "＝", "＋", "＠", "|", "%"),
      fc.string({ unit: "grapheme", maxLength: 20 }),
    )
    .map((parts) => parts.join("")),
  fc.constantFrom(
    '=HYPERLINK("http://x","y")',
    "=cmd|' /C calc'!A0",
    "_x003D_1+1",
    "</t></is><f>1+1</f>",
    "]]><f>1</f>",
    "\ud800",
    "\u0000",
    "#N/A",
  ),
);

describe("text of other people", () => {
  it("never becomes a formula, and reads back as it was", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nasty, { minLength: 1, maxLength: 6 }), async (texts) => {
        const cells = texts.map((value) => ({
          value,
          note: value,
          link: { sheet: "x", row: 1, column: 1 },
        }));
        const bytes = await writeXlsx(bookOf(cells));
        const { parts, sheets } = openParts(bytes);
        for (const part of sheets.values()) expect(partText(parts, part)).not.toMatch(/<f[\s>/]/);
        const row = (await readXlsx("a.xlsx", bytes)).tables[0]?.rows[0] ?? [];
        expect(texts.map((_, index) => row[index] ?? "")).toEqual(texts.map(cellText));
      }),
      { numRuns: 300, seed: 20200508 },
    );
  });

  it("stays text when somebody edits a cell that looks like a formula", async () => {
    for (const value of ["=1", " \u200b＝1", "+84", "-5", "@x", "\tx"]) {
      const { parts } = openParts(await writeXlsx(bookOf([{ value }])));
      expect(partText(parts, "xl/styles.xml"), value).toMatch(/formatCode="@"/);
    }
    const { parts } = openParts(await writeXlsx(bookOf([{ value: "K'Brêu 1-2" }])));
    expect(partText(parts, "xl/styles.xml")).not.toMatch(/formatCode="@"/);
  });

  it("is seen to look like a formula behind any character that becomes a sign", () => {
    const missed: string[] = [];
    for (let code = 1; code < 0xfffe; code++) {
      const text = `${String.fromCharCode(code)}\u03381`;
      if (/^[=+\-@]/.test(text.normalize("NFKC")) && !looksLikeFormula(text)) missed.push(text);
    }
    expect(missed).toEqual([]);
    expect(looksLikeFormula("＝1")).toBe(true);
    expect(looksLikeFormula("Đặng = 1")).toBe(false);
  });

  it("is cut at 32,767 letters, with «…» and without half a letter", async () => {
    const bytes = await writeXlsx(
      bookOf([{ value: "ă".repeat(32_767) }, { value: "😀".repeat(20_000) }]),
    );
    const [whole, long] = (await readXlsx("a.xlsx", bytes)).tables[0]?.rows[0] ?? [];
    expect(whole).toBe("ă".repeat(32_767));
    expect(long).toBe(`${"😀".repeat(16_383)}…`);
  });
});

describe("a written workbook", () => {
  it("has equal bytes on any clock and in any zone", async () => {
    const book = bookOf([{ value: "a", note: "b" }, { value: { kind: "day", day: "2020-05-08" } }]);
    const all = [];
    for (const name of ZONES) {
      process.env["TZ"] = name;
      all.push(Buffer.from(await writeXlsx(book)).toString("base64"));
      await new Promise((resolve) => setTimeout(resolve, 1100));
    }
    expect(new Set(all).size).toBe(1);
  });

  it("says rules, bars, protection, panes, names and links as spreadsheets do", async () => {
    const xml = await sheetXml({
      title: "Sổ",
      names: [{ name: "DON_VI", range: "'Đơn vị'!$A$2:$A$9" }],
      sheets: [
        {
          name: "Đơn vị",
          columns: [
            { width: 100, locked: true },
            { width: 200, look: "wrap" },
          ],
          rows: [
            [
              { value: "Mã", look: "required", note: "Mã của đơn vị" },
              { value: "Tên", look: "header" },
            ],
            [
              { value: "A" },
              {
                value: "Xem",
                link: { book: "bảng 1.xlsx", sheet: "Đại biểu", row: 17, column: 3 },
              },
            ],
            [{ value: "B" }, { value: 3, link: { sheet: "Đơn vị", row: 2, column: 1 } }],
          ],
          frozenRows: 1,
          protect: true,
          landscape: true,
          colourRules: [{ range: "A2:B9", formula: '=$A2="A"', look: "error" }],
          dataBars: [{ range: "B2:B9", max: 9 }],
          validations: [
            {
              column: 1,
              firstRow: 2,
              lastRow: 9,
              rule: { kind: "values", values: ["Có", "Không"] },
              strict: true,
              prompt: "x".repeat(300),
            },
            {
              column: 0,
              firstRow: 2,
              lastRow: 9,
              rule: { kind: "values", values: ["a, b", "c"] },
              strict: false,
            },
            { column: 0, firstRow: 10, lastRow: 12, rule: { kind: "date" }, strict: true },
          ],
        },
      ],
    });
    expect(xml).toContain('<sheetProtection sheet="1" formatCells="0" formatColumns="0"');
    expect(xml).toMatch(/<cfRule type="expression"[^>]*><formula>\$A2="A"<\/formula>/);
    expect(xml).toContain('<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/>');
    expect(xml).toContain('<formula1>"Có,Không"</formula1>');
    expect(xml).toContain("<formula1>'_danh_sach'!$A$1:$A$2</formula1>");
    expect(xml).toMatch(/prompt="x{254}…"/);
    expect(xml).toContain('ySplit="1"');
    expect(xml).toContain('orientation="landscape"');
    expect(xml).toContain("location=\"'Đại biểu'!C17\"");
    expect(xml).toContain('location="&apos;Đơn vị&apos;!A2"');
    expect(xml).toMatch(/<col min="1"[^>]*style="\d+"/);
    expect(xml).not.toContain('<row r="4"');
  });

  it("names its sheets in quotes wherever a range says them", async () => {
    const { parts } = openParts(
      await writeXlsx({
        title: "Sổ",
        names: [{ name: "DON_VI", range: "'Đơn vị'!$A$2:$A$9" }],
        sheets: [
          { name: "Vi phạm", columns: [], rows: [], frozenRows: 2 },
          { name: "Năm '20", columns: [], rows: [], frozenRows: 1 },
          { name: "Không ghim", columns: [], rows: [] },
        ],
      }),
    );
    const names = [...xmlElements(partText(parts, "xl/workbook.xml"), "definedName")];
    // a range whose sheet stands unquoted is one that no program reads, and Excel calls it damage
    expect(
      names.map(({ tag, inner }) => [attribute(tag.source, "localSheetId"), unescapeXml(inner)]),
    ).toEqual([
      [undefined, "'Đơn vị'!$A$2:$A$9"],
      ["0", "'Vi phạm'!$1:$2"],
      ["1", "'Năm ''20'!$1:$1"],
    ]);
  });

  it("writes each text once, and no blank cell that looks as its column does", async () => {
    const bytes = await writeXlsx({
      title: "Sổ",
      sheets: [
        {
          name: "A",
          columns: [{ width: 100 }, { width: 100 }, { width: 100, locked: true }],
          rows: [
            [{ value: "Sở" }, { value: "Sở" }, { value: "" }],
            [{ value: null }, { value: null, look: "error" }, { value: null, note: "Trống" }],
            [{ value: null }, { value: Number.NaN }, { value: "" }, { value: null }],
            [],
            [{ value: "Sở" }],
          ],
        },
        { name: "B", columns: [{ width: 100 }], rows: [[{ value: "Sở" }]] },
      ],
    });
    const { parts, sheets } = openParts(bytes);
    const xml = partText(parts, sheets.get("A") ?? "");
    expect(partText(parts, "xl/sharedStrings.xml").match(/Sở/g)).toHaveLength(1);
    expect(xml.match(/<c r="[^"]*"/g)).toEqual(
      ["A1", "B1", "B2", "D3", "A5"].map((name) => `<c r="${name}"`),
    );
    expect(xml).toContain('<dimension ref="A1:D5"/>');
    const styles = [...xmlElements(partText(parts, "xl/styles.xml"), "xf")];
    const columns = [...xml.matchAll(/<col [^>]*style="(\d+)"/g)].map(([, style]) => Number(style));
    // The first format of the part belongs to the named styles.
    const isOpen = (style: number) => styles[style + 1]?.inner.includes('locked="0"');
    expect(columns.map(isOpen)).toEqual([true, true, false]);
    expect(partText(parts, "xl/comments1.xml")).toContain('ref="C2"');
  });

  it("has sheets without rows, and books without texts", async () => {
    const empty = { name: "Trống", columns: [], rows: [] };
    const bytes = await writeXlsx({ title: "", sheets: [empty] });
    expect([...openParts(bytes).parts.keys()]).not.toContain("xl/sharedStrings.xml");
    expect((await readXlsx("a.xlsx", bytes)).tables).toEqual([{ name: "Trống", rows: [] }]);
  });

  it("refuses one name for two sheets", async () => {
    const [sheet] = bookOf([]).sheets;
    if (sheet === undefined) throw new RangeError("no sheet");
    const other = { ...sheet, name: "VI PHẠM" };
    await expect(writeXlsx({ title: "", sheets: [sheet, other] })).rejects.toThrow(RangeError);
  });
});
