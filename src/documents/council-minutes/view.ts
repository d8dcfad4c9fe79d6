import { listLines, segments } from "../form/segments.ts";
import { signedName } from "../form/signed-name.ts";
import type { Printed } from "../form/tags.ts";
import {
  caseCounts,
  everyRow,
  type FormList,
  subjectCounts,
  subjectGroups,
} from "../rows/by-subject.ts";
import { thousands } from "../wording/official-words.ts";
import type { CouncilMinutes, VotedCandidate } from "./content.ts";
import type { TAGS } from "./tags.vi.ts";
import { OWED_MEETING, openLine, outcomeLine } from "./words.vi.ts";

type View = Printed<typeof TAGS>;
type Table = View["Bảng kết quả"][number];
type Row = Table["Theo đối tượng"][number]["Trường hợp"][number];

/** The values of the tags that only minutes have; the counts of the body are those of its tables. */
export function councilMinutesView({ council, forms, withdrawn }: CouncilMinutes): View {
  return {
    "Hội đồng": council,
    ...meeting(),
    "Số trường hợp": caseCounts(forms),
    "Kết quả chung": listLines(outcomes(everyRow(forms))),
    "Bảng kết quả": forms.map(table),
    "Không còn đề cử": withdrawn.length === 0 ? [] : [{ "Đã rút": listLines(withdrawn) }],
  };
}

/** What no row knows: the secretary of the meeting writes it. */
function meeting() {
  const owed = (key: keyof typeof OWED_MEETING) => segments({ owed: OWED_MEETING[key] });
  const name = signedName({ owed: OWED_MEETING.name });
  return {
    "Thời gian họp": owed("heldAt"),
    "Địa điểm họp": owed("venue"),
    "Chủ tọa": owed("present"),
    "Thư ký": owed("present"),
    "Thành viên có mặt": owed("present"),
    "Thành viên vắng mặt": owed("absent"),
    "Ý kiến thảo luận": owed("discussion"),
    "Giờ kết thúc": owed("closedAt"),
    "Họ tên thư ký": name,
    "Họ tên chủ tọa": name,
  };
}

/** Every outcome is told, «0 trường hợp» too; what is open only while something is. */
function outcomes(all: readonly VotedCandidate[]): readonly string[] {
  if (all.length === 0) return [];
  const open = all.filter(({ outcome }) => outcome === undefined).length;
  return [
    ...(["passed", "refused", "returned", "deferred"] as const).map((own) =>
      outcomeLine(own, all.filter(({ outcome }) => outcome === own).length),
    ),
    ...(open === 0 ? [] : [openLine(open)]),
  ];
}

function table(list: FormList<VotedCandidate>): Table {
  return {
    "Hình thức": list.form,
    "Số lượng": subjectCounts(list),
    "Theo đối tượng": subjectGroups(list, row).map(({ name, rows }) => ({
      "Tên nhóm": name,
      "Trường hợp": rows,
    })),
  };
}

function row({ name, unit, votes, result }: VotedCandidate): Omit<Row, "STT"> {
  const figure = (value: string | undefined) => segments(value ?? { owed: OWED_MEETING.votes });
  return {
    "Họ và tên": name,
    "Đơn vị": unit,
    "Số phiếu": figure(votes && thousands(votes.agreed)),
    "Tổng số phiếu": figure(votes && thousands(votes.cast)),
    "Tỷ lệ": figure(votes?.share),
    "Kết quả": segments(result),
  };
}
