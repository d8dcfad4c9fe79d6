import { all, followedBy, inParagraph, onParagraph, removed, reworded, swap } from "../mutation.ts";
import type { Variant } from "./variant.ts";

const ENCLOSED = "(Kèm theo Tờ trình";
const STT = /<w:tblHeader\/>/g;

/** Annexes, tables, letters. */
export const ANNEX_VARIANTS: readonly Variant[] = [
  {
    mistake: "«PHỤ LỤC I»",
    breaks: ["PL-01", "PL-02"],
    change: reworded("Phụ lục I", "PHỤ LỤC I"),
    kind: "award-submission",
  },
];
void [all, followedBy, inParagraph, onParagraph, removed, swap, ENCLOSED, STT];
