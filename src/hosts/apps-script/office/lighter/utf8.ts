const LEAD_BITS = [0, 0, 0x1f, 0x0f, 0x07];
const REPLACEMENT = 0xfffd;

/** The text in UTF-8; half of a pair goes as the three bytes of its own code. */
export function bytesOfText(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), next(code, 0));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), next(code, 6), next(code, 0));
    else bytes.push(0xf0 | (code >> 18), next(code, 12), next(code, 6), next(code, 0));
  }
  return Uint8Array.from(bytes);
}

function next(code: number, shift: number): number {
  return 0x80 | ((code >> shift) & 0x3f);
}

/** Bytes in UTF-8 as text; what is no UTF-8 becomes U+FFFD. */
export function textOfBytes(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; ) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const letter = bytes.subarray(at, at + length);
    text += String.fromCodePoint(lead < 0x80 ? lead : codeOf(letter, length));
    at += length;
  }
  return text;
}

function codeOf([lead = 0, ...rest]: Uint8Array, length: number): number {
  const isLetter = lead >= 0xc0 && rest.length === length - 1;
  if (!isLetter || rest.some((byte) => byte >> 6 !== 2)) return REPLACEMENT;
  const first = lead & (LEAD_BITS[length] ?? 0);
  const code = rest.reduce((sum, byte) => (sum << 6) | (byte & 0x3f), first);
  return code > 0x10ffff ? REPLACEMENT : code;
}
