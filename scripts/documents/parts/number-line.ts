import type { Paragraph } from "docx";
import { SUBJECT_SIZE } from "../../../src/documents/form/page-measures.ts";
import { centred, repeated, TIGHT } from "./text.ts";

/** «Số:      /BC-SCT», below the agency; `after` is the gap to what stands under it. */
export function numberLine(after = 0): Paragraph {
  return centred("{Số và ký hiệu}", { size: 26 }, { spacing: { ...TIGHT, before: 120, after } });
}

/** «Đà Nẵng, ngày …», on the line of the number. */
export function dateLine(): Paragraph {
  return centred(
    "[[Địa danh và ngày]]",
    { italics: true, size: 28 },
    { spacing: { ...TIGHT, before: 120 } },
  );
}

/** «V/v …» of a công văn, below its number. */
export function subjectLines(): Paragraph[] {
  return repeated("Trích yếu công văn", centred("{dòng}", { size: SUBJECT_SIZE }));
}
