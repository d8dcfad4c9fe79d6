import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountWords, numberWords } from "../../src/documents/wording/amount-words.vi.ts";

describe("a number in words", () => {
  it.each([
    [0, "không"],
    [4, "bốn"],
    [5, "năm"],
    [10, "mười"],
    [11, "mười một"],
    [14, "mười bốn"],
    [15, "mười lăm"],
    [20, "hai mươi"],
    [21, "hai mươi mốt"],
    [24, "hai mươi tư"],
    [25, "hai mươi lăm"],
    [55, "năm mươi lăm"],
    [100, "một trăm"],
    [101, "một trăm linh một"],
    [104, "một trăm linh bốn"],
    [105, "một trăm linh năm"],
    [110, "một trăm mười"],
    [115, "một trăm mười lăm"],
    [999, "chín trăm chín mươi chín"],
    [1000, "một nghìn"],
    [1001, "một nghìn không trăm linh một"],
    [1050, "một nghìn không trăm năm mươi"],
    [21_000, "hai mươi mốt nghìn"],
    [1_000_000, "một triệu"],
    [1_234_567, "một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy"],
    [2_000_005, "hai triệu không trăm linh năm"],
    [3_000_015_000, "ba tỷ không trăm mười lăm nghìn"],
    [15_000_000_000, "mười lăm tỷ"],
    [1_000_000_000_000, "một nghìn tỷ"],
    [1_002_000_000_000, "một nghìn không trăm linh hai tỷ"],
  ])("%i is «%s»", (number, words) => {
    expect(numberWords(number)).toBe(words);
  });

  it("begins with a capital and ends in đồng as an amount", () => {
    expect(amountWords(1_490_000)).toBe("Một triệu bốn trăm chín mươi nghìn đồng");
    expect(amountWords(0)).toBe("Không đồng");
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 53])("refuses %d", (number) => {
    expect(() => numberWords(number)).toThrow(RangeError);
  });

  it("says what it was given: a listener writes down the same number", () => {
    const number = fc.oneof(fc.nat(2000), fc.nat(), fc.maxSafeNat());
    fc.assert(
      fc.property(number, (given) => {
        expect(heard(numberWords(given))).toBe(given);
      }),
      { numRuns: 20_000 },
    );
  });
});

const UNITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const OTHER_UNITS = new Map([
  ["mốt", 1],
  ["tư", 4],
  ["lăm", 5],
]);

/** A listener that knows scales and digits, and nothing of how the words were made. */
function heard(words: string): number {
  let billions = 0;
  let below = 0;
  let group = 0;
  let last = 0;
  for (const word of words.split(" ")) {
    const unit = UNITS.includes(word) ? UNITS.indexOf(word) : OTHER_UNITS.get(word);
    if (unit !== undefined) {
      last = unit;
      group += unit;
    } else if (word === "mười") group += 10;
    else if (word === "mươi") group += last * 9;
    else if (word === "trăm") group += last * 99;
    else if (word === "nghìn" || word === "triệu") {
      below += group * (word === "nghìn" ? 1000 : 1_000_000);
      group = 0;
    } else if (word === "tỷ") {
      billions = below + group;
      below = 0;
      group = 0;
    } else if (word !== "linh") throw new Error(`unheard of: ${word}`);
  }
  return billions * 1_000_000_000 + below + group;
}
