import type { Board } from "../../board/board.ts";
import type { Day } from "../../domain/day.ts";
import { YES } from "../../domain/sheet-words.ts";
import { sameText } from "../../domain/text.ts";
import { settingOf } from "../../edition/settings.ts";
import type { Unit } from "../../edition/units.ts";
import { isTicked, type SheetRecord, textAt } from "../../workbook/record.ts";
import type { Filled } from "../form/filled.ts";
import { DOTS } from "../form/form-words.vi.ts";
import { conferenceName, onDay, plannedStretch } from "../frame/frame-words.vi.ts";
import { chosen, unobserved } from "../trace/observed.ts";
import { longDay, shortDay } from "../wording/official-words.ts";
import { gaveUp, holdsNone, OWED_IN_ROW, owedConferenceDay, owedVenue } from "./row-words.vi.ts";

/** Hội nghị đơn vị — what `Đơn vị` and `Hội nghị` say of a unit's own conference. */
export interface UnitConference {
  readonly unit: Unit;
  /** Whether `Đơn vị` says that the unit is to hold one. */
  readonly isExpected: boolean;
  /** The unit's row of `Hội nghị`; absent while it has typed none. */
  readonly record?: SheetRecord;
  /** Ticked «Không tổ chức». */
  readonly isGivenUp: boolean;
  readonly heldOn?: Day;
  /** Its day has come on the day of the board, and it is not given up. */
  readonly isHeld: boolean;
}

export function unitConference({ reckoning, asOf }: Board, unit: Unit): UnitConference {
  const { conferences } = reckoning.intake;
  const record = conferences.byUnit.get(unit.code);
  const heldOn = conferences.heldOn(unit.code);
  const isGivenUp = record !== undefined && isTicked(record, "notHeld");
  return {
    unit,
    isExpected: isToHold(unobserved(unit)),
    ...(record === undefined ? {} : { record }),
    isGivenUp,
    ...(heldOn === undefined ? {} : { heldOn }),
    isHeld: heldOn !== undefined && heldOn <= asOf && !isGivenUp,
  };
}

function isToHold({ record }: Unit): boolean {
  return sameText(textAt(record, "holdsConference") ?? "", YES);
}

/** Of every unit that is to hold one, in the order of `Đơn vị`. */
export function expectedConferences(board: Board): readonly UnitConference[] {
  return board.units
    .filter(({ unit }) => chosen(unit, isToHold))
    .map(({ unit }) => unitConference(board, unit));
}

/** Of the one unit asked for; else of every unit that is to hold one and has not given it up. */
export function askedConferences(board: Board, unit?: Unit): readonly UnitConference[] {
  if (unit !== undefined) return [unitConference(board, unit)];
  return expectedConferences(board).filter(({ isGivenUp }) => !isGivenUp);
}

/** Why there is no paper about a unit's conference; undefined when there is one. */
export function notHolding(
  document: string,
  { unit, isExpected, isGivenUp }: UnitConference,
): string | undefined {
  if (!isExpected) return holdsNone(document, unit.name);
  return isGivenUp ? gaveUp(document, unit.name) : undefined;
}

/** Where it is held, or that the unit owes the place. */
export function unitConferenceVenue({ unit, record }: UnitConference): Filled {
  return (record && textAt(record, "place")) ?? { owed: owedVenue(unit.name) };
}

/** Its name as the unit has typed it; else that of the edition with the unit's own. */
export function unitConferenceName({ unit, record }: UnitConference, board: Board): string {
  const typed = record && textAt(record, "title");
  if (typed !== undefined) return typed;
  const title = settingOf(board.reckoning.edition.settings, "TEN_HOI_NGHI") ?? DOTS;
  const ordinal = record && textAt(record, "ordinal");
  return conferenceName({
    title: `${title} ${unit.name}`,
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(board.year === undefined ? {} : { year: board.year }),
  });
}

/** The day held; else the day or stretch planned; else a blank that the unit owes. */
export function unitConferenceDay({ unit, record, heldOn }: UnitConference): Filled {
  if (heldOn !== undefined) return longDay(heldOn);
  const planned = plannedDays(record);
  if (planned === undefined) return { owed: owedConferenceDay(unit.name) };
  const [first, last] = planned;
  return first === last ? onDay(first) : plannedStretch(first, last);
}

/** The same in the unit's row of a table: «20/3/2020», «11/6/2020 - 20/6/2020». */
export function unitConferenceDayCell({ record, heldOn }: UnitConference): Filled {
  if (heldOn !== undefined) return shortDay(heldOn);
  const planned = plannedDays(record);
  if (planned === undefined) return { owed: OWED_IN_ROW.heldOn };
  return [...new Set(planned)].join(" - ");
}

/** The first and the last day planned, as printed. */
function plannedDays(record: SheetRecord | undefined): readonly [string, string] | undefined {
  const planned = record && textAt(record, "plannedOn");
  if (planned === undefined) return undefined;
  const [first = planned, last = first] = planned.split("/");
  return [shortDay(first), shortDay(last)];
}
