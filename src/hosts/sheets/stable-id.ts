/**
 * A number that is the same for the same key on every run: FNV-1a over the UTF-8 bytes, 31 bits, from
 * 1 up. An object that bears it cannot be made twice: the service refuses a number that is taken.
 */
export function stableId(key: string): number {
  let hash = 0x811c9dc5;
  for (const byte of utf8(key)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 1 || 1;
}

function utf8(text: string): readonly number[] {
  return [...text].flatMap((sign) => {
    const code = sign.codePointAt(0) ?? 0;
    if (code < 0x80) return [code];
    if (code < 0x800) return [0xc0 | (code >> 6), rest(code, 0)];
    if (code < 0x10000) return [0xe0 | (code >> 12), rest(code, 6), rest(code, 0)];
    return [0xf0 | (code >> 18), rest(code, 12), rest(code, 6), rest(code, 0)];
  });
}

function rest(code: number, shift: number): number {
  return 0x80 | ((code >> shift) & 0x3f);
}
