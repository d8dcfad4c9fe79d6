import { describe, expect, it } from "vitest";
import { highlightedDots, markedDots } from "../../../src/documents/form/highlighted-dots.ts";

const dots = (look: string) => `<w:r>${look}<w:t>……</w:t></w:r>`;
const text = (look: string, words: string) =>
  `<w:r>${look}<w:t xml:space="preserve">${words}</w:t></w:r>`;

const CASES = [
  {
    reason: "dots within words stand in a run of their own, which looks like theirs",
    run: text("<w:rPr><w:b/></w:rPr>", `Số: /BB-${markedDots("……")}-VP`),
    printed:
      text("<w:rPr><w:b/></w:rPr>", "Số: /BB-") +
      dots('<w:rPr><w:b/><w:highlight w:val="yellow"/></w:rPr>') +
      text("<w:rPr><w:b/></w:rPr>", "-VP"),
  },
  {
    reason: "dots alone leave no empty run; the highlight stands where the schema has it",
    run: text('<w:rPr><w:sz w:val="26"/><w:lang w:val="vi-VN"/></w:rPr>', `${markedDots("……")}`),
    printed: dots(
      '<w:rPr><w:sz w:val="26"/><w:highlight w:val="yellow"/><w:lang w:val="vi-VN"/></w:rPr>',
    ),
  },
  {
    reason: "a run without a look gets one",
    run: text("", `${markedDots("……")} điền`),
    printed: dots('<w:rPr><w:highlight w:val="yellow"/></w:rPr>') + text("", " điền"),
  },
  {
    reason: "a blank that is highlighted already stays one run",
    run: text('<w:rPr><w:highlight w:val="yellow"/></w:rPr>', `[${markedDots("……")}]`),
    printed: text('<w:rPr><w:highlight w:val="yellow"/></w:rPr>', "[……]"),
  },
  {
    reason: "dots of the form itself are for whoever writes by hand",
    run: text("", "Ý kiến: ………………"),
    printed: text("", "Ý kiến: ………………"),
  },
];

describe("dots that stand for what nobody has filled in", () => {
  it.each(CASES)("$reason", ({ run, printed }) => {
    const before = text("<w:rPr><w:i/></w:rPr>", "trước");
    expect(highlightedDots(`<w:p>${before}${run}</w:p>`)).toBe(`<w:p>${before}${printed}</w:p>`);
  });

  it("leaves numbers and lists as they are", () => {
    expect([7, ["……"]].map(markedDots)).toEqual([7, ["……"]]);
  });
});
