import {
  all,
  type Change,
  everywhere,
  followedBy,
  inParagraph,
  onParagraph,
  removed,
  reworded,
  swap,
} from "../mutation.ts";
import type { Variant } from "./variant.ts";

const FIRST = "Phụ lục I";
const SECOND = "Phụ lục II";
const TITLE = "DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ TẶNG CỜ THI ĐUA CỦA UBND THÀNH PHỐ";
const ENCLOSED = "(Kèm theo Tờ trình";
const BOLD = /<w:b\/>/g;
const SUM = "Tổng số: 02 tập thể, gồm:";
const SECTION_END =
  /<w:p>(?:(?!<w:p>)[\s\S])*?<w:sectPr(?:(?!<w:p>)[\s\S])*?<\/w:p>(?=<w:p>(?:(?!<w:p>)[\s\S])*?Phụ lục II<)/;

const QUOTE =
  '<w:style w:type="paragraph" w:styleId="Trich"><w:basedOn w:val="Normal"/><w:rPr><w:i/></w:rPr></w:style>';

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
  {
    mistake: "Arial",
    breaks: ["FT-01"],
    change: everywhere(/styles\.xml$/, '"Times New Roman"', '"Arial"'),
  },
  {
    mistake: "the font of Word's theme",
    breaks: ["FT-01"],
    change: inParagraph(
      SUM,
      /<w:r>(?=<w:t)/,
      '<w:r><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr>',
    ),
  },
  {
    mistake: "one word of Calibri, pasted",
    breaks: ["FT-01"],
    change: inParagraph(SUM, /<w:r>(?=<w:t)/, '<w:r><w:rPr><w:rFonts w:ascii="Calibri"/></w:rPr>'),
  },
  {
    mistake: "a font of TCVN3 under TT 01",
    regime: "tt01",
    breaks: ["FT-01"],
    change: everywhere(/styles\.xml$/, '"Times New Roman"', '".VnTime"'),
  },
  {
    mistake: "blue text",
    breaks: ["FT-02"],
    change: inParagraph(SUM, /<w:r>(?=<w:t)/, '<w:r><w:rPr><w:color w:val="0000FF"/></w:rPr>'),
  },
  {
    mistake: "the colour of a theme",
    breaks: ["FT-02"],
    change: inParagraph(
      SUM,
      /<w:r>(?=<w:t)/,
      '<w:r><w:rPr><w:color w:val="000000" w:themeColor="accent1"/></w:rPr>',
    ),
  },
  { mistake: "letters in NFD", breaks: ["FT-03"], change: reworded(SUM, SUM.normalize("NFD")) },
  {
    mistake: "Ð for Đ",
    breaks: ["FT-03"],
    change: reworded(SUM, "Tổng số ở \u00d0à Nẵng: 02 tập thể, gồm:"),
  },
  {
    mistake: "Ɖ for Đ",
    breaks: ["FT-03"],
    change: reworded(SUM, "Tổng số ở \u0189à Nẵng: 02 tập thể, gồm:"),
  },
  {
    mistake: "a zero-width space",
    breaks: ["FT-03"],
    change: reworded(SUM, "Tổng\u200b số: 02 tập thể, gồm:"),
  },
  {
    mistake: "letters of TCVN3",
    breaks: ["FT-03"],
    change: reworded(SUM, "§µ N½ng: 02 tập thể, gồm:"),
  },
  {
    mistake: "English, as a new file has it",
    breaks: ["FT-04"],
    change: everywhere(/styles\.xml$/, '<w:lang w:val="vi-VN"', '<w:lang w:val="en-US"'),
  },
  {
    mistake: "a paragraph style that slants the text",
    breaks: ["BD-06"],
    change: all(
      everywhere(/styles\.xml$/, "</w:styles>", `${QUOTE}</w:styles>`),
      onParagraph(SUM, (paragraph) =>
        paragraph.replace("<w:pPr>", '<w:pPr><w:pStyle w:val="Trich"/>'),
      ),
    ),
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
