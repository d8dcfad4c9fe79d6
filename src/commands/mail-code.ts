/** Digits and capitals that nobody takes for one another. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 6;
const PRIME = 0x01000193;
const START = 0x811c9dc5;

/** Mã thư — the short code by which a mail is found in Sent mail: the same keys, the same code. */
export function mailCode(keys: readonly string[]): string {
  let rest = hash(keys.join("\n"));
  let code = "";
  while (code.length < LENGTH) {
    code += ALPHABET[rest % ALPHABET.length];
    rest = Math.floor(rest / ALPHABET.length);
  }
  return code;
}

/** FNV-1a over UTF-16 units, its bits stirred once more: keys of one day differ in a letter or two. */
function hash(text: string): number {
  let value = START;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), PRIME);
  }
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  value = Math.imul(value ^ (value >>> 15), 0x846ca68b);
  return (value ^ (value >>> 16)) >>> 0;
}
