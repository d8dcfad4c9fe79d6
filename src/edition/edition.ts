import { type Day, isDay } from "../domain/day.ts";
import type { Finding } from "../domain/finding.ts";
import { foldText } from "../domain/text.ts";
import type { Tab } from "../workbook/declaration.ts";
import { parseDay, parseStretch } from "../workbook/parse-day.ts";
import { readRecords, type SheetReading } from "../workbook/read-records.ts";
import { type RecordSheet, type SheetRecord, textAt, textsAt } from "../workbook/record.ts";
import type { ReadingContext } from "../workbook/value.ts";
import { allTabs } from "./all-tabs.ts";
import { type Condition, readCondition } from "./conditions.ts";
import type { DueVocabulary } from "./due.ts";
import type { EditionSource } from "./edition-source.ts";
import type { Tabs } from "./filter-columns.ts";
import type { Limit } from "./limit.ts";
import { readLimit } from "./limits.ts";
import { type Catalogue, toCatalogue } from "./lists.ts";
import { type RowContext, readEach, rowFinding } from "./row-reading.ts";
import { type Settings, settingOf } from "./settings.ts";
import { checkSettings } from "./settings-check.ts";
import { holdsDays, readTask, type Task, undocumentedExtension } from "./tasks.ts";
import { toUnits, type Units } from "./units.ts";

/** Kỳ tổ chức — edition: everything that the office's rows rule, read into types. */
export interface Edition {
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  readonly units: Units;
  readonly awardForms: RecordSheet;
  readonly tasks: readonly Task[];
  /** Codes of all rows of `Thời hạn`, also of those that cannot be read. */
  readonly taskCodes: ReadonlySet<string>;
  readonly limits: readonly Limit[];
  readonly conditions: readonly Condition[];
  readonly tabs: Tabs;
  readonly reading: ReadingContext;
  /** Plan's year; ages are counted to it. */
  readonly year: number | undefined;
  /** Every row of a tab of the edition, by the tab's key: also those that no type above keeps. */
  readonly rowsOf: (tab: string) => readonly SheetRecord[];
}

export interface EditionReading {
  readonly edition: Edition;
  readonly findings: readonly Finding[];
}

/** Reads the edition's rows; a row that cannot be read is a finding and judges nothing. */
export function readEdition(source: EditionSource): EditionReading {
  const findings: Finding[] = [];
  const rows = new Map<string, readonly SheetRecord[]>();
  const read = (key: string, context: ReadingContext): RecordSheet => {
    const reading: SheetReading = readRecords(source.office, officeTab(source, key), context);
    findings.push(...reading.findings);
    rows.set(key, reading.sheet.records);
    return reading.sheet;
  };
  const nothing = emptyReading(source.asOf);
  const settingRows = read("settings", nothing);
  const settings = toSettings(settingRows.records);
  const catalogue = toCatalogue(read("catalogue", nothing).records.map(catalogueRow));
  const withLists = { ...nothing, ...years(settings, source.asOf), lists: catalogue.values };
  const awardForms = read("awardForms", withLists);
  const lists = new Map(catalogue.values);
  lists.set(foldText(awardForms.tab.name), textsOf(awardForms.records, "name"));
  const unitSheet = read("units", { ...withLists, lists });
  const units = toUnits(unitSheet);
  rows.set("units", units.sheet.records);
  findings.push(
    ...units.findings,
    ...checkSettings(settingRows.records, units),
    ...repeatedCodes(settingRows.records),
    ...repeatedCodes(awardForms.records),
  );
  const tabs = allTabs(source, {
    from: yearSetting(settings, "GIAI_DOAN_TU"),
    before: yearSetting(settings, "GIAI_DOAN_DEN"),
  });
  const context = { settings, catalogue, tabs };
  const rules = readRules({ read, context, units, reading: { ...withLists, lists } });
  findings.push(...rules.findings);
  return {
    edition: {
      settings,
      catalogue,
      units,
      awardForms,
      ...rules.read,
      tabs,
      reading: { ...withLists, lists, unitCode: units.codeOf, unitNames: units.names },
      year: yearSetting(settings, "NAM"),
      rowsOf: (tab) => rows.get(tab) ?? [],
    },
    findings,
  };
}

