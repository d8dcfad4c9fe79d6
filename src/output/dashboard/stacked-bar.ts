import { element, type Markup } from "../markup/markup.ts";

export interface BarPart {
  readonly label: string;
  readonly count: number;
  /** A class that colours it. */
  readonly look: string;
}

const WIDTH = 240;
const HEIGHT = 14;

/**
 * One horizontal bar as inline SVG, its parts in proportion to `whole`; undefined of an empty whole.
 * What it shows is also its title, for those who cannot see it.
 */
export function stackedBar(parts: readonly BarPart[], whole: number): Markup | undefined {
  const drawn = parts.filter(({ count }) => count > 0);
  if (whole <= 0 || drawn.length === 0) return undefined;
  let before = 0;
  const rects = drawn.map(({ count, look }) => {
    const x = place(before, whole);
    before += count;
    const width = place(before, whole) - x;
    return element("rect", {
      class: look,
      x: String(x),
      y: "0",
      width: String(width),
      height: String(HEIGHT),
    });
  });
  return element(
    "svg",
    { role: "img", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none" },
    element("title", {}, partsText(drawn)),
    ...rects,
  );
}

/** «Hoàn thành: 2, Quá hạn: 1»; parts of none are left out. */
export function partsText(parts: readonly BarPart[]): string {
  return parts.flatMap(({ label, count }) => (count > 0 ? [`${label}: ${count}`] : [])).join(", ");
}

/** Edges on whole hundredths: what one part leaves, the next begins. */
function place(count: number, whole: number): number {
  return Math.round((WIDTH * 100 * Math.min(count, whole)) / whole) / 100;
}
