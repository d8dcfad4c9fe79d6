import { sha256 } from "@noble/hashes/sha2.js";

/** SHA-256 in hexadecimal of bytes, or of a text in UTF-8. */
export function digestOf(data: Uint8Array | string): string {
  const hash = sha256(typeof data === "string" ? utf8(data) : data);
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** A bare engine has no TextEncoder. A lone surrogate becomes U+FFFD, as there. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const point = code >= 0xd800 && code <= 0xdfff ? 0xfffd : code;
    const more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
    bytes[length++] = more === 0 ? point : (LEADS[more] ?? 0) | (point >> (6 * more));
    for (let left = more - 1; left >= 0; left--) {
      bytes[length++] = 0x80 | ((point >> (6 * left)) & 0x3f);
    }
  }
  return bytes.subarray(0, length);
}

const LEADS = [0, 0xc0, 0xe0, 0xf0] as const;
