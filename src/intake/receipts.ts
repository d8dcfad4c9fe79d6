import type { Day } from "../domain/day.ts";
import type { Finding } from "../domain/finding.ts";
import { RECEIPT } from "../domain/sheet-words.ts";
import { sameText } from "../domain/text.ts";
import { columnOf, type SheetRecord, textAt, valueAt } from "../workbook/record.ts";
import { taskCodeOf } from "./progress.ts";

/** Tiếp nhận — receipt: what Văn phòng took or sent back. */
export interface Receipt {
  readonly record: SheetRecord;
  readonly unit: string;
  readonly task: string;
  readonly isReturn: boolean;
  readonly receivedOn?: Day;
  /** The last day for handing in again. */
  readonly newDue?: Day;
  readonly reason?: string;
}

export interface Receipts {
  /**
   * The latest receipt on or before `asOf`; of one day the lower row. A receipt without a day came
   * when the one above it did.
   */
  readonly latest: (unit: string, task: string, asOf: Day) => Receipt | undefined;
  /** The latest of those that sent the paper back. */
  readonly latestReturn: (unit: string, task: string, asOf: Day) => Receipt | undefined;
  readonly all: readonly Receipt[];
  readonly findings: readonly Finding[];
}

export function toReceipts(records: readonly SheetRecord[]): Receipts {
  const all = records.flatMap((record) => toReceipt(record) ?? []);
  const byTask = new Map<string, readonly Receipt[]>();
  for (const receipt of all) {
    const key = `${receipt.unit}\n${receipt.task}`;
    byTask.set(key, [...(byTask.get(key) ?? []), receipt]);
  }
  const lastFirst = (unit: string, task: string, asOf: Day) =>
    [...inOrder(byTask.get(`${unit}\n${task}`) ?? [], asOf)].reverse();
  return {
    latest: (unit, task, asOf) => lastFirst(unit, task, asOf)[0],
    latestReturn: (unit, task, asOf) =>
      lastFirst(unit, task, asOf).find(({ isReturn }) => isReturn),
    all,
    findings: all.flatMap(incompleteReturn),
  };
}

/** Receipts until `asOf`, the earliest first. */
function inOrder(rows: readonly Receipt[], asOf: Day): readonly Receipt[] {
  let above = "";
  const dated = rows
    .filter(({ receivedOn }) => receivedOn === undefined || receivedOn <= asOf)
    .map((receipt) => {
      above = receipt.receivedOn ?? above;
      return { receipt, day: above };
    });
  const order = (one: string, other: string) => Number(one > other) - Number(one < other);
  return dated.sort((one, other) => order(one.day, other.day)).map(({ receipt }) => receipt);
}

function toReceipt(record: SheetRecord): Receipt | undefined {
  const task = taskCodeOf(record);
  const result = textAt(record, "result");
  if (record.unit === undefined || task === undefined || result === undefined) return undefined;
  const receivedOn = textAt(record, "receivedOn");
  const newDue = textAt(record, "newDue");
  const reason = textAt(record, "reason");
  return {
    record,
    unit: record.unit,
    task,
    isReturn: sameText(result, RECEIPT.returned),
    ...(receivedOn ? { receivedOn } : {}),
    ...(newDue ? { newDue } : {}),
    ...(reason ? { reason } : {}),
  };
}

/** A return needs a reason and a new date. */
function incompleteReturn({ record, unit, isReturn }: Receipt): readonly Finding[] {
  if (!isReturn) return [];
  return ["reason", "newDue"]
    .filter((key) => valueAt(record, key) === undefined)
    .map((key) => ({
      code: "required-missing" as const,
      severity: "error" as const,
      at: {
        book: record.sheet.book,
        sheet: record.sheet.tab.name,
        row: record.row,
        column: columnOf(record.sheet.tab, key).header,
      },
      unit,
      facts: { kind: "return" },
      officeOnly: true as const,
    }));
}
