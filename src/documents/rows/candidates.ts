import type { Board } from "../../board/board.ts";
import { REVIEW_STATE } from "../../domain/sheet-words.ts";
import { type SheetRecord, textAt } from "../../workbook/record.ts";
import { addresseeOf } from "../frame/addressee.ts";
import { UNKNOWN_UNIT, UNNAMED } from "../wording/shared-words.vi.ts";
import { formOrder } from "./award-annexes.ts";
import type { FormList } from "./by-subject.ts";
import { eligibilityOf, type SubjectKind, subjectOf } from "./eligibility.ts";
import type { Reason } from "./over-limit.ts";
import { sortedByUnit } from "./unit-order.ts";

/** Trường hợp đưa ra Hội đồng — one nomination on which the council votes. */
export interface Candidate {
  readonly record: SheetRecord;
  readonly name: string;
  readonly unit: string;
  readonly review: SheetRecord | undefined;
  /** Why a row holds it back; none where it is eligible. */
  readonly reasons: readonly Reason[];
}

export interface Candidates {
  /** By the rows of `Hình thức khen thưởng`, in the order of «Thứ tự». */
  readonly forms: readonly FormList<Candidate>[];
  /** Nominations that name no known award form or subject: nobody can vote on them. */
  readonly unplaced: readonly SheetRecord[];
}

/** Every nomination with an award form, eligible or held back: the council sees all of them. */
export function candidatesOf(board: Board): Candidates {
  const { eligible, held } = eligibilityOf(board);
  const reasons = new Map(held.map((one) => [one.record, one.reasons]));
  const records = [...eligible, ...held].map(({ record }) => record);
  const { awardForms, settings } = board.reckoning.edition;
  const formOf = (record: SheetRecord) => board.reckoning.joins.rowOf("awardForm", record);
  const toCandidate = (record: SheetRecord): Candidate => ({
    record,
    ...named(record, board),
    review: board.reckoning.intake.reviews.of(record),
    reasons: reasons.get(record) ?? [],
  });
  const used = new Set(records.map(formOf));
  const ordered = awardForms.records.filter((form) => used.has(form)).sort(byOrder);
  const forms = ordered.flatMap((form) => {
    const own = records.filter((record) => formOf(record) === form);
    const of = (subject: SubjectKind) => sortedOf(own, subject, board).map(toCandidate);
    const [collectives, individuals] = [of("collective"), of("individual")];
    if (collectives.length + individuals.length === 0) return [];
    const name = addresseeOf(textAt(form, "name") ?? "", settings);
    return [{ form: name, collectives, individuals }];
  });
  const unplaced = records.filter(
    (record) => typeof formOf(record) !== "object" || subjectOf(record, board) === undefined,
  );
  return { forms, unplaced };
}

/** Reviews of nominations that `Đề cử` no longer has, in sheet order. */
export function withdrawnReviews({ reckoning }: Board): readonly SheetRecord[] {
  return reckoning.intake.reviews.records.filter(
    (review) => textAt(review, "state") === REVIEW_STATE.gone,
  );
}

/** What a row of `Đề cử` or `Xét duyệt` calls its nominee and unit. */
export function named(
  record: SheetRecord,
  { reckoning }: Board,
): { readonly name: string; readonly unit: string } {
  const unit = reckoning.edition.units.byCode.get(record.unit ?? "");
  return { name: textAt(record, "name") ?? UNNAMED, unit: unit?.name ?? UNKNOWN_UNIT };
}

function byOrder(one: SheetRecord, other: SheetRecord): number {
  return formOrder({ form: one }) - formOrder({ form: other });
}

function sortedOf(
  records: readonly SheetRecord[],
  subject: SubjectKind,
  board: Board,
): readonly SheetRecord[] {
  const own = records.filter((record) => subjectOf(record, board) === subject);
  const are = subject === "collective" ? "collectives" : "persons";
  return sortedByUnit(own, board, { nameOf: (record) => textAt(record, "name") ?? UNNAMED, are });
}
