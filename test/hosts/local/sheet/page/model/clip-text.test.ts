import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clipRows,
  clipText,
} from "../../../../../../src/hosts/local/sheet/page/model/clip-text.ts";

describe("clipRows", () => {
  it.each([
    {
      text: "a\tb\r\nc\td\r\n",
      rows: [
        ["a", "b"],
        ["c", "d"],
      ],
      because: "Excel ends each line",
    },
    { text: "a", rows: [["a"]], because: "a word alone is one cell" },
    { text: "a\n", rows: [["a"]], because: "the last line's end makes no row" },
    { text: "a\n\nb", rows: [["a"], [""], ["b"]], because: "a blank row between stays" },
    { text: "\ta", rows: [["", "a"]], because: "a blank cell before stays" },
    { text: '"a\nb"\tc', rows: [["a\nb", "c"]], because: "a quoted cell has lines" },
    { text: '"nói ""vâng"""', rows: [['nói "vâng"']], because: "a quote is doubled in quotes" },
    {
      text: '"chưa khép\tb',
      rows: [['"chưa khép', "b"]],
      because: "a quote that nothing closes is typed",
    },
    {
      text: '"a" b',
      rows: [['"a" b']],
      because: "what goes on after the quote was no quoted cell",
    },
    { text: 'a "b"', rows: [['a "b"']], because: "a quote within is a quote" },
  ])("reads $rows: $because", ({ text, rows }) => {
    expect(clipRows(text)).toEqual(rows);
  });

  it("reads back whatever clipText wrote", () => {
    const cell = fc.stringMatching(/^[a\t\n"ă ]{0,6}$/);
    const rows = fc
      .integer({ min: 1, max: 3 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
          minLength: 1,
          maxLength: 4,
        }),
      )
      .filter((all) => all.at(-1)?.join("") !== "");
    fc.assert(
      fc.property(rows, (all) => {
        expect(clipRows(clipText(all))).toEqual(all);
      }),
    );
  });

  it("reads ten thousand rows without going back over them", () => {
    expect(clipRows("a\tb\tc\n".repeat(10_000))).toHaveLength(10_000);
  });
});
