import type { Finding } from "../domain/finding.ts";
import type { LimitState } from "../reckoning/limit-states.ts";
import type { TaskState } from "../reckoning/task-states.ts";
import type { Board, UnitBoard } from "./board.ts";
import type { Composition } from "./composition.ts";

export interface SummaryDocument {
  readonly kind: string;
  readonly name: string;
  readonly location: string;
  /** Hash of the rows that it was made of, as it stands in the file's properties. */
  readonly rows?: string;
  /** Its PDF, where one was made; on Drive the link by which one is made when it is opened. */
  readonly pdf?: string;
  /** Its tables, where they were asked for. */
  readonly sources?: readonly SummarySource[];
}

/** A table of a document, and the rows of the workbooks that it was made of. */
export interface SummarySource {
  readonly table: string;
  readonly places: readonly {
    readonly book: string;
    readonly sheet: string;
    readonly rows: readonly number[];
  }[];
}

export interface SummaryMail {
  readonly kind: string;
  readonly unit: string;
  readonly to: readonly string[];
  readonly key: string;
  readonly state: string;
}

export interface SummaryFinding {
  readonly code: string;
  readonly rule: string | null;
  readonly severity: string;
  readonly sheet: string;
  readonly row: number | null;
  readonly column: string | null;
  readonly unit: string | null;
  readonly message: string;
  readonly source: string | null;
  readonly book: string | null;
}

export interface SummaryReceipts {
  readonly documents: readonly SummaryDocument[];
  readonly mails: readonly SummaryMail[];
}

/** The machine-readable result: a public format, to which members may be added and never taken. */
export function summaryOf(
  board: Board,
  { sentence, receipts }: { sentence: (finding: Finding) => string; receipts: SummaryReceipts },
) {
  return {
    asOf: board.asOf,
    edition: { agency: board.agency, ordinal: board.ordinal, year: board.year ?? null },
    units: board.units.map(unitSummary),
    limits: board.sharedLimits.map((state) => ({
      ...limitSummary(state),
      group: state.group.label ?? null,
    })),
    findings: board.findings.map((finding) => findingSummary(finding, sentence(finding))),
    documents: receipts.documents,
    mails: receipts.mails,
  };
}

export type Summary = ReturnType<typeof summaryOf>;

function unitSummary(board: UnitBoard) {
  return {
    code: board.unit.code,
    name: board.unit.name,
    delegates: {
      unit: compositionSummary(board.delegates.unit),
      department: compositionSummary(board.delegates.department),
    },
    limits: board.limits.map(limitSummary),
    tasks: board.tasks.map(taskSummary),
    errors: board.errors,
    warnings: board.warnings,
  };
}

function compositionSummary({ total, exemplary, sharePercent }: Composition) {
  return { total, exemplary, sharePercent: sharePercent ?? null };
}

/** `left` counts places of a «không quá»: 0 when none is left or the limit is exceeded. */
function limitSummary({ limit, counted, allowed, base, isMet }: LimitState) {
  const hasPlaces = limit.comparison === "atMost" && allowed !== undefined;
  return {
    code: limit.code,
    counted,
    allowed: allowed ?? null,
    left: hasPlaces ? Math.max(0, allowed - counted) : null,
    base: base ?? null,
    met: isMet ?? null,
  };
}

function taskSummary({ task, deadline, extendedTo, status, completion, daysLeft }: TaskState) {
  return {
    code: task.code,
    due: deadline?.due ?? null,
    lastGoodDay: deadline?.lastGoodDay ?? null,
    extendedTo: extendedTo ?? null,
    status,
    doneOn: completion.doneOn ?? null,
    daysLeft: daysLeft ?? null,
  };
}

function findingSummary(finding: Finding, message: string): SummaryFinding {
  return {
    code: finding.code,
    rule: finding.rule ?? null,
    severity: finding.severity,
    sheet: finding.at.sheet,
    row: finding.at.row ?? null,
    column: finding.at.column ?? null,
    unit: finding.unit ?? null,
    message,
    source: finding.source ?? null,
    book: finding.at.book === "" ? null : finding.at.book,
  };
}
