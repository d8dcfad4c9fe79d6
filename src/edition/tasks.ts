import type { Finding } from "../domain/finding.ts";
import { DUE } from "../domain/sheet-words.ts";
import { foldText, sameText } from "../domain/text.ts";
import type { Column } from "../workbook/declaration.ts";
import { parseNumber } from "../workbook/parse-number.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";
import { type Due, type DueKind, type DueVocabulary, parseDue, parseDueKind } from "./due.ts";
import { type Extension, readExtensions } from "./extensions.ts";
import type { ReadyFilter } from "./passes.ts";
import { filterAt, type RowContext, refuse, rowFinding, sourceOf } from "./row-reading.ts";
import { substitute, substituteLeniently } from "./settings.ts";

/** Ai phải làm — the office, or the units that pass a filter on `Đơn vị`. */
export type Doers =
  | { readonly kind: "office" }
  | { readonly kind: "filter"; readonly filter: ReadyFilter };

/** Hoàn thành theo — a date column, declared or added by the office. */
export interface DoneBy {
  readonly tab: string;
  readonly key: string;
  readonly header: string;
  readonly isExtra: boolean;
}

/** Việc — task: one row of `Thời hạn`. */
export interface Task {
  readonly code: string;
  readonly row: number;
  readonly title: string;
  readonly doers: Doers;
  readonly due: Due;
  readonly dueKind: DueKind;
  /** The column whose day means «done»; none: `Tiến độ`. */
  readonly doneBy?: DoneBy;
  readonly sendTo: string;
  readonly sendHow: string;
  readonly template: string;
  /** Days before the last good day, most first. */
  readonly remindBefore: readonly number[];
  readonly remindAfter?: number;
  readonly escalateAfter?: number;
  readonly extensions: readonly Extension[];
  readonly extensionDocument?: string;
  readonly source?: string;
}

export interface TaskContext extends RowContext {
  readonly due: DueVocabulary;
  readonly unitNames: readonly string[];
}

/** @throws UnreadableRow naming the cell that cannot be read */
export function readTask(record: SheetRecord, context: TaskContext): Task {
  const due = parseDue(textAt(record, "due"), context.due);
  if (due === undefined) refuse(record, "due", { kind: "due", typed: textAt(record, "due") ?? "" });
  const dueKind = readDueKind(record, due);
  const doneBy = readDoneBy(record, context);
  const days = (key: string) => dayCounts(record, key, context)[0];
  const remindAfter = days("remindAfter");
  const escalateAfter = days("escalateAfter");
  const words = (key: string) => substituteLeniently(textAt(record, key) ?? "", context.settings);
  const source = sourceOf(record, context.settings);
  const document = words("extensionDocument");
  return {
    code: (textAt(record, "code") ?? "").toUpperCase(),
    row: record.row,
    title: words("task"),
    doers: readDoers(record, context),
    due,
    dueKind,
    ...(doneBy ? { doneBy } : {}),
    sendTo: words("sendTo"),
    sendHow: words("sendHow"),
    template: words("template"),
    remindBefore: [...dayCounts(record, "remindBefore", context)].sort((one, other) => other - one),
    ...(remindAfter === undefined ? {} : { remindAfter }),
    ...(escalateAfter === undefined ? {} : { escalateAfter }),
    extensions: readExtensions(record, { ...context, unitsTab: unitsTab(context) }),
    ...(document === "" ? {} : { extensionDocument: document }),
    ...(source ? { source } : {}),
  };
}

/** An extension that no document backs: legal, but somebody will ask. */
export function undocumentedExtension(task: Task, record: SheetRecord): Finding | undefined {
  if (task.extensions.length === 0 || task.extensionDocument !== undefined) return undefined;
  return rowFinding(record, "extensionDocument", {
    code: "required-missing",
    severity: "warning",
    facts: { kind: "extension-document" },
  });
}

function readDueKind(record: SheetRecord, due: Due): DueKind {
  const kind = parseDueKind(textAt(record, "dueKind"));
  const isPeriodic = due.kind === "weekly" || due.kind === "every";
  if (due.kind === "none") return kind ?? "until";
  if (kind === undefined || isPeriodic !== (kind === "periodic")) {
    refuse(record, "dueKind", { kind: "due-kind", typed: textAt(record, "dueKind") ?? "" });
  }
  return kind;
}

function readDoers(record: SheetRecord, context: TaskContext): Doers {
  if (sameText(textAt(record, "doers") ?? "", DUE.office)) return { kind: "office" };
  return { kind: "filter", filter: filterAt(record, "doers", { tab: unitsTab(context), context }) };
}

function unitsTab(context: TaskContext) {
  const tab = context.tabs.byKey.get("units");
  if (tab === undefined) throw new RangeError("no tab «units» is declared");
  return tab;
}

function readDoneBy(record: SheetRecord, context: TaskContext): DoneBy | undefined {
  const typed = textAt(record, "doneBy");
  if (typed === undefined) return undefined;
  const dot = typed.indexOf(".");
  const sheet = dot < 0 ? typed : typed.slice(0, dot);
  const folded = foldText(dot < 0 ? "" : typed.slice(dot + 1));
  for (const tab of context.tabs.byKey.values()) {
    if (!sameText(tab.name, sheet)) continue;
    if (tab.key === "progress") return undefined;
    const column = tab.columns?.find((candidate) => foldText(candidate.header) === folded);
    if (column !== undefined && !holdsDays(column)) break;
    if (column !== undefined)
      return { tab: tab.key, key: column.key, header: column.header, isExtra: false };
    const header = context.tabs.extras.get(tab.key)?.get(folded);
    if (header !== undefined) return { tab: tab.key, key: folded, header, isExtra: true };
  }
  return refuse(record, "doneBy", { kind: "done-by", typed });
}

/** A date column in which nothing but whole single days may stand. */
export function holdsDays({ type, stretch, precision }: Column): boolean {
  return type === "date" && stretch !== true && precision === undefined;
}

function dayCounts(record: SheetRecord, key: string, context: RowContext): readonly number[] {
  const typed = textAt(record, key);
  if (typed === undefined) return [];
  const filled = substitute(typed, context.settings);
  if ("unknown" in filled)
    refuse(record, key, { kind: "unknown-setting", setting: filled.unknown });
  return filled.text.split(/[;|]/).map((part) => {
    const days = parseNumber(part.replace(/ngày/iu, "").trim());
    if (days === undefined || days < 0 || !Number.isInteger(days))
      refuse(record, key, { kind: "days", typed });
    return days;
  });
}
