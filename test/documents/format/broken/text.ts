import { inParagraph, reworded, swap } from "../mutation.ts";
import type { Variant } from "./variant.ts";

const LAW = "Căn cứ Luật Thi đua, khen thưởng";
const DECREE = "Căn cứ Nghị định số 91/2017/NĐ-CP";
const MINUTES = "Theo kết quả xét chọn";
const END = "Kính trình Chủ tịch UBND thành phố xem xét, quyết định";
const SUM = "Tổng số: 02 tập thể, gồm:";
const FLAGS = "- Cờ thi đua của UBND thành phố";
const BODY_INDENT = '<w:ind w:firstLine="720"/><w:jc w:val="both"/>';

/** Căn cứ, paragraphs, order. */
export const TEXT_VARIANTS: readonly Variant[] = [
  {
    mistake: "an upright căn cứ under NĐ 30",
    breaks: ["CC-02"],
    change: inParagraph(LAW, "<w:i/>", ""),
  },
  {
    mistake: "a slanted căn cứ under TT 01",
    regime: "tt01",
    breaks: ["CC-02"],
    change: inParagraph(LAW, '<w:i w:val="false"/>', "<w:i/>"),
  },
  {
    mistake: "the last căn cứ ends in «;»",
    breaks: ["CC-01"],
    change: inParagraph(DECREE, />\.</, ">;<"),
  },
  {
    mistake: "the first căn cứ ends in «.»",
    breaks: ["CC-01"],
    change: inParagraph(LAW, />;</, ">.<"),
  },
  {
    mistake: "under TT 01 the last căn cứ ends in «.»",
    regime: "tt01",
    breaks: ["CC-01"],
    change: inParagraph(DECREE, />,</, ">.<"),
  },
  {
    mistake: "a căn cứ without number and day",
    breaks: ["CC-03"],
    change: inParagraph(DECREE, " số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017", ""),
  },
  {
    mistake: "a law without its day",
    breaks: ["CC-03"],
    change: inParagraph(LAW, " ngày 26 tháng 11 năm 2003", ""),
  },
  { mistake: "text set left", breaks: ["BD-01"], change: inParagraph(MINUTES, '"both"', '"left"') },
  {
    mistake: "text set in the middle",
    breaks: ["BD-01"],
    change: inParagraph(MINUTES, '"both"', '"center"'),
  },
  {
    mistake: "first lines of 1,5 cm",
    breaks: ["BD-02"],
    change: swap(BODY_INDENT, '<w:ind w:firstLine="850"/><w:jc w:val="both"/>'),
  },
  {
    mistake: "first lines of 1,1 cm, which only TT 01 allows",
    breaks: ["BD-02"],
    change: swap(BODY_INDENT, '<w:ind w:firstLine="624"/><w:jc w:val="both"/>'),
  },
  {
    mistake: "one first line of 1 cm among those of 1,27",
    breaks: ["BD-07"],
    change: inParagraph(MINUTES, 'w:firstLine="720"', 'w:firstLine="567"'),
  },
  {
    mistake: "paragraphs 3 pt apart",
    breaks: ["BD-03"],
    change: inParagraph(LAW, 'w:after="120"', 'w:after="60"'),
  },
  {
    mistake: "«do not add space between paragraphs of the same style»",
    breaks: ["BD-03"],
    change: inParagraph(
      LAW,
      '<w:spacing w:after="120"',
      '<w:contextualSpacing/><w:spacing w:after="120"',
    ),
  },
  {
    mistake: "double lines",
    breaks: ["BD-04"],
    change: inParagraph(MINUTES, 'w:line="264"', 'w:line="480"'),
  },
  {
    mistake: "lines of exactly 14 pt",
    breaks: ["BD-04"],
    change: inParagraph(MINUTES, 'w:line="264"', 'w:line="280" w:lineRule="exact"'),
  },
  {
    mistake: "text of 12 pt",
    breaks: ["BD-05", "BD-08"],
    change: inParagraph(SUM, /<w:r>(?=<w:t)/, '<w:r><w:rPr><w:sz w:val="24"/></w:rPr>'),
  },
  {
    mistake: "one paragraph of 13 pt among those of 14",
    breaks: ["BD-08"],
    change: inParagraph(SUM, /<w:r>(?=<w:t)/, '<w:r><w:rPr><w:sz w:val="26"/></w:rPr>'),
  },
  {
    mistake: "a slanted paragraph",
    breaks: ["BD-06"],
    change: inParagraph(SUM, /<w:r>(?=<w:t)/, "<w:r><w:rPr><w:i/></w:rPr>"),
  },
  { mistake: "the text ends in «.»", breaks: ["BD-09"], change: reworded(`${END}./.`, `${END}.`) },
  {
    mistake: "the text ends in «./»",
    breaks: ["BD-09"],
    change: reworded(`${END}./.`, `${END}./`),
  },
  { mistake: "a bullet «•»", breaks: ["BD-10"], change: inParagraph(FLAGS, "- ", "• ") },
  { mistake: "a bullet «+»", breaks: ["BD-10"], change: inParagraph(FLAGS, "- ", "+ ") },
  {
    mistake: "the last of a list ends in «;»",
    breaks: ["BD-10"],
    change: inParagraph(FLAGS, />\.</, ">;<"),
  },
  {
    mistake: "every line of a list ends in «.»",
    kind: "progress-report",
    breaks: ["BD-10"],
    change: inParagraph("- Vượt định mức", />;</, ">.<"),
  },
];
