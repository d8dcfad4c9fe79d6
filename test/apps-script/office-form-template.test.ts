import Docxtemplater from "docxtemplater";
import fc from "fast-check";
import PizZip from "pizzip";
import { describe, expect, it } from "vitest";
import { FormTemplate } from "../../src/hosts/apps-script/office/lighter/form-template.ts";

const TYPES = `<Types xmlns="urn:t"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<Relationships xmlns="urn:r"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

type Filler = typeof Docxtemplater | typeof FormTemplate;

function filled(body: string, content: unknown, Filling: Filler): string {
  const zip = new PizZip()
    .file("[Content_Types].xml", TYPES)
    .file("_rels/.rels", RELATIONS)
    .file("word/document.xml", `<w:document><w:body>${body}</w:body></w:document>`);
  new Filling(zip, {
    paragraphLoop: true,
    linebreaks: true,
    errorLogging: false,
    parser: (name) => ({
      get: (row) => (name === "row" ? row : (row as Record<string, unknown> | null)?.[name]),
    }),
    nullGetter: ({ value }) => {
      throw new RangeError(`nothing for «${value}»`);
    },
  }).render(content);
  return zip.file("word/document.xml")?.asText() ?? "";
}

const run = (words: string, look = "") =>
  `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]) =>
  `<w:p><w:pPr><w:rPr><w:i/></w:rPr></w:pPr>${runs.join("")}</w:p>`;
const cell = (inner: string) => `<w:tc><w:tcPr><w:tcW w:w="9"/></w:tcPr>${inner}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr><w:trPr/>${cells.map(cell).join("")}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
const section = (heads = "") =>
  `<w:p><w:pPr><w:sectPr>${heads}<w:pgSz w:w="1"/></w:sectPr></w:pPr></w:p>`;
const HEAD = '<w:headerReference w:type="default" r:id="a"/>';
const BOLD = "<w:rPr><w:b/></w:rPr>";

const ROW = { name: "Đỗ «A» & <B>", lines: 'một\nhai\n"ba"', count: 0, row: "none" };
const CONTENT = {
  ...ROW,
  empty: [],
  one: [{ name: "một", inner: [{ name: "trong" }, { lines: "x\ny" }] }],
  many: [ROW, { name: "{name}", inner: [] }, { lines: "", inner: [{}] }],
  texts: ["đầu", "cuối"],
  inner: [{ name: "ngoài" }],
};
const LISTS = ["empty", "one", "many", "inner"] as const;

/** What our forms are made of, in any order and nesting. */
const { blocks } = fc.letrec<{ blocks: string; block: string }>((tie) => {
  const words = fc.constantFrom(
    "Số ",
    "{name}",
    "{lines}: {count}",
    "{name}/{name}",
    "{count}",
    "",
  );
  const runs = fc
    .array(fc.record({ words, look: fc.constantFrom("", BOLD) }), { maxLength: 3 })
    .map((all) => all.map((one) => run(one.words, one.look)).join(""));
  const list = fc.record({
    name: fc.constantFrom(...LISTS),
    sign: fc.constantFrom("#", "#", "#", "^"),
  });
  const inline = fc
    .record({ list, before: runs, inside: runs })
    .map(
      ({ list: { name, sign }, before, inside }) =>
        before + run(`{${sign}${name}}{name}`) + inside + run(`{lines}{/${name}}`, BOLD),
    );
  return {
    blocks: fc.array(tie("block"), { maxLength: 4 }).map((all) => all.join("")),
    block: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      runs.map((all) => paragraph(all)),
      inline.map((all) => paragraph(all)),
      fc.constantFrom(section(), section(HEAD)),
      fc
        .record({ list, inside: tie("blocks") })
        .map(
          ({ list: { name, sign }, inside }) =>
            paragraph(run(`{${sign}${name}}`)) + inside + paragraph(run(`{/${name}}`)),
        ),
      fc
        .record({ list, inside: tie("blocks") })
        .map(({ list: { name }, inside }) =>
          table(
            row(paragraph(run("TT"))),
            row(paragraph(run(`{#${name}}{name}`)), inside, paragraph(run(`{/${name}}`))),
          ),
        ),
      tie("blocks").map((inside) => table(row(inside, paragraph()))),
    ),
  };
});

describe("FormTemplate", () => {
  it("prints what docxtemplater prints", () => {
    fc.assert(
      fc.property(blocks, (body) => {
        expect(filled(body, CONTENT, FormTemplate)).toBe(filled(body, CONTENT, Docxtemplater));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    {
      because: "a list of plain lines",
      body: paragraph(run("{#texts}")) + paragraph(run("{row}")) + paragraph(run("{/}")),
    },
    {
      because: "a list that opens and closes amid words of two paragraphs",
      body: paragraph(run("a{#one}b")) + paragraph(run("c{/one}d")),
    },
    {
      because: "rows that repeat together",
      body: table(row(paragraph(run("{#one}"))), row(paragraph(run("{name}{/one}")))),
    },
    {
      because: "a table of which no row is left",
      body: table(row(paragraph(run("{#empty}")), paragraph(run("{/empty}")))) + paragraph(),
    },
    { because: "a part without a mark", body: table(row(paragraph())) + paragraph(run("")) },
  ])("prints $because as docxtemplater does", ({ body }) => {
    expect(filled(body, CONTENT, FormTemplate)).toBe(filled(body, CONTENT, Docxtemplater));
  });

  it.each([
    { body: paragraph(run("{#one}a")), says: "«one» is not closed" },
    { body: paragraph(run("a{/one}")), says: "«one» is closed where it is not open" },
    { body: paragraph(run("{#one}{#many}{/one}{/many}")), says: "«one» is closed where it is not" },
    { body: paragraph(run("{name")), says: "a brace without its partner in «{name»" },
    { body: paragraph(run("name}")), says: "a brace without its partner in «name}»" },
    { body: paragraph(run("{nobody}")), says: "nothing for «nobody»" },
    {
      body: table(row(paragraph(run("{#one}")))) + paragraph(run("{/one}")),
      says: "«one» opens and closes where nothing can be repeated",
    },
    {
      body:
        table(row(paragraph(run("{#one}")), paragraph())) + table(row(paragraph(run("{/one}")))),
      says: "«one» opens and closes where nothing can be repeated",
    },
    {
      body: table(
        row(paragraph(run("{#one}")), paragraph(run("{/one}{#many}")), paragraph(run("{/many}"))),
      ),
      says: "«many» opens and closes where nothing can be repeated",
    },
    {
      body: paragraph(run("{#one}")) + paragraph("<w:r><w:br/></w:r>") + paragraph(run("{/one}")),
      says: "a list holds <w:br>, which is not repeated here",
    },
  ])("refuses: $says", ({ body, says }) => {
    expect(() => filled(body, CONTENT, FormTemplate)).toThrow(says);
  });

  it("leaves what an office's own form holds outside of lists as it stands", () => {
    const picture = `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Dấu"/></wp:inline></w:drawing></w:r>`;
    const body = [
      paragraph(picture, run("{name}")),
      paragraph("<w:r><w:br/></w:r>", '<w:r><w:br w:type="page"/></w:r>'),
      `<w:sdt><w:sdtContent>${paragraph(run("{lines}"))}</w:sdtContent></w:sdt>`,
      paragraph(run("{#many}")) + paragraph(run("{name}")) + paragraph(run("{/many}")),
      `<w:p><w:pPr><w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="1"/></w:sectPr></w:pPr></w:p>`,
    ].join("");
    expect(filled(body, CONTENT, FormTemplate)).toBe(filled(body, CONTENT, Docxtemplater));
  });
});
