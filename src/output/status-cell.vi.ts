import type { TaskState } from "../reckoning/task-states.ts";
import type { WrittenCell } from "../workbook/written-book.ts";
import { dayText } from "./format.vi.ts";

/** The state of a task in one coloured cell: done on a day, late, days over or left. */
export function statusCell(state: TaskState): WrittenCell {
  const { status, daysLeft = 0, deadline, completion } = state;
  const note =
    deadline === undefined
      ? {}
      : { note: `Ngày cuối còn đúng hạn: ${dayText(deadline.lastGoodDay)}` };
  switch (status) {
    case "done":
      return {
        value: completion.doneOn ? `Xong ${dayText(completion.doneOn).slice(0, 5)}` : "Xong",
        look: "good",
      };
    case "late":
      return {
        value: `Muộn ${dayText(completion.doneOn ?? "").slice(0, 5)}`,
        look: "warning",
        ...note,
      };
    case "overdue":
      return { value: `Quá ${-daysLeft} ngày`, look: "error", ...note };
    case "returned":
      return { value: "Trả lại", look: "warning", ...note };
    case "dueSoon":
      return {
        value: daysLeft === 0 ? "Hạn hôm nay" : `Còn ${daysLeft} ngày`,
        look: "soon",
        ...note,
      };
    case "upcoming":
      return { value: `Còn ${daysLeft} ngày`, ...note };
    case "notYetKnown":
      return { value: "Chưa có hạn", look: "muted" };
    case "unread":
      return { value: "Chưa rõ", look: "muted", ...note };
    case "excused":
      return { value: "–", look: "muted" };
  }
}
