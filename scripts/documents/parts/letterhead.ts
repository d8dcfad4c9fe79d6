import type { Paragraph, Table } from "docx";
import {
  AGENCY_CELL,
  AGENCY_SIZE,
  LETTERHEAD_CELL_MARGIN,
  MOTTO_SIZE,
  STATE_CELL,
} from "../../../src/documents/form/page-measures.ts";
import { AGENCY_RULE_INDENT } from "../../../src/documents/form/sentinels.ts";
import { boldWidth } from "../../../src/documents/form/text-width.ts";
import type { Face } from "../../../src/documents/frame/face.ts";
import { frameless } from "./frameless.ts";
import { internalBox } from "./internal-box.ts";
import { dateLine, numberLine, subjectLines } from "./number-line.ts";
import { rule } from "./rule.ts";
import { centred, repeated, TIGHT } from "./text.ts";

/**
 * Agency and Quốc hiệu, below them number and date: a công văn has its «V/v» there, an internal paper
 * its box, and a paper that takes no number nothing.
 */
export function letterhead(look: Face["look"] | "unnumbered"): Table {
  return frameless(AGENCY_CELL, STATE_CELL, [
    [agency(), state()],
    [BELOW_AGENCY[look](), [dateLine()]],
  ]);
}

const BELOW_AGENCY: Readonly<Record<Face["look"] | "unnumbered", () => Paragraph[]>> = {
  titled: () => [numberLine()],
  letter: () => [numberLine(SUBJECT_GAP), ...subjectLines()],
  internal: () => [internalBox()],
  unnumbered: () => [centred("", {}, { spacing: TIGHT })],
};

function agency(): Paragraph[] {
  return [
    ...repeated("Cơ quan chủ quản", centred("{dòng}", { size: AGENCY_SIZE })),
    ...repeated("Cơ quan ban hành", centred("{dòng}", { size: AGENCY_SIZE, bold: true })),
    rule(AGENCY_RULE_INDENT),
  ];
}

function state(): Paragraph[] {
  const room = STATE_CELL - 2 * LETTERHEAD_CELL_MARGIN;
  return [
    centred("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", { size: 26, bold: true }),
    centred(MOTTO, { size: MOTTO_SIZE, bold: true }),
    rule(Math.round((room - boldWidth(MOTTO, MOTTO_SIZE)) / 2)),
  ];
}

const MOTTO = "Độc lập - Tự do - Hạnh phúc";
/** 6 pt between the number and «V/v». */
const SUBJECT_GAP = 120;
