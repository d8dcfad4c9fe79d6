import { describe, expect, it } from "vitest";
import { columnLetters } from "../../src/workbook/column-letters.ts";

describe("columnLetters", () => {
  it.each([
    [0, "A", "the first column"],
    [25, "Z", "the last of one letter"],
    [26, "AA", "the first of two"],
    [51, "AZ", "the letter before turns only after Z"],
    [52, "BA", "and then by one"],
    [701, "ZZ", "the last of two"],
    [702, "AAA", "the first of three"],
    [16383, "XFD", "the last that .xlsx holds"],
  ])("%i is %s: %s", (index, letters) => expect(columnLetters(index)).toBe(letters));

  it("knows no column before the first", () => expect(() => columnLetters(-1)).toThrow(RangeError));
});
