import { all, followedBy, inParagraph, lineUnder, reworded, swap } from "../mutation.ts";
import type { Variant } from "./variant.ts";

const STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const AGENCY = "SỞ CÔNG THƯƠNG";
const PARENT = "UBND THÀNH PHỐ ĐÀ NẴNG";
const BOLD = /<w:b\/>/g;
const SIZE_13 = '<w:sz w:val="26"/>';

/** Agency, Quốc hiệu, tiêu ngữ, number, day. */
export const LETTERHEAD_VARIANTS: readonly Variant[] = [
  { mistake: "Quốc hiệu not bold", breaks: ["QH-02"], change: inParagraph(STATE, BOLD, "") },
  {
    mistake: "Quốc hiệu of 11 pt",
    breaks: ["QH-02"],
    change: inParagraph(STATE, SIZE_13, '<w:sz w:val="22"/>'),
  },
  {
    mistake: "Quốc hiệu in small letters",
    breaks: ["QH-02"],
    change: reworded(STATE, "Cộng hòa xã hội chủ nghĩa Việt Nam"),
  },
  {
    mistake: "Quốc hiệu on two lines",
    breaks: ["QH-01"],
    change: all(followedBy(STATE, "VIỆT NAM"), reworded(STATE, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA")),
  },
  {
    mistake: "two equal columns, in which Quốc hiệu wraps",
    breaks: ["HT-04", "CQ-03", "TN-03"],
    change: all(swap('w:w="3760"', 'w:w="4677"'), swap('w:w="5594"', 'w:w="4677"')),
  },
  {
    mistake: "Quốc hiệu and tiêu ngữ apart",
    breaks: ["TN-04"],
    change: inParagraph(MOTTO, 'w:before="0"', 'w:before="120"'),
  },
  {
    mistake: "an en dash in tiêu ngữ",
    breaks: ["TN-01", "TX-01"],
    change: reworded(MOTTO, "Độc lập – Tự do – Hạnh phúc"),
  },
  {
    mistake: "hyphens without spaces",
    breaks: ["TN-01"],
    change: reworded(MOTTO, "Độc lập-Tự do-Hạnh phúc"),
  },
  {
    mistake: "capitals in tiêu ngữ",
    breaks: ["TN-01"],
    change: reworded(MOTTO, "Độc lập - Tự Do - Hạnh Phúc"),
  },
  {
    mistake: "a slanted tiêu ngữ",
    breaks: ["TN-02"],
    change: inParagraph(MOTTO, BOLD, "<w:b/><w:i/>"),
  },
  {
    mistake: "no line under tiêu ngữ",
    breaks: ["TN-03"],
    change: lineUnder(MOTTO, /<w:pBdr>.*?<\/w:pBdr>/, ""),
  },
  {
    mistake: "tiêu ngữ underlined instead",
    breaks: ["TN-03"],
    change: inParagraph(MOTTO, BOLD, '<w:b/><w:u w:val="single"/>'),
  },
  {
    mistake: "a line of dashes under tiêu ngữ",
    breaks: ["TN-03"],
    change: lineUnder(MOTTO, 'w:val="single"', 'w:val="dashed"'),
  },
  {
    mistake: "a line half as long as tiêu ngữ",
    breaks: ["TN-03"],
    change: lineUnder(MOTTO, /w:(left|right)="\d+"/g, 'w:$1="1900"'),
  },
  {
    mistake: "a bold cơ quan chủ quản",
    breaks: ["CQ-01"],
    change: inParagraph(PARENT, "<w:sz ", "<w:b/><w:sz "),
  },
  { mistake: "the agency not bold", breaks: ["CQ-01"], change: inParagraph(AGENCY, BOLD, "") },
  {
    mistake: "the agency in small letters",
    breaks: ["CQ-02"],
    change: reworded(PARENT, "UBND Thành phố Đà Nẵng"),
  },
  {
    mistake: "the agency of 14 pt",
    breaks: ["CQ-02"],
    change: inParagraph(PARENT, SIZE_13, '<w:sz w:val="28"/>'),
  },
  {
    mistake: "a line under the agency as long as its name",
    breaks: ["CQ-03"],
    change: lineUnder(AGENCY, /w:(left|right)="\d+"/g, 'w:$1="620"'),
  },
  {
    mistake: "the line under the agency stands left",
    breaks: ["CQ-03"],
    change: lineUnder(AGENCY, /w:left="\d+"/, 'w:left="900"'),
  },
  {
    mistake: "no line under the agency",
    breaks: ["CQ-03"],
    change: lineUnder(AGENCY, /<w:pBdr>.*?<\/w:pBdr>/, ""),
  },
  {
    mistake: "a frame around the head",
    breaks: ["HT-03"],
    change: swap(
      /<w:top w:val="nil" w:color="auto" w:sz="0"\/>/,
      '<w:top w:val="single" w:sz="4"/>',
    ),
  },
  {
    mistake: "a head that fits its contents",
    breaks: ["HT-01"],
    change: swap(/<w:tblLayout w:type="fixed"\/>/, '<w:tblLayout w:type="autofit"/>'),
  },
  {
    mistake: "a head of 100 %",
    breaks: ["HT-02"],
    change: swap(/<w:tblW w:type="dxa" w:w="9354"\/>/, '<w:tblW w:type="pct" w:w="5000"/>'),
  },
];
