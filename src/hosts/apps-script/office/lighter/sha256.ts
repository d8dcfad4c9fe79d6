/** SHA-256 of bytes (FIPS 180-4). */
export function sha256(message: Uint8Array): Uint8Array {
  const padded = paddedView(message);
  const state = FIRST_STATE.slice();
  for (let at = 0; at < padded.byteLength; at += BLOCK) addBlock(state, padded, at);
  const digest = new DataView(new ArrayBuffer(32));
  for (const [index, word] of state.entries()) digest.setInt32(index * 4, word);
  return new Uint8Array(digest.buffer);
}

const BLOCK = 64;
const ROUNDS = 64;
const PRIMES = primes(ROUNDS);
/** Beginnings of the fractions of the first primes' square roots and cube roots. */
const FIRST_STATE = Int32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));
const CONSTANTS = Int32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));

function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let next = 2; found.length < count; next++)
    if (found.every((prime) => next % prime > 0)) found.push(next);
  return found;
}

function fraction(root: number): number {
  return Math.trunc((root % 1) * 2 ** 32);
}

/** The message, a bit that ends it, blanks, and its length in bits. */
function paddedView(message: Uint8Array): DataView {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / BLOCK) * BLOCK);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(bytes.length - 4, message.length * 8);
  return view;
}

function addBlock(state: Int32Array, view: DataView, from: number): void {
  const words = scheduled(view, from);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < ROUNDS; round++) {
    const mixed = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const known = (CONSTANTS[round] ?? 0) + (words[round] ?? 0);
    const first = h + mixed + ((e & f) ^ (~e & g)) + known;
    const second = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    const both = (a & b) ^ (a & c) ^ (b & c);
    d = c;
    c = b;
    b = a;
    a = (first + second + both) | 0;
  }
  const turns = [a, b, c, d, e, f, g, h];
  for (let at = 0; at < turns.length; at++) state[at] = (state[at] ?? 0) + (turns[at] ?? 0);
}

/** The sixteen words of a block, and those that follow from them. */
function scheduled(view: DataView, from: number): Int32Array {
  const words = new Int32Array(ROUNDS);
  for (let round = 0; round < 16; round++) words[round] = view.getInt32(from + round * 4);
  for (let round = 16; round < ROUNDS; round++) {
    const early = words[round - 15] ?? 0;
    const late = words[round - 2] ?? 0;
    words[round] =
      (words[round - 16] ?? 0) +
      (turned(early, 7) ^ turned(early, 18) ^ (early >>> 3)) +
      (words[round - 7] ?? 0) +
      (turned(late, 17) ^ turned(late, 19) ^ (late >>> 10));
  }
  return words;
}

/** Turned to the right by so many bits. */
function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
