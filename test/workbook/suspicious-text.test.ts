import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { suspiciousKinds } from "../../src/workbook/suspicious-text.ts";

/** A sign that no font of old knows: it proves nothing, and the text is looked at in full. */
const AT_LENGTH = "☃ ";

describe("suspiciousKinds", () => {
  it("says of ordinary letters and signs at a glance what it says at length", () => {
    const signs = fc.constantFrom(
      ...[
        "«",
        "»",
        "≥",
        "≠",
        "∈",
        "→",
        " ",
        "\n",
        "?",
        "(",
        ",",
        ".",
        "½",
        "°",
        "“",
        "”",
        "…",
        "–",
      ],
      ...[
        "a",
        "á",
        "à",
        "Ã",
        "â",
        "ê",
        "Ê",
        "ư",
        "Ư",
        "ơ",
        "o",
        "ù",
        "õ",
        "u",
        "đ",
        "Đ",
        "n",
        "T",
        "1",
      ],
    );
    const texts = fc.string({ unit: signs, maxLength: 12 });
    fc.assert(
      fc.property(texts, (text) => {
        expect(suspiciousKinds(text)).toEqual(suspiciousKinds(AT_LENGTH + text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    { text: "Đại biểu, khi «Thành phần = Điển hình»: «Tỷ lệ ≥ 5 %»", kinds: [], because: "a rule" },
    { text: "Lao động (trực tiếp) ≠ «có»; Đơn vị ∈ A | B", kinds: [], because: "a filter" },
    { text: "NguyÔn V«n H»ng", kinds: ["tcvn3"], because: "guillemets amid letters" },
    { text: "Nguy??n", kinds: ["lost-letters"], because: "letters that were lost" },
    { text: "Æ«ng á»¥a", kinds: ["mojibake"], because: "a letter decoded wrongly" },
  ])("$because: $kinds", ({ text, kinds }) => {
    expect(suspiciousKinds(text)).toEqual(kinds);
  });
});
