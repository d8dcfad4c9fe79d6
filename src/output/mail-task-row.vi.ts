import type { Day } from "../domain/day.ts";
import type { TaskState } from "../reckoning/task-states.ts";
import { dayText } from "./format.vi.ts";
import type { MailCell } from "./mail-parts.ts";
import { dueWords, isBeforeDue, lastWorkingDayWords, leftWords } from "./mail-words.vi.ts";

/** A task as a mail tells it. */
export interface ReminderTask {
  readonly state: TaskState;
  /** The last working day, where the last good day is none. */
  readonly lastWorkingDay?: Day;
  /** Why a paper was sent back, without anybody's name. */
  readonly reason?: string;
}

/** The task with how to send it, its due date in words, and the days left. */
export function taskRow(task: ReminderTask): readonly MailCell[] {
  const { state } = task;
  const { deadline, daysLeft } = state;
  const due = deadline === undefined ? "chưa có hạn" : dueWords(deadline, isBeforeDue(state));
  return [
    [state.task.title, ...returnNotes(task), ...stateNotes(state), ...sendingNotes(state)],
    task.lastWorkingDay === undefined ? [due] : [due, lastWorkingDayWords(task.lastWorkingDay)],
    [leftWords(daysLeft)],
  ];
}

function returnNotes({ state, reason }: ReminderTask): readonly string[] {
  const { returned } = state.completion;
  if (returned === undefined) return [];
  const { receivedOn, newDue } = returned;
  const when = receivedOn === undefined ? "" : ` ngày ${dayText(receivedOn)}`;
  const anew = newDue === undefined ? "chưa ghi, hỏi Văn phòng" : `hết ngày ${dayText(newDue)}`;
  return [
    `Bị trả lại${when}. Lý do: ${reason ?? "chưa ghi, hỏi Văn phòng"}`,
    `Hạn nộp lại: ${anew}`,
  ];
}

/** After an extension both dates and the document; a day that could not be read. */
function stateNotes(state: TaskState): readonly string[] {
  const { planned, extendedTo, deadline, task, completion } = state;
  const notes: string[] = [];
  const isExtended = extendedTo !== undefined && completion.returned?.newDue === undefined;
  if (isExtended && planned !== undefined && deadline !== undefined) {
    const isBefore = task.dueKind === "before";
    const both = `hạn cũ ${dueWords(planned, isBefore)}, hạn mới ${dueWords(deadline, isBefore)}`;
    notes.push(`Đã gia hạn: ${both}; văn bản: ${task.extensionDocument ?? "chưa ghi"}`);
  }
  if (completion.isUnreadable) {
    notes.push("Ngày hoàn thành đã ghi nhưng máy không đọc được; sửa ô đó thì thôi nhắc");
  }
  return notes;
}

function sendingNotes({ task }: TaskState): readonly string[] {
  return [
    ...(task.sendTo === "" ? [] : [`Gửi đến: ${task.sendTo}`]),
    ...(task.sendHow === "" ? [] : [`Cách gửi: ${task.sendHow}`]),
    ...(task.template === "" ? [] : [`Mẫu: ${task.template}`]),
    ...(task.source === undefined ? [] : [`Căn cứ: ${task.source}`]),
  ];
}
