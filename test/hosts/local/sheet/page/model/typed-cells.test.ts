import { describe, expect, it } from "vitest";
import { typedCells } from "../../../../../../src/hosts/local/sheet/page/model/typed-cells.ts";
import { fixtureTab } from "./tab-fixture.ts";

const edit = (row: number, column: number, text: string) => ({
  tab: "Đại biểu",
  row,
  column,
  text,
});

describe("typedCells", () => {
  it.each([
    {
      because: "a text is a text",
      matrix: { 1: { 1: { v: "x" } } },
      edits: [edit(2, 1, "x")],
      lock: undefined,
    },
    {
      because: "a number that the library made is written out",
      matrix: { 1: { 1: { v: 912 } } },
      edits: [edit(2, 1, "912")],
      lock: undefined,
    },
    {
      because: "what stands there already is no edit",
      matrix: { 1: { 1: { v: "Nguyễn Ánh" } } },
      edits: [],
      lock: undefined,
    },
    {
      because: "a formula is the text that was typed",
      matrix: { 1: { 1: { v: null, f: "=1+1" } } },
      edits: [edit(2, 1, "=1+1")],
      lock: undefined,
    },
    {
      because: "a look alone is nothing",
      matrix: { 1: { 1: { s: { bl: 1 } } } },
      edits: [],
      lock: undefined,
    },
    {
      because: "lines come as rich text",
      matrix: { 1: { 1: { p: { body: { dataStream: "a\rb\r\n" } } } } },
      edits: [edit(2, 1, "a\nb")],
      lock: undefined,
    },
    {
      because: "letters are composed",
      matrix: { 1: { 1: { v: "E\u0301" } } },
      edits: [edit(2, 1, "É")],
      lock: undefined,
    },
    {
      because: "a tick is 1 in the grid",
      matrix: { 2: { 2: { v: 1 } } },
      edits: [edit(3, 2, "TRUE")],
      lock: undefined,
    },
    {
      because: "a tick goes as 0",
      matrix: { 1: { 2: { v: 0 } } },
      edits: [edit(2, 2, "FALSE")],
      lock: undefined,
    },
    {
      because: "another word in a tick's cell stays",
      matrix: { 2: { 2: { v: "x" } } },
      edits: [edit(3, 2, "x")],
      lock: undefined,
    },
    {
      because: "1 in another column is 1",
      matrix: { 1: { 1: { v: "1" } } },
      edits: [edit(2, 1, "1")],
      lock: undefined,
    },
    { because: "a header is locked", matrix: { 0: { 1: { v: "x" } } }, edits: [], lock: "header" },
    {
      because: "a computed column is locked",
      matrix: { 1: { 5: { v: "x" } } },
      edits: [],
      lock: "computed",
    },
    {
      because: "a column that Văn phòng fills is locked",
      matrix: { 1: { 4: { v: "x" } } },
      edits: [],
      lock: "computed",
    },
    {
      because: "a cell with a formula is locked",
      matrix: { 2: { 1: { v: "x" } } },
      edits: [],
      lock: "cell",
    },
    {
      because: "the last row may be typed in",
      matrix: { 5: { 1: { v: "x" } } },
      edits: [edit(6, 1, "x")],
      lock: undefined,
    },
    {
      because: "the row after it may not",
      matrix: { 6: { 1: { v: "x" } } },
      edits: [],
      lock: "beyond",
    },
    { because: "no column, no edit", matrix: { 1: { 9: { v: "x" } } }, edits: [], lock: "beyond" },
    {
      because: "emptying a row passes over its locked cells",
      matrix: { 1: { 0: null, 1: { v: null }, 4: { v: null }, 5: null } },
      edits: [edit(2, 0, ""), edit(2, 1, "")],
      lock: undefined,
    },
  ])("$because", ({ matrix, edits, lock }) => {
    const typed = typedCells(fixtureTab(), matrix);
    expect({ edits: typed.edits, lock: typed.lock }).toEqual({ edits, lock });
  });

  it("leaves the grid nothing but texts, and none in a locked cell", () => {
    const matrix = {
      1: { 0: { v: "VP", s: { bl: 1 }, f: "=A1" }, 5: { v: "x" } },
      2: { 2: { v: 1 } },
    };
    const text = { t: 1, f: null, si: null, p: null };
    expect(typedCells(fixtureTab(), matrix).cells).toEqual({
      1: { 0: { ...text, v: "=A1" } },
      2: { 2: { ...text, v: "1" } },
    });
  });

  it.each([
    ["as much as a cell holds", 32_767, 1, undefined],
    ["a letter more, which would be cut off", 32_768, 0, "long"],
  ])("takes %s or says so", (_name, letters, count, lock) => {
    const typed = typedCells(fixtureTab(), { 1: { 1: { v: "x".repeat(letters) } } });
    expect([typed.edits.length, typed.lock]).toEqual([count, lock]);
  });

  it("takes nothing in a tab to read", () => {
    const tab = fixtureTab({ isEditable: false });
    expect(typedCells(tab, { 1: { 1: { v: "x" } } })).toMatchObject({ edits: [], lock: "tab" });
  });
});
