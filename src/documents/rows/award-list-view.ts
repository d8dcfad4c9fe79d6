import { segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import type { AwardAnnex, ListedNominee } from "./award-annexes.ts";
import type { AWARD_LIST_TAGS } from "./row-tags.vi.ts";
import { awardTotals, NOMINEE_GROUPS, nomineeHeading } from "./row-words.vi.ts";

type AwardList = Omit<
  Printed<typeof AWARD_LIST_TAGS>,
  "Tên phụ lục" | "Tiêu đề phụ lục" | "Kèm theo"
>;
type Row = AwardList["Theo đối tượng"][number]["Đề cử"][number];

/** The list of one award form below the head of its annex. */
export function awardListView({ form, ...of }: AwardAnnex): AwardList {
  return {
    "Theo đối tượng": (["collectives", "individuals"] as const).map((subject) => ({
      "Tên nhóm": nomineeHeading(NOMINEE_GROUPS[subject], of[subject].length),
      "Đề cử": of[subject].map((nominee, index) => row(form, nominee, index)),
    })),
    "Tổng cộng": awardTotals(of.collectives.length, of.individuals.length),
  };
}

function row(
  form: string,
  { name, position, unit, achievement }: ListedNominee,
  index: number,
): Row {
  return {
    STT: index + 1,
    "Họ và tên": name,
    "Chức vụ": segments(position ?? ""),
    "Đơn vị": unit,
    "Hình thức": form,
    "Thành tích": segments(achievement),
  };
}
