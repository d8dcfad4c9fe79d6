import { afterEach, describe, expect, it } from "vitest";
import { readXlsx } from "../../../src/hosts/local/read-xlsx.ts";
import { makeXlsx } from "./make-xlsx.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

async function firstRow(cell: string, made: Partial<Parameters<typeof makeXlsx>[0]> = {}) {
  const bytes = makeXlsx({ rows: `<row r="1">${cell}</row>`, formats: FORMATS, ...made });
  return (await readXlsx("a.xlsx", bytes)).tables[0]?.rows[0]?.[0] ?? null;
}

const FORMATS = [
  "dd/mm/yyyy",
  "0%",
  "hh:mm",
  "mm/yyyy",
  "[h]:mm",
  "#,##0 &quot;đồng&quot;",
  "0.0 %",
];
const day = (text: string) => ({ kind: "day", day: text });

describe.each(["Asia/Ho_Chi_Minh", "UTC", "America/Los_Angeles"])("in %s", (name) => {
  it.each([
    { cell: '<c r="A1" s="1"><v>25689</v></c>', is: day("1970-05-01"), because: "a birthday" },
    { cell: '<c r="A1" s="1"><v>27557</v></c>', is: day("1975-06-12"), because: "last UTC+8 day" },
    { cell: '<c r="A1" s="1"><v>27558</v></c>', is: day("1975-06-13"), because: "first UTC+7 day" },
    { cell: '<c r="A1" s="1"><v>43959.999</v></c>', is: day("2020-05-08"), because: "23:58" },
    {
      cell: '<c r="A1" s="4"><v>43952</v></c>',
      is: day("2020-05-01"),
      because: "shown as a month",
    },
    { cell: '<c r="A1" s="1"><v>61</v></c>', is: day("1900-03-01"), because: "after Lotus's leap" },
    { cell: '<c r="A1" s="1"><v>1</v></c>', is: day("1900-01-01"), because: "the first day" },
    { cell: '<c r="A1" s="1"><v>2958465</v></c>', is: day("9999-12-31"), because: "the last day" },
    { cell: '<c r="A1" s="1"><v>2958466</v></c>', is: 2958466, because: "past the calendar" },
    { cell: '<c r="A1" s="1"><v>0</v></c>', is: 0, because: "no day 0" },
    { cell: '<c r="A1" s="1"><v>-5</v></c>', is: -5, because: "no negative day" },
    { cell: '<c r="A1" s="1"><v>912345678</v></c>', is: 912345678, because: "a telephone number" },
    { cell: '<c r="A1" s="1"><v>1e15</v></c>', is: 1e15, because: "no Date holds it" },
    { cell: '<c r="A1" s="3"><v>0.3125</v></c>', is: 0.3125, because: "an hour is no day" },
    { cell: '<c r="A1" s="5"><v>1.5</v></c>', is: 1.5, because: "36 hours are no day" },
  ])("$because", async ({ cell, is }) => {
    process.env["TZ"] = name;
    expect(await firstRow(cell)).toEqual(is);
  });

  it("honours the 1904 system", async () => {
    process.env["TZ"] = name;
    const workbook = '<workbookPr date1904="1"/>';
    expect(await firstRow('<c r="A1" s="1"><v>24227</v></c>', { workbook })).toEqual(
      day("1970-05-01"),
    );
    expect(await firstRow('<c r="A1" s="1"><v>-1</v></c>', { workbook })).toBe(-1);
  });
});

describe("kinds of cells", () => {
  const nfd = "Hoa\u0300 B\u00ecnh\u200b ".normalize("NFD");
  it.each([
    { cell: '<c r="A1" s="2"><v>0.7</v></c>', is: { kind: "percent", fraction: 0.7 } },
    { cell: '<c r="A1" s="7"><v>0.125</v></c>', is: { kind: "percent", fraction: 0.125 } },
    { cell: '<c r="A1" s="6"><v>1500000</v></c>', is: 1500000 },
    { cell: '<c r="A1" t="b"><v>1</v></c>', is: true },
    { cell: '<c r="A1" t="e"><v>#REF!</v></c>', is: { kind: "error", text: "#REF!" } },
    {
      cell: '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      is: { kind: "error", text: "#DIV/0!" },
    },
    { cell: '<c r="A1"><f>SUM(B1:B9)</f></c>', is: { kind: "error", text: "#CHƯA TÍNH" } },
    { cell: '<c r="A1"><f>SUM(B1:B9)</f><v>45</v></c>', is: 45 },
    { cell: '<c r="A1" t="str"><f>B1&amp;C1</f><v>Sở Xây dựng</v></c>', is: "Sở Xây dựng" },
    { cell: '<c r="A1" t="str"><f>""</f><v></v></c>', is: null },
    { cell: `<c r="A1" t="inlineStr"><is><t xml:space="preserve">${nfd}</t></is></c>`, is: nfd },
    { cell: '<c r="A1" t="s"><v>0</v></c>', is: "Nguyễn Văn A" },
    { cell: '<c r="A1" t="s"><v>1</v></c>', is: "  0912  " },
    { cell: '<c r="A1" t="s"><v>2</v></c>', is: "_x000D_" },
  ])("$cell", async ({ cell, is }) => {
    const strings =
      "<si><r><t>Nguyễn </t></r><r><rPr><b/></rPr><t>Văn A</t></r></si>" +
      '<si><t xml:space="preserve">  0912  </t></si><si><t>_x005F_x000D_</t></si>';
    expect(await firstRow(cell, { strings })).toEqual(is);
  });
});

describe("the sheet's own rows and columns", () => {
  it("keeps 4000 blank rows, counts hidden rows with content, cuts trailing blanks", async () => {
    const bytes = makeXlsx({
      rows:
        '<row r="1"><c r="B1"><v>1</v></c><c r="D1" s="0"/></row>' +
        '<row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="1"/>' +
        '<row r="4002"><c r="A4002"><v>3</v></c></row><row r="5000"><c r="A5000" s="0"/></row>',
    });
    const table = (await readXlsx("a.xlsx", bytes)).tables[0];
    expect(table?.rows.length).toBe(4002);
    expect(table?.rows[0]).toEqual([null, 1]);
    expect(table?.rows[2]).toEqual([]);
    expect(table?.rows[4001]).toEqual([3]);
    expect(table?.hiddenRows).toBe(1);
  });

  it("gives a merged value to the first cell only, and a bare link its address", async () => {
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const bytes = makeXlsx({
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Biên bản</t></is></c><c r="B2" s="0"/></row>',
      after:
        '<mergeCells><mergeCell ref="A1:B1"/></mergeCells><hyperlinks><hyperlink ref="A2" r:id="rId1"/><hyperlink ref="B2" r:id="rId1"/></hyperlinks>',
      relations: `<Relationship Id="rId1" Type="${office}/hyperlink" Target="https://drive.google.com/x" TargetMode="External"/>`,
    });
    const rows = (await readXlsx("a.xlsx", bytes)).tables[0]?.rows;
    expect(rows).toEqual([[1], ["Biên bản", "https://drive.google.com/x"]]);
  });
});
