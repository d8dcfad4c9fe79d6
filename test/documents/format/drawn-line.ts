import { boldWidth } from "../../../src/documents/form/text-width.ts";
import { type Block, isBlank, isParagraph, type Paragraph, type Table } from "./paper.ts";
import { type Fault, fault, MISSING } from "./rule.ts";

/** The paragraph after another in the same cell, or in the text. */
export function nextTo(
  paragraph: Paragraph,
  around: Table | readonly Block[] | undefined,
): Paragraph | undefined {
  const lists = around === undefined ? [] : neighbours(around);
  const own = lists.find((list) => list.includes(paragraph)) ?? [];
  const next = own[own.indexOf(paragraph) + 1];
  return next !== undefined && isParagraph(next) ? next : undefined;
}

/**
 * Faults of the line drawn under a text: solid, balanced, as long as a share of the text.
 *
 * The line is a border of the empty paragraph that follows; a drawn shape is not measured.
 */
export function lineFaults(
  above: Paragraph | undefined,
  around: Table | readonly Block[] | undefined,
  [least, most]: readonly [number, number],
): readonly Fault[] {
  if (above === undefined) return [];
  if (above.runs.some(({ isUnderlined }) => isUnderlined)) return [fault(above, "gạch chân chữ")];
  const line = nextTo(above, around);
  if (line?.hasDrawing === true) return [];
  const style = line?.borders["top"] ?? line?.borders["bottom"];
  if (line === undefined || !isBlank(line) || style === undefined) return [fault(above, MISSING)];
  if (style !== "single") return [fault(above, `nét ${style}`)];
  if (Math.abs(line.left - line.right) > 20) {
    return [fault(above, `lệch: trái ${line.left}, phải ${line.right}`)];
  }
  const share = (line.room - line.left - line.right) / widthOf(above);
  return share >= least && share <= most ? [] : [fault(above, `dài ${share.toFixed(2)} lần`)];
}

/** Of bold text, as the three texts with a line below are. */
export function widthOf({ text, runs }: Paragraph): number {
  const shown = runs.every(({ isCaps }) => isCaps) ? text.toUpperCase() : text;
  return boldWidth(shown.trim().replace(/\s+/g, " "), runs[0]?.size ?? 0);
}

/** Between a third and a half, and what a drawing by eye may add or miss. */
export const SHORT_LINE = [0.29, 0.54] as const;
export const FULL_LINE = [0.9, 1.1] as const;

function neighbours(around: Table | readonly Block[]): readonly (readonly Block[])[] {
  if (!("kind" in around)) return [around];
  return around.rows.flatMap(({ cells }) => cells.map(({ paragraphs }) => paragraphs));
}
