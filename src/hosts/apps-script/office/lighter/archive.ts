import { deflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import { bytesOfText } from "./utf8.ts";

/** What `archiveOf` of `documents/form/` makes, to the byte, of parts with ASCII names. */
export function archiveOf(parts: Readonly<Record<string, Uint8Array>>, day: Date): Uint8Array {
  const entries = Object.entries(parts).map(([name, bytes]) => entryOf(name, bytes, dosTime(day)));
  const local = entries.map(({ name, facts, packed }) => [LOCAL, facts, NO_EXTRA, name, packed]);
  let place = 0;
  const directory = entries.map(({ name, facts }, index) => {
    const at = place;
    place += sizeOf(local[index] ?? []);
    return [DIRECTORY, facts, NOTHING_MORE, little(at, 4), name];
  });
  const [count, size] = [little(entries.length, 2), little(sizeOf(directory.flat()), 4)];
  const end = [END, count, count, size, little(place, 4), little(0, 2)];
  return joined([...local.flat(), ...directory.flat(), ...end]);
}

type Bytes = ArrayLike<number>;

const LOCAL = [0x50, 0x4b, 3, 4];
/** Written by version 2.0 on DOS. */
const DIRECTORY = [0x50, 0x4b, 1, 2, 20, 0];
const END = [0x50, 0x4b, 5, 6, 0, 0, 0, 0];
/** Read by version 2.0, no flags, deflated. */
const WAY = [20, 0, 0, 0, 8, 0];
const NO_EXTRA = little(0, 2);
/** No extra field, no note, the first disk, no attributes. */
const NOTHING_MORE = little(0, 12);

function entryOf(name: string, bytes: Uint8Array, time: Bytes) {
  const packed = deflateSync(bytes);
  const sizes = [crc32(bytes), packed.length, bytes.length].map((number) => little(number, 4));
  const nameBytes = bytesOfText(name);
  return {
    name: nameBytes,
    packed,
    facts: joined([WAY, time, ...sizes, little(nameBytes.length, 2)]),
  };
}

/** Two seconds to a bit, and years from 1980. */
function dosTime(day: Date): Bytes {
  const time = (day.getHours() << 11) | (day.getMinutes() << 5) | (day.getSeconds() >> 1);
  const date = ((day.getFullYear() - 1980) << 9) | ((day.getMonth() + 1) << 5) | day.getDate();
  return [...little(time, 2), ...little(date, 2)];
}

/** The lowest byte first. */
function little(number: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => (at > 3 ? 0 : (number >>> (8 * at)) & 0xff));
}

function sizeOf(pieces: readonly Bytes[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function joined(pieces: readonly Bytes[]): Uint8Array {
  const whole = new Uint8Array(sizeOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
