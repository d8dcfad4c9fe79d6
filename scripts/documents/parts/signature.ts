import { Paragraph } from "docx";
import { centred, repeated, TIGHT } from "./text.ts";

/** The titles («TL. GIÁM ĐỐC», below it «CHÁNH VĂN PHÒNG»), room to sign and seal, then the name. */
export function signature(): Paragraph[] {
  return signatureOf(
    repeated("Chức vụ người ký", centred("{dòng}", { bold: true, size: 28 })),
    "[[Họ tên người ký]]",
  );
}

/** Somebody else's signature: `titles` above the room, `name` below it, both with slots. */
export function signatureOf(titles: readonly Paragraph[], name: string): Paragraph[] {
  const room = Array.from({ length: 5 }, () => new Paragraph({ spacing: TIGHT, children: [] }));
  return [...titles, ...room, centred(name, { bold: true, size: 28 })];
}

/** A title of a signature that is not the agency's, such as «NGƯỜI LẬP», in capitals and bold. */
export function signatureTitle(text: string): Paragraph {
  return centred(text, { bold: true, size: 28 });
}
