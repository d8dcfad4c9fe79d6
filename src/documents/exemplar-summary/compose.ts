import type { Board } from "../../board/board.ts";
import { nameKey } from "../../domain/name-key.ts";
import { settingOf } from "../../edition/settings.ts";
import type { Unit } from "../../edition/units.ts";
import { type SheetRecord, textAt } from "../../workbook/record.ts";
import { isOwed } from "../form/segments.ts";
import { composeFrame } from "../frame/compose-frame.ts";
import type { Frame } from "../frame/frame.ts";
import { unitFrame } from "../frame/unit-frame.ts";
import type { Composed, ComposeRequest } from "../kind.ts";
import { type SubjectKind, subjectOf } from "../rows/eligibility.ts";
import { sortedByUnit } from "../rows/unit-order.ts";
import type { ExemplarReport, ExemplarSummary } from "./content.ts";
import { FACE, occasion, periodName } from "./face.vi.ts";
import { type PageBounds, pageBounds } from "./page-bounds.ts";
import { type Exemplar, reportOf } from "./report-of.ts";
import {
  nobodyNominated,
  noNominees,
  owedReports,
  pageRange,
  uncountedPages,
  unplaced,
} from "./words.vi.ts";

/**
 * The summary reports of a unit in one file, or a file an exemplar.
 *
 * Everyone in `Đề cử` gets one, held back or not: it is the unit's own paper. An exemplar who stands
 * there for several award forms gets one report.
 */
export function composeExemplarSummaries(
  board: Board,
  request: ComposeRequest,
): Composed<ExemplarSummary> {
  const { frame, issues } = composeFrame(FACE, board, { asOf: request.asOf, to: [] });
  if (frame === undefined) return { contents: [], issues };
  const units = request.unit ? [request.unit] : board.units.map(({ unit }) => unit);
  const composed = units.map((unit) =>
    composeUnit(unit, { board, frame, isApart: request.isApart === true }),
  );
  const contents = composed.flatMap((one) => one.contents);
  const nobody = request.unit
    ? noNominees(FACE.name, request.unit.name)
    : nobodyNominated(FACE.name);
  return {
    contents,
    issues: [
      ...issues,
      ...(contents.length === 0 ? [nobody] : []),
      ...unplacedIssues(board, request.unit),
      ...composed.flatMap((one) => one.issues),
    ],
  };
}

interface UnitRequest {
  readonly board: Board;
  /** Of the agency that confirms. */
  readonly frame: Frame;
  readonly isApart: boolean;
}

function composeUnit(
  unit: Unit,
  { board, frame, isApart }: UnitRequest,
): Composed<ExemplarSummary> {
  const exemplars = exemplarsOf(unit, board);
  if (exemplars.length === 0) return { contents: [], issues: [] };
  const bounds = pageBounds(board, unit.code);
  const reports = exemplars.map((exemplar) => reportOf(exemplar, bounds));
  const toContent = (own: readonly ExemplarReport[]): ExemplarSummary => ({
    frame: unitFrame(frame, { face: FACE, unit, conference: frame.conference }, board),
    period: periodOf(board, frame),
    confirmer: { agency: frame.agencyShort, titles: frame.signerTitles, name: frame.signerName },
    reports: own,
  });
  return {
    contents: isApart
      ? reports.map((report) => ({
          content: toContent([report]),
          about: `${unit.code} ${report.name}`,
          unit,
        }))
      : [{ content: toContent(reports), about: unit.code, unit }],
    issues: reportIssues(unit, reports, bounds),
  };
}

/** Collectives, then individuals, each the Vietnamese way. */
function exemplarsOf(unit: Unit, board: Board): readonly Exemplar[] {
  const own = board.reckoning.intake
    .recordsOf("nominees")
    .filter((record) => record.unit === unit.code);
  const of = (subject: SubjectKind, are: "collectives" | "persons") => {
    const records = own.filter((record) => subjectOf(record, board) === subject);
    const sorted = sortedByUnit(records, board, { nameOf, are });
    return groupsBy(exemplarKey, sorted).map((rows) => ({ subject, unit, records: rows }));
  };
  return [...of("collective", "collectives"), ...of("individual", "persons")];
}

/** Two persons of one name are told apart by the day of birth; a nameless row stands alone. */
function exemplarKey(record: SheetRecord): string {
  const name = nameOf(record);
  if (name === "") return `${record.sheet.book}\n${record.row}`;
  return `${nameKey(name)}\n${textAt(record, "bornOn") ?? ""}`;
}

/** Items of one key together, groups and items in the order in which they come. */
function groupsBy<T>(keyOf: (item: T) => string, items: readonly T[]): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [item]);
    else own.push(item);
  }
  return [...groups.values()];
}

function nameOf(record: SheetRecord): string {
  return textAt(record, "name") ?? "";
}

function periodOf({ reckoning }: Board, { conference }: Frame): string {
  const { settings } = reckoning.edition;
  const from = settingOf(settings, "GIAI_DOAN_TU");
  const to = settingOf(settings, "GIAI_DOAN_DEN");
  return from === undefined || to === undefined ? occasion(conference) : periodName(from, to);
}

function unplacedIssues(board: Board, asked: Unit | undefined): readonly string[] {
  const rows = board.reckoning.intake
    .recordsOf("nominees")
    .filter((record) => asked === undefined || record.unit === asked.code)
    .filter((record) => record.unit === undefined || subjectOf(record, board) === undefined);
  return rows.length === 0 ? [] : [unplaced(FACE.name, rows.length)];
}

function reportIssues(
  unit: Unit,
  reports: readonly ExemplarReport[],
  { least, most }: PageBounds,
): readonly string[] {
  const open = reports.filter((report) => Object.values(report).flat().some(isOwed));
  return [
    ...(open.length === 0 ? [] : [owedReports(FACE.name, unit.name, open.length)]),
    ...(least === undefined && most === undefined
      ? []
      : [uncountedPages(FACE.name, pageRange(least, most))]),
  ];
}
