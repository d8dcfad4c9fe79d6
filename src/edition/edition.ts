import type { Day } from "../domain/day.ts";
import type { Finding } from "../domain/finding.ts";
import { foldText } from "../domain/text.ts";
import type { Tab } from "../workbook/declaration.ts";
import { parseStretch } from "../workbook/parse-day.ts";
import { readRecords, type SheetReading } from "../workbook/read-records.ts";
import { type RecordSheet, type SheetRecord, textAt, textsOf } from "../workbook/record.ts";
import type { ReadingContext } from "../workbook/value.ts";
import { allTabs } from "./all-tabs.ts";
import type { Condition } from "./conditions.ts";
import type { EditionSource } from "./edition-source.ts";
import type { Tabs } from "./filter-columns.ts";
import type { Limit } from "./limit.ts";
import { type Catalogue, toCatalogue } from "./lists.ts";
import { readRules } from "./read-rules.ts";
import { repeatedCodes } from "./repeated-codes.ts";
import { daySetting, type Settings, settingOf, yearSetting } from "./settings.ts";
import { checkSettings } from "./settings-check.ts";
import type { Task } from "./tasks.ts";
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
