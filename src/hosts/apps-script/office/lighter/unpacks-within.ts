import { partBytes } from "./zip.ts";
import { packedParts } from "./zip-reader.ts";

/**
 * Whether all parts of an archive together unpack to no more than so many bytes.
 *
 * What the directory states is an upper bound: a part that unpacks to another size is broken, and no
 * more is held of it than was stated.
 *
 * @returns undefined for bytes that are no archive, or a part that cannot be unpacked
 */
export function unpacksWithin(archive: Uint8Array, most: number): boolean | undefined {
  try {
    const parts = packedParts(archive);
    if (parts.reduce((sum, { size }) => sum + size, 0) > most) return false;
    for (const part of parts) partBytes(part);
    return true;
  } catch {
    return undefined;
  }
}
