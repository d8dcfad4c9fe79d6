import type { Paragraph } from "docx";
import { flushLeft, repeated, run } from "./text.ts";

/** «Nơi nhận:», each on a line, and where the paper is kept. */
export function recipients(): Paragraph[] {
  return [
    flushLeft([run("Nơi nhận:", { bold: true, italics: true, size: 24 })]),
    ...repeated("Nơi nhận", flushLeft([run("- {dòng};", { size: 22 })])),
    flushLeft([run("- Lưu: {Nơi lưu}.", { size: 22 })]),
  ];
}
