import type { Board, UnitBoard } from "../board/board.ts";
import type { Finding, FindingCode, Place } from "../domain/finding.ts";
import type { Limit } from "../edition/limit.ts";
import type { Span } from "../output/mail-parts.ts";
import {
  type FindingKind,
  type PlacesLeft,
  placeWords,
  type ReminderUnit,
} from "../output/mail-reminder.vi.ts";
import type { ReminderTask } from "../output/mail-task-row.vi.ts";
import type { TaskState } from "../reckoning/task-states.ts";
import { readsReview } from "../rules/finding-column.ts";
import { awayFromDaysOff, type StepContext } from "./reminder-steps.ts";
import { peopleOf, withoutPeople } from "./without-people.ts";

export interface LetterContext extends StepContext {
  readonly board: Board;
  /** Address of a cell, where the host knows one. */
  readonly linkTo?: (place: Place) => string | undefined;
}

/** What a mail says to one unit of its tasks, its rows and its places. */
export function reminderUnit(
  own: UnitBoard,
  states: readonly TaskState[],
  context: LetterContext,
): ReminderUnit {
  return {
    name: own.unit.name,
    tasks: states.map((state) => reminderTask(state, context)),
    findings: findingKinds(own, context),
    places: placesLeft(own),
  };
}

function reminderTask(state: TaskState, context: LetterContext): ReminderTask {
  const last = state.deadline?.lastGoodDay;
  const working = last && awayFromDaysOff(last, -1, context);
  const reason = state.completion.returned?.reason;
  return {
    state,
    ...(working === undefined || working === last ? {} : { lastWorkingDay: working }),
    ...(reason === undefined
      ? {}
      : { reason: withoutPeople(reason, peopleOf(state.unit.code, context.board)) }),
  };
}

/** Cells named of one kind; the checked copy and «Vi phạm» name them all. */
const PLACES_MAX = 5;

/** Findings in the unit's own rows by kind; those of its tasks stand in the table of tasks. */
function findingKinds(own: UnitBoard, { board, linkTo }: LetterContext): readonly FindingKind[] {
  const sheets = entrySheets(board);
  const byCode = new Map<FindingCode, Finding[]>();
  for (const finding of own.findings) {
    if (finding.officeOnly === true || !sheets.has(finding.at.sheet)) continue;
    if (finding.code === "deadline-late" || finding.code === "deadline-overdue") continue;
    byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), finding]);
  }
  return [...byCode].map(([code, found]) => ({
    code,
    count: found.length,
    sources: [...new Set(found.flatMap(({ source }) => source ?? []))],
    ...placesOf(found, linkTo),
  }));
}

/** The first places, each row once. */
function placesOf(found: readonly Finding[], linkTo: LetterContext["linkTo"]) {
  const byRow = new Map(found.map(({ at }) => [`${at.book}|${at.sheet}|${at.row ?? ""}`, at]));
  const places = [...byRow.values()];
  return {
    places: places.slice(0, PLACES_MAX).map((at) => placeSpan(at, linkTo)),
    hasMore: places.length > PLACES_MAX,
  };
}

function placeSpan(at: Place, linkTo: LetterContext["linkTo"]): Span {
  const href = linkTo?.(at);
  const text = placeWords(at.sheet, at.row);
  return href === undefined ? { text } : { text, href };
}

const OFFICE_RECORDS: ReadonlySet<string> = new Set(["receipts", "reviews"]);

/** Names of the tabs that units fill in. */
function entrySheets({ reckoning }: Board): ReadonlySet<string> {
  const tabs = [...reckoning.edition.tabs.byKey.values()];
  return new Set(
    tabs
      .filter(({ key, kind }) => kind === "records" && !OFFICE_RECORDS.has(key))
      .map(({ name }) => name),
  );
}

function placesLeft(own: UnitBoard): readonly PlacesLeft[] {
  return own.limits.flatMap(({ limit, group, counted, allowed }) => {
    if (!isOnPlaces(limit)) return [];
    return [
      {
        label: labelOf(limit),
        ...(group.units.length > 1 && group.label !== undefined ? { group: group.label } : {}),
        counted,
        ...(allowed === undefined ? {} : { allowed }),
        ...(limit.source === undefined ? {} : { source: limit.source }),
      },
    ];
  });
}

function isOnPlaces(limit: Limit): boolean {
  return (
    limit.tab.key === "nominees" &&
    limit.comparison === "atMost" &&
    limit.severity !== "tracked" &&
    limit.amount.kind !== "none" &&
    !readsReview(limit.filter)
  );
}

/** «Thành phố, Tập thể»: the values that «Lọc» asks for; the filter itself where it asks otherwise. */
function labelOf({ filter, code }: Limit): string {
  const clauses = filter.clauses.map(({ clause }) => clause);
  const values = clauses.map(({ atoms, text }) => {
    const [atom] = atoms;
    const isPlain = atoms.length === 1 && atom !== undefined && /^[=∈]$/.test(atom.operator);
    return isPlain ? atom.values.join(" | ") : text;
  });
  return values.length === 0 ? code : values.join(", ");
}
