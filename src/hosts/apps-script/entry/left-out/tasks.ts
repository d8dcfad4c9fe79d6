import { DUE_KINDS } from "../../../../domain/sheet-words.ts";
import { sameText } from "../../../../domain/text.ts";
import type { DueKind } from "../../../../edition/due.ts";
import { textAt } from "../../../../workbook/record.ts";

type Tasks = typeof import("../../../../edition/tasks.ts");

/** A task by its code and kind alone: its deadlines are reckoned by the office script. */
export const readTask: Tasks["readTask"] = (record) => ({
  code: (textAt(record, "code") ?? "").toUpperCase(),
  row: record.row,
  title: textAt(record, "task") ?? "",
  doers: { kind: "office" },
  due: { kind: "none" },
  dueKind: dueKindOf(textAt(record, "dueKind") ?? ""),
  sendTo: "",
  sendHow: "",
  template: "",
  remindBefore: [],
  extensions: [],
});

export const undocumentedExtension: Tasks["undocumentedExtension"] = () => undefined;

export const holdsDays: Tasks["holdsDays"] = ({ type }) => type === "date";

function dueKindOf(word: string): DueKind {
  const kinds = Object.keys(DUE_KINDS) as DueKind[];
  return kinds.find((kind) => sameText(DUE_KINDS[kind], word)) ?? "until";
}
