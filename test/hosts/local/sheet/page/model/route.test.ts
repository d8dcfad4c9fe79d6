import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { routeHash, routeOf } from "../../../../../../src/hosts/local/sheet/page/model/route.ts";

describe("routeOf", () => {
  it.each([
    { hash: "", route: { view: "sheet" }, because: "the sheet is where one begins" },
    { hash: "#/vi-pham", route: { view: "findings" }, because: "a page has a word" },
    { hash: "#/khong-co", route: { view: "sheet" }, because: "an unknown word leads to the sheet" },
    { hash: "#/bang/a.xlsx", route: { view: "sheet", file: "a.xlsx" }, because: "a book alone" },
    {
      hash: "#/bang/a.xlsx/H%E1%BB%99i%20ngh%E1%BB%8B/12/3",
      route: { view: "sheet", file: "a.xlsx", tab: "Hội nghị", row: 12, column: 2 },
      because: "columns are counted from 1",
    },
    {
      hash: "#/bang/a.xlsx/T/0/1",
      route: { view: "sheet", file: "a.xlsx", tab: "T" },
      because: "no row 0",
    },
    { hash: "#/bang/%E0%A4%A", route: { view: "sheet" }, because: "what is no text is left out" },
  ])("$hash: $because", ({ hash, route }) => {
    expect(routeOf(hash)).toEqual(route);
  });

  it("reads back what routeHash wrote, whatever tabs are called", () => {
    const name = fc.string({ minLength: 1, unit: "grapheme" });
    const place = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(name, name, place, place, (file, tab, row, column) => {
        const route = { view: "sheet", file, tab, row, column: column - 1 } as const;
        expect(routeOf(routeHash(route))).toEqual(route);
      }),
    );
  });
});
