import type { Finding, Place } from "../domain/finding.ts";
import type { Reckoning } from "../reckoning/reckoning.ts";
import type { TaskState } from "../reckoning/task-states.ts";

/**
 * `deadline-late` (done after the last good day) and `deadline-overdue` (not done, the day is past):
 * on the row that should bear the day, or without a row where there is none.
 *
 * @source the row of `Thời hạn`
 */
export function checkDeadlines(reckoning: Reckoning): readonly Finding[] {
  return reckoning.states.flatMap((state) => {
    const isOverdue = state.status === "overdue" && state.completion.isUnreadable !== true;
    return isOverdue || state.status === "late" ? [toFinding(state, reckoning)] : [];
  });
}

function toFinding(state: TaskState, reckoning: Reckoning): Finding {
  const { unit, task, status, deadline, completion } = state;
  if (deadline === undefined) throw new RangeError(`${task.code} is ${status} without a deadline`);
  return {
    code: status === "late" ? "deadline-late" : "deadline-overdue",
    rule: task.code,
    severity: status === "late" ? "warning" : "error",
    at: placeOf(state, reckoning),
    unit: unit.code,
    facts: {
      task: task.title,
      unitNames: [unit.name],
      due: deadline.due,
      lastGoodDay: deadline.lastGoodDay,
      dueKind: task.dueKind,
      daysLeft: state.daysLeft ?? 0,
      ...(completion.doneOn === undefined ? {} : { doneOn: completion.doneOn }),
      ...(completion.newDue === undefined ? {} : { kind: "returned" }),
    },
    ...(task.source === undefined ? {} : { source: task.source }),
  };
}

function placeOf({ task, completion }: TaskState, { edition }: Reckoning): Place {
  const { record } = completion;
  const tabKey = record?.sheet.tab.key ?? task.doneBy?.tab ?? "progress";
  const tab = edition.tabs.byKey.get(tabKey);
  const progressColumn = tab?.columns?.find(({ key }) => key === "doneOn")?.header;
  const column = tabKey === task.doneBy?.tab ? task.doneBy.header : progressColumn;
  return {
    book: record?.sheet.book ?? "",
    sheet: tab?.name ?? "",
    ...(record === undefined ? {} : { row: record.row }),
    ...(column === undefined ? {} : { column }),
  };
}
