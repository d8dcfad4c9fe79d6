import type { Day } from "../domain/day.ts";
import type { Finding } from "../domain/finding.ts";
import { LEVEL_LIST, SUBJECT } from "../domain/sheet-words.ts";
import { listValues } from "../edition/lists.ts";
import { means } from "../edition/meaning.ts";
import { settingOf } from "../edition/settings.ts";
import type { Unit } from "../edition/units.ts";
import type { LimitState } from "../reckoning/limit-states.ts";
import type { Reckoning } from "../reckoning/reckoning.ts";
import type { TaskState } from "../reckoning/task-states.ts";
import { isTicked, type SheetRecord, textAt } from "../workbook/record.ts";
import { type Composition, delegateCounts } from "./composition.ts";
import { sortFindings } from "./sort-findings.ts";

/** Số đề cử — nominees of a unit or of all. */
export interface NomineeCount {
  readonly total: number;
  readonly collectives: number;
  readonly individuals: number;
  readonly directWorkers: number;
  /** By level of the award form («Cấp»); the last, «», has no award form. */
  readonly byLevel: ReadonlyMap<string, number>;
}

/** Một dòng của Tổng hợp — what stands to be known of one unit. */
export interface UnitBoard {
  readonly unit: Unit;
  readonly delegates: { readonly unit: Composition; readonly department: Composition };
  readonly nominees: NomineeCount;
  readonly limits: readonly LimitState[];
  readonly tasks: readonly TaskState[];
  /** Findings that the unit may see. */
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
}

/** Tổng hợp — everything a reader of the state needs, counted once. */
export interface Board {
  readonly asOf: Day;
  readonly agency: string;
  readonly ordinal: string;
  readonly year: number | undefined;
  readonly units: readonly UnitBoard[];
  /** Limits that no single unit answers for: of everything, and of each cluster. */
  readonly sharedLimits: readonly LimitState[];
  readonly delegates: { readonly unit: Composition; readonly department: Composition };
  readonly nominees: NomineeCount;
  readonly findings: readonly Finding[];
  readonly errors: number;
  readonly warnings: number;
  readonly reckoning: Reckoning;
}

export function toBoard(reckoning: Reckoning, findings: readonly Finding[]): Board {
  const { edition, asOf, limits } = reckoning;
  const sorted = sortFindings(findings, reckoning);
  const nominees = reckoning.intake.recordsOf("nominees");
  const isShared = ({ limit }: LimitState) =>
    limit.grouping.kind === "all" ||
    limit.grouping.kind === "cluster" ||
    limit.grouping.kind === "column";
  const source: UnitSource = {
    reckoning,
    delegates: delegateCounts(reckoning),
    findings: grouped(sorted, (finding) => (finding.officeOnly === true ? [] : unitOf(finding))),
    nominees: grouped(nominees, unitOf),
    limits: grouped(limits, ({ limit, group }) =>
      limit.grouping.kind === "unit" || limit.grouping.kind === "quotaGroup" ? group.units : [],
    ),
    tasks: grouped(reckoning.states, ({ unit }) => [unit.code]),
  };
  return {
    asOf,
    agency: settingOf(edition.settings, "CO_QUAN") ?? "",
    ordinal: settingOf(edition.settings, "LAN_THU") ?? "",
    year: edition.year,
    units: edition.units.all.map((unit) => toUnitBoard(unit, source)),
    sharedLimits: limits.filter(isShared),
    delegates: source.delegates.all,
    nominees: countNominees(nominees, reckoning),
    findings: sorted,
    ...countSeverities(sorted),
    reckoning,
  };
}

/** What is asked once of everything, and then of each unit. */
interface UnitSource {
  readonly reckoning: Reckoning;
  readonly delegates: ReturnType<typeof delegateCounts>;
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly nominees: ReadonlyMap<string, readonly SheetRecord[]>;
  readonly limits: ReadonlyMap<string, readonly LimitState[]>;
  readonly tasks: ReadonlyMap<string, readonly TaskState[]>;
}

function toUnitBoard(unit: Unit, source: UnitSource): UnitBoard {
  const { reckoning, delegates } = source;
  const own = source.findings.get(unit.code) ?? [];
  return {
    unit,
    delegates: delegates.byUnit.get(unit.code) ?? delegates.none,
    nominees: countNominees(source.nominees.get(unit.code) ?? [], reckoning),
    limits: source.limits.get(unit.code) ?? [],
    tasks: source.tasks.get(unit.code) ?? [],
    findings: own,
    ...countSeverities(own),
  };
}

/** By every unit that an item stands for, in the order of the items. */
function grouped<T>(
  items: readonly T[],
  unitsOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const unit of new Set(unitsOf(item))) {
      const group = groups.get(unit);
      if (group === undefined) groups.set(unit, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function unitOf({ unit }: { readonly unit?: string | undefined }): readonly string[] {
  return unit === undefined ? [] : [unit];
}

export function countSeverities(findings: readonly Finding[]) {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return { errors, warnings: findings.length - errors };
}

function countNominees(nominees: readonly SheetRecord[], reckoning: Reckoning): NomineeCount {
  const { catalogue } = reckoning.edition;
  const isOf = (record: SheetRecord, word: string) => means(record, "subject", { word, catalogue });
  return {
    total: nominees.length,
    collectives: nominees.filter((record) => isOf(record, SUBJECT.collective)).length,
    individuals: nominees.filter((record) => isOf(record, SUBJECT.individual)).length,
    directWorkers: nominees.filter((record) => isTicked(record, "directWorker")).length,
    byLevel: countLevels(nominees, reckoning),
  };
}

/** Levels in the order of the list «Cấp»; nominees without an award form, "", come last. */
function countLevels(
  nominees: readonly SheetRecord[],
  reckoning: Reckoning,
): ReadonlyMap<string, number> {
  const listed = listValues(reckoning.edition.catalogue, LEVEL_LIST);
  const counts = new Map(listed.map((level) => [level, 0]));
  let without = 0;
  for (const record of nominees) {
    const level = levelOf(record, reckoning);
    if (level === undefined) without++;
    else counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  return new Map([...counts, ["", without] as const].filter(([, count]) => count > 0));
}

/** «Cấp» of a nominee's award form; undefined without one. */
export function levelOf(record: SheetRecord, { joins }: Reckoning): string | undefined {
  const form = joins.rowOf("awardForm", record);
  return form === undefined || typeof form === "symbol" ? undefined : textAt(form, "level");
}
