import { all, type Change, followedBy, inParagraph, removed, reworded, swap } from "../mutation.ts";
import type { Variant } from "./variant.ts";

const FIRST = "Phụ lục I";
const SECOND = "Phụ lục II";
const TITLE = "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ TẶNG CỜ THI ĐUA CỦA UBND THÀNH PHỐ";
const ENCLOSED = "(Kèm theo Tờ trình";
const BOLD = /<w:b\/>/g;
const SECTION_END =
  /<w:p>(?:(?!<w:p>)[\s\S])*?<w:sectPr(?:(?!<w:p>)[\s\S])*?<\/w:p>(?=<w:p>(?:(?!<w:p>)[\s\S])*?Phụ lục II<)/;

/** Annexes and their tables; fonts, colours and letters. */
export const ANNEX_VARIANTS: readonly Variant[] = [
  { mistake: "«PHỤ LỤC I»", breaks: ["PL-01", "PL-02"], change: reworded(FIRST, "PHỤ LỤC I") },
  {
    mistake: "«Phụ lục» of 13 pt",
    breaks: ["PL-01"],
    change: inParagraph(FIRST, '<w:sz w:val="28"/>', '<w:sz w:val="26"/>'),
  },
  { mistake: "«Phụ lục» not bold", breaks: ["PL-01"], change: inParagraph(FIRST, BOLD, "") },
  {
    mistake: "«Phụ lục» set left",
    breaks: ["PL-01"],
    change: inParagraph(FIRST, '"center"', '"left"'),
  },
  {
    mistake: "an annex's title in small letters",
    breaks: ["PL-01"],
    change: reworded(TITLE, "Danh sách đề nghị tặng Cờ thi đua"),
  },
  { mistake: "an annex without a title", breaks: ["PL-01"], change: removed(TITLE) },
  {
    mistake: "Arabic numbers of annexes",
    breaks: ["PL-02"],
    change: all(reworded(FIRST, "Phụ lục 1"), reworded(SECOND, "Phụ lục 2")),
  },
  { mistake: "two annexes I", breaks: ["PL-02"], change: reworded(SECOND, "Phụ lục I") },
  {
    mistake: "annexes without numbers",
    breaks: ["PL-02"],
    change: all(reworded(FIRST, "Phụ lục"), reworded(SECOND, "Phụ lục")),
  },
  { mistake: "no «(Kèm theo …)»", breaks: ["PL-03"], change: removed(ENCLOSED) },
  {
    mistake: "«(Kèm theo …)» without number and day",
    breaks: ["PL-03"],
    change: inParagraph(ENCLOSED, / số[^<]*/, ")"),
  },
  {
    mistake: "an upright «(Kèm theo …)»",
    breaks: ["PL-04"],
    change: inParagraph(ENCLOSED, "<w:i/>", ""),
  },
  {
    mistake: "a bold «(Kèm theo …)»",
    breaks: ["PL-04"],
    change: inParagraph(ENCLOSED, "<w:i/>", "<w:b/><w:i/>"),
  },
  {
    mistake: "page numbers that go on in the annex",
    breaks: ["PL-05"],
    change: swap(/(<w:sectPr[\s\S]*?<w:sectPr[\s\S]*?)<w:pgNumType w:start="1"\/>/, "$1"),
  },
  { mistake: "two annexes in one section", breaks: ["PL-05"], change: swap(SECTION_END, "") },
  {
    mistake: "an annex that the text does not name",
    kind: "delegate-list",
    breaks: ["PL-06"],
    change: inParagraph("Danh sách chi tiết", /\(Danh sách[^<]*\)/, "(Danh sách chi tiết)"),
  },
  {
    mistake: "a number of its own in the annex",
    breaks: ["PL-07"],
    change: followedBy(ENCLOSED, "Số: 06/DS-SCT"),
  },
  {
    mistake: "a long list whose header does not repeat",
    kind: "delegate-list",
    breaks: ["TB-01"],
    change: swap(/<w:tblHeader\/>/g, ""),
  },
  {
    mistake: "rows that split",
    kind: "delegate-list",
    breaks: ["TB-02"],
    change: inTable(/<w:cantSplit\/>/g, ""),
  },
  {
    mistake: "a list wider than the page",
    kind: "delegate-list",
    breaks: ["TB-03"],
    change: swap('<w:gridCol w:w="2350"/>', '<w:gridCol w:w="2950"/>'),
  },
  {
    mistake: "a list of 9 pt",
    kind: "delegate-list",
    breaks: ["TB-04"],
    change: inTable(/w:sz w:val="24"/g, 'w:sz w:val="18"'),
  },
  {
    mistake: "STT too narrow for three digits",
    kind: "delegate-list",
    breaks: ["TB-05"],
    change: swap('<w:gridCol w:w="720"/>', '<w:gridCol w:w="500"/>'),
  },
  {
    mistake: "STT 3 twice",
    kind: "delegate-list",
    breaks: ["TB-05"],
    change: inParagraph("4", ">4<", ">3<"),
  },
];

/** In the last table: that of the annex. */
function inTable(from: RegExp, to: string): Change {
  return (parts) => {
    const text = parts.get("word/document.xml") ?? "";
    const start = text.lastIndexOf("<w:tbl>");
    return swap(text.slice(start), text.slice(start).replace(from, to))(parts);
  };
}
