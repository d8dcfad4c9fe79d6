import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareNames, compareVietnamese } from "../../src/domain/name-order.ts";

const collator = new Intl.Collator("vi");
const vowels = [..."aăâeêioôơuưy"].flatMap((vowel) =>
  ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"].map((tone) =>
    (vowel + tone).normalize("NFC"),
  ),
);
const letters = [...vowels, ..."bcdđfghjklmnpqrstvwxz"];
const characters = [...letters, ...letters.map((letter) => letter.toUpperCase()), ..." -,.()/0159"];
const text = fc.string({ unit: fc.constantFrom(...characters), maxLength: 12 });
const near = fc
  .tuple(fc.constantFrom(..."nNtTđD"), fc.constantFrom(...vowels))
  .map((pair) => pair.join(""));

describe("the Vietnamese order of texts", () => {
  it.each([
    { name: "any two texts", pair: fc.tuple(text, text) },
    { name: "two words that differ in a vowel", pair: fc.tuple(near, near) },
  ])("agrees with the collation of Node: $name", ({ pair }) => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        expect(Math.sign(compareVietnamese(one, other))).toBe(
          Math.sign(collator.compare(one, other)),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it("puts letters before tones, tones in their own order", () => {
    const words = ["mạ", "má", "mã", "mả", "mà", "ma", "mă", "mâ", "đa", "da"];
    expect(words.sort(compareVietnamese)).toEqual([
      "da",
      "đa",
      "ma",
      "mà",
      "mả",
      "mã",
      "má",
      "mạ",
      "mă",
      "mâ",
    ]);
  });
});

describe("the Vietnamese order of names", () => {
  it.each([
    { names: ["Trần Hà", "Lê Hạ"], because: "the given name's tone stands before the family name" },
    { names: ["Lê Văn An", "Trần An"], because: "then the family name" },
    { names: ["Lê An", "Lê Bình An", "Lê Văn An"], because: "then the middle names, none first" },
    { names: ["Lê Thị An", "Lê Thị Ngọc An"], because: "middle names word by word" },
    { names: ["Bà Trần Thị An", "Lê Văn Bình"], because: "Bà is no family name" },
    { names: ["TS. Lê Văn An", "Phạm Văn An"], because: "a degree is no family name" },
    { names: ["PGS.TS. Lê Văn An", "Ông Phạm Văn An"], because: "two degrees neither" },
    { names: ["Đào Dũng", "Lê Đại"], because: "d comes before đ" },
  ])("$names: $because", ({ names }) => {
    expect([...names].reverse().sort(compareNames)).toEqual(names);
  });

  it("is an order: it never contradicts itself", () => {
    const name = fc.array(text, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(name, name, name, (one, two, three) => {
        expect(Math.sign(compareNames(one, two))).toBe(-Math.sign(compareNames(two, one)) + 0);
        const [first, second, third] = [one, two, three].sort(compareNames) as [
          string,
          string,
          string,
        ];
        expect(compareNames(first, second)).toBeLessThanOrEqual(0);
        expect(compareNames(second, third)).toBeLessThanOrEqual(0);
        expect(compareNames(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
