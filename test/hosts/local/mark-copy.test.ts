import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { markCopy } from "../../../src/hosts/local/mark-copy.ts";
import { readXlsx } from "../../../src/hosts/local/read-xlsx.ts";
import { openParts, partText, relationsOf } from "../../../src/hosts/local/xlsx-parts.ts";
import { attribute, xmlElements } from "../../../src/hosts/local/xml-tags.ts";
import type { CheckedCopy } from "../../../src/workbook/written-book.ts";
import { entryBook, hasLibreOffice, throughLibreOffice } from "./libre-office.ts";
import { makeXlsx } from "./make-xlsx.ts";

const FIXTURE = join(import.meta.dirname, "../../fixtures/from-libreoffice.xlsx");
const LO_MS = 120_000;

const COPY: CheckedCopy = {
  book: "bang-nhap-lieu.xlsx",
  marks: [
    { sheet: "Đại biểu", row: 3, column: 3, severity: "error", note: "Tháng 4 không có ngày 31" },
    { sheet: "Đại biểu", row: 3, column: 3, severity: "warning", note: "Xem lại" },
    { sheet: "Đại biểu", row: 4, column: 3, severity: "warning", note: "Thiếu ngày sinh" },
    { sheet: "Đại biểu", row: 1, column: 1, severity: "warning", note: "=Cột <này> \u0000" },
    { sheet: "Đại biểu", row: 9, column: 2, severity: "error", note: "dòng chưa có" },
  ],
  checks: [{ sheet: "Đại biểu", column: 6, firstRow: 2, texts: ["Đủ", "=1 lỗi", "Thiếu 1 ô"] }],
};

function sheetOf(bytes: Uint8Array) {
  const { parts, sheets } = openParts(bytes);
  const part = sheets.get("Đại biểu") ?? "";
  const xml = partText(parts, part);
  const cells = new Map(
    [...xmlElements(xml, "c")].map(({ tag, inner }) => [
      attribute(tag.source, "r") ?? "",
      { tag, inner },
    ]),
  );
  const notesPart = relationsOf(parts, part).find(({ kind }) => kind === "comments")?.target ?? "";
  const notes = new Map(
    [...xmlElements(partText(parts, notesPart), "comment")].map(({ tag, inner }) => {
      const texts = [...xmlElements(inner, "t")].map((element) => element.inner);
      return [attribute(tag.source, "ref") ?? "", texts.join("")];
    }),
  );
  return { parts, part, xml, cells, notes };
}

/** Fill colour and lock of a cell, by its style. */
function looks(bytes: Uint8Array, name: string) {
  const { parts, cells } = sheetOf(bytes);
  const styles = partText(parts, "xl/styles.xml");
  const xfs = [...xmlElements([...xmlElements(styles, "cellXfs")][0]?.inner ?? "", "xf")];
  const xf = xfs[Number(attribute(cells.get(name)?.tag.source ?? "", "s") ?? 0)];
  const fills = [...xmlElements(styles, "fill")];
  const fill = fills[Number(attribute(xf?.tag.source ?? "", "fillId"))]?.inner ?? "";
  return {
    fill: /fgColor rgb="(\w+)"/.exec(fill)?.[1],
    unlocked: /locked="(0|false)"/.test(xf?.inner ?? ""),
    applied: attribute(xf?.tag.source ?? "", "applyFill"),
    format: attribute(xf?.tag.source ?? "", "numFmtId"),
  };
}

async function checkMarked(before: Uint8Array): Promise<Uint8Array> {
  const after = await markCopy(before, COPY);
  const old = sheetOf(before);
  const { xml, cells, notes } = sheetOf(after);
  const rows = (await readXlsx("a.xlsx", after)).tables[0]?.rows ?? [];
  expect(rows.slice(1, 4).map((row) => row[5])).toEqual(["Đủ", "=1 lỗi", "Thiếu 1 ô"]);
  expect(rows[1]?.slice(2, 5)).toEqual([{ kind: "day", day: "1970-05-01" }, 50, "NGUYỄN THỊ ÁNH"]);
  for (const name of ["A2", "B2", "C2", "D2", "E2", "A3", "B4"]) {
    expect(cells.get(name)).toMatchObject({ inner: old.cells.get(name)?.inner });
    expect(cells.get(name)?.tag.source).toBe(old.cells.get(name)?.tag.source);
  }
  expect(xml).toContain("UPPER(B2)</f>");
  expect(xml).not.toMatch(/kiem_tra/i);
  for (const part of ["sheetProtection", "dataValidations", "cols"]) {
    const section = new RegExp(`<${part}[ >/].*?(?:</${part}>|/>)`, "s");
    expect(section.exec(xml)?.[0]).toBeDefined();
    expect(section.exec(xml)?.[0]).toBe(section.exec(old.xml)?.[0]);
  }
  expect(looks(after, "C3")).toMatchObject({ fill: "FFF8CBC6", unlocked: true });
  expect(looks(after, "C4")).toMatchObject({ fill: "FFFFF2CC", unlocked: true, applied: "1" });
  expect(looks(after, "C4").format).toBe(looks(before, "C2").format);
  expect(looks(after, "B9").fill).toBe("FFF8CBC6");
  expect(notes.get("C3")).toBe("Tháng 4 không có ngày 31\nXem lại");
  expect(notes.get("A1")).toBe("Mã của đơn vị\n=Cột &lt;này&gt; \ufffd");
  expect(notes.get("C1")).toBe("Ngày/tháng/năm");
  return after;
}

