import { crc32, deflateRawSync, inflateRawSync } from "node:zlib";

/** One entry of a zip archive's directory, as the directory states it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  /** CRC-32 of the unpacked bytes; 0 when the archive does not say. */
  readonly checksum: number;
  readonly packedBytes: number;
  readonly statedBytes: number;
  readonly offset: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** 01/01/1980, the zip format's first day: equal parts give equal bytes on any clock. */
const FIXED_DAY = 0x21;

/**
 * The archive's directory; undefined when its end is missing or points outside the bytes.
 *
 * ZIP64 archives give undefined: no workbook that fits our caps needs them.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOffset(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY) return undefined;
    const nameBytes = view.getUint16(at + 28, true);
    const extra = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes)),
      method: view.getUint16(at + 10, true),
      flags: view.getUint16(at + 8, true),
      checksum: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      statedBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameBytes + extra;
  }
  return entries;
}

/** The packed bytes of an entry; undefined when they do not lie inside the archive. */
export function packedPart(bytes: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL) {
    return undefined;
  }
  const names = view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const start = entry.offset + 30 + names;
  const end = start + entry.packedBytes;
  return end > bytes.length ? undefined : bytes.subarray(start, end);
}

/**
 * Parts of an archive that the guard has let through, by name, folders left out.
 *
 * @throws RangeError for bytes that never passed the guard
 */
export function readParts(bytes: Uint8Array): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of zipDirectory(bytes) ?? []) {
    if (entry.name.endsWith("/")) continue;
    const packed = packedPart(bytes, entry);
    if (packed === undefined) throw new RangeError(`no bytes for ${entry.name}`);
    parts.set(entry.name, entry.method === 0 ? packed : inflateRawSync(packed));
  }
  return parts;
}

/** An archive of the parts in their order, without any date: equal parts give equal bytes. */
export function writeParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return archive(parts, 8, (content) => deflateRawSync(content, { level: 6 }));
}

/** An archive whose parts are not packed, for a reader in this process. */
export function storeParts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return archive(parts, 0, (content) => content);
}

function archive(
  parts: ReadonlyMap<string, Uint8Array>,
  method: 0 | 8,
  pack: (content: Uint8Array) => Uint8Array,
): Uint8Array {
  const entries = [...parts].map(([name, content]) => ({
    name,
    method,
    checksum: crc32(content),
    packed: pack(content),
    bytes: content.length,
  }));
  return writePacked(entries);
}

/** A part as it stands in an archive. */
export interface PackedPart {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packed: Uint8Array;
  /** How many it has unpacked. */
  readonly bytes: number;
}

/** An archive of parts that are packed already, without any date. */
export function writePacked(entries: readonly PackedPart[]): Uint8Array {
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const nameBytes = Buffer.from(entry.name, "utf8");
    const head = fields(entry, nameBytes.length);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), head, tail, nameBytes);
    files.push(Buffer.from([0x50, 0x4b, 3, 4]), head, nameBytes, entry.packed);
    offset += 4 + head.length + nameBytes.length + entry.packed.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = endRecord(entries.length, directoryBytes.length, offset);
  return asBytes(Buffer.concat([...files, directoryBytes, end]));
}

/** The fields that a local header and a directory record share. */
function fields({ method, checksum, packed, bytes }: PackedPart, nameBytes: number): Buffer {
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt16LE(0x800, 2);
  head.writeUInt16LE(method, 4);
  head.writeUInt16LE(FIXED_DAY, 8);
  head.writeUInt32LE(checksum, 10);
  head.writeUInt32LE(packed.length, 14);
  head.writeUInt32LE(bytes, 18);
  head.writeUInt16LE(nameBytes, 22);
  return head;
}

/** The same memory, not a copy, as plain bytes: `Buffer` has a `slice` of its own. */
function asBytes(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);
}

function endRecord(count: number, directoryBytes: number, directoryAt: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(directoryAt, 16);
  return end;
}

function endOffset(view: DataView): number | undefined {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
