import { type SheetRecord, textAt } from "../workbook/record.ts";

/** Tiến độ — progress: rows by unit and task code, in sheet order. */
export interface Progress {
  readonly of: (unit: string, task: string) => readonly SheetRecord[];
  readonly all: readonly SheetRecord[];
}

export function toProgress(records: readonly SheetRecord[]): Progress {
  const byTask = new Map<string, SheetRecord[]>();
  for (const record of records) {
    const code = taskCodeOf(record);
    if (record.unit === undefined || code === undefined) continue;
    const key = `${record.unit}\n${code}`;
    byTask.set(key, [...(byTask.get(key) ?? []), record]);
  }
  return { of: (unit, task) => byTask.get(`${unit}\n${task}`) ?? [], all: records };
}

export function taskCodeOf(record: SheetRecord): string | undefined {
  return textAt(record, "taskCode")?.toUpperCase();
}
