import type { Day } from "../domain/day.ts";
import { parseDay } from "../workbook/parse-day.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";
import { type RowContext, refuse } from "./row-reading.ts";
import { substitute } from "./settings.ts";

/** An end of a period: a day, or a task's last good day ± days. */
export type Bound =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "task"; readonly code: string; readonly days: number }
  /** A setting that has no day yet. */
  | { readonly kind: "unknown" };

/** Từ ngày, Đến ngày — both ends belong to the period; an absent end is open. */
export interface Period {
  readonly from?: Bound;
  readonly to?: Bound;
}

const TASK = /^thời hạn\.([\p{L}\p{N}_-]+)(?:\s*([+\-−–])\s*(\d+)(?:\s*ngày)?)?$/iu;

/** @throws UnreadableRow when a cell is neither a date nor `Thời hạn.MÃ ± days` of a known task */
export function periodAt(record: SheetRecord, context: RowContext): Period {
  const from = boundAt(record, "from", context);
  const to = boundAt(record, "to", context);
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

function boundAt(record: SheetRecord, key: "from" | "to", context: RowContext): Bound | undefined {
  const typed = textAt(record, key);
  if (typed === undefined) return undefined;
  const filled = substitute(typed, context.settings);
  if ("unknown" in filled) {
    if (context.settings.has(filled.unknown)) return { kind: "unknown" };
    refuse(record, key, { kind: "unknown-setting", setting: filled.unknown });
  }
  const day = parseDay(filled.text);
  if (day !== undefined) return { kind: "day", day };
  const task = TASK.exec(filled.text);
  const code = (task?.[1] ?? "").toUpperCase();
  if (task === null || !context.taskCodes.has(code)) refuse(record, key, { kind: "period", typed });
  const days = Number(task[3] ?? 0) * (task[2] === undefined || task[2] === "+" ? 1 : -1);
  return { kind: "task", code, days };
}
