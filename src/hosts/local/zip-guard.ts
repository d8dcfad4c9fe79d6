import { crc32, inflateRawSync } from "node:zlib";
import { HostError } from "../host-error.ts";
import { packedPart, type ZipEntry, zipDirectory } from "./zip-parts.ts";

/** Caps that no awards workbook comes near, and that a bomb meets within a second. */
const CAPS = {
  totalBytes: 300 * 1024 * 1024,
  cells: 2_000_000,
  ratio: 200,
  ratioFromBytes: 50 * 1024 * 1024,
  entries: 10_000,
} as const;

/**
 * The unpacked parts of bytes that a spreadsheet library may safely open, folders left out.
 *
 * Nothing is believed of what the directory states of sizes: unpacking stops at the caps, so that
 * a bomb costs little memory and time. An empty file is truncated; a file without a workbook
 * inside, or with a part that fails its checksum, is unreadable.
 *
 * @throws HostError "workbook-old-format" | "workbook-encrypted" | "workbook-truncated" |
 *   "workbook-too-large" | "workbook-unreadable", each with the file's name
 */
export function guardedParts(name: string, bytes: Uint8Array): Map<string, Uint8Array> {
  const facts = { file: name, bytes: bytes.length };
  if (startsWith(bytes, OLE)) {
    throw new HostError(isEncrypted(bytes) ? "workbook-encrypted" : "workbook-old-format", facts);
  }
  if (bytes.length === 0) throw new HostError("workbook-truncated", facts);
  if (!startsWith(bytes, ZIP)) throw new HostError("workbook-unreadable", facts);
  const entries = zipDirectory(bytes);
  if (entries === undefined) throw new HostError("workbook-truncated", facts);
  if (entries.length > CAPS.entries) throw new HostError("workbook-too-large", facts);
  checkEntries(entries, facts);
  return unpacked(bytes, entries, facts);
}

type Facts = { readonly file: string; readonly bytes: number };

function checkEntries(entries: readonly ZipEntry[], facts: Facts): void {
  const names = new Set(entries.map(({ name }) => name));
  const odd = entries.find(({ name }) => leavesFolder(name));
  if (odd !== undefined || names.size !== entries.length) {
    throw new HostError("workbook-unreadable", facts);
  }
  if (entries.some(({ flags }) => (flags & 1) === 1)) {
    throw new HostError("workbook-encrypted", facts);
  }
  if (!names.has("xl/workbook.xml") || !names.has("[Content_Types].xml")) {
    throw new HostError("workbook-unreadable", facts);
  }
}

function unpacked(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  facts: Facts,
): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  // A workbook may be large, or packed well, but not both beyond measure.
  const most = Math.min(CAPS.totalBytes, Math.max(CAPS.ratioFromBytes, CAPS.ratio * bytes.length));
  let total = 0;
  for (const entry of entries) {
    const packed = packedPart(bytes, entry);
    if (packed === undefined) throw new HostError("workbook-truncated", facts);
    const part = unpack(packed, { entry, most: most - total, facts });
    total += part.length;
    if (total > most) throw new HostError("workbook-too-large", facts);
    if (entry.checksum !== 0 && entry.checksum !== crc32(part)) {
      throw new HostError("workbook-unreadable", facts);
    }
    if (!entry.name.endsWith("/")) parts.set(entry.name, part);
  }
  if (hasTooManyCells(parts)) throw new HostError("workbook-too-large", facts);
  return parts;
}

/** Memory taken at a time while a part is unpacked, when its stated size is larger or a lie. */
const CHUNK = 1024 * 1024;

interface Unpacking {
  readonly entry: ZipEntry;
  /** Bytes that the part may take, whatever it states. */
  readonly most: number;
  readonly facts: Facts;
}

function unpack(packed: Uint8Array, { entry, most, facts }: Unpacking): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw new HostError("workbook-unreadable", facts);
  try {
    return inflateRawSync(packed, {
      maxOutputLength: Math.max(1, most),
      chunkSize: Math.min(CHUNK, entry.statedBytes + 64),
    });
  } catch (error) {
    const isTooLarge = error instanceof RangeError;
    throw new HostError(isTooLarge ? "workbook-too-large" : "workbook-truncated", facts, error);
  }
}

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
/** `<c/>`: fewer bytes than this for each cell allowed hold no cell too many. */
const CELL_BYTES = 4;

function hasTooManyCells(parts: ReadonlyMap<string, Uint8Array>): boolean {
  const sheets = [...parts].filter(([name]) => SHEET.test(name)).map(([, part]) => part);
  const bytes = sheets.reduce((sum, { length }) => sum + length, 0);
  if (bytes <= CAPS.cells * CELL_BYTES) return false;
  return sheets.reduce((sum, sheet) => sum + cellCount(sheet), 0) > CAPS.cells;
}

/** Cells written in a sheet's XML: its `<c ` and `<c>`. */
function cellCount(xml: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < xml.length; at++) {
    if (xml[at] === 0x3c && xml[at + 1] === 0x63 && isNameEnd(xml[at + 2])) count++;
  }
  return count;
}

/** A blank, `>` or `/`. */
function isNameEnd(byte: number | undefined): boolean {
  return byte === undefined || byte === 0x20 || byte === 0x3e || byte === 0x2f;
}

function leavesFolder(name: string): boolean {
  return /^[/\\]|^[A-Za-z]:|\\|\0/.test(name) || name.split("/").includes("..");
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/** A password-protected .xlsx is an OLE container with a stream of this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