function readRules(from: {
  readonly read: (key: string, context: ReadingContext) => RecordSheet;
  readonly context: Omit<RowContext, "taskCodes" | "unitCode">;
  readonly units: Units;
  readonly reading: ReadingContext;
}) {
  const { read, units, reading } = from;
  const deadlineRows = read("deadlines", reading).records;
  const repeated = repeatedCodes(deadlineRows);
  const repeatedRows = new Set(repeated.map(({ at }) => at.row));
  const standing = deadlineRows.filter(({ row }) => !repeatedRows.has(row));
  const taskCodes = new Set(textsOf(standing, "code").map((code) => code.toUpperCase()));
  const context: RowContext = { ...from.context, taskCodes, unitCode: units.codeOf };
  const due = dueVocabulary(context);
  const taskContext = { ...context, due, unitNames: units.names };
  const tasks = readEach(standing, (record) => ({ task: readTask(record, taskContext), record }));
  const undocumented = tasks.read.flatMap(
    ({ task, record }) => undocumentedExtension(task, record) ?? [],
  );
  const limits = readEach(read("limits", reading).records, (row) => readLimit(row, context));
  const conditions = readEach(read("conditions", reading).records, (row) =>
    readCondition(row, context),
  );
  return {
    read: {
      tasks: tasks.read.map(({ task }) => task),
      taskCodes,
      limits: limits.read.filter((limit): limit is Limit => limit !== undefined),
      conditions: conditions.read.filter((row): row is Condition => row !== undefined),
    },
    findings: [
      ...repeated,
      ...tasks.findings,
      ...undocumented,
      ...limits.findings,
      ...conditions.findings,
    ],
  };
}

function dueVocabulary(context: RowContext): DueVocabulary {
  const headers = (key: string): ReadonlySet<string> => {
    const declared = context.tabs.byKey.get(key)?.columns?.filter(holdsDays) ?? [];
    const extras = context.tabs.extras.get(key)?.keys() ?? [];
    return new Set([...declared.map(({ header }) => foldText(header)), ...extras]);
  };
  return {
    settings: context.settings,
    taskCodes: context.taskCodes,
    unitColumns: headers("units"),
    conferenceColumns: headers("conferences"),
  };
}

function officeTab(source: EditionSource, key: string): Tab {
  const tab = source.declarations.office.tabs.find((candidate) => candidate.key === key);
  if (tab === undefined) throw new RangeError(`the office workbook declares no tab «${key}»`);
  return tab;
}

function toSettings(records: readonly SheetRecord[]): Settings {
  return new Map(
    records.map((record) => [textAt(record, "code") ?? "", textAt(record, "value") ?? ""]),
  );
}

function catalogueRow(record: SheetRecord) {
  return {
    list: textAt(record, "list") ?? "",
    value: textAt(record, "value") ?? "",
    standsFor: textAt(record, "standsFor"),
  };
}

function textsOf(records: readonly SheetRecord[], key: string): readonly string[] {
  return records.flatMap((record) => textsAt(record, key));
}

/** A code that stands twice: the later row is not read. */
function repeatedCodes(records: readonly SheetRecord[]): readonly Finding[] {
  const seen = new Map<string, number>();
  const findings: Finding[] = [];
  for (const record of records) {
    const code = foldText(textAt(record, "code") ?? "");
    const first = seen.get(code);
    if (code === "") continue;
    if (first === undefined) seen.set(code, record.row);
    else
      findings.push(
        rowFinding(record, "code", {
          code: "row-unreadable",
          facts: { kind: "repeated-code", first },
        }),
      );
  }
  return findings;
}

function emptyReading(asOf: Day): ReadingContext {
  return {
    lists: new Map(),
    unitCode: () => undefined,
    unitNames: [],
    conferenceOn: asOf,
    firstYear: 1,
    lastYear: 9999,
  };
}

/** The conference day, or while there is none the planned one, or the day of the run. */
function years(settings: Settings, asOf: Day) {
  const planned = parseStretch(settingOf(settings, "NGAY_DU_KIEN_HOI_NGHI_SO") ?? "");
  const year = yearSetting(settings, "NAM");
  return {
    conferenceOn: daySetting(settings, "NGAY_HOI_NGHI_SO") ?? planned?.first ?? asOf,
    firstYear: yearSetting(settings, "GIAI_DOAN_TU") ?? (year === undefined ? 1 : year - 5),
    lastYear: Math.max(year ?? 0, yearSetting(settings, "GIAI_DOAN_DEN") ?? 0) || 9999,
  };
}

/** A setting that is one day; undefined while blank or not a day. */
export function daySetting(settings: Settings, code: string): Day | undefined {
  const text = settingOf(settings, code);
  if (text === undefined) return undefined;
  return isDay(text) ? text : parseDay(text);
}

export function yearSetting(settings: Settings, code: string): number | undefined {
  const text = settingOf(settings, code);
  return text !== undefined && /^\d{4}$/.test(text) ? Number(text) : undefined;
}
