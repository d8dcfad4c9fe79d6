import { createInflateRaw } from "node:zlib";
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

interface Tally {
  bytes: number;
  cells: number;
}

/**
 * Lets through bytes that a spreadsheet library may safely open, before any library sees them.
 *
 * Every entry is inflated by streaming, so that a bomb costs a few chunks of memory whatever its
 * directory states. An empty file is truncated; a file without a workbook inside is unreadable.
 *
 * @throws HostError "workbook-old-format" | "workbook-encrypted" | "workbook-truncated" |
 *   "workbook-too-large" | "workbook-unreadable", each with the file's name
 */
export async function guardWorkbook(name: string, bytes: Uint8Array): Promise<void> {
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
  await checkContents(bytes, entries, facts);
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

async function checkContents(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  facts: Facts,
): Promise<void> {
  const total: Tally = { bytes: 0, cells: 0 };
  for (const entry of entries) {
    const packed = packedPart(bytes, entry);
    if (packed === undefined) throw new HostError("workbook-truncated", facts);
    const counts = /^xl\/worksheets\/[^/]+\.xml$/.test(entry.name);
    const fits = (tally: Tally) => isWithinCaps(tally, bytes.length);
    if (entry.method === 0) {
      total.bytes += packed.length;
      if (counts) total.cells += cellCount(packed, 0);
    } else if (entry.method === 8) {
      await inflateCounted(packed, { total, counts, fits, facts });
    } else {
      throw new HostError("workbook-unreadable", facts);
    }
    if (!fits(total)) throw new HostError("workbook-too-large", facts);
  }
}

interface Counting {
  readonly total: Tally;
  readonly counts: boolean;
  readonly fits: (tally: Tally) => boolean;
  readonly facts: Facts;
}

function inflateCounted(packed: Uint8Array, counting: Counting): Promise<void> {
  const { total, counts, fits, facts } = counting;
  return new Promise((resolve, reject) => {
    const inflate = createInflateRaw();
    let last = 0;
    inflate.on("data", (chunk: Buffer) => {
      total.bytes += chunk.length;
      if (counts) total.cells += cellCount(chunk, last);
      last = chunk[chunk.length - 1] ?? 0;
      if (fits(total)) return;
      inflate.destroy();
      reject(new HostError("workbook-too-large", facts));
    });
    inflate.on("end", () => resolve());
    inflate.on("error", (error) => reject(new HostError("workbook-truncated", facts, error)));
    inflate.end(packed);
  });
}

function isWithinCaps(tally: Tally, packedBytes: number): boolean {
  if (tally.bytes > CAPS.totalBytes || tally.cells > CAPS.cells) return false;
  return tally.bytes <= CAPS.ratioFromBytes || tally.bytes / packedBytes <= CAPS.ratio;
}

/** Cells written in a stretch of sheet XML: its `<c ` and `<c>`; `last` is the byte before it. */
function cellCount(chunk: Uint8Array, last: number): number {
  let count = last === 0x3c && chunk[0] === 0x63 && isNameEnd(chunk[1]) ? 1 : 0;
  for (let at = chunk.indexOf(0x3c); at !== -1; at = chunk.indexOf(0x3c, at + 1)) {
    if (chunk[at + 1] === 0x63 && isNameEnd(chunk[at + 2])) count++;
  }
  return count;
}

/** The next chunk's first byte is not known yet: one cell too many does no harm. */
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
