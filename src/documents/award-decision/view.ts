import type { Filled, Owed } from "../form/filled.ts";
import { isOwed, type Segment, segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { annexNameAt, annexView } from "../frame/annex-view.ts";
import type { ListedNominee } from "../rows/award-annexes.ts";
import { awardTotals, NOMINEE_GROUPS, nomineeHeading } from "../rows/row-words.vi.ts";
import { thousands } from "../wording/official-words.ts";
import type { AwardDecision, DecidedForm } from "./content.ts";
import { TYPE } from "./face.vi.ts";
import { SUBJECTS, totalPrize } from "./prizes.ts";
import type { TAGS } from "./tags.vi.ts";
import { decisionListTitle, dong, OWED_FUND, prizeLead, recipientCount } from "./words.vi.ts";

type View = Printed<typeof TAGS>;
type Annex = View["Phụ lục"][number];
type Line = View["Được tặng"][number];

/** The values of the tags that only a decision has; its body sums its lists. */
export function awardDecisionView({ frame, director, forms }: AwardDecision): View {
  const named = forms.map((form, index) => ({ form, name: annexNameAt(index, forms.length) }));
  return {
    "Người quyết định": director.toUpperCase(),
    "Số được tặng": countOf(forms),
    "Được tặng": marked(
      named.map(({ form, name }) => [`${form.form}: ${countOf([form])} (${name})`]),
    ),
    "Mức tiền thưởng": marked(forms.flatMap(prizeLines)),
    "Tổng tiền thưởng": money(totalPrize(forms), dong),
    "Nguồn kinh phí": segments({ owed: OWED_FUND }),
    "Phụ lục": named.map(({ form, name }) => ({
      ...annexView(frame, { name, title: decisionListTitle(form.form), type: TYPE }),
      ...listView(form),
    })),
  };
}

function countOf(forms: readonly DecidedForm[]): string {
  const sum = (subject: (typeof SUBJECTS)[number]) =>
    forms.reduce((total, form) => total + form[subject].length, 0);
  return recipientCount(sum("collectives"), sum("individuals"));
}

/** «Giấy khen …: mỗi tập thể 1.500.000 đồng», of the subjects that the form has. */
function prizeLines(form: DecidedForm): readonly (readonly Filled[])[] {
  return SUBJECTS.filter((subject) => form[subject].length > 0).map((subject) => {
    const each = form.prizes[subject];
    return [prizeLead(form.form, subject), isOwed(each) ? each : dong(each)];
  });
}

/** Lines of several pieces: each ends in «;», the last in «.». */
function marked(lines: readonly (readonly Filled[])[]): readonly Line[] {
  return lines.map((pieces, index) => ({
    line: segments(...pieces, index === lines.length - 1 ? "." : ";"),
  }));
}

function listView(form: DecidedForm): Omit<Annex, "Tên phụ lục" | "Tiêu đề phụ lục" | "Kèm theo"> {
  return {
    "Theo đối tượng": SUBJECTS.map((subject) => ({
      "Tên nhóm": nomineeHeading(NOMINEE_GROUPS[subject], form[subject].length),
      "Người nhận thưởng": form[subject].map((nominee, index) => ({
        STT: index + 1,
        ...recipientView(nominee),
        "Hình thức": form.form,
        "Tiền thưởng": money(form.prizes[subject], thousands),
      })),
    })),
    "Tổng cộng": awardTotals(form.collectives.length, form.individuals.length),
    "Tổng tiền": money(totalPrize([form]), thousands),
  };
}

function recipientView({ name, position, unit }: ListedNominee) {
  return { "Họ và tên": name, "Chức vụ": segments(position ?? ""), "Đơn vị": unit };
}

function money(amount: number | Owed, print: (amount: number) => string): readonly Segment[] {
  return segments(isOwed(amount) ? amount : print(amount));
}
