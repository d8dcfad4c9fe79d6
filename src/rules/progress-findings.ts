import type { Facts, Finding, FindingCode } from "../domain/finding.ts";
import { nearestText } from "../domain/text.ts";
import { taskCodeOf } from "../intake/progress.ts";
import type { Reckoning } from "../reckoning/reckoning.ts";
import { columnOf, type SheetRecord, textAt } from "../workbook/record.ts";

/** Rows of `Tiến độ` and `Tiếp nhận` that name no task, name one twice, or tell of a day to come. */
export function checkProgress(reckoning: Reckoning): readonly Finding[] {
  const { intake, edition } = reckoning;
  const codes = new Map(edition.tasks.map((task) => [task.code, task]));
  const known = [...edition.taskCodes];
  const findings: Finding[] = [];
  const first = new Map<string, SheetRecord>();
  for (const record of intake.progress.all) {
    findings.push(...unknownTask(record, known), ...future(record, "doneOn", reckoning));
    const code = taskCodeOf(record);
    if (code === undefined || record.unit === undefined || !codes.has(code)) continue;
    const key = `${record.unit}\n${code}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, record);
    else if (codes.get(code)?.dueKind !== "periodic") {
      findings.push(
        at(record, "taskCode", {
          code: "progress-duplicate",
          facts: { task: code, first: before.row },
        }),
      );
    }
  }
  for (const { record } of intake.receipts.all) {
    const own = [...unknownTask(record, known), ...future(record, "receivedOn", reckoning)];
    findings.push(...own.map((finding): Finding => ({ ...finding, officeOnly: true })));
  }
  return findings;
}

function unknownTask(record: SheetRecord, known: readonly string[]): readonly Finding[] {
  const typed = textAt(record, "taskCode");
  if (typed === undefined || known.includes(typed.toUpperCase())) return [];
  const nearest = nearestText(typed, known);
  const facts = { typed, ...(nearest ? { nearest } : {}) };
  return [at(record, "taskCode", { code: "progress-unknown-task", facts })];
}

function future(record: SheetRecord, key: string, { asOf }: Reckoning): readonly Finding[] {
  const day = textAt(record, key);
  if (day === undefined || day <= asOf) return [];
  return [at(record, key, { code: "progress-future", facts: { day, asOf } })];
}

function at(record: SheetRecord, key: string, of: { code: FindingCode; facts: Facts }): Finding {
  return {
    code: of.code,
    severity: "error",
    at: {
      book: record.sheet.book,
      sheet: record.sheet.tab.name,
      row: record.row,
      column: columnOf(record.sheet.tab, key).header,
    },
    ...(record.unit === undefined ? {} : { unit: record.unit }),
    facts: of.facts,
  };
}
