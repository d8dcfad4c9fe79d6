import { inflateSync } from "fflate";
import { crc32 } from "./crc32.ts";

/**
 * Unpacks a raw deflate stream (RFC 1951) into `size` bytes.
 *
 * @throws RangeError for a stream that is broken, or does not unpack to the bytes that were packed
 */
export function inflated(packed: Uint8Array, whole: { size: number; crc: number }): Uint8Array {
  const bytes = unpacked(packed, whole.size);
  if (bytes?.length !== whole.size || crc32(bytes) !== whole.crc)
    throw new RangeError("a part of the template cannot be unpacked");
  return bytes;
}

function unpacked(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return undefined;
  }
}
