import { followedBy, inParagraph, onParagraph, removed, reworded, swap } from "../mutation.ts";
import type { Variant } from "./variant.ts";

const HEADING = "Nơi nhận:";
const UNITS = "- Các phòng, đơn vị thuộc Sở;";
const KEPT = "- Lưu: VT, VP.";
const TITLE = "KT. GIÁM ĐỐC";
const DEPUTY = "PHÓ GIÁM ĐỐC";
const NAME = "Lê Văn Thử";
const BOLD = /<w:b\/>/g;

/** Nơi nhận and signature. */
export const CLOSING_VARIANTS: readonly Variant[] = [
  { mistake: "no «Nơi nhận:»", breaks: ["NN-01"], change: removed(HEADING) },
  {
    mistake: "an upright «Nơi nhận:»",
    breaks: ["NN-01"],
    change: inParagraph(HEADING, "<w:i/>", ""),
  },
  {
    mistake: "«Nơi nhận» without a colon",
    breaks: ["NN-01"],
    change: reworded(HEADING, "Nơi nhận"),
  },
  {
    mistake: "«Nơi nhận:» of 14 pt",
    breaks: ["NN-01"],
    change: inParagraph(HEADING, 'w:sz w:val="24"', 'w:sz w:val="28"'),
  },
  {
    mistake: "recipients of 14 pt",
    breaks: ["NN-02"],
    change: inParagraph(UNITS, 'w:sz w:val="22"', 'w:sz w:val="28"'),
  },
  {
    mistake: "recipients end in commas",
    breaks: ["NN-03"],
    change: reworded(UNITS, "- Các phòng, đơn vị thuộc Sở,"),
  },
  {
    mistake: "a recipient without a dash",
    breaks: ["NN-03"],
    change: reworded(UNITS, "Các phòng, đơn vị thuộc Sở;"),
  },
  { mistake: "nothing is kept", breaks: ["NN-04"], change: removed(KEPT) },
  { mistake: "«Lưu» without VT", breaks: ["NN-04"], change: reworded(KEPT, "- Lưu: VP.") },
  { mistake: "«Lưu» ends in «;»", breaks: ["NN-04"], change: reworded(KEPT, "- Lưu: VT, VP;") },
  { mistake: "no «Như trên» beside Kính gửi", breaks: ["NN-05"], change: removed("- Như trên;") },
  {
    mistake: "«Như trên» in a Báo cáo of TT 01, which addresses nobody",
    kind: "progress-report",
    regime: "tt01",
    breaks: ["NN-05"],
    change: onParagraph("- Giám đốc Sở Công Thương;", (paragraph) =>
      paragraph.replace("Giám đốc Sở Công Thương", "Như trên"),
    ),
  },
  { mistake: "titles not bold", breaks: ["KY-01"], change: inParagraph(TITLE, BOLD, "") },
  {
    mistake: "titles in small letters",
    breaks: ["KY-01"],
    change: reworded(DEPUTY, "Phó Giám đốc"),
  },
  {
    mistake: "a title set left",
    breaks: ["KY-01"],
    change: inParagraph(DEPUTY, '"center"', '"left"'),
  },
  { mistake: "KT. without the signer's own title", breaks: ["KY-05"], change: removed(DEPUTY) },
  { mistake: "a slanted name", breaks: ["KY-02"], change: inParagraph(NAME, BOLD, "<w:b/><w:i/>") },
  { mistake: "no name", breaks: ["KY-02"], change: removed(NAME) },
  {
    mistake: "a degree before the name",
    breaks: ["KY-03"],
    change: reworded(NAME, "ThS. Lê Văn Thử"),
  },
  { mistake: "«Ông» before the name", breaks: ["KY-03"], change: reworded(NAME, "Ông Lê Văn Thử") },
  { mistake: "a name in capitals", breaks: ["KY-04"], change: reworded(NAME, "LÊ VĂN THỬ") },
  {
    mistake: "a name with a small syllable",
    breaks: ["KY-04"],
    change: reworded(NAME, "Lê văn Thử"),
  },
  { mistake: "a Sở signs TM.", breaks: ["KY-06"], change: reworded(TITLE, "TM. GIÁM ĐỐC") },
  {
    mistake: "a signature that may stand alone on a page",
    breaks: ["KY-07"],
    change: inParagraph("Kính trình Chủ tịch UBND", "<w:keepNext/>", ""),
  },
  {
    mistake: "a signature that splits",
    breaks: ["KY-07"],
    change: swap(/<w:cantSplit\/>(?=(?:(?!<w:tr>)[\s\S])*Nơi nhận:)/, ""),
  },
  {
    mistake: "two titles of the same line",
    breaks: ["KY-05"],
    change: (parts) => removed(DEPUTY)(reworded(TITLE, "TL. GIÁM ĐỐC CHÁNH VĂN PHÒNG")(parts)),
  },
  {
    mistake: "a recipient below the kept copy",
    breaks: ["NN-03", "NN-04"],
    change: followedBy(KEPT, "- Các đơn vị;"),
  },
];
