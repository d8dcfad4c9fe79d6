import { inParagraph, removed, reworded } from "../mutation.ts";
import type { Variant } from "./variant.ts";

type Spoilt = Pick<Variant, "mistake" | "breaks" | "change">;

/** Mistakes in a công văn. */
export const LETTER_VARIANTS: readonly Spoilt[] = [
  { mistake: "no V/v", breaks: ["VV-01"], change: removed("V/v cử đại biểu") },
  {
    mistake: "V/v in capitals",
    breaks: ["VV-01"],
    change: reworded("V/v cử đại biểu dự Hội nghị", "V/V CỬ ĐẠI BIỂU"),
  },
  { mistake: "«Về việc»", breaks: ["VV-01"], change: reworded("V/v cử", "Về việc cử") },
  {
    mistake: "a bold V/v",
    breaks: ["VV-01"],
    change: inParagraph("V/v", "<w:sz ", "<w:b/><w:sz "),
  },
  {
    mistake: "V/v of 14 pt",
    breaks: ["VV-01"],
    change: inParagraph("V/v", 'w:sz w:val="26"', 'w:sz w:val="28"'),
  },
  {
    mistake: "V/v right under the number",
    breaks: ["VV-01"],
    change: inParagraph("V/v", 'w:before="120"', 'w:before="0"'),
  },
  {
    mistake: "a letter with the symbol of a type",
    breaks: ["SO-02"],
    change: reworded("05/SCT-VP", "05/CVnb-SCT"),
  },
  { mistake: "a letter to nobody", breaks: ["KG-01"], change: removed("Kính gửi:") },
];

/** Mistakes in a quyết định. */
export const DECISION_VARIANTS: readonly Spoilt[] = [
  { mistake: "Điều not bold", breaks: ["HD-02"], change: inParagraph("Điều 1.", "<w:b/>", "") },
  { mistake: "Điều 1 twice", breaks: ["HD-02"], change: reworded("Điều 2.", "Điều 1.") },
  {
    mistake: "Điều without a full stop",
    breaks: ["HD-02"],
    change: reworded("Điều 2. Cơ", "Điều 2: Cơ"),
  },
  { mistake: "ĐIỀU", breaks: ["HD-02"], change: reworded("Điều 2.", "ĐIỀU 2.") },
  {
    mistake: "«QUYẾT ĐỊNH:» not bold",
    breaks: ["HD-01"],
    change: inParagraph("QUYẾT ĐỊNH:", "<w:b/>", ""),
  },
  {
    mistake: "a decision with Như trên",
    breaks: ["NN-05"],
    change: reworded("- Các phòng, đơn vị thuộc Sở;", "- Như trên;"),
  },
  {
    mistake: "«Theo đề nghị …» ends in «;»",
    breaks: ["CC-01"],
    change: reworded("Chánh Văn phòng.", "Chánh Văn phòng;"),
  },
];
