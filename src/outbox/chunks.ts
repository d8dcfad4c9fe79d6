import type { Mail } from "../domain/mail.ts";

/** Mails of one chunk: their results are written to the ledger together. */
const CHUNK_MAX = 25;
/** A property of Apps Script holds 9 KB; the cursor's frame and its results need some of it. */
const KEYS_MAX_BYTES = 8_000;

/** The mails in chunks whose cursor fits its place; a mail that does not fit stands in none. */
export function chunksOf(mails: readonly Mail[]): readonly (readonly Mail[])[] {
  const chunks: Mail[][] = [];
  let bytes = 0;
  for (const mail of mails.filter(fitsCursor)) {
    const own = keyBytes(mail);
    const last = chunks[chunks.length - 1];
    if (last === undefined || last.length === CHUNK_MAX || bytes + own > KEYS_MAX_BYTES) {
      chunks.push([mail]);
      bytes = own;
    } else {
      last.push(mail);
      bytes += own;
    }
  }
  return chunks;
}

/** Whether the keys of a mail fit a cursor: more than a hundred units on one address do not. */
export function fitsCursor(mail: Mail): boolean {
  return keyBytes(mail) <= KEYS_MAX_BYTES;
}

/** No fewer than the cursor's bytes in UTF-8, whatever the letters. */
function keyBytes({ keys }: Mail): number {
  const text = JSON.stringify(keys);
  return text.length + 2 * (text.match(/[^ -~]/g) ?? []).length;
}
