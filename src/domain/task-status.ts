/**
 * Tình trạng của một việc — status of one task for one unit. `unread`: the day is past, and what the
 * unit typed about the task could not be read, so that nobody knows whether it is done.
 */
export type TaskStatus =
  | "done"
  | "late"
  | "overdue"
  | "returned"
  | "dueSoon"
  | "upcoming"
  | "notYetKnown"
  | "unread"
  | "excused";

/** The words of the board, which filters name too: `Thời hạn.T03 ≠ Quá hạn`. */
export const STATUS_WORDS: Readonly<Record<TaskStatus, string>> = {
  done: "Hoàn thành",
  late: "Hoàn thành muộn",
  overdue: "Quá hạn",
  returned: "Bị trả lại",
  dueSoon: "Sắp đến hạn",
  upcoming: "Chưa đến hạn",
  notYetKnown: "Chưa có hạn",
  unread: "Chưa rõ",
  excused: "Không phải thực hiện",
};
