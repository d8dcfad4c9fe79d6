import { yearOf } from "../../domain/day.ts";
import { balancedLines, type LineRoom, shortRule } from "../form/balanced-lines.ts";
import type { Content, Sentinels } from "../form/fill-template.ts";
import {
  AGENCY_CELL,
  AGENCY_SIZE,
  BODY_SIZE,
  LETTERHEAD_CELL_MARGIN,
  SUBJECT_SIZE,
  TEXT_WIDTH,
} from "../form/page-measures.ts";
import { isOwed, markedLines, type Segment, segments } from "../form/segments.ts";
import { ABSTRACT_RULE_INDENT, AGENCY_RULE_INDENT } from "../form/sentinels.ts";
import { signedName } from "../form/signed-name.ts";
import type { Printed } from "../form/tags.ts";
import { unbrokenWords } from "../form/unbroken-words.ts";
import { longDay, month } from "../wording/official-words.ts";
import type { Face } from "./face.ts";
import type { Frame } from "./frame.ts";
import type { FRAME_TAGS } from "./frame-tags.vi.ts";
import {
  abbreviatedCommittee,
  BASIS_LEAD,
  dayLine,
  SAME_AS_ABOVE,
  subjectLine,
} from "./frame-words.vi.ts";

/** What fills a template: values for its tags, twips for its sentinels. */
export interface View {
  readonly content: Content;
  readonly sentinels: Sentinels;
}

/** The part of a document that every kind shares: its head, its addressees and its foot. */
export function frameView(face: Face, frame: Frame, abstract: string): View {
  const agencyLines = balancedLines(upperWords(frame.agency), AGENCY_ROOM);
  const abstractLines = balancedLines(unbrokenWords(abstract), ABSTRACT_ROOM);
  return {
    content: {
      "Cơ quan chủ quản": parentLines(frame.agencyParent),
      "Cơ quan ban hành": agencyLines,
      "Trích yếu": abstractLines,
      "Trích yếu công văn": balancedLines(unbrokenWords(subjectLine(abstract)), SUBJECT_ROOM),
      "Tên cơ quan": frame.agencyShort,
      "Hội nghị": frame.conference,
      "Kế hoạch": segments(frame.plan),
      "Số và ký hiệu": frame.symbol,
      "Địa danh và ngày": placeAndDay(frame),
      ...addressees(frame.to),
      "Căn cứ": basisLines(frame),
      "Nơi nhận": hasAddress(face, frame)
        ? [SAME_AS_ABOVE, ...frame.recipients]
        : [...frame.to, ...frame.recipients],
      "Nơi lưu": frame.keptAt,
      "Chức vụ người ký": frame.signerTitles,
      "Họ tên người ký": signedName(frame.signerName),
    } satisfies Printed<typeof FRAME_TAGS>,
    sentinels: new Map([
      [AGENCY_RULE_INDENT, ruleIndent(agencyLines, AGENCY_ROOM)],
      [ABSTRACT_RULE_INDENT, ruleIndent(abstractLines, TITLE_ROOM)],
    ]),
  };
}

/** The long form of the day of issue; dots for a day not given yet, as a clerk leaves it. */
export function issueDay({ issuedOn, plannedOn }: Pick<Frame, "issuedOn" | "plannedOn">): string {
  if (issuedOn !== undefined) return longDay(issuedOn);
  return `ngày ${dayLine("").blankDay} tháng ${month(plannedOn)} năm ${yearOf(plannedOn)}`;
}

const AGENCY_ROOM: LineRoom = {
  widthTwips: AGENCY_CELL - 2 * LETTERHEAD_CELL_MARGIN,
  halfPoints: AGENCY_SIZE,
};
const SUBJECT_ROOM: LineRoom = { ...AGENCY_ROOM, halfPoints: SUBJECT_SIZE };
const TITLE_ROOM: LineRoom = { widthTwips: TEXT_WIDTH, halfPoints: BODY_SIZE };
/** Narrower than the page, so that a title looks centred and not filled. */
const ABSTRACT_ROOM: LineRoom = { ...TITLE_ROOM, widthTwips: 7600 };

function hasAddress({ addressed }: Face, { regime, to }: Frame): boolean {
  if (to.length === 0 || addressed === "never") return false;
  return regime === "nd30" || addressed === "always";
}

function parentLines(parent: string | undefined): readonly string[] {
  if (parent === undefined) return [];
  const whole = balancedLines(upperWords(parent), AGENCY_ROOM);
  return whole.length === 1
    ? whole
    : balancedLines(upperWords(abbreviatedCommittee(parent)), AGENCY_ROOM);
}

function upperWords(name: string): readonly string[] {
  return unbrokenWords(name).map((word) => word.toUpperCase());
}

function addressees(
  to: readonly string[],
): Pick<Printed<typeof FRAME_TAGS>, "Một nơi gửi" | "Nhiều nơi gửi" | "Người nhận"> {
  const marked = to.map((name, index) => ({
    line: segments(name, index === to.length - 1 ? "." : ";"),
  }));
  return {
    "Một nơi gửi": to.length === 1 ? to : [],
    "Nhiều nơi gửi": to.length > 1 ? [{ "Nơi gửi": marked }] : [],
    "Người nhận": to.join(", "),
  };
}

/** A căn cứ that nobody has named yet is «Căn cứ», then who owes it. */
function basisLines({ basis, regime }: Frame): Printed<typeof FRAME_TAGS>["Căn cứ"] {
  const lines = markedLines(basis, regime === "nd30" ? "." : ",");
  return lines.map(({ line }, index) => ({
    line: isOwed(basis[index]) ? [...segments(BASIS_LEAD), ...line] : line,
  }));
}

function placeAndDay(frame: Frame): readonly Segment[] {
  if (frame.issuedOn !== undefined) return segments(`${frame.place}, ${longDay(frame.issuedOn)}`);
  const { before, blankDay } = dayLine(frame.place);
  const rest = ` tháng ${month(frame.plannedOn)} năm ${yearOf(frame.plannedOn)}`;
  return [
    { text: before, owed: blankDay },
    { text: rest, owed: "" },
  ];
}

function ruleIndent(printed: readonly string[], { widthTwips, halfPoints }: LineRoom): number {
  return Math.round((widthTwips - shortRule(printed[printed.length - 1] ?? "", halfPoints)) / 2);
}
