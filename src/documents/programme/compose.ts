import type { Board } from "../../board/board.ts";
import { listValues } from "../../edition/lists.ts";
import { settingOf } from "../../edition/settings.ts";
import { parseNumber } from "../../workbook/parse-number.ts";
import { textAt } from "../../workbook/record.ts";
import { aboutEdition } from "../document-name.ts";
import type { Filled } from "../form/filled.ts";
import { composeFrame } from "../frame/compose-frame.ts";
import { conferenceDay, conferenceDaySet, conferenceVenue } from "../frame/conference.ts";
import type { Frame } from "../frame/frame.ts";
import { internalRecipients } from "../frame/internal-recipients.ts";
import { unitFrame } from "../frame/unit-frame.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { noConferenceRow, owedConferenceDay } from "../rows/row-words.vi.ts";
import { listedSpeeches } from "../rows/speeches.ts";
import {
  askedConferences,
  notHolding,
  type UnitConference,
  unitConferenceDay,
  unitConferenceName,
  unitConferenceVenue,
} from "../rows/unit-conference.ts";
import { longDay } from "../wording/official-words.ts";
import { type BackdropValues, backdropLine, unknownBraces } from "./backdrop.ts";
import type { Programme } from "./content.ts";
import { totalMinutes } from "./content.ts";
import { FACE } from "./face.vi.ts";
import { parseClock, readItem, timedItems } from "./items.ts";
import { ISSUES, LISTS, owedOrdinal } from "./words.vi.ts";

/** The programme of the Sở's conference; of a unit's own, or of every unit's, where that is asked. */
export function composeProgrammes(
  board: Board,
  { asOf, unit, isApart }: ComposeRequest,
): Composed<Programme> {
  const recipients = internalRecipients(board);
  const { frame, issues } = composeFrame(FACE, board, { asOf, to: [], recipients });
  if (frame === undefined) return { contents: [], issues };
  if (unit === undefined && isApart !== true) {
    const own = composeProgramme(board, frame);
    return {
      contents: [{ content: own.programme, about: aboutEdition(board) }],
      issues: [...issues, ...own.issues],
    };
  }
  const drafted = askedConferences(board, unit).map((one) => ofUnit(board, frame, one));
  return {
    contents: drafted.flatMap(({ contents }) => contents),
    issues: [...issues, ...drafted.flatMap((one) => one.issues)],
  };
}

/** Chương trình of the Sở's conference, or of a unit's; what its rows do not say is said in issues. */
export function composeProgramme(
  board: Board,
  frame: Frame,
  conference?: UnitConference,
): { readonly programme: Programme; readonly issues: readonly string[] } {
  const { settings, catalogue } = board.reckoning.edition;
  const lists = LISTS[conference === undefined ? "department" : "unit"];
  const rows = listValues(catalogue, lists.programme).map((value) => readItem(value, settings));
  const lines = listValues(catalogue, lists.backdrop);
  const speeches = listedSpeeches(board, conference?.unit.code);
  const opensAt = parseClock(settingOf(settings, "GIO_KHAI_MAC") ?? "");
  const allowed = parseNumber(settingOf(settings, "SO_PHUT_MOT_BUOI") ?? "");
  const place = conference === undefined ? placeOfAgency(board) : placeOf(conference);
  const programme: Programme = {
    frame,
    heldOn: place.heldOn,
    venue: place.venue,
    ...(opensAt === undefined ? {} : { opensAt }),
    items: timedItems(rows, speeches, opensAt),
    ...(allowed === undefined ? {} : { allowedMinutes: allowed }),
    backdrop: lines.map((line) => backdropLine(line, settings, place.backdrop)),
  };
  const name = conference === undefined ? FACE.name : `${FACE.name} ${conference.unit.name}`;
  return {
    programme,
    issues: [
      ...(rows.length === 0 ? [ISSUES.noItems(name, lists.programme)] : []),
      ...rows.flatMap(({ title, takes }) =>
        typeof takes === "object" ? [ISSUES.unreadMinutes(name, title, takes.unread)] : [],
      ),
      ...(lines.length === 0 ? [ISSUES.noBackdrop(name, lists.backdrop)] : []),
      ...unknownBraces(lines).map((brace) => ISSUES.unknownBrace(name, brace)),
      ...timeIssues(name, programme, speeches.length),
    ],
  };
}

function timeIssues(name: string, programme: Programme, speechCount: number): readonly string[] {
  const { opensAt, items, allowedMinutes } = programme;
  const listed = items.flatMap(({ speeches }) => speeches);
  const untimed = listed.filter(({ minutes }) => minutes === undefined).length;
  const total = totalMinutes(programme);
  return [
    ...(opensAt === undefined ? [ISSUES.unreadOpening(name)] : []),
    ...(untimed === 0 ? [] : [ISSUES.untimedSpeeches(name, untimed)]),
    ...(listed.length === speechCount ? [] : [ISSUES.noSpeechItem(name, speechCount)]),
    ...(allowedMinutes === undefined ? [ISSUES.noLimit(name)] : []),
    ...(allowedMinutes !== undefined && total > allowedMinutes
      ? [ISSUES.tooLong(name, total, allowedMinutes)]
      : []),
  ];
}

/** Where and when a conference is held, and what stands in the braces of its backdrop. */
interface Place {
  readonly heldOn: Filled;
  readonly venue: Filled;
  readonly backdrop: BackdropValues;
}

function placeOfAgency(board: Board): Place {
  const { settings } = board.reckoning.edition;
  const name = settingOf(settings, "CO_QUAN") ?? "";
  return {
    heldOn: conferenceDay(board),
    venue: conferenceVenue(board),
    backdrop: {
      unit: name,
      ordinal: board.ordinal === "" ? { owed: owedOrdinal("Văn phòng") } : board.ordinal,
      heldOn: conferenceDaySet(board),
    },
  };
}

function placeOf(conference: UnitConference): Place {
  const { unit, record, heldOn } = conference;
  return {
    heldOn: unitConferenceDay(conference),
    venue: unitConferenceVenue(conference),
    backdrop: {
      unit: unit.name,
      ordinal: (record && textAt(record, "ordinal")) ?? { owed: owedOrdinal(unit.name) },
      heldOn: heldOn === undefined ? { owed: owedConferenceDay(unit.name) } : longDay(heldOn),
    },
  };
}

function ofUnit(board: Board, frame: Frame, conference: UnitConference): Composed<Programme> {
  const { unit, record } = conference;
  const why = notHolding(FACE.name, conference);
  if (why !== undefined) return { contents: [], issues: [why] };
  const name = unitConferenceName(conference, board);
  const own = unitFrame(frame, { face: FACE, unit, conference: name }, board);
  const { programme, issues } = composeProgramme(board, own, conference);
  return {
    contents: [{ content: programme, about: unit.code, unit }],
    issues: [...(record === undefined ? [noConferenceRow(FACE.name, unit.name)] : []), ...issues],
  };
}
