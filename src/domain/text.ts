/** Tone marks moved to the newer place, for comparing only: oà → òa, uỳ → ùy (not after q). */
const TONE_PAIRS: ReadonlyMap<string, string> = new Map(
  ["oà òa", "oá óa", "oả ỏa", "oã õa", "oạ ọa", "oè òe", "oé óe", "oẻ ỏe", "oẽ õe", "oẹ ọe"]
    .concat(["uỳ ùy", "uý úy", "uỷ ủy", "uỹ ũy", "uỵ ụy"])
    .map((pair) => pair.split(" ") as [string, string]),
);

const INVISIBLE = /[\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad]/g;
const SPACES = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const TONES = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;

/** `text` in NFC, runs of spaces of any kind made one, ends trimmed, invisible characters gone. */
export function tidyText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/[\u2028\u2029]/g, " ")
    .replace(INVISIBLE, "")
    .replace(SPACES, " ")
    .trim();
}

/** Words of ASCII and precomposed letters with single spaces need no tidying. */
const PLAIN = /^(?:[!-~\u00c0-\u02af\u1ea0-\u1ef9]+(?: (?! |$)|$))+$/;

const folded = new Map<string, string>();
const FOLDED_MAX = 50_000;

/**
 * The key by which two texts are compared: NFC, lower case, spaces and tone placement folded.
 *
 * It is never written back: «Hoà» and «Hòa» are equal, yet each stays as its owner typed it.
 */
export function foldText(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const lower = tidyText(text)
    .toLowerCase()
    .replace(/[’‘`´]/g, "'");
  const key = lower.replace(TONES, (pair) => TONE_PAIRS.get(pair) ?? pair);
  if (folded.size >= FOLDED_MAX) folded.clear();
  folded.set(text, key);
  return key;
}

export function sameText(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}

/** How many letters must be added, removed or changed to make `one` of `other`. */
export function editDistance(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const change = one[row - 1] === other[column - 1] ? 0 : 1;
      current.push(
        Math.min(
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (previous[column - 1] ?? 0) + change,
        ),
      );
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}

/**
 * The candidate most like `text`; undefined when none is near.
 *
 * Near is: at most a third of the letters differ, or one is the beginning of the other.
 */
export function nearestText(text: string, candidates: readonly string[]): string | undefined {
  const key = foldText(text);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const other = foldText(candidate);
    const begins = key.length >= 3 && (other.startsWith(key) || key.startsWith(other));
    const distance = begins ? 0.5 : editDistance(key, other);
    const allowed = Math.max(1, Math.floor(Math.max(key.length, other.length) / 3));
    if (distance <= allowed && (best === undefined || distance < best.distance)) {
      best = { candidate, distance };
    }
  }
  return best?.candidate;
}
