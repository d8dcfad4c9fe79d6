import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Column, Tab } from "../../src/workbook/declaration.ts";
import { packedTabs, unpackedTabs } from "../../src/workbook/packed-declaration.ts";
import { parseWorkbookDeclaration } from "../../src/workbook/template-schema.ts";

const column = (more: Partial<Column>): Tab => ({
  key: "delegates",
  name: "Đại biểu",
  kind: "records",
  columns: [{ key: "unit", header: "Đơn vị", type: "unit", width: 90, ...more }],
});

describe("the tabs of a workbook, packed", () => {
  it.each(["entry", "office"])("unpack to what ships, whole: %s", (workbook) => {
    const file = `sheets-templates/${workbook}-workbook.json`;
    const { tabs } = parseWorkbookDeclaration(file, readFileSync(file, "utf8"));
    expect(unpackedTabs(packedTabs(tabs))).toEqual(tabs);
  });

  it.each([
    { more: { required: true, open: true, several: true, stretch: true }, because: "marks" },
    { more: { min: 0, width: 0 }, because: "a number that is none" },
    { more: { list: ["Một"], values: ["Có", "Không"], also: ["A", "B"] }, because: "lists" },
    { more: { repeat: { from: "TU", before: "DEN" } }, because: "a column a year" },
    { more: { precision: "year", name: "person", warnFrom: "birth" }, because: "words" },
    { more: { note: 'Sở = hội nghị của Sở; 0,5 | «x» \\ `1` "' }, because: "every other sign" },
  ] as const)("keep $because", ({ more }) => {
    expect(unpackedTabs(packedTabs([column(more)]))).toEqual([column(more)]);
  });

  it("keep the properties of a tab, and a tab without columns", () => {
    const guide: Tab = { key: "guide", name: "Hướng dẫn", kind: "guide" };
    const one: Tab = { ...column({}), rowsPerUnit: "one", protect: ["unit", "check"] };
    expect(unpackedTabs(packedTabs([guide, one, guide]))).toEqual([guide, one, guide]);
  });

  it("say no to nothing: a mark that is false is left out", () => {
    expect(unpackedTabs(packedTabs([column({ required: false })]))).toEqual([column({})]);
  });

  it.each(["a~b", "a^b", "a\nb", "a#b"])("refuse a text with a sign of their own: %j", (note) => {
    expect(() => packedTabs([column({ note })])).toThrow("cannot be packed");
    expect(() => packedTabs([column({ list: [note] })])).toThrow("cannot be packed");
  });
});
