import { inflated } from "./inflate.ts";
import { bytesOfText, textOfBytes } from "./utf8.ts";
import { type PackedPart, packedParts } from "./zip-reader.ts";

/** A part of an archive; it stays packed until it is read. */
interface ZipPart {
  readonly name: string;
  readonly dir: boolean;
  readonly date: Date;
  asText(): string;
  asUint8Array(): Uint8Array;
}

/** What filling a template asks of pizzip, with the same parts for an answer. */
export class TemplateZip {
  readonly files: Record<string, ZipPart> = {};

  /** @throws RangeError for bytes that are no archive of ours */
  constructor(archive: Uint8Array) {
    for (const packed of packedParts(archive)) this.files[packed.name] = partOf(packed);
  }

  file(name: string): ZipPart | null;
  file(name: string, text: string): this;
  file(name: string, text?: string): ZipPart | null | this {
    const known = this.files[name];
    if (text === undefined) return known === undefined || known.dir ? null : known;
    this.files[name] = written(name, text);
    return this;
  }
}

/** @throws RangeError for a part that does not unpack to what the directory states */
export function partBytes(packed: PackedPart): Uint8Array {
  return packed.method === 0 ? packed.bytes : inflated(packed.bytes, packed);
}

function partOf(packed: PackedPart): ZipPart {
  const { name, date } = packed;
  const asUint8Array = () => partBytes(packed);
  return {
    name,
    dir: name.endsWith("/"),
    date,
    asText: () => textOfBytes(asUint8Array()),
    asUint8Array,
  };
}

/** Its day is the archive's own, which packing gives to every part. */
function written(name: string, text: string): ZipPart {
  return {
    name,
    dir: false,
    date: new Date(0),
    asText: () => text,
    asUint8Array: () => bytesOfText(text),
  };
}
