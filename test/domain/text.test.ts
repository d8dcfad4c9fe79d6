import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editDistance, foldText, nearestText, sameText, tidyText } from "../../src/domain/text.ts";

describe("two texts are the same", () => {
  it.each([
    { one: "Nguyễn", other: "Nguye\u0302\u0303n", because: "composed or not" },
    { one: "PHÒNG TỔ CHỨC", other: "Phòng Tổ chức", because: "case" },
    { one: "  Phòng\u00a0Tổ   chức\n", other: "Phòng Tổ chức", because: "spaces of any kind" },
    { one: "Phòng\u3000Tổ\u202fchức", other: "Phòng Tổ chức", because: "wide and thin spaces" },
    { one: "Phòng\u2028Tổ chức", other: "Phòng Tổ chức", because: "a line separator parts words" },
    { one: "Ph\u200bòng\ufeff", other: "Phòng", because: "invisible characters" },
    { one: "Hoà", other: "Hòa", because: "tone placement" },
    { one: "Thuý", other: "Thúy", because: "tone placement of uy" },
    { one: "Uỷ ban", other: "Ủy ban", because: "tone placement in capitals too" },
    { one: "KHOẺ", other: "khỏe", because: "tone placement of oe" },
    { one: "Hoà bình, hoà hợp", other: "Hòa bình, hòa hợp", because: "every word of it" },
    { one: "K’Brêu", other: "K'Brêu", because: "any apostrophe" },
  ])("«$one» and «$other»: $because", ({ one, other }) => {
    expect(sameText(one, other)).toBe(true);
  });

  it.each([
    { one: "Quý", other: "Qúy", because: "the u of qu belongs to q: its tone never moves" },
    { one: "Hoàn", other: "Hòan", because: "only an open end has two places of the tone" },
    { one: "Bình", other: "Bính", because: "another tone is another word" },
    { one: "Quí", other: "Quý", because: "i and y are two spellings" },
    { one: "Duc", other: "Đức", because: "marks are letters" },
    { one: "Phòng Tổ chức", other: "PhòngTổ chức", because: "a space parts words" },
  ])("«$one» and «$other» are not: $because", ({ one, other }) => {
    expect(sameText(one, other)).toBe(false);
  });

  it("in whatever form, case and spaces any text is typed", () => {
    const words = fc.array(fc.constantFrom("Hoà", "Thuý", "Quý", "Đức", "uỷ", "ban", "É"), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(words, (typed) => {
        const plain = typed.join(" ");
        expect(sameText(plain, plain.normalize("NFD"))).toBe(true);
        expect(sameText(plain, plain.toUpperCase())).toBe(true);
        expect(sameText(plain, ` ${typed.join(" \t\u00a0")} `)).toBe(true);
        expect(foldText(foldText(plain))).toBe(foldText(plain));
      }),
    );
  });
});

describe("a text is tidied", () => {
  it.each([
    { text: " a  b ", tidied: "a b", because: "one space, none at the ends" },
    { text: "Lê Hoà", tidied: "Lê Hoà", because: "tone and case stay as typed" },
    { text: "Nguye\u0302\u0303n", tidied: "Nguyễn", because: "one form of letters" },
    { text: "a\u202eb", tidied: "ab", because: "no direction marks" },
    { text: "a\u00adb", tidied: "ab", because: "no soft hyphens" },
    { text: "", tidied: "", because: "nothing stays nothing" },
  ])("«$text»: $because", ({ text, tidied }) => {
    expect(tidyText(text)).toBe(tidied);
  });

  it("to the same text whether or not it took the short way", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (text) => {
        const tidied = tidyText(text);
        expect(tidyText(tidied)).toBe(tidied);
        expect(tidied).toBe(tidied.normalize("NFC").trim());
        expect(tidied).not.toMatch(/\s\s/);
        expect(tidyText(`\u200b${text}`)).toBe(tidied);
      }),
      { numRuns: 500 },
    );
  });
});

describe("the nearest candidate", () => {
  const units = ["Văn phòng", "Phòng Quản lý năng lượng", "QLNL", "QLTM", "VP"];

  it.each([
    { text: "QLNN", nearest: "QLNL", because: "one letter of four differs" },
    { text: "văn phong", nearest: "Văn phòng", because: "a mark is one letter" },
    {
      text: "Quản lý năng lượng",
      nearest: "Phòng Quản lý năng lượng",
      because: "a quarter differs",
    },
    { text: "xyNL", nearest: undefined, because: "two letters of four are more than a third" },
    { text: "Phòng Quản lý", nearest: "Phòng Quản lý năng lượng", because: "its beginning" },
    { text: "VPS", nearest: "VP", because: "one letter more of a short word" },
    { text: "Xưởng cơ khí", nearest: undefined, because: "nothing is near" },
    { text: "", nearest: undefined, because: "nothing is like nothing" },
  ])("of «$text» is «$nearest»: $because", ({ text, nearest }) => {
    expect(nearestText(text, units)).toBe(nearest);
  });

  it("is the first of two that are equally near", () => {
    expect(nearestText("QLAL", ["QLBL", "QLCL"])).toBe("QLBL");
  });

  it("is a distance that does not mind which text comes first", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "ă", "b"), maxLength: 8 });
    fc.assert(
      fc.property(word, word, word, (one, other, third) => {
        expect(editDistance(one, other)).toBe(editDistance(other, one));
        expect(editDistance(one, other) === 0).toBe(one === other);
        expect(editDistance(one, third)).toBeLessThanOrEqual(
          editDistance(one, other) + editDistance(other, third),
        );
      }),
    );
  });
});