describe("a checked copy", () => {
  it("of a workbook of ours changes the touched cells alone", async () => {
    const before = await entryBook();
    const after = await checkMarked(before);
    const { parts, part } = sheetOf(after);
    const old = sheetOf(before).parts;
    const changed = [...parts].filter(
      ([name, bytes]) => !Buffer.from(bytes).equals(old.get(name) ?? Buffer.alloc(0)),
    );
    expect(changed.map(([name]) => name).sort()).toEqual(
      [part, "xl/styles.xml", "xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"].sort(),
    );
    expect(await markCopy(before, COPY)).toEqual(after);
  });

  it("of a workbook that LibreOffice saved keeps protection, validations, notes, formulas", async () => {
    await checkMarked(new Uint8Array(readFileSync(FIXTURE)));
  });

  it.skipIf(!hasLibreOffice())(
    "opens in LibreOffice with its marks, before and after it saves",
    async () => {
      const saved = throughLibreOffice(await checkMarked(throughLibreOffice(await entryBook())));
      const { notes, xml } = sheetOf(saved);
      expect(notes.get("C3")).toContain("Tháng 4 không có ngày 31");
      expect(notes.get("A1")).toContain("Mã của đơn vị");
      expect(xml).toMatch(/<sheetProtection[^>]*sheet="(1|true)"/);
      expect(looks(saved, "C3")).toMatchObject({ fill: "FFF8CBC6", unlocked: true });
      const rows = (await readXlsx("a.xlsx", saved)).tables[0]?.rows ?? [];
      expect(rows[2]?.[5]).toBe("=1 lỗi");
      expect(rows[1]?.[4]).toBe("NGUYỄN THỊ ÁNH");
    },
    LO_MS,
  );

  it("gives a sheet without notes its first ones, in the place that the format wants", async () => {
    const before = makeXlsx({
      rows: '<row r="2" spans="1:2"><c r="B2" t="s"><v>0</v></c></row>',
      strings: "<si><t>x</t></si>",
      after:
        '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><extLst><ext uri="{x}"/></extLst>',
      extra: { "xl/calcChain.xml": "<calcChain/>" },
    });
    const marks = COPY.marks.slice(0, 1).map((mark) => ({ ...mark, row: 2, column: 1 }));
    const after = await markCopy(before, { ...COPY, marks, checks: [] });
    const { xml, notes, parts } = sheetOf(after);
    expect(notes.get("A2")).toBe("Tháng 4 không có ngày 31");
    expect(xml).toMatch(/<row r="2"><c r="A2" s="1"><\/c><c r="B2" t="s"><v>0<\/v><\/c><\/row>/);
    expect(xml).toMatch(/<pageMargins[^>]*\/><legacyDrawing [^>]*\/><extLst>/);
    expect(partText(parts, "[Content_Types].xml")).toContain('Extension="vml"');
    expect((await readXlsx("a.xlsx", after)).tables[0]?.rows).toEqual([[], [null, "x"]]);
  });

  it("keeps prefixed namespaces and freezes the formulas that stand below its texts", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const before = makeXlsx({
      rows: "",
      extra: {
        "xl/worksheets/sheet1.xml": `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:f t="shared" ref="A1:A2" si="0">B1+1</x:f><x:v>7</x:v></x:c></x:row><x:row r="2"><x:c r="A2" t="str"><x:f t="shared" si="0"/><x:v>cũ</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    const checks = [{ sheet: "Đại biểu", column: 1, firstRow: 1, texts: ["mới"] }];
    const after = await markCopy(before, { book: "a", marks: [], checks });
    expect(sheetOf(after).xml).toContain(
      '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">mới</x:t></x:is></x:c>',
    );
    expect((await readXlsx("a.xlsx", after)).tables[0]?.rows).toEqual([["mới"], ["cũ"]]);
  });

  it("refuses a sheet that is not there", async () => {
    const checks = [{ sheet: "Khác", column: 1, firstRow: 2, texts: [] }];
    const copy = markCopy(await entryBook(), { book: "a", marks: [], checks });
    await expect(copy).rejects.toThrow(RangeError);
  });
});
