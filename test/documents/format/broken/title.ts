import { all, followedBy, inParagraph, lineUnder, removed, reworded } from "../mutation.ts";
import type { Variant } from "./variant.ts";

const ABSTRACT = "Về việc đề nghị khen thưởng nhân dịp Hội nghị";
const LAST_LINE = "điển hình tiên tiến lần thứ III năm 2020";
const BOLD = /<w:b\/>/g;
const CITY = "Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng;";

/** Name of the type, abstract, Kính gửi. */
export const TITLE_VARIANTS: readonly Variant[] = [
  {
    mistake: "the type's name not bold",
    breaks: ["TL-01"],
    change: inParagraph("TỜ TRÌNH", BOLD, ""),
  },
  { mistake: "«Tờ trình»", breaks: ["TL-01"], change: reworded("TỜ TRÌNH", "Tờ trình") },
  {
    mistake: "the type's name of 16 pt",
    breaks: ["TL-01"],
    change: inParagraph("TỜ TRÌNH", '<w:sz w:val="28"/>', '<w:sz w:val="32"/>'),
  },
  {
    mistake: "the type's name stands left",
    breaks: ["TL-01"],
    change: inParagraph("TỜ TRÌNH", '"center"', '"left"'),
  },
  { mistake: "no abstract", breaks: ["TY-01"], change: all(removed(ABSTRACT), removed(LAST_LINE)) },
  {
    mistake: "a form without a frame for the photo",
    profile: { hasPhoto: true },
    breaks: ["BC-01"],
    change: reworded("I. TẬP THỂ", "I. CÁ NHÂN"),
  },
  { mistake: "the abstract not bold", breaks: ["TY-02"], change: inParagraph(ABSTRACT, BOLD, "") },
  {
    mistake: "a slanted abstract",
    breaks: ["TY-02"],
    change: inParagraph(ABSTRACT, BOLD, "<w:b/><w:i/>"),
  },
  {
    mistake: "an abstract in capitals",
    breaks: ["TY-03"],
    change: reworded(ABSTRACT, ABSTRACT.toUpperCase()),
  },
  {
    mistake: "no line under the abstract",
    breaks: ["TY-04"],
    change: lineUnder(LAST_LINE, /<w:pBdr>.*?<\/w:pBdr>/, ""),
  },
  {
    mistake: "a line under the abstract as long as the page",
    breaks: ["TY-04"],
    change: lineUnder(LAST_LINE, /w:(left|right)="\d+"/g, 'w:$1="0"'),
  },
  {
    mistake: "a bold Kính gửi",
    breaks: ["KG-01"],
    change: inParagraph("Kính gửi:", "<w:sz ", "<w:b/><w:sz "),
  },
  {
    mistake: "«Kính gửi :»",
    breaks: ["KG-01"],
    change: inParagraph("Kính gửi:", "Kính gửi:", "Kính gửi :"),
  },
  {
    mistake: "a Tờ trình without Kính gửi",
    kind: "delegate-list",
    breaks: ["KG-01"],
    change: removed("Kính gửi:"),
  },
  {
    mistake: "an internal file with Kính gửi",
    kind: "award-holdbacks",
    breaks: ["KG-01"],
    change: inParagraph("Bảng này do", "Bảng này do", "Kính gửi: Giám đốc Sở. Bảng này do"),
  },
  {
    mistake: "commas after addressees",
    breaks: ["KG-02"],
    change: inParagraph(CITY, /;(?=<)/, ","),
  },
  {
    mistake: "bullets before addressees",
    breaks: ["KG-02"],
    change: inParagraph(CITY, "- ", "• "),
  },
  {
    mistake: "dashes of addressees not in a line",
    breaks: ["KG-02"],
    change: inParagraph(CITY, 'w:left="1296"', 'w:left="1000"'),
  },
  {
    mistake: "the only addressee on a line of its own",
    kind: "delegate-list",
    breaks: ["KG-02"],
    change: (parts) =>
      followedBy(
        "Kính gửi:",
        "- Giám đốc Sở Công Thương.",
      )(reworded("Kính gửi: Giám đốc Sở Công Thương", "Kính gửi:")(parts)),
  },
];
