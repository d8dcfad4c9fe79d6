import type { Board } from "../../board/board.ts";
import { daySetting, settingOf, settingParts } from "../../edition/settings.ts";
import { textAt } from "../../workbook/record.ts";
import { aboutEdition } from "../document-name.ts";
import type { Filled } from "../form/filled.ts";
import { composeFrame } from "../frame/compose-frame.ts";
import { conferenceDay, conferenceVenue } from "../frame/conference.ts";
import type { Frame } from "../frame/frame.ts";
import { unitFrame } from "../frame/unit-frame.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { delegateRecords, toListedDelegate } from "../rows/listed-delegates.ts";
import { noConferenceRow, OWED_IN_ROW } from "../rows/row-words.vi.ts";
import { listedSpeeches } from "../rows/speeches.ts";
import {
  askedConferences,
  notHolding,
  type UnitConference,
  unitConference,
  unitConferenceDay,
  unitConferenceName,
  unitConferenceVenue,
} from "../rows/unit-conference.ts";
import { blankSetting } from "../wording/issues.vi.ts";
import { shortDay } from "../wording/official-words.ts";
import type { ConferenceResult, UnitResult } from "./content.ts";
import { FACE } from "./face.vi.ts";
import { agreedPraises, recognisedOf } from "./praises.ts";
import { ISSUES, OFFICE, owedForm, RECOGNISED } from "./words.vi.ts";

/** The report of the Sở with its units; of one unit, or of every unit, where that is asked. */
export function composeConferenceResults(
  board: Board,
  { asOf, unit, isApart }: ComposeRequest,
): Composed<ConferenceResult> {
  const { settings } = board.reckoning.edition;
  const isOfUnits = unit !== undefined || isApart === true;
  const agency = settingOf(settings, "CO_QUAN_NGAN") ?? "";
  const to = isOfUnits ? [agency] : settingParts(settings, "NOI_BAO_CAO_KET_QUA");
  const { frame, issues } = composeFrame(FACE, board, { asOf, to });
  if (frame === undefined) return { contents: [], issues };
  if (isOfUnits) {
    const drafted = askedConferences(board, unit).map((one) => ofUnit(board, frame, one));
    return {
      contents: drafted.flatMap(({ contents }) => contents),
      issues: [...issues, ...drafted.flatMap((one) => one.issues)],
    };
  }
  const content = composeConferenceResult(board, frame);
  const day = daySetting(settings, "NGAY_HOI_NGHI_SO");
  return {
    contents: [{ content, about: aboutEdition(board) }],
    issues: [
      ...issues,
      ...(to.length === 0 ? [blankSetting(FACE.name, "NOI_BAO_CAO_KET_QUA")] : []),
      ...(day === undefined || day > board.asOf ? [ISSUES.notHeldYet(FACE.name)] : []),
      ...(content.praises.length === 0 ? [ISSUES.undecided(FACE.name)] : []),
    ],
  };
}

/**
 * Báo cáo kết quả of the Sở's conference, with those of its units as a table: every unit that is to
 * hold one, and every other that has.
 *
 * @source V.3.f
 */
export function composeConferenceResult(board: Board, frame: Frame): ConferenceResult {
  const form = settingOf(board.reckoning.edition.settings, "TEN_HOI_NGHI");
  return {
    frame,
    ...(form === undefined ? {} : { form }),
    heldOn: conferenceDay(board),
    venue: conferenceVenue(board),
    delegates: delegateRecords(board).map((record) => toListedDelegate(record, board)),
    speeches: listedSpeeches(board),
    praises: agreedPraises(board),
    units: board.units
      .map(({ unit }) => unitConference(board, unit))
      .filter(({ isExpected, isHeld }) => isExpected || isHeld)
      .map((conference) => unitResult(board, conference)),
    drafter: OFFICE,
  };
}

function unitResult(board: Board, conference: UnitConference): UnitResult {
  const { unit, record, heldOn, isHeld, isGivenUp } = conference;
  const reason = record && textAt(record, "reason");
  return {
    unit: unit.name,
    state: isHeld ? "held" : isGivenUp ? "given-up" : "not-yet",
    ...(reason === undefined ? {} : { reason }),
    form: isGivenUp ? "" : formOf(conference, OWED_IN_ROW.form),
    heldOn: heldOn !== undefined ? shortDay(heldOn) : { owed: OWED_IN_ROW.heldOn },
    delegates: ownDelegates(board, conference),
    speeches: listedSpeeches(board, unit.code).length,
    ...recognisedOf(board, unit.code),
  };
}

function formOf({ record }: UnitConference, owed: string): Filled {
  return (record && textAt(record, "form")) ?? { owed };
}

function ownDelegates(board: Board, { unit }: UnitConference): UnitResult["delegates"] {
  return delegateRecords(board, { level: "unit", unit: unit.code }).map((record) =>
    toListedDelegate(record, board),
  );
}

/** A unit's own report. @source V.2.c */
function ofUnit(
  board: Board,
  frame: Frame,
  conference: UnitConference,
): Composed<ConferenceResult> {
  const { unit, record, isHeld } = conference;
  const why = notHolding(FACE.name, conference);
  if (why !== undefined) return { contents: [], issues: [why] };
  const name = unitConferenceName(conference, board);
  const content: ConferenceResult = {
    frame: unitFrame(frame, { face: FACE, unit, conference: name }, board),
    form: formOf(conference, owedForm(unit.name)),
    heldOn: unitConferenceDay(conference),
    venue: unitConferenceVenue(conference),
    delegates: ownDelegates(board, conference),
    speeches: listedSpeeches(board, unit.code),
    praises: [{ name: RECOGNISED, ...recognisedOf(board, unit.code) }],
    drafter: unit.name,
  };
  return {
    contents: [{ content, about: unit.code, unit }],
    issues: [
      ...(record === undefined ? [noConferenceRow(FACE.name, unit.name)] : []),
      ...(isHeld ? [] : [ISSUES.unitNotHeldYet(FACE.name, unit.name)]),
    ],
  };
}
