import { describe, expect, it } from "vitest";
import { compositionLines } from "../../src/documents/figures/composition.ts";
import { balancedLines } from "../../src/documents/form/balanced-lines.ts";
import { boldWidth } from "../../src/documents/form/text-width.ts";
import { unbrokenWords } from "../../src/documents/form/unbroken-words.ts";
import { parseRegimes, regimeOn } from "../../src/documents/frame/regime.ts";
import {
  longDay,
  percent,
  proseCount,
  roman,
  shortDay,
  thousands,
} from "../../src/documents/wording/official-words.ts";
import { delegates } from "./delegate-list/sample.ts";

describe("words of numbers and days", () => {
  it.each([
    ["2020-06-05", "ngày 05 tháng 6 năm 2020", "05/6/2020"],
    ["2020-02-10", "ngày 10 tháng 02 năm 2020", "10/02/2020"],
    ["2020-01-31", "ngày 31 tháng 01 năm 2020", "31/01/2020"],
    ["2020-03-09", "ngày 09 tháng 3 năm 2020", "09/3/2020"],
    ["2020-12-10", "ngày 10 tháng 12 năm 2020", "10/12/2020"],
  ])("%s", (day, long, short) => {
    expect(longDay(day)).toBe(long);
    expect(shortDay(day)).toBe(short);
  });

  it.each([
    [0, "0"],
    [1, "01"],
    [9, "09"],
    [10, "10"],
    [1234, "1.234"],
  ])("%d is %s in prose", (count, text) => {
    expect(proseCount(count)).toBe(text);
  });

  it.each([
    [7, "7"],
    [999, "999"],
    [1000, "1.000"],
    [1234567, "1.234.567"],
  ])("%d is %s", (count, text) => {
    expect(thousands(count)).toBe(text);
  });

  it.each([
    [125, "12,5\u00a0%"],
    [700, "70\u00a0%"],
    [0, "0\u00a0%"],
    [5, "0,5\u00a0%"],
    [1000, "100\u00a0%"],
  ])("%d tenths are %s", (tenths, text) => {
    expect(percent(tenths)).toBe(text);
  });

  it("counts annexes in Roman numbers", () => {
    expect([1, 4, 9, 14, 40].map(roman)).toEqual(["I", "IV", "IX", "XIV", "XL"]);
    expect(() => roman(0)).toThrow(RangeError);
  });
});

describe("the regime of a day", () => {
  const periods = parseRegimes("TT01 đến 04/03/2020; ND30 từ 05/03/2020") ?? [];

  it.each([
    ["2020-03-03", "tt01"],
    ["2020-03-04", "tt01"],
    ["2020-03-05", "nd30"],
    ["2020-03-06", "nd30"],
  ])("%s is %s", (day, regime) => {
    expect(regimeOn(periods, day)).toBe(regime);
  });

  it("is unknown where none is in force, or two are", () => {
    const gap = parseRegimes("TT01 đến 01/03/2020; ND30 từ 05/03/2020") ?? [];
    expect(regimeOn(gap, "2020-03-02")).toBeUndefined();
    const overlap = parseRegimes("TT01; ND30 từ 05/3/2020") ?? [];
    expect(regimeOn(overlap, "2020-03-05")).toBeUndefined();
  });

  it.each([
    "",
    "TT99 đến 04/03/2020",
    "TT01 đến 31/02/2020",
    "TT01 trước 04/03/2020",
    "ND30 từ hôm nay",
  ])("«%s» cannot be read", (text) => {
    expect(parseRegimes(text)).toBeUndefined();
  });

  it("reads a middle period and small letters", () => {
    expect(parseRegimes("nd30 từ 05/03/2020 đến 31/12/2030")).toEqual([
      { regime: "nd30", from: "2020-03-05", to: "2030-12-31" },
    ]);
  });
});

describe("widths of headings", () => {
  it.each([
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 26, 5424],
    ["Độc lập - Tự do - Hạnh phúc", 28, 3428],
    ["SỞ CÔNG THƯƠNG", 26, 2432],
  ])("%s at %d half-points is %d twips, as measured", (text, size, width) => {
    expect(boldWidth(text, size)).toBe(width);
  });

  it("keeps names and listed words whole", () => {
    expect(
      unbrokenWords("Hội nghị điển hình tiên tiến lần thứ III năm 2020 thành phố Đà Nẵng"),
    ).toEqual([
      "Hội nghị",
      "điển hình tiên tiến",
      "lần thứ III",
      "năm 2020",
      "thành phố",
      "Đà Nẵng",
    ]);
  });

  it("never makes a line wider than its room, nor more lines than needed", () => {
    const words = unbrokenWords(
      "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp thành phố Mẫu",
    );
    const lines = balancedLines(words, { widthTwips: 3680, halfPoints: 26 });
    expect(lines.join(" ")).toBe(words.join(" "));
    for (const line of lines) expect(boldWidth(line, 26)).toBeLessThanOrEqual(3680);
    expect(balancedLines([], { widthTwips: 3680, halfPoints: 26 })).toEqual([""]);
  });
});

describe("composition", () => {
  it("splits all delegates in every line, to a hundred exactly", () => {
    for (const line of compositionLines(delegates())) {
      const tenths = [...line.matchAll(/\((\d+)(?:,(\d))?\u00a0%\)/g)].map(
        ([, whole, rest]) => Number(whole) * 10 + Number(rest ?? 0),
      );
      const people = [...line.matchAll(/(\d+) người/g)].map(([, count]) => Number(count));
      expect(
        tenths.reduce((sum, one) => sum + one, 0),
        line,
      ).toBe(1000);
      expect(
        people.reduce((sum, one) => sum + one, 0),
        line,
      ).toBe(delegates().length);
    }
  });

  it("says nothing of nobody", () => {
    expect(compositionLines([])).toEqual([]);
  });
});
