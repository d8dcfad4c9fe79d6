import { escapeHtml } from "../mail-html.ts";

export interface BarPart {
  readonly label: string;
  readonly count: number;
  /** A class of `style.ts` that colours it. */
  readonly look: string;
}

const WIDTH = 240;
const HEIGHT = 14;

/**
 * One horizontal bar as inline SVG, its parts in proportion to `whole`; nothing is drawn of an empty
 * whole. What it shows is also its title, for those who cannot see it.
 */
export function stackedBar(parts: readonly BarPart[], whole: number): string {
  const drawn = parts.filter(({ count }) => count > 0);
  if (whole <= 0 || drawn.length === 0) return "";
  const title = drawn.map(({ label, count }) => `${label}: ${count}`).join(", ");
  let before = 0;
  const rects = drawn.map(({ count, look }) => {
    const x = place(before, whole);
    before += count;
    return `<rect class="${look}" x="${x}" y="0" width="${place(before, whole) - x}" height="${HEIGHT}"/>`;
  });
  return [
    `<svg role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none">`,
    `<title>${escapeHtml(title)}</title>${rects.join("")}</svg>`,
  ].join("");
}

/** Edges on whole hundredths: what one part leaves, the next begins. */
function place(count: number, whole: number): number {
  return Math.round((WIDTH * 100 * Math.min(count, whole)) / whole) / 100;
}
