import type { Board } from "../../board/board.ts";
import { numberAt, textAt } from "../../workbook/record.ts";
import type { Filled } from "../form/filled.ts";
import { addresseeOf } from "../frame/addressee.ts";
import { madeOf } from "../trace/made-of.ts";
import { unobserved } from "../trace/observed.ts";
import { UNKNOWN_UNIT, UNNAMED } from "../wording/shared-words.vi.ts";
import type { FormList } from "./by-subject.ts";
import type { EligibleNominee, SubjectKind } from "./eligibility.ts";
import { owedAchievement, owedPosition } from "./row-words.vi.ts";
import { sortedByUnit } from "./unit-order.ts";

/** Người hoặc tập thể được đề nghị — nominee, one row of an annex. */
export interface ListedNominee {
  readonly name: string;
  /** None for a collective. */
  readonly position?: Filled;
  readonly unit: string;
  readonly achievement: Filled;
}

/** Hình thức khen thưởng — award form with the eligible nominees for it, in the order printed. */
export interface AwardAnnex extends FormList<ListedNominee> {
  /** «Thứ tự» of the form */
  readonly order: number;
}

/**
 * Nominees by award form in the order of «Thứ tự»: collectives apart from individuals, each by the
 * rows of `Đơn vị`, then the Vietnamese way.
 */
export function awardAnnexes(
  nominees: readonly EligibleNominee[],
  board: Board,
): readonly AwardAnnex[] {
  const byForm = new Map<number, EligibleNominee[]>();
  for (const nominee of nominees) {
    const own = byForm.get(nominee.form.row);
    if (own === undefined) byForm.set(nominee.form.row, [nominee]);
    else own.push(nominee);
  }
  const annexes = [...byForm.values()].map((own) => toAnnex(own, board));
  return annexes.sort((one, other) => one.order - other.order);
}

/** A form without «Thứ tự» comes after those that have one, by its row. */
export function formOrder({ form }: Pick<EligibleNominee, "form">): number {
  return numberAt(form, "order") ?? LAST + form.row;
}

const LAST = 1_000_000;

function toAnnex(nominees: readonly EligibleNominee[], board: Board): AwardAnnex {
  const [first] = nominees;
  if (first === undefined) throw new RangeError("an annex without nominees");
  const of = (kind: SubjectKind) => listed(nominees, kind, board);
  return {
    form: addresseeOf(textAt(first.form, "name") ?? "", board.reckoning.edition.settings),
    order: formOrder(first),
    collectives: of("collective"),
    individuals: of("individual"),
  };
}

function listed(
  nominees: readonly EligibleNominee[],
  kind: SubjectKind,
  board: Board,
): readonly ListedNominee[] {
  const own = nominees.filter(({ subject }) => subject === kind);
  const forms = new Map(own.map(({ record, form }) => [record, form]));
  const are = kind === "individual" ? "persons" : "collectives";
  const nameOf = (record: EligibleNominee["record"]) => textAt(record, "name") ?? UNNAMED;
  return sortedByUnit([...forms.keys()], board, { nameOf, are }).map((record) => {
    const unit = board.reckoning.edition.units.byCode.get(record.unit ?? "");
    const unitName = unit?.name ?? UNKNOWN_UNIT;
    const position = textAt(record, "position") ?? { owed: owedPosition(unitName) };
    const listed: ListedNominee = {
      name: nameOf(record),
      ...(kind === "individual" ? { position } : {}),
      unit: unitName,
      achievement: textAt(record, "achievements") ?? { owed: owedAchievement(unitName) },
    };
    const form = forms.get(record);
    return madeOf(listed, record, ...(form === undefined ? [] : [unobserved(form)]));
  });
}
