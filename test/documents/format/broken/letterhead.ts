import { all, followedBy, inParagraph, lineUnder, removed, reworded, swap } from "../mutation.ts";
import type { Variant } from "./variant.ts";

const STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const AGENCY = "SỞ CÔNG THƯƠNG";
const PARENT = "UBND THÀNH PHỐ ĐÀ NẴNG";
const DAY = "Đà Nẵng, ngày 06 tháng 5 năm 2020";
const SECOND_DAY = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>${DAY}</w:t></w:r></w:p>`;
const NUMBER = /Số:[^<]*\/TTr-SCT/;
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
  {
    mistake: "«Số» in bold",
    breaks: ["SO-01"],
    change: inParagraph("/TTr-SCT", "<w:sz ", "<w:b/><w:sz "),
  },
  { mistake: "«SỐ:»", breaks: ["SO-01"], change: inParagraph("/TTr-SCT", "Số:", "SỐ:") },
  {
    mistake: "«Số» of 14 pt",
    breaks: ["SO-01"],
    change: inParagraph("/TTr-SCT", SIZE_13, '<w:sz w:val="28"/>'),
  },
  { mistake: "no number", breaks: ["SO-01"], change: inParagraph("/TTr-SCT", NUMBER, "") },
  {
    mistake: "spaces in the symbol",
    breaks: ["SO-02"],
    change: inParagraph("/TTr-SCT", NUMBER, "Số: 05 / TTr - SCT"),
  },
  {
    mistake: "number and symbol without a stroke",
    breaks: ["SO-02"],
    change: inParagraph("/TTr-SCT", NUMBER, "Số: 05TTr-SCT"),
  },
  {
    mistake: "number 5",
    breaks: ["SO-03"],
    change: inParagraph("/TTr-SCT", NUMBER, "Số: 5/TTr-SCT"),
  },
  {
    mistake: "number 012",
    breaks: ["SO-03"],
    change: inParagraph("/TTr-SCT", NUMBER, "Số: 012/TTr-SCT"),
  },
  {
    mistake: "a Tờ trình numbered as a Báo cáo",
    breaks: ["SO-04"],
    change: inParagraph("/TTr-SCT", NUMBER, "Số: 05/BC-SCT"),
  },
  {
    mistake: "an internal file with a number",
    kind: "award-holdbacks",
    breaks: ["SO-01"],
    change: followedBy("LƯU HÀNH NỘI BỘ", "Số: 05/BC-SCT"),
  },
  {
    mistake: "an internal file without its box",
    kind: "award-holdbacks",
    breaks: ["LH-01"],
    change: inParagraph("LƯU HÀNH NỘI BỘ", /<w:pBdr>.*?<\/w:pBdr>/, ""),
  },
  {
    mistake: "day 6",
    breaks: ["DT-02"],
    change: reworded(DAY, "Đà Nẵng, ngày 6 tháng 5 năm 2020"),
  },
  {
    mistake: "month 05",
    breaks: ["DT-02"],
    change: reworded(DAY, "Đà Nẵng, ngày 06 tháng 05 năm 2020"),
  },
  {
    mistake: "month 2",
    breaks: ["DT-02", "RG-01"],
    change: reworded(DAY, "Đà Nẵng, ngày 06 tháng 2 năm 2020"),
  },
  {
    mistake: "a day in figures",
    breaks: ["DT-02", "TX-03"],
    change: reworded(DAY, "Đà Nẵng, ngày 6/5/2020"),
  },
  {
    mistake: "no comma after the place",
    breaks: ["DT-02"],
    change: reworded(DAY, "Đà Nẵng ngày 06 tháng 5 năm 2020"),
  },
  { mistake: "an upright day", breaks: ["DT-01"], change: inParagraph(DAY, "<w:i/>", "") },
  { mistake: "no day", breaks: ["DT-01"], change: removed(DAY) },
  {
    mistake: "the day above the row of the number",
    breaks: ["DT-03"],
    change: all(
      swap(/(w:right="1043"\/><\/w:pPr><\/w:p>)/, `$1${SECOND_DAY}`),
      swap(new RegExp(`(${DAY}[\\s\\S]*?)${DAY}`), "$1"),
    ),
  },
  {
    mistake: "the day before the decree in a document of the decree",
    breaks: ["RG-01"],
    change: reworded(DAY, "Đà Nẵng, ngày 04 tháng 3 năm 2020"),
  },
  {
    mistake: "the decree's first day in a document of TT 01",
    regime: "tt01",
    breaks: ["RG-01"],
    change: reworded("Đà Nẵng, ngày 05 tháng 02 năm 2020", "Đà Nẵng, ngày 05 tháng 3 năm 2020"),
  },
];
