import { sortFindings } from "../board/sort-findings.ts";
import { addDays, type Day } from "../domain/day.ts";
import type { Finding } from "../domain/finding.ts";
import { readEdition } from "../edition/edition.ts";
import type { Declarations } from "../edition/edition-source.ts";
import type { Limit } from "../edition/limit.ts";
import type { Joins } from "../edition/passes.ts";
import type { Bound, Period } from "../edition/period.ts";
import { readIntake } from "../intake/intake.ts";
import { THIS_BOOK } from "../output/entry-words.vi.ts";
import { limitStates } from "../reckoning/limit-states.ts";
import type { Reckoning } from "../reckoning/reckoning.ts";
import { rowJoins } from "../reckoning/row-joins.ts";
import { checkConditions } from "../rules/condition-findings.ts";
import { checkDuplicates } from "../rules/duplicates.ts";
import { checkLimits } from "../rules/limit-findings.ts";
import { checkProgress } from "../rules/progress-findings.ts";
import { tableOf } from "../workbook/read-records.ts";
import type { Table, Workbook } from "../workbook/table.ts";
import { withAskedRules } from "./asked-rules.ts";
import { isConditionDecidable, isGroupHere, isLimitDecidable, type Known } from "./decidable.ts";
import type { Regulations } from "./regulation-book.ts";

/** An entry workbook as far as a custom function was handed it. */
export interface EntrySource {
  readonly declarations: Declarations;
  readonly regulations: Regulations;
  readonly tables: readonly Table[];
  /** Whether rows of rules for tabs that were not handed over are read too, to be told apart. */
  readonly isToldAll?: true;
}

export interface EntryAssessment {
  readonly reckoning: Reckoning;
  /** In the order in which people read the sheets. */
  readonly findings: readonly Finding[];
  readonly known: Known;
  /** Every limit that applies and was read, decided here or not. */
  readonly limits: readonly Limit[];
}

/**
 * What is so of one entry workbook by its `Quy định` alone: exactly what can be decided from both.
 *
 * Left to «Tổng hợp»: deadlines, reviews, rows that ask for a tab that was not handed over, groups
 * with units that type elsewhere, and without a day in `Quy định` all that hangs on one.
 */
export function assessEntry(given: EntrySource): EntryAssessment {
  const { declarations, regulations } = given;
  const asOf = regulations.asOf ?? LAST_DAY;
  const entries = [{ name: THIS_BOOK, tables: given.tables }];
  const known: Known = { tabs: tabsGiven(declarations, entries), regulations };
  const office = given.isToldAll
    ? regulations.office
    : withAskedRules(regulations.office, declarations, known.tabs);
  const source = { declarations, office, entries, asOf };
  const { edition } = readEdition(source);
  const intake = readIntake(source, edition);
  const judged = {
    ...edition,
    limits: edition.limits.filter((limit) => isLimitDecidable(limit, known)),
    conditions: edition.conditions.filter((row) => isConditionDecidable(row, known)),
  };
  const context = {
    edition: judged,
    intake,
    asOf,
    joins: { ...rowJoins(edition, intake), ...toldJoins(regulations) },
    states: [],
    stateOf: () => undefined,
    isInForce: (period: Period, unit: string | undefined) =>
      isInForce(period, unit, { regulations, asOf }),
  };
  const limits = limitStates(context).filter((state) => isGroupHere(state, known));
  const reckoning: Reckoning = { ...context, limits };
  const isTold = ({ code }: Finding) =>
    regulations.asOf !== undefined || code !== "date-implausible";
  const findings = [
    ...intake.findings.filter(isTold),
    ...checkLimits(reckoning),
    ...checkConditions(reckoning),
    ...checkDuplicates(reckoning),
    ...checkProgress(reckoning),
  ];
  return {
    reckoning,
    findings: sortFindings(findings, reckoning),
    known,
    limits: edition.limits,
  };
}

/** Without a day nothing lies in the future. */
const LAST_DAY: Day = "9999-12-31";

function tabsGiven(declarations: Declarations, entries: readonly Workbook[]) {
  const given = declarations.entry.tabs.filter((tab) =>
    entries.some((entry) => tableOf(entry, tab) !== undefined),
  );
  return new Set(given.map(({ key }) => key));
}

function toldJoins({ tasks }: Regulations): Pick<Joins, "statusOf" | "receiptOf"> {
  return {
    statusOf: (unit, task) => tasks.get(task)?.get(unit)?.status,
    receiptOf: (unit, task) => tasks.get(task)?.get(unit)?.receipt,
  };
}

interface On {
  readonly regulations: Regulations;
  readonly asOf: Day;
}

function isInForce(period: Period, unit: string | undefined, on: On): boolean {
  const from = period.from && boundDay(period.from, unit, on);
  const to = period.to && boundDay(period.to, unit, on);
  if (period.from !== undefined && (from === undefined || on.asOf < from)) return false;
  return to === undefined || on.asOf <= to;
}

/** A task's last good day as `Quy định` tells it; for a unit of which it tells none the row's own. */
function boundDay(bound: Bound, unit: string | undefined, { regulations }: On): Day | undefined {
  if (bound.kind === "day") return bound.day;
  if (bound.kind === "unknown") return undefined;
  const units = regulations.tasks.get(bound.code);
  const day = (units?.get(unit ?? "") ?? units?.get(""))?.lastGoodDay;
  return day && addDays(day, bound.days);
}
