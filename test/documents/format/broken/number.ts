import { all, followedBy, inParagraph, removed, reworded, swap } from "../mutation.ts";
import type { Variant } from "./variant.ts";

const DAY = "Đà Nẵng, ngày 06 tháng 5 năm 2020";
const SECOND_DAY = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>${DAY}</w:t></w:r></w:p>`;
const NUMBER = /Số:[^<]*\/TTr-SCT/;
const SIZE_13 = '<w:sz w:val="26"/>';

/** Number, notice, day. */
export const NUMBER_VARIANTS: readonly Variant[] = [
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
