import { listLines, segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { annexNameAt, annexView } from "../frame/annex-view.ts";
import { cases, NOT_VERIFIED, NOT_VOTED, subjectCounts } from "../rows/candidate-words.vi.ts";
import { awardTotals, NOMINEE_GROUPS, nomineeHeading } from "../rows/row-words.vi.ts";
import { shortDay } from "../wording/official-words.ts";
import type { CouncilFile, ReviewedCandidate, ReviewedForm } from "./content.ts";
import { TYPE } from "./face.vi.ts";
import type { TAGS } from "./tags.vi.ts";
import {
  formLine,
  NO_OBSTACLE,
  reviewListTitle,
  unverifiedLine,
  unvotedLine,
  withdrawnLine,
} from "./words.vi.ts";

type View = Printed<typeof TAGS>;
type Annex = View["Phụ lục"][number];
type Row = Annex["Theo đối tượng"][number]["Trường hợp"][number];

/** The values of the tags that only a council file has; its body sums its lists. */
export function councilFileView(content: CouncilFile): View {
  const { frame, council, asOf, forms } = content;
  const named = forms.map((form, index) => ({ form, annex: annexNameAt(index, forms.length) }));
  const all = forms.flatMap(candidates);
  return {
    "Ngày lập": shortDay(asOf),
    "Hội đồng": council,
    "Số trường hợp": `${cases(all.length)}, gồm ${counted(forms)}`,
    "Theo hình thức": listLines(
      named.map(({ form, annex }) =>
        formLine({
          form: form.form,
          counted: counted([form]),
          obstructed: candidates(form).filter(({ obstacles }) => obstacles !== "").length,
          annex,
        }),
      ),
    ),
    "Cần lưu ý": listLines(noted(content, all)),
    "Phụ lục": named.map(({ form, annex }) => ({
      ...annexView(frame, { name: annex, title: reviewListTitle(form.form), type: TYPE }),
      ...listView(form),
    })),
  };
}

function candidates({ collectives, individuals }: ReviewedForm): readonly ReviewedCandidate[] {
  return [...collectives, ...individuals];
}

function counted(forms: readonly ReviewedForm[]): string {
  const sum = (of: "collectives" | "individuals") =>
    forms.reduce((total, form) => total + form[of].length, 0);
  return subjectCounts(sum("collectives"), sum("individuals"));
}

function noted({ withdrawn }: CouncilFile, all: readonly ReviewedCandidate[]): readonly string[] {
  const unverified = all.filter(({ discipline }) => discipline === undefined).length;
  const unvoted = all.filter(({ votes }) => votes === NOT_VOTED).length;
  return [
    ...(unverified === 0 ? [] : [unverifiedLine(unverified)]),
    ...(unvoted === 0 ? [] : [unvotedLine(unvoted)]),
    ...withdrawn.map(withdrawnLine),
  ];
}

function listView(form: ReviewedForm): Pick<Annex, "Theo đối tượng" | "Tổng cộng"> {
  return {
    "Theo đối tượng": (["collectives", "individuals"] as const).map((subject) => ({
      "Tên nhóm": nomineeHeading(NOMINEE_GROUPS[subject], form[subject].length),
      "Trường hợp": form[subject].map(row),
    })),
    "Tổng cộng": awardTotals(form.collectives.length, form.individuals.length),
  };
}

function row(candidate: ReviewedCandidate, index: number): Row {
  const { name, position, unit, achievement, discipline, votes, obstacles, clauses } = candidate;
  return {
    STT: index + 1,
    "Họ và tên": name,
    "Chức vụ": segments(position ?? ""),
    "Đơn vị": unit,
    "Thành tích": segments(achievement),
    "Kỷ luật": discipline ?? NOT_VERIFIED,
    "Số phiếu": segments(votes),
    "Vướng mắc": obstacles === "" ? NO_OBSTACLE : obstacles,
    "Điều khoản": clauses,
  };
}
