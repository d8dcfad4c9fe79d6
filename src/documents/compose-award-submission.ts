import type { Board } from "../board/board.ts";
import { foldText } from "../domain/text.ts";
import { type Settings, settingOf } from "../edition/settings.ts";
import { numberAt, textAt, valueAt } from "../workbook/record.ts";
import { undecided, unverified } from "./compose-issues.vi.ts";
import {
  COUNCIL_FALLBACK,
  DOCUMENT_NAMES,
  owedAchievement,
  owedMinutes,
  owedPosition,
  UNKNOWN_UNIT,
  UNNAMED,
} from "./compose-words.vi.ts";
import type { AwardAnnex, AwardSubmission, Frame, ListedNominee } from "./content.ts";
import type { EligibleNominee, SubjectKind } from "./eligibility.ts";
import { fullTitle } from "./full-title.ts";
import { abbreviatedCommittee } from "./phrases.vi.ts";
import { sortedByUnit } from "./unit-order.ts";

/** The nominees of one Tờ trình: those on whom one authority decides. */
export interface Submission {
  /** In full, as addressed: «Giám đốc Sở Công Thương». */
  readonly authority: string;
  readonly nominees: readonly EligibleNominee[];
}

/** One submission a deciding authority that has eligible nominees, by «Thứ tự» of its first form. */
export function submissionsOf(
  eligible: readonly EligibleNominee[],
  { reckoning }: Board,
): readonly Submission[] {
  const byAuthority = new Map<string, { authority: string; nominees: EligibleNominee[] }>();
  for (const nominee of eligible) {
    const authority = addresseeOf(nominee.authority, reckoning.edition.settings);
    const key = foldText(authority);
    const own = byAuthority.get(key);
    if (own === undefined) byAuthority.set(key, { authority, nominees: [nominee] });
    else own.nominees.push(nominee);
  }
  const firstOrder = ({ nominees }: Submission) => Math.min(...nominees.map(orderOf));
  return [...byAuthority.values()].sort((one, other) => firstOrder(one) - firstOrder(other));
}

/** An authority as a letter addresses it: the agency's name completed where the row shortens it. */
export function addresseeOf(authority: string, settings: Settings): string {
  const parent = settingOf(settings, "CO_QUAN_CAP_TREN");
  const agencies = [
    settingOf(settings, "CO_QUAN_NGAN"),
    settingOf(settings, "CO_QUAN"),
    parent && abbreviatedCommittee(parent),
    parent,
  ];
  return fullTitle(
    authority,
    agencies.filter((name) => name !== undefined),
  );
}

/**
 * Tờ trình đề nghị khen thưởng: an annex an award form in the order of «Thứ tự», collectives before
 * individuals, each by the rows of `Đơn vị`, then the Vietnamese way.
 *
 * Number and day of the council's minutes stand in no row: Văn phòng owes them.
 *
 * @source III.3.b, V.3.b
 */
export function composeAwardSubmission(
  board: Board,
  frame: Frame,
  { authority, nominees }: Submission,
): AwardSubmission {
  const council = settingOf(board.reckoning.edition.settings, "HOI_DONG") ?? COUNCIL_FALLBACK;
  const byForm = new Map<number, EligibleNominee[]>();
  for (const nominee of nominees) {
    const own = byForm.get(nominee.form.row);
    if (own === undefined) byForm.set(nominee.form.row, [nominee]);
    else own.push(nominee);
  }
  const forms = [...byForm.values()].map((own) => toAnnex(own, board));
  return {
    frame,
    authority,
    minutes: { owed: owedMinutes(council) },
    forms: forms.sort((one, other) => one.order - other.order),
  };
}

/** What must still be known of those submitted; none of it holds anybody back. */
export function submissionIssues({ authority, nominees }: Submission): readonly string[] {
  const name = DOCUMENT_NAMES["award-submission"];
  const blank = (key: string) =>
    nominees.filter(({ review }) => review === undefined || valueAt(review, key) === undefined)
      .length;
  const unknown = blank("discipline");
  const open = blank("council");
  return [
    ...(unknown === 0 ? [] : [unverified(name, authority, unknown)]),
    ...(open === 0 ? [] : [undecided(name, authority, open)]),
  ];
}

/** A form without «Thứ tự» comes after those that have one, by its row. */
function orderOf({ form }: EligibleNominee): number {
  return numberAt(form, "order") ?? LAST + form.row;
}

const LAST = 1_000_000;

function toAnnex(nominees: readonly EligibleNominee[], board: Board): AwardAnnex {
  const [first] = nominees;
  if (first === undefined) throw new RangeError("an annex without nominees");
  const of = (kind: SubjectKind) => listed(nominees, kind, board);
  return {
    form: textAt(first.form, "name") ?? "",
    order: orderOf(first),
    collectives: of("collective"),
    individuals: of("individual"),
  };
}

function listed(
  nominees: readonly EligibleNominee[],
  kind: SubjectKind,
  board: Board,
): readonly ListedNominee[] {
  const records = nominees.filter(({ subject }) => subject === kind).map(({ record }) => record);
  const are = kind === "individual" ? "persons" : "collectives";
  const nameOf = (record: EligibleNominee["record"]) => textAt(record, "name") ?? UNNAMED;
  return sortedByUnit(records, board, { nameOf, are }).map((record) => {
    const unit = board.reckoning.edition.units.byCode.get(record.unit ?? "");
    const unitName = unit?.name ?? UNKNOWN_UNIT;
    const position = textAt(record, "position") ?? { owed: owedPosition(unitName) };
    return {
      name: nameOf(record),
      ...(kind === "individual" ? { position } : {}),
      unit: unitName,
      achievement: textAt(record, "achievements") ?? { owed: owedAchievement(unitName) },
    };
  });
}
