import { dayCell, type Row, rowOf } from "./row.ts";
import type { UnitPlan } from "./unit-plan.ts";

const FORMS = [
  "Hội nghị tuyên dương điển hình tiên tiến",
  "Hội nghị biểu dương người tốt, việc tốt",
  "Hội nghị biểu dương những người lao động giỏi, lao động sáng tạo",
];
const BUDGETS = [
  18_000_000, 22_500_000, 12_000_000, 15_000_000, 9_800_000, 64_000_000, 0, 35_000_000,
];

/** The rows of `Hội nghị`: one for each unit that holds a conference. */
export function conferenceRows(plans: readonly UnitPlan[]): readonly Row[] {
  return plans.filter(({ holdsConference }) => holdsConference).map(conferenceRow);
}

function conferenceRow(unit: UnitPlan, index: number): Row {
  const { heldOn } = unit;
  const isCompany = unit.kind === "Doanh nghiệp";
  const form = isCompany ? FORMS[2] : FORMS[index % 2];
  const delegates = (unit.unitConference?.exemplary ?? 0) + (unit.unitConference?.others ?? 0);
  const isPlanned = heldOn !== undefined || unit.unitConference !== undefined;
  return rowOf({
    "Đơn vị": unit.code,
    "Lần thứ": isCompany ? "II" : "III",
    "Hình thức hội nghị": isPlanned ? form : undefined,
    "Tên hội nghị": isPlanned ? `Hội nghị điển hình tiên tiến ${unit.name} năm 2020` : undefined,
    "Ngày dự kiến": heldOn === undefined ? undefined : dayCell(heldOn),
    "Ngày tổ chức": heldOn === undefined ? undefined : dayCell(heldOn),
    "Thời lượng (ngày)": isPlanned ? 0.5 : undefined,
    "Địa điểm": isPlanned ? `Hội trường ${unit.shortName ?? unit.name}` : undefined,
    "Số đại biểu dự kiến": isPlanned ? Math.min(delegates, 100) : undefined,
    "Kinh phí dự toán (đồng)": isPlanned ? BUDGETS[index] : undefined,
  });
}
