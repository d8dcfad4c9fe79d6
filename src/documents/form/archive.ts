import { zipSync } from "fflate";
import type PizZip from "pizzip";

/** Parts as a zip archive, in their order, packed and of one day: equal parts give equal bytes. */
export function archiveOf(
  parts: Readonly<Record<string, Uint8Array>>,
  day: PizZip.ZipObject["date"],
): Uint8Array {
  return zipSync(parts, { mtime: day });
}
