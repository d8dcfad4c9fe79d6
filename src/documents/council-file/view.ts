import { listLines, segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { annexNameAt, annexView } from "../frame/annex-view.ts";
import {
  caseCounts,
  everyRow,
  type FormList,
  subjectCounts,
  subjectGroups,
  totalLine,
} from "../rows/by-subject.ts";
import { NOT_VERIFIED, NOT_VOTED } from "../rows/candidate-words.vi.ts";
import { shortDay } from "../wording/official-words.ts";
import type { CouncilFile, ReviewedCandidate } from "./content.ts";
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
  const all = everyRow(forms);
  return {
    "Ngày lập": shortDay(asOf),
    "Hội đồng": council,
    "Số trường hợp": caseCounts(forms),
    "Theo hình thức": listLines(
      named.map(({ form, annex }) =>
        formLine({
          form: form.form,
          counted: subjectCounts(form),
          obstructed: everyRow([form]).filter(({ obstacles }) => obstacles !== "").length,
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

function noted({ withdrawn }: CouncilFile, all: readonly ReviewedCandidate[]): readonly string[] {
  const unverified = all.filter(({ discipline }) => discipline === undefined).length;
  const unvoted = all.filter(({ votes }) => votes === NOT_VOTED).length;
  return [
    ...(unverified === 0 ? [] : [unverifiedLine(unverified)]),
    ...(unvoted === 0 ? [] : [unvotedLine(unvoted)]),
    ...withdrawn.map(withdrawnLine),
  ];
}

function listView(list: FormList<ReviewedCandidate>): Pick<Annex, "Theo đối tượng" | "Tổng cộng"> {
  return {
    "Theo đối tượng": subjectGroups(list, row).map(({ name, rows }) => ({
      "Tên nhóm": name,
      "Trường hợp": rows,
    })),
    "Tổng cộng": totalLine(list),
  };
}

function row(candidate: ReviewedCandidate): Omit<Row, "STT"> {
  const { name, position, unit, achievement, discipline, votes, obstacles, clauses } = candidate;
  return {
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
