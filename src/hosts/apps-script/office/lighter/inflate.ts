/** A canonical Huffman code: how many symbols have each length, and the symbols in their order. */
interface Code {
  readonly counts: readonly number[];
  readonly symbols: readonly number[];
}

/**
 * Unpacks a raw deflate stream (RFC 1951) of `size` bytes.
 *
 * @throws RangeError for a stream that is broken, or longer or shorter than `size`
 */
export function inflated(packed: Uint8Array, size: number): Uint8Array {
  const bits = new BitReader(packed);
  const out = new Output(size);
  for (let isLast = false; !isLast; ) {
    isLast = bits.take(1) === 1;
    const kind = bits.take(2);
    if (kind === 0) copyStored(bits, out);
    else if (kind === 1) copyCoded(bits, out, FIXED);
    else if (kind === 2) copyCoded(bits, out, readCodes(bits));
    else throw broken();
  }
  if (out.length !== size) throw broken();
  return out.bytes;
}

function broken(): RangeError {
  return new RangeError("a part of the template cannot be unpacked");
}

class BitReader {
  readonly packed: Uint8Array;
  at = 0;
  held = 0;
  count = 0;

  constructor(packed: Uint8Array) {
    this.packed = packed;
  }

  /** The next bits, at most 16, the first one lowest. */
  take(wanted: number): number {
    while (this.count < wanted) {
      this.held |= this.byte() << this.count;
      this.count += 8;
    }
    const value = this.held & ((1 << wanted) - 1);
    this.held >>>= wanted;
    this.count -= wanted;
    return value;
  }

  /** The next whole byte; the caller has dropped what was held of the one before. */
  byte(): number {
    const byte = this.packed[this.at++];
    if (byte === undefined) throw broken();
    return byte;
  }
}

class Output {
  readonly bytes: Uint8Array;
  length = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }

  put(byte: number): void {
    if (this.length >= this.bytes.length) throw broken();
    this.bytes[this.length++] = byte;
  }

  repeat(length: number, distance: number): void {
    if (distance > this.length) throw broken();
    for (let count = 0; count < length; count++) this.put(this.bytes[this.length - distance] ?? 0);
  }
}

function copyStored(bits: BitReader, out: Output): void {
  bits.held = 0;
  bits.count = 0;
  const length = bits.take(16);
  if (bits.take(16) !== (~length & 0xffff)) throw broken();
  for (let count = 0; count < length; count++) out.put(bits.byte());
}

interface Codes {
  readonly literals: Code;
  readonly distances: Code;
}

const END = 256;

function copyCoded(bits: BitReader, out: Output, { literals, distances }: Codes): void {
  for (let symbol = decoded(bits, literals); symbol !== END; symbol = decoded(bits, literals)) {
    if (symbol < END) out.put(symbol);
    else {
      const length = extended(bits, LENGTHS[symbol - END - 1]);
      out.repeat(length, extended(bits, DISTANCES[decoded(bits, distances)]));
    }
  }
}

function decoded(bits: BitReader, { counts, symbols }: Code): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (const count of counts) {
    code = (code << 1) | bits.take(1);
    first <<= 1;
    if (code - first < count) return symbols[index + code - first] ?? END;
    index += count;
    first += count;
  }
  throw broken();
}

/** A base and how many bits are added to it. */
type Step = readonly [base: number, bits: number];

function extended(bits: BitReader, step: Step | undefined): number {
  if (step === undefined) throw broken();
  return step[0] + bits.take(step[1]);
}

/** Steps that follow each other without a gap, with so many bits each. */
function steps(first: number, bits: readonly number[]): Step[] {
  let base = first;
  return bits.map((extra) => {
    const step: Step = [base, extra];
    base += 1 << extra;
    return step;
  });
}

const LENGTHS = steps(
  3,
  Array.from({ length: 28 }, (_, at) => (at < 8 ? 0 : (at >> 2) - 1)),
).concat([[258, 0]]);
const DISTANCES = steps(
  1,
  Array.from({ length: 30 }, (_, at) => (at < 4 ? 0 : (at >> 1) - 1)),
);

function codeOf(lengths: readonly number[]): Code {
  const counts = Array.from({ length: 15 }, (_, at) => lengths.filter((n) => n === at + 1).length);
  const symbols = lengths.map((_, symbol) => symbol).filter((symbol) => lengths[symbol] !== 0);
  symbols.sort((one, other) => (lengths[one] ?? 0) - (lengths[other] ?? 0) || one - other);
  return { counts, symbols };
}

const FIXED: Codes = {
  literals: codeOf(
    Array.from({ length: 288 }, (_, at) => (at < 144 ? 8 : at < 256 ? 9 : at < 280 ? 7 : 8)),
  ),
  distances: codeOf(Array.from({ length: 30 }, () => 5)),
};

const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** The codes that a block brings along, their lengths packed by a code of their own. */
function readCodes(bits: BitReader): Codes {
  const literals = bits.take(5) + 257;
  const distances = bits.take(5) + 1;
  const given = Array.from({ length: bits.take(4) + 4 }, () => bits.take(3));
  const code = codeOf(Array.from({ length: 19 }, (_, at) => given[ORDER.indexOf(at)] ?? 0));
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = decoded(bits, code);
    if (symbol < 16) lengths.push(symbol);
    else lengths.push(...repeated(bits, symbol, lengths));
  }
  if (lengths.length > literals + distances) throw broken();
  return {
    literals: codeOf(lengths.slice(0, literals)),
    distances: codeOf(lengths.slice(literals)),
  };
}

function repeated(bits: BitReader, symbol: number, before: readonly number[]): readonly number[] {
  const last = before.at(-1);
  if (symbol === 16 && last === undefined) throw broken();
  const value = symbol === 16 ? (last ?? 0) : 0;
  const length =
    symbol === 16 ? bits.take(2) + 3 : symbol === 17 ? bits.take(3) + 3 : bits.take(7) + 11;
  return Array.from({ length }, () => value);
}
