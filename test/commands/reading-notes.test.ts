import { describe, expect, it } from "vitest";
import { readingNotes } from "../../src/commands/reading-notes.ts";
import { editionSnapshot, unitRow } from "../support/edition-fixture.ts";

const snapshot = editionSnapshot({ asOf: "2020-05-08", units: [unitRow("VP")] });
const [entry] = snapshot.entries;

function notesWith(change: { readonly name: string; readonly hiddenRows?: number }) {
  if (entry === undefined) throw new RangeError("no entry workbook");
  const others = entry.tables.filter(({ name }) => name !== change.name);
  return readingNotes({
    ...snapshot,
    entries: [{ ...entry, tables: [...others, { ...change, rows: [] }] }],
  });
}

describe("what reading did that the result does not show", () => {
  it.each([
    {
      name: "Đại biểu",
      hiddenRows: 2,
      says: ["2 dòng đang ẩn"],
      because: "hidden rows count all the same",
    },
    { name: "Đại biểu", hiddenRows: 0, says: [], because: "nothing hidden, nothing said" },
    {
      name: "Bản sao của Đại biểu",
      says: ["tab «Bản sao của Đại biểu»"],
      because: "a copy is no second tab",
    },
    { name: "Danh sách chọn", says: [], because: "the hidden tab of the dropdowns is our own" },
  ])("$name: $because", ({ says, because: _because, ...change }) => {
    expect(notesWith(change)).toEqual(says.map((text) => expect.stringContaining(text)));
  });
});
