import type { Filled } from "./filled.ts";
import { isOwed, type Segment, segments } from "./segments.ts";

/**
 * A name below a signature. A blank one stands as names do, a capital a syllable and no brackets: the
 * format wants nothing else there, and the highlight says that it is a blank.
 */
export function signedName(name: Filled): readonly Segment[] {
  if (!isOwed(name)) return segments(name);
  return [{ text: "", owed: name.owed.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase()) }];
}
