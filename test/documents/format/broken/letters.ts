import { all, everywhere, inParagraph, onParagraph, reworded } from "../mutation.ts";
import type { Variant } from "./variant.ts";

const SUM = "Tổng số: 02 tập thể, gồm:";

const QUOTE =
  '<w:style w:type="paragraph" w:styleId="Trich"><w:basedOn w:val="Normal"/><w:rPr><w:i/></w:rPr></w:style>';

/** Fonts, colours, letters. */
export const LETTER_FORM_VARIANTS: readonly Variant[] = [
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
