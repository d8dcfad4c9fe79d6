import type { Filled, Owed } from "../form/filled.ts";
import { isOwed, pieceLines, type Segment, segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { annexNameAt, annexView } from "../frame/annex-view.ts";
import type { ListedNominee } from "../rows/award-annexes.ts";
import { countOf, SUBJECTS, subjectGroups, totalLine } from "../rows/by-subject.ts";
import { thousands } from "../wording/official-words.ts";
import type { AwardDecision, DecidedForm } from "./content.ts";
import { TYPE } from "./face.vi.ts";
import { totalPrize } from "./prizes.ts";
import type { TAGS } from "./tags.vi.ts";
import { decisionListTitle, dong, OWED_FUND, prizeLead, recipientCount } from "./words.vi.ts";

type View = Printed<typeof TAGS>;
type Annex = View["Phụ lục"][number];

/** The values of the tags that only a decision has; its body sums its lists. */
export function awardDecisionView({ frame, director, forms }: AwardDecision): View {
  const named = forms.map((form, index) => ({ form, name: annexNameAt(index, forms.length) }));
  return {
    "Người quyết định": director.toUpperCase(),
    "Số được tặng": recipients(forms),
    "Được tặng": pieceLines(
      named.map(({ form, name }) => [`${form.form}: ${recipients([form])} (${name})`]),
    ),
    "Mức tiền thưởng": pieceLines(forms.flatMap(prizeLines)),
    "Tổng tiền thưởng": money(totalPrize(forms), dong),
    "Nguồn kinh phí": segments({ owed: OWED_FUND }),
    "Phụ lục": named.map(({ form, name }) => ({
      ...annexView(frame, { name, title: decisionListTitle(form.form), type: TYPE }),
      ...listView(form),
    })),
  };
}

function recipients(forms: readonly DecidedForm[]): string {
  return recipientCount(countOf(forms, "collectives"), countOf(forms, "individuals"));
}

/** «Giấy khen …: mỗi tập thể 1.500.000 đồng», of the subjects that the form has. */
function prizeLines(form: DecidedForm): readonly (readonly Filled[])[] {
  return SUBJECTS.filter((subject) => form[subject].length > 0).map((subject) => {
    const each = form.prizes[subject];
    return [prizeLead(form.form, subject), isOwed(each) ? each : dong(each)];
  });
}

function listView(form: DecidedForm): Omit<Annex, "Tên phụ lục" | "Tiêu đề phụ lục" | "Kèm theo"> {
  return {
    "Theo đối tượng": subjectGroups(form, (nominee, subject) => ({
      ...recipientView(nominee),
      "Hình thức": form.form,
      "Tiền thưởng": money(form.prizes[subject], thousands),
    })).map(({ name, rows }) => ({ "Tên nhóm": name, "Người nhận thưởng": rows })),
    "Tổng cộng": totalLine(form),
    "Tổng tiền": money(totalPrize([form]), thousands),
  };
}

function recipientView({ name, position, unit }: ListedNominee) {
  return { "Họ và tên": name, "Chức vụ": segments(position ?? ""), "Đơn vị": unit };
}

function money(amount: number | Owed, print: (amount: number) => string): readonly Segment[] {
  return segments(isOwed(amount) ? amount : print(amount));
}
