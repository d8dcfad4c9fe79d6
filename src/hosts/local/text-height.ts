const LINE_POINTS = 13;
/** Excel's own limit for a row is 409. */
const MOST_POINTS = 400;
/** A little more than a letter takes on the average: a row too high reads, one too low does not. */
const LETTER_PIXELS = 6.3;

/** Height in points of a text that is wrapped in a column of so many pixels. */
export function textPoints(text: string, widthPixels: number): number {
  return Math.min(MOST_POINTS, 2 + LINE_POINTS * lineCount(text, widthPixels));
}

/** Lines that a text takes in a column of so many pixels, words kept whole. */
function lineCount(text: string, width: number): number {
  const most = Math.max(1, Math.floor((width - 8) / LETTER_PIXELS));
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines++;
    for (const { length } of paragraph.split(" ")) {
      if (used > 0 && used + 1 + length > most) {
        lines++;
        used = 0;
      }
      lines += Math.max(0, Math.ceil(length / most) - 1);
      used += (used > 0 ? 1 : 0) + (length % most || Math.min(length, most));
    }
  }
  return lines;
}
