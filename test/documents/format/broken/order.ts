import { all, followedBy, inParagraph, onParagraph, reworded } from "../mutation.ts";
import type { Variant } from "./variant.ts";

const SUM = "Tổng số: 02 tập thể, gồm:";
const points = (letters: string) =>
  followedBy(SUM, ...[...letters].map((letter) => `${letter}) tiêu chí ${letter};`));

/** Order of the text, and ways of writing. */
export const ORDER_VARIANTS: readonly Variant[] = [
  {
    mistake: "I. in small letters",
    breaks: ["HD-03"],
    change: reworded("I. TẬP THỂ", "I. Tập thể"),
  },
  { mistake: "I. not bold", breaks: ["HD-03"], change: inParagraph("I. TẬP THỂ", "<w:b/>", "") },
  {
    mistake: "I. is followed by III.",
    breaks: ["HD-05"],
    change: reworded("II. CÁ NHÂN", "III. CÁ NHÂN"),
  },
  {
    mistake: "1. is followed by 1.",
    kind: "delegate-list",
    breaks: ["HD-05"],
    change: reworded("2. Cơ cấu", "1. Cơ cấu"),
  },
  {
    mistake: "numbers go on in the next mục",
    kind: "progress-report",
    breaks: ["HD-05"],
    change: all(reworded("1. Kế hoạch và", "3. Kế hoạch và")),
  },
  {
    mistake: "only «1.» in bold",
    kind: "delegate-list",
    breaks: ["HD-04"],
    change: onParagraph("1. Số lượng", (paragraph) =>
      paragraph.replace("</w:r>", "</w:r><w:r><w:t>đại biểu</w:t></w:r>"),
    ),
  },
  {
    mistake: "a list that Word numbers beside typed numbers",
    kind: "delegate-list",
    breaks: ["HD-06"],
    change: inParagraph(
      "Tổng số đại biểu",
      "<w:spacing",
      '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing',
    ),
  },
  { mistake: "điểm a b c d e instead of đ", breaks: ["HD-07"], change: points("abcde") },
  { mistake: "điểm e f", breaks: ["HD-07"], change: points("abcdđef") },
  { mistake: "điểm b twice", breaks: ["HD-07"], change: points("abbc") },
  {
    mistake: "a chapter with an Arabic number",
    breaks: ["HD-01"],
    change: onParagraph("I. TẬP THỂ", (paragraph) =>
      paragraph.replace('"both"', '"center"').replace("I. TẬP THỂ", "Chương 1").concat(paragraph),
    ),
  },
  {
    mistake: "«Khoản 5» inside a sentence",
    breaks: ["HD-08"],
    change: reworded(SUM, "Theo Khoản 5 Mục III, tổng số: 02 tập thể, gồm:"),
  },
  {
    mistake: "«điều 20» inside a sentence",
    breaks: ["HD-08"],
    change: reworded(SUM, "Theo khoản 5 điều 20, tổng số: 02 tập thể, gồm:"),
  },
  {
    mistake: "5/2/2020",
    breaks: ["TX-03"],
    change: reworded(SUM, "Đến 5/2/2020, tổng số: 02 tập thể, gồm:"),
  },
  {
    mistake: "06.05.2020",
    breaks: ["TX-03"],
    change: reworded(SUM, "Đến 06.05.2020, tổng số: 02 tập thể, gồm:"),
  },
  {
    mistake: "1,234 người",
    breaks: ["TX-04"],
    change: reworded(SUM, "Trong 1,234 người, tổng số: 02 tập thể, gồm:"),
  },
  {
    mistake: "70.1 %",
    breaks: ["TX-04"],
    change: reworded(SUM, "Đạt 70.1 %, tổng số: 02 tập thể, gồm:"),
  },
  {
    mistake: "an en dash between words",
    breaks: ["TX-01"],
    change: reworded(SUM, "Phòng Tài chính – Tổng hợp: 02 tập thể, gồm:"),
  },
  {
    mistake: "Chiến sỹ thi đua",
    breaks: ["VH-03"],
    change: reworded(SUM, "Chiến sỹ thi đua, tổng số: 02, gồm:"),
  },
  {
    mistake: "hạng ba",
    breaks: ["VH-04"],
    change: reworded(SUM, "Huân chương Lao động hạng ba: 02, gồm:"),
  },
];
