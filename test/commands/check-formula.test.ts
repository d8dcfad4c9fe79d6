import { describe, expect, it } from "vitest";
import { checkFormula } from "../../src/commands/check-formula.ts";
import { expandRepeats } from "../../src/workbook/expand-repeats.ts";
import { declarations } from "../support/edition-fixture.ts";

const { entry } = declarations;
const tabOf = (key: string) => {
  const tab = entry.tabs.find((candidate) => candidate.key === key);
  if (tab === undefined) throw new RangeError(key);
  return tab;
};

describe("the formula of «Kiểm tra»", () => {
  it("hands over its own cells without its own column, Quy định, and what rows may ask for", () => {
    expect(checkFormula(tabOf("delegates"), entry)).toBe(
      "=KIEM_TRA(\"Đại biểu\"; 'Đại biểu'!$A$1:$M; 'Quy định'!$A$1:$Z; \"Hội nghị\"; 'Hội nghị'!$A$1:$M; \"Đề cử\"; 'Đề cử'!$A$1:$Y)",
    );
  });

  it("hands over no tab twice", () => {
    expect(checkFormula(tabOf("nominees"), entry)?.match(/'Đề cử'!/g)).toHaveLength(1);
  });

  it("reaches as far as the years do", () => {
    const figures = expandRepeats(tabOf("figures"), 2015, 2019);
    expect(checkFormula(figures, entry)).toContain("'Số liệu'!$A$1:$J;");
  });

  it("is none for a tab without that column", () => {
    expect(checkFormula(tabOf("regulations"), entry)).toBeUndefined();
  });
});
