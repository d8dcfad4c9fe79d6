import type { Anatomy } from "./anatomy.ts";
import type { Paper, Paragraph, Run } from "./paper.ts";
import type { Profile } from "./profile.ts";

/** One breach of the format. */
export interface Finding {
  readonly rule: string;
  readonly clause: string;
  readonly found: string;
  readonly wanted: string;
  readonly where: string;
}

/** What rules judge: a paper, its parts, and what it claims to be. */
export interface Sheet {
  readonly paper: Paper;
  readonly parts: Anatomy;
  readonly profile: Profile;
}

/** What is wrong, and where it stands. */
export interface Fault {
  readonly found: string;
  readonly where: string;
}

/** An element of the checklist. */
export interface Rule {
  readonly id: string;
  /** Of NĐ 30/2020, Phụ lục I, unless it names another; «riêng» where no clause says it. */
  readonly clause: string;
  /** Where TT 01/2011 says otherwise, its article. */
  readonly clauseTt01?: string;
  readonly wanted: string;
  readonly faults: (sheet: Sheet) => readonly Fault[];
}

/** How the text of a part must look; what is absent may be anything. */
export interface Look {
  /** In half-points, both ends allowed. */
  readonly size?: readonly [number, number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: string;
  readonly caps?: boolean;
}

export const MISSING = "không có";

/** A fault when a part that must stand does not. */
export function missing(part: Paragraph | undefined, where: string): readonly Fault[] {
  return part === undefined ? [{ found: MISSING, where }] : [];
}

/** A fault for each paragraph that looks otherwise. */
export function lookFaults(
  paragraphs: readonly (Paragraph | undefined)[],
  look: Look,
): readonly Fault[] {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph === undefined) return [];
    const wrong = [
      ...(look.align !== undefined && paragraph.align !== look.align ? [paragraph.align] : []),
      ...paragraph.runs.filter(isSeen).flatMap((run) => runFaults(run, look)),
    ];
    return wrong.length === 0 ? [] : [fault(paragraph, [...new Set(wrong)].join(", "))];
  });
}

export function fault(paragraph: Paragraph, found: string): Fault {
  return { found: `${found}: «${paragraph.text.trim().slice(0, 60)}»`, where: paragraph.where };
}

/** A fault for each paragraph whose text a test refuses. */
export function textFaults(
  paragraphs: readonly (Paragraph | undefined)[],
  isRight: (text: string, index: number) => boolean,
): readonly Fault[] {
  return paragraphs.flatMap((paragraph, index) =>
    paragraph === undefined || isRight(paragraph.text.trim(), index)
      ? []
      : [fault(paragraph, "chữ")],
  );
}

/** Whether a length is within Word's and Google's rounding of the wanted one. */
export function near(found: number, wanted: number): boolean {
  return Math.abs(found - wanted) <= TOLERANCE;
}

export function within(found: number, [least, most]: readonly [number, number]): boolean {
  return found >= least - TOLERANCE && found <= most + TOLERANCE;
}

/** Twips of so many millimetres. */
export function millimetres(count: number): number {
  return (count * 1440) / 25.4;
}

const TOLERANCE = 3;

function isSeen({ text }: Run): boolean {
  return text.trim() !== "";
}

function runFaults(run: Run, { size, bold, italic, caps }: Look): readonly string[] {
  const isUpper = run.isCaps || run.text === run.text.toUpperCase();
  return [
    ...(size !== undefined && (run.size < size[0] || run.size > size[1])
      ? [`cỡ ${run.size / 2}`]
      : []),
    ...(bold !== undefined && run.isBold !== bold ? [run.isBold ? "đậm" : "không đậm"] : []),
    ...(italic !== undefined && run.isItalic !== italic ? [run.isItalic ? "nghiêng" : "đứng"] : []),
    ...(caps === true && !isUpper ? ["chữ thường"] : []),
  ];
}
