import { boldWidth } from "./text-width.ts";

export interface LineRoom {
  /** Width of the longest line that fits, in twips. */
  readonly widthTwips: number;
  readonly halfPoints: number;
}

/**
 * `words` in the fewest lines that fit, of lengths as equal as words allow; never empty.
 *
 * A word may hold spaces: it is torn apart only where it is wider than the room.
 */
export function balancedLines(
  words: readonly string[],
  { widthTwips, halfPoints }: LineRoom,
): readonly string[] {
  const units = words.flatMap((word) =>
    boldWidth(word, halfPoints) > widthTwips ? word.split(" ") : [word],
  );
  const fewest = filledLines(units, widthTwips, halfPoints);
  let best = fewest;
  for (let narrower = widthTwips - STEP; narrower > 0; narrower -= STEP) {
    const lines = filledLines(units, narrower, halfPoints);
    if (lines.length > fewest.length) break;
    best = lines;
  }
  return best;
}

/** The length of the line under a heading: two fifths of its last line, in twips. */
export function shortRule(lastLine: string, halfPoints: number): number {
  return Math.round(boldWidth(lastLine, halfPoints) * SHORT_RULE);
}

const STEP = 50;
/** Between a third and a half, as the format asks. */
const SHORT_RULE = 0.4;

function filledLines(
  words: readonly string[],
  room: number,
  halfPoints: number,
): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines[lines.length - 1];
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && boldWidth(longer, halfPoints) <= room)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.length === 0 ? [""] : lines;
}
