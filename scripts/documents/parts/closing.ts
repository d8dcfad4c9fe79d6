import { AlignmentType, Paragraph, type Table } from "docx";
import { frameless } from "./letterhead.ts";
import { centred, repeated, run, type slot, TIGHT } from "./text.ts";

/** Nơi nhận beside the signature, in one row that does not split. */
export function closing(): Table {
  return frameless(RECIPIENTS, SIGNATURE, [[recipients(), signature()]]);
}

const RECIPIENTS = 4677;
const SIGNATURE = 4677;

function recipients(): Paragraph[] {
  return [
    left([run("Nơi nhận:", { bold: true, italics: true, size: 24 })]),
    ...repeated("Nơi nhận", left([run("- {dòng};", { size: 22 })])),
    left([run("- Lưu: {Nơi lưu}.", { size: 22 })]),
  ];
}

/** The titles, room for the signature and the seal, then the name. */
function signature(): Paragraph[] {
  const room = Array.from({ length: 5 }, () => new Paragraph({ spacing: TIGHT, children: [] }));
  return [
    ...repeated("Chức vụ người ký", centred("{dòng}", { bold: true, size: 28 })),
    ...room,
    centred("[[Họ tên người ký]]", { bold: true, size: 28 }),
  ];
}

function left(children: ReturnType<typeof slot>): Paragraph {
  return new Paragraph({ alignment: AlignmentType.LEFT, spacing: TIGHT, children });
}
