import { foldText } from "../domain/text.ts";
import { type RecordSheet, textsOf } from "../workbook/record.ts";
import type { ReadingContext } from "../workbook/value.ts";
import { type Condition, readCondition } from "./conditions.ts";
import type { DueVocabulary } from "./due.ts";
import type { Limit } from "./limit.ts";
import { readLimit } from "./limits.ts";
import { repeatedCodes } from "./repeated-codes.ts";
import { type RowContext, readEach } from "./row-reading.ts";
import { holdsDays, readTask, undocumentedExtension } from "./tasks.ts";
import type { Units } from "./units.ts";

/** Deadlines, limits and conditions: the rows that judge, with what cannot be read of them. */
export function readRules(from: {
  readonly read: (key: string, context: ReadingContext) => RecordSheet;
  readonly context: Omit<RowContext, "taskCodes" | "unitCode">;
  readonly units: Units;
  readonly reading: ReadingContext;
}) {
  const { read, units, reading } = from;
  const deadlineRows = read("deadlines", reading).records;
  const repeated = repeatedCodes(deadlineRows);
  const repeatedRows = new Set(repeated.map(({ at }) => at.row));
  const standing = deadlineRows.filter(({ row }) => !repeatedRows.has(row));
  const taskCodes = new Set(textsOf(standing, "code").map((code) => code.toUpperCase()));
  const context: RowContext = { ...from.context, taskCodes, unitCode: units.codeOf };
  const due = dueVocabulary(context);
  const taskContext = { ...context, due, unitNames: units.names };
  const tasks = readEach(standing, (record) => ({ task: readTask(record, taskContext), record }));
  const undocumented = tasks.read.flatMap(
    ({ task, record }) => undocumentedExtension(task, record) ?? [],
  );
  const limits = readEach(read("limits", reading).records, (row) => readLimit(row, context));
  const conditions = readEach(read("conditions", reading).records, (row) =>
    readCondition(row, context),
  );
  return {
    read: {
      tasks: tasks.read.map(({ task }) => task),
      taskCodes,
      limits: limits.read.filter((limit): limit is Limit => limit !== undefined),
      conditions: conditions.read.filter((row): row is Condition => row !== undefined),
    },
    findings: [
      ...repeated,
      ...tasks.findings,
      ...undocumented,
      ...limits.findings,
      ...conditions.findings,
    ],
  };
}

function dueVocabulary(context: RowContext): DueVocabulary {
  const headers = (key: string): ReadonlySet<string> => {
    const declared = context.tabs.byKey.get(key)?.columns?.filter(holdsDays) ?? [];
    const extras = context.tabs.extras.get(key)?.keys() ?? [];
    return new Set([...declared.map(({ header }) => foldText(header)), ...extras]);
  };
  return {
    settings: context.settings,
    taskCodes: context.taskCodes,
    unitColumns: headers("units"),
    conferenceColumns: headers("conferences"),
  };
}
