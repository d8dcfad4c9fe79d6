import { crc32, inflateRawSync } from "node:zlib";
import { HostError } from "../host-error.ts";
import { packedPart, type ZipEntry, zipDirectory } from "./zip-parts.ts";

/** Caps that no awards workbook or list comes near, and that a bomb meets within a second. */
const CAPS = {
  totalBytes: 300 * 1024 * 1024,
  cells: 2_000_000,
  /** The text of a Word file, of which a library makes a tree in memory. */
  documentBytes: 12 * 1024 * 1024,
  ratio: 200,
  ratioFromBytes: 50 * 1024 * 1024,
  entries: 10_000,
} as const;

/** What a file of Office is told by: a part that every file of its kind has. */
const MAIN_PARTS = { workbook: "xl/workbook.xml", document: "word/document.xml" } as const;

export type OfficeKind = keyof typeof MAIN_PARTS;

/**
 * The unpacked parts of bytes that a library may safely open, folders left out.
 *
 * Nothing is believed of what the directory states of sizes: unpacking stops at the caps, so that
 * a bomb costs little memory and time. An empty file is truncated; a file without a workbook (or
 * a document) inside, or with a part that fails its checksum, is unreadable.
 *
 * @throws HostError "workbook-old-format" | "workbook-encrypted" | "workbook-truncated" |
 *   "workbook-too-large" | "workbook-unreadable", for a document "document-…", each with the file's name
 */
export function guardedParts(
  name: string,
  bytes: Uint8Array,
  kind: OfficeKind = "workbook",
): Map<string, Uint8Array> {
  const guarded: Guarded = {
    kind,
    refused: (why, cause) =>
      new HostError(`${kind}-${why}`, { file: name, bytes: bytes.length }, cause),
  };
  const { refused } = guarded;
  if (startsWith(bytes, OLE)) throw refused(isEncrypted(bytes) ? "encrypted" : "old-format");
  if (bytes.length === 0) throw refused("truncated");
  if (!startsWith(bytes, ZIP)) throw refused("unreadable");
  const entries = zipDirectory(bytes);
  if (entries === undefined) throw refused("truncated");
  if (entries.length > CAPS.entries) throw refused("too-large");
  checkEntries(entries, guarded);
  const parts = unpacked(bytes, entries, guarded);
  const isTooLarge =
    kind === "workbook"
      ? hasTooManyCells(parts)
      : (parts.get(MAIN_PARTS.document)?.length ?? 0) > CAPS.documentBytes;
  if (isTooLarge) throw refused("too-large");
  return parts;
}

/** Whether these are the bytes of a Word file, whatever it is called. */
export function isWordFile(bytes: Uint8Array): boolean {
  const entries = startsWith(bytes, ZIP) ? zipDirectory(bytes) : undefined;
  return entries?.some(({ name }) => name === MAIN_PARTS.document) ?? false;
}

interface Guarded {
  readonly kind: OfficeKind;
  readonly refused: (why: Refusal, cause?: unknown) => HostError;
}

type Refusal = "old-format" | "encrypted" | "truncated" | "too-large" | "unreadable";

function checkEntries(entries: readonly ZipEntry[], { kind, refused }: Guarded): void {
  const names = new Set(entries.map(({ name }) => name));
  const odd = entries.find(({ name }) => leavesFolder(name));
  if (odd !== undefined || names.size !== entries.length) throw refused("unreadable");
  if (entries.some(({ flags }) => (flags & 1) === 1)) throw refused("encrypted");
  if (!names.has(MAIN_PARTS[kind]) || !names.has("[Content_Types].xml")) {
    throw refused("unreadable");
  }
}

function unpacked(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  { refused }: Guarded,
): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  // A workbook may be large, or packed well, but not both beyond measure.
  const most = Math.min(CAPS.totalBytes, Math.max(CAPS.ratioFromBytes, CAPS.ratio * bytes.length));
  let total = 0;
  for (const entry of entries) {
    const packed = packedPart(bytes, entry);
    if (packed === undefined) throw refused("truncated");
    const part = unpack(packed, { entry, most: most - total, refused });
    total += part.length;
    if (total > most) throw refused("too-large");
    if (entry.checksum !== 0 && entry.checksum !== crc32(part)) throw refused("unreadable");
    if (!entry.name.endsWith("/")) parts.set(entry.name, part);
  }
  return parts;
}

/** Memory taken at a time while a part is unpacked, when its stated size is larger or a lie. */
const CHUNK = 1024 * 1024;

interface Unpacking {
  readonly entry: ZipEntry;
  /** Bytes that the part may take, whatever it states. */
  readonly most: number;
  readonly refused: Guarded["refused"];
}

function unpack(packed: Uint8Array, { entry, most, refused }: Unpacking): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) throw refused("unreadable");
  try {
    return inflateRawSync(packed, {
      maxOutputLength: Math.max(1, most),
      chunkSize: Math.min(CHUNK, entry.statedBytes + 64),
    });
  } catch (error) {
    throw refused(error instanceof RangeError ? "too-large" : "truncated", error);
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

/** A password-protected .xlsx or .docx is an OLE container with a stream of this name. */
function isEncrypted(bytes: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from("EncryptedPackage", "utf16le"));
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
