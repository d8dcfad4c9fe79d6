import { Inflate } from "fflate";

/**
 * Whether all parts of an archive together unpack to no more than so many bytes.
 *
 * Nothing is believed of what the directory states: unpacking stops at the cap, and no more is held at
 * a time than a chunk gives.
 *
 * @returns undefined for bytes that are no archive, or a part that cannot be unpacked
 */
export function unpacksWithin(archive: Uint8Array, most: number): boolean | undefined {
  try {
    let left = most;
    for (const part of packedParts(archive)) {
      left -= unpackedBytes(part, left);
      if (left < 0) return false;
    }
    return true;
  } catch {
    return undefined;
  }
}

/** Deflate packs a thousand bytes into one at best: a chunk gives four megabytes at most. */
const CHUNK = 4096;

/** How many bytes a part unpacks to; counted no further than just above `most`. */
function unpackedBytes({ method, bytes }: Packed, most: number): number {
  if (method === 0) return bytes.length;
  let count = 0;
  const stream = new Inflate((chunk) => {
    count += chunk.length;
  });
  for (let at = 0; at < bytes.length && count <= most; at += CHUNK) {
    stream.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  }
  return count;
}

interface Packed {
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly bytes: Uint8Array;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;

/** @throws RangeError where the directory is missing or points outside the archive */
function packedParts(archive: Uint8Array): readonly Packed[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new RangeError("no zip archive");
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: view.getUint16(end + 10, true) }, () => {
    if (view.getUint32(at, true) !== DIRECTORY) throw new RangeError("a directory that is cut off");
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const bytes = archive.subarray(from, from + view.getUint32(at + 20, true));
    const method = view.getUint16(at + 10, true);
    const [name, extra, note] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += 46 + (name ?? 0) + (extra ?? 0) + (note ?? 0);
    return { method, bytes };
  });
}
