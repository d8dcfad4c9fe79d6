import { segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { shortDay, thousands } from "../wording/official-words.ts";
import type { UrgingLetter } from "./content.ts";
import type { TAGS } from "./tags.vi.ts";
import { dueCell, situationOf } from "./words.vi.ts";

/** The values of the tags that only an urging letter has; every number is counted from its rows. */
export function urgingLetterView({
  asOf,
  tasks,
  ways,
  contact,
}: UrgingLetter): Printed<typeof TAGS> {
  const units = [...new Set(tasks.map(({ unit }) => unit))];
  return {
    "Tính đến ngày": shortDay(asOf),
    "Tình hình": situationOf(units, tasks.length),
    "Việc quá hạn": tasks.map((task, index) => ({
      STT: index + 1,
      "Đơn vị": task.unit,
      Việc: task.task,
      Hạn: dueCell(shortDay(task.lastGoodDay), task.isExtended),
      "Số ngày chậm": thousands(task.daysLate),
      "Thời hạn mới": segments(task.newDue),
    })),
    "Cách gửi": ways,
    "Liên hệ": contact,
  };
}
