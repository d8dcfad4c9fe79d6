import { yearOf } from "../domain/day.ts";
import { balancedLines, shortRule } from "./balanced-lines.ts";
import type { DocumentKind, Filled, Frame } from "./content.ts";
import type { Content, Sentinels } from "./fill-template.ts";
import { longDay, month } from "./official-words.ts";
import {
  AGENCY_CELL,
  AGENCY_SIZE,
  BODY_SIZE,
  LETTERHEAD_CELL_MARGIN,
  TEXT_WIDTH,
} from "./page-measures.ts";
import { ABSTRACTS, abbreviatedCommittee, dayLine, owedName, SAME_AS_ABOVE } from "./phrases.vi.ts";
import { isOwed, markedLines, type Segment, segments } from "./segments.ts";
import { ABSTRACT_RULE_INDENT, AGENCY_RULE_INDENT } from "./sentinels.ts";
import { unbrokenWords } from "./unbroken-words.ts";

/** What fills a template: values for its tags, twips for its sentinels. */
export interface View {
  readonly content: Content;
  readonly sentinels: Sentinels;
}

/** The part of a document that every kind shares: its head, its addressees and its foot. */
export function frameView(kind: DocumentKind, frame: Frame): View {
  const agencyLines = balancedLines(upperWords(frame.agency), AGENCY_ROOM);
  const abstractLines = balancedLines(
    unbrokenWords(ABSTRACTS[kind](frame.conference)),
    ABSTRACT_ROOM,
  );
  return {
    content: {
      parentLines: parentLines(frame.agencyParent),
      agencyLines,
      abstractLines,
      agencyShort: frame.agencyShort,
      conference: frame.conference,
      plan: segments(frame.plan),
      symbol: frame.symbol,
      placeAndDay: placeAndDay(frame),
      ...addressees(frame.to),
      basisLines: markedLines(frame.basis, frame.regime === "nd30" ? "." : ","),
      recipientLines: hasAddress(kind, frame)
        ? [SAME_AS_ABOVE, ...frame.recipients]
        : [...frame.to, ...frame.recipients],
      keptAt: frame.keptAt,
      signerTitles: frame.signerTitles,
      signerName: signerName(frame.signerName),
    },
    sentinels: new Map([
      [AGENCY_RULE_INDENT, ruleIndent(agencyLines, AGENCY_ROOM.widthTwips, AGENCY_SIZE)],
      [ABSTRACT_RULE_INDENT, ruleIndent(abstractLines, TEXT_WIDTH, BODY_SIZE)],
    ]),
  };
}

/** The long form of the day of issue; dots for a day not given yet, as a clerk leaves it. */
export function issueDay({ issuedOn, plannedOn }: Frame): string {
  if (issuedOn !== undefined) return longDay(issuedOn);
  return `ngày ${dayLine("").blankDay} tháng ${month(plannedOn)} năm ${yearOf(plannedOn)}`;
}

const AGENCY_ROOM = {
  widthTwips: AGENCY_CELL - 2 * LETTERHEAD_CELL_MARGIN,
  halfPoints: AGENCY_SIZE,
};
/** Narrower than the page, so that a title looks centred and not filled. */
const ABSTRACT_ROOM = { widthTwips: 7600, halfPoints: BODY_SIZE };

/** Under Thông tư 01 only an official letter is addressed; a Tờ trình keeps its own by practice. */
function hasAddress(kind: DocumentKind, { regime, to }: Frame): boolean {
  if (to.length === 0 || kind === "award-holdbacks") return false;
  return regime === "nd30" || kind !== "progress-report";
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

function addressees(to: readonly string[]): Content {
  const marked = to.map((name, index) => ({
    line: segments(name, index === to.length - 1 ? "." : ";"),
  }));
  return {
    oneAddressee: to.length === 1 ? to : [],
    manyAddressees: to.length > 1 ? [{ lines: marked }] : [],
    addresseeNames: to.join(", "),
  };
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

function signerName(name: Filled): readonly Segment[] {
  if (!isOwed(name)) return segments(name);
  return [{ text: "", owed: owedName(eachWordCapital(name.owed)) }];
}

/** As a name stands: capitals, no brackets. */
function eachWordCapital(text: string): string {
  const bare = text.replace(/[()[\]«»"]/g, "");
  return bare.replace(
    /(^|\s)(\p{L})/gu,
    (_, space: string, letter: string) => space + letter.toUpperCase(),
  );
}

function ruleIndent(lines: readonly string[], room: number, halfPoints: number): number {
  return Math.round((room - shortRule(lines[lines.length - 1] ?? "", halfPoints)) / 2);
}
