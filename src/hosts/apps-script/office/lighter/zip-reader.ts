import { textOfBytes } from "./utf8.ts";

/** A part of an archive as it lies there. */
export interface PackedPart {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes once unpacked. */
  readonly size: number;
  readonly bytes: Uint8Array;
  /** Attributes as DOS has them. */
  readonly attributes: number;
  readonly date: Date;
}

const END = 0x06054b50;
const END_BYTES = 22;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * The parts of an archive in the order of its directory, still packed.
 *
 * @throws RangeError for bytes that are no archive, and for ways of packing that we do without
 */
export function packedParts(archive: Uint8Array): readonly PackedPart[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - END_BYTES;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new RangeError("the template is no zip archive");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY)
      throw new RangeError("the template's directory is cut off");
    const name = view.getUint16(at + 28, true);
    const part = partAt(archive, view, at);
    at += 46 + name + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    return part;
  });
}

function partAt(archive: Uint8Array, view: DataView, at: number): PackedPart {
  const nameBytes = view.getUint16(at + 28, true);
  const name = textOfBytes(archive.subarray(at + 46, at + 46 + nameBytes));
  const method = view.getUint16(at + 10, true);
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  if (isEncrypted || (method !== 0 && method !== 8) || /[^ -~]/.test(name))
    throw new RangeError(`the template packs «${name}» in a way that is not read here`);
  const isDos = view.getUint16(at + 4, true) >> 8 === 0;
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    bytes: bytesAt(archive, view, at),
    attributes: isDos ? view.getUint32(at + 38, true) & 0x3f : 0,
    date: dateOf(view.getUint16(at + 14, true), view.getUint16(at + 12, true)),
  };
}

function bytesAt(archive: Uint8Array, view: DataView, at: number): Uint8Array {
  const length = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > archive.length || view.getUint32(local, true) !== LOCAL)
    throw new RangeError("the template's directory points beside its parts");
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + length > archive.length) throw new RangeError("a part of the template is cut off");
  return archive.subarray(start, start + length);
}

function dateOf(day: number, time: number): Date {
  return new Date(
    (day >> 9) + 1980,
    ((day >> 5) & 15) - 1,
    day & 31,
    time >> 11,
    (time >> 5) & 63,
    (time & 31) * 2,
  );
}
