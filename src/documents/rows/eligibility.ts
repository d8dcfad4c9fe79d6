import type { Board } from "../../board/board.ts";
import type { Finding } from "../../domain/finding.ts";
import { COUNCIL, DIRECTOR, SUBJECT } from "../../domain/sheet-words.ts";
import { sameText } from "../../domain/text.ts";
import { meaningAt } from "../../edition/meaning.ts";
import { messageOf } from "../../output/words.vi.ts";
import { type SheetRecord, textAt, valueAt } from "../../workbook/record.ts";
import { decisionReason, placeClause, REASONS, ruleClause } from "../wording/issues.vi.ts";
import { type FlawsOf, flawsByRow } from "./flawed-rows.ts";
import { type OverLimit, overLimit, type Reason } from "./over-limit.ts";

export type SubjectKind = keyof typeof SUBJECT;

/** Người, tập thể đủ điều kiện — a nominee that may stand in a Tờ trình. */
export interface EligibleNominee {
  readonly record: SheetRecord;
  /** The row of `Hình thức khen thưởng`. */
  readonly form: SheetRecord;
  /** «Thẩm quyền» of the form. */
  readonly authority: string;
  readonly subject: SubjectKind;
  readonly review: SheetRecord | undefined;
}

/** A nominee that is left out, with every reason. */
export interface HeldNominee {
  readonly record: SheetRecord;
  readonly subject: SubjectKind | undefined;
  readonly reasons: readonly Reason[];
}

export interface Eligibility {
  /** In sheet order. */
  readonly eligible: readonly EligibleNominee[];
  readonly held: readonly HeldNominee[];
}

/**
 * Who of the nominees with an award form may be submitted, and who is held back and why.
 *
 * Held back: an error on the nominee's row or on its row of `Xét duyệt`, a limit that it exceeds,
 * a decision against it, an unknown unit, subject, form or authority. A deadline missed and a
 * discipline that nobody has verified yet are no reasons.
 *
 * @source the rows: every reason carries the clause of the row that judged
 */
export function eligibilityOf(board: Board): Eligibility {
  const context: Context = { board, flawsOf: flawsByRow(board), over: overLimit(board) };
  const eligible: EligibleNominee[] = [];
  const held: HeldNominee[] = [];
  for (const record of board.reckoning.intake.recordsOf("nominees")) {
    if (valueAt(record, "awardForm") === undefined) continue;
    const facts = factsOf(record, board);
    const reasons = reasonsOf(record, facts, context);
    const { form, authority, subject, review } = facts;
    if (reasons.length > 0 || !form || !authority || !subject) {
      held.push({ record, subject, reasons });
    } else {
      eligible.push({ record, form, authority, subject, review });
    }
  }
  return { eligible, held };
}

interface Context {
  readonly board: Board;
  readonly flawsOf: FlawsOf;
  readonly over: OverLimit;
}

interface NomineeFacts {
  readonly form: SheetRecord | undefined;
  readonly authority: string | undefined;
  readonly subject: SubjectKind | undefined;
  readonly review: SheetRecord | undefined;
}

/** Whether a row of `Đề cử` or `Xét duyệt` is about a collective or an individual; undefined: unknown. */
export function subjectOf(record: SheetRecord, { reckoning }: Board): SubjectKind | undefined {
  const meaning = meaningAt(record, "subject", reckoning.edition.catalogue) ?? "";
  const kinds = Object.keys(SUBJECT) as readonly SubjectKind[];
  return kinds.find((kind) => sameText(SUBJECT[kind], meaning));
}

function factsOf(record: SheetRecord, board: Board): NomineeFacts {
  const { reckoning } = board;
  const found = reckoning.joins.rowOf("awardForm", record);
  const form = typeof found === "symbol" ? undefined : found;
  return {
    form,
    authority: form && textAt(form, "authority"),
    subject: subjectOf(record, board),
    review: reckoning.intake.reviews.of(record),
  };
}

function reasonsOf(record: SheetRecord, facts: NomineeFacts, context: Context): readonly Reason[] {
  const { review } = facts;
  const rows = review === undefined ? [record] : [record, review];
  const judged = rows.flatMap((row) => [
    ...context.flawsOf(row).filter(isReason(context)).map(findingReason),
    ...context.over.reasonsOf(row),
  ]);
  const decided = review === undefined ? [] : decisionReasons(review, context.board);
  const known = [...judged, ...decided];
  return [...known, ...gapReasons(record, facts, known.length > 0)];
}

/** A missed deadline is none; a limit is told once, by the row over it. */
function isReason({ over }: Context): (finding: Finding) => boolean {
  return ({ code, rule }) => {
    if (code === "deadline-late" || code === "deadline-overdue") return false;
    return code !== "limit-exceeded" || !over.codes.has(rule ?? "");
  };
}

function findingReason(finding: Finding): Reason {
  const { at, rule, source } = finding;
  const clause = ruleClause(source, rule);
  return {
    text: messageOf(finding),
    clause: clause === "" ? placeClause(at.sheet, at.row ?? 0) : clause,
  };
}

/** «Hội đồng» against it or not ready, «Giám đốc quyết» against it, with «Lý do». */
function decisionReasons(review: SheetRecord, { reckoning }: Board): readonly Reason[] {
  const { catalogue } = reckoning.edition;
  const decisions = [
    {
      key: "council",
      who: REASONS.council,
      against: [COUNCIL.refused, COUNCIL.returned, COUNCIL.deferred],
    },
    { key: "director", who: REASONS.director, against: [DIRECTOR.refused] },
  ];
  return decisions.flatMap(({ key, who, against }) => {
    const meaning = meaningAt(review, key, catalogue) ?? "";
    if (!against.some((word) => sameText(word, meaning))) return [];
    const said = textAt(review, key) ?? meaning;
    return [
      {
        text: decisionReason(who, said, textAt(review, "reason")),
        clause: placeClause(review.sheet.tab.name, review.row),
      },
    ];
  });
}

/** What is not known of a nominee, where no finding has said so already. */
function gapReasons(
  record: SheetRecord,
  { form, authority, subject }: NomineeFacts,
  isToldAlready: boolean,
): readonly Reason[] {
  const clause = placeClause(record.sheet.tab.name, record.row);
  const noAuthority =
    form !== undefined && authority === undefined
      ? [{ text: REASONS.noAuthority, clause: placeClause(form.sheet.tab.name, form.row) }]
      : [];
  if (isToldAlready) return noAuthority;
  return [
    ...noAuthority,
    ...(record.unit === undefined ? [{ text: REASONS.unknownUnit, clause }] : []),
    ...(form === undefined ? [{ text: REASONS.unknownForm, clause }] : []),
    ...(subject === undefined ? [{ text: REASONS.unknownSubject, clause }] : []),
  ];
}
