import { isOwed, listLines, pieceLines, segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { annexNameAt, annexView } from "../frame/annex-view.ts";
import { proseCount } from "../wording/official-words.ts";
import type { EditionPlan, PlannedTask } from "./content.ts";
import { TYPE } from "./face.vi.ts";
import type { TAGS } from "./tags.vi.ts";
import { ANNEX_TITLE, agencyHeading, dueInLine, OWED } from "./words.vi.ts";

/** The values of the tags that only a plan has. */
export function editionPlanView(plan: EditionPlan): Printed<typeof TAGS> {
  const { ofUnit, ofAgency, holders, tasks } = plan;
  return {
    "Giai đoạn": segments(plan.period),
    "Giai đoạn tới": segments(plan.nextPeriod),
    "Mục đích riêng": segments({ owed: OWED.purpose }),
    "Yêu cầu riêng": segments({ owed: OWED.demands }),
    "Số đơn vị tổ chức": proseCount(holders.length),
    "Đơn vị tổ chức": listLines(holders),
    "Hình thức Hội nghị đơn vị": listLines(plan.unitForms),
    "Định mức Hội nghị đơn vị": listLines(ofUnit.limits),
    "Chương trình Hội nghị đơn vị": listLines(ofUnit.items),
    "Điều kiện Hội nghị": listLines(plan.conferenceConditions),
    "Mục Hội nghị": agencyHeading(plan.frame.agencyShort),
    "Ngày tổ chức": segments(plan.heldOn),
    "Địa điểm": segments(plan.venue),
    "Số phút một buổi": segments(plan.sessionMinutes),
    "Định mức Hội nghị": listLines(ofAgency.limits),
    "Chương trình Hội nghị": listLines(ofAgency.items),
    "Hình thức khen thưởng": listLines(plan.awardForms),
    "Tỷ lệ khen thưởng": listLines(plan.quotas),
    "Điều kiện đề nghị": listLines(plan.nomineeConditions),
    "Hình thức biểu dương": listLines(plan.recognitions),
    "Theo người làm": byDoers(tasks),
    "Phụ lục": tasks.length === 0 ? [] : [annex(plan)],
  };
}

/** Tasks of the same doers together, in the order in which the doers first come. */
function byDoers(tasks: readonly PlannedTask[]): Printed<typeof TAGS>["Theo người làm"] {
  const keyOf = ({ doers }: PlannedTask) => (isOwed(doers) ? doers.owed : doers);
  const firsts = new Map([...tasks].reverse().map((task) => [keyOf(task), task.doers]));
  return [...new Set(tasks.map(keyOf))].map((key, index) => ({
    "Người làm": segments(`${index + 1}. `, firsts.get(key) ?? key, ":"),
    "Việc được giao": assignedLines(tasks.filter((task) => keyOf(task) === key)),
  }));
}

function assignedLines(tasks: readonly PlannedTask[]) {
  return pieceLines(
    tasks.map(({ title, due, extensions, source }) => [
      `${title}: `,
      isOwed(due) ? due : dueInLine(due),
      extensions.map((extension) => `, ${extension}`).join(""),
      source === undefined ? "" : ` (${source})`,
    ]),
  );
}

function annex({ frame, tasks }: EditionPlan): Printed<typeof TAGS>["Phụ lục"][number] {
  return {
    ...annexView(frame, { name: annexNameAt(0, 1), title: ANNEX_TITLE, type: TYPE }),
    "Dòng việc": tasks.map(({ title, doers, due, extensions, sending }, index) => ({
      STT: index + 1,
      Việc: title,
      "Ai làm": segments(doers),
      Hạn: segments(due, extensions.map((extension) => `; ${extension}`).join("")),
      "Nơi gửi và mẫu": sending.join("; "),
    })),
  };
}
