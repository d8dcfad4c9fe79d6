import { segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import type { AwardAnnex, ListedNominee } from "./award-annexes.ts";
import { subjectGroups, totalLine } from "./by-subject.ts";
import type { AWARD_LIST_TAGS } from "./row-tags.vi.ts";

type AwardList = Omit<
  Printed<typeof AWARD_LIST_TAGS>,
  "Tên phụ lục" | "Tiêu đề phụ lục" | "Kèm theo"
>;
type Row = AwardList["Theo đối tượng"][number]["Đề cử"][number];

/** The list of one award form below the head of its annex. */
export function awardListView(annex: AwardAnnex): AwardList {
  const groups = subjectGroups(annex, (nominee) => row(annex.form, nominee));
  return {
    "Theo đối tượng": groups.map(({ name, rows }) => ({ "Tên nhóm": name, "Đề cử": rows })),
    "Tổng cộng": totalLine(annex),
  };
}

function row(form: string, { name, position, unit, achievement }: ListedNominee): Omit<Row, "STT"> {
  return {
    "Họ và tên": name,
    "Chức vụ": segments(position ?? ""),
    "Đơn vị": unit,
    "Hình thức": form,
    "Thành tích": segments(achievement),
  };
}
