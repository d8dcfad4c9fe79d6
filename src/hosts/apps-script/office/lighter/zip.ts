import { deflateRaw } from "pako/lib/deflate.js";
import { crc32 } from "./crc32.ts";
import { inflated } from "./inflate.ts";
import { bytesOfText, textOfBytes } from "./utf8.ts";
import { type PackedPart, packedParts } from "./zip-reader.ts";
import { archiveOf } from "./zip-writer.ts";

/** A part of an archive; it stays packed until it is read. */
interface ZipPart {
  readonly name: string;
  readonly dir: boolean;
  date: Date;
  asText(): string;
  packed(): PackedPart;
}

/** A text goes in UTF-8. */
type Contents = string | Uint8Array;

interface FileOptions {
  readonly createFolders?: boolean;
}

/** What docxtemplater and `fillTemplate` ask of pizzip, with the same bytes for an answer. */
export class TemplateZip {
  readonly files: Record<string, ZipPart> = {};

  /** @throws RangeError for bytes that are no archive of ours */
  constructor(archive: Uint8Array) {
    for (const packed of packedParts(archive)) this.files[packed.name] = partOf(packed);
  }

  file(name: string): ZipPart | null;
  file(name: RegExp): readonly ZipPart[];
  file(name: string, contents: Contents, options?: FileOptions): this;
  file(
    name: string | RegExp,
    contents?: Contents,
    options?: FileOptions,
  ): ZipPart | null | readonly ZipPart[] | this {
    if (typeof name !== "string")
      return Object.values(this.files)
        .filter((part) => !part.dir && name.test(part.name))
        .map((part) => partOf(part.packed()));
    if (contents === undefined) return this.#copyOf(name);
    if (options?.createFolders === true) this.#addFolders(name);
    this.files[name] = partOf(packedPart(name, contents));
    return this;
  }

  remove(name: string): this {
    delete this.files[name];
    return this;
  }

  /** The archive, its parts in the order in which they came to stand here. */
  generate(): Uint8Array {
    return archiveOf(Object.values(this.files).map((part) => part.packed()));
  }

  /** What is found by its name is a copy: reading it leaves the part as it is. */
  #copyOf(name: string): ZipPart | null {
    const part = this.files[name];
    return part === undefined || part.dir ? null : partOf(part.packed());
  }

  /** The outermost first, each behind what stands there already, as pizzip adds them. */
  #addFolders(name: string): void {
    const folder = name.slice(0, name.lastIndexOf("/", name.length - 2) + 1);
    if (folder === "" || this.files[folder] !== undefined) return;
    this.#addFolders(folder);
    this.files[folder] = partOf(packedPart(folder, ""));
  }
}

/** pizzip packs a part anew once its text was read, and so do we: not every packer packs as pako. */
function partOf(given: PackedPart): ZipPart {
  const { name } = given;
  let read: Uint8Array | undefined;
  return {
    name,
    dir: name.endsWith("/"),
    date: given.date,
    asText() {
      read ??= given.method === 0 ? given.bytes : inflated(given.bytes, given);
      return textOfBytes(read);
    },
    packed() {
      return { ...given, ...(read && packing(read)), date: this.date };
    },
  };
}

function packedPart(name: string, contents: Contents): PackedPart {
  const bytes = typeof contents === "string" ? bytesOfText(contents) : contents;
  return { name, ...packing(bytes), attributes: 0, date: new Date() };
}

function packing(bytes: Uint8Array): Pick<PackedPart, "method" | "crc" | "size" | "bytes"> {
  const isEmpty = bytes.length === 0;
  return {
    method: isEmpty ? 0 : 8,
    crc: crc32(bytes),
    size: bytes.length,
    bytes: isEmpty ? bytes : deflateRaw(bytes, { level: -1 }),
  };
}
