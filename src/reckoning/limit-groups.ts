import { nameKey } from "../domain/name-key.ts";
import { foldText } from "../domain/text.ts";
import type { Edition } from "../edition/edition.ts";
import type { Limit } from "../edition/limit.ts";
import { valueReader } from "../edition/passes.ts";
import { columnPlaces, type SheetRecord, textAt } from "../workbook/record.ts";
import { FAULTED } from "../workbook/value.ts";
import type { LimitContext } from "./limit-context.ts";

/** Nhóm — the records that a limit counts together. */
export interface LimitGroup {
  readonly key: string;
  /** What people call the group: a cluster, a quota group, a value; none for a unit or everything. */
  readonly label?: string;
  /** Codes of the units whose figures the group stands on. */
  readonly units: readonly string[];
  /** Every record of the group, whether or not it passes «Lọc». */
  readonly records: readonly SheetRecord[];
}

/** A row of `Đơn vị` asked as if it were a record of that unit: for clauses on the unit alone. */
export function unitProbe(code: string, edition: Edition): SheetRecord {
  const unit = edition.units.byCode.get(code);
  if (unit === undefined) throw new RangeError(`no unit ${code}`);
  return unit.record;
}

/** The groups of a limit: units that its clauses on the unit concern, also those without a record. */
export function groupsOf(limit: Limit, context: LimitContext): readonly LimitGroup[] {
  const records = recordsOf(limit, context);
  switch (limit.grouping.kind) {
    case "all":
      return [{ key: "", units: concernedUnits(limit, context), records }];
    case "unit":
    case "cluster":
    case "quotaGroup":
      return unitGroups(limit, records, context);
    case "subject":
      return recordGroups(records, (record) => subjectKey(record));
    default: {
      const read = valueReader(limit.grouping.ref);
      return recordGroups(records, (record) => {
        const value = read(record, context.joins);
        return value === undefined || value === FAULTED ? undefined : String(value);
      });
    }
  }
}

function recordsOf(limit: Limit, { edition, intake }: LimitContext): readonly SheetRecord[] {
  if (limit.tab.key === "units") return edition.units.sheet.records;
  return limit.tab.key === "reviews" ? intake.reviews.records : intake.recordsOf(limit.tab.key);
}

/** Units that no clause on the unit alone shuts out. */
function concernedUnits(limit: Limit, context: LimitContext): readonly string[] {
  const onUnit = limit.filter.clauses.filter(({ clause }) => clause.isOnUnitAlone);
  return context.edition.units.all
    .filter(({ record }) => onUnit.every(({ test }) => test(record, context.joins) !== false))
    .map(({ code }) => code);
}

function unitGroups(
  limit: Limit,
  records: readonly SheetRecord[],
  context: LimitContext,
): readonly LimitGroup[] {
  const groups = new Map<string, { label?: string; units: string[]; records: SheetRecord[] }>();
  const groupOf = new Map<string, { records: SheetRecord[] }>();
  for (const code of concernedUnits(limit, context)) {
    const name = groupName(limit, code, context);
    if (name === undefined) continue;
    const label = name.label === undefined ? {} : { label: name.label };
    const group = groups.get(name.key) ?? { ...label, units: [], records: [] };
    groups.set(name.key, group);
    group.units.push(code);
    groupOf.set(code, group);
  }
  for (const record of records) groupOf.get(record.unit ?? "")?.records.push(record);
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** A unit without a quota group is a group of its own; one without a cluster is in none. */
function groupName(
  limit: Limit,
  code: string,
  { edition }: LimitContext,
): { readonly key: string; readonly label?: string } | undefined {
  if (limit.grouping.kind === "unit") return { key: code };
  const column = limit.grouping.kind === "cluster" ? "cluster" : "quotaGroup";
  const label = textAt(unitProbe(code, edition), column);
  if (label !== undefined) return { key: `${column}:${foldText(label)}`, label };
  return column === "cluster" ? undefined : { key: code };
}

function recordGroups(
  records: readonly SheetRecord[],
  labelOf: (record: SheetRecord) => string | undefined,
): readonly LimitGroup[] {
  const groups = new Map<string, { label: string; units: Set<string>; records: SheetRecord[] }>();
  for (const record of records) {
    const label = labelOf(record);
    if (label === undefined || label === "") continue;
    const key = foldText(label);
    const group = groups.get(key) ?? { label, units: new Set<string>(), records: [] };
    groups.set(key, group);
    group.records.push(record);
    if (record.unit !== undefined) group.units.add(record.unit);
  }
  return [...groups].map(([key, { label, units, records: own }]) => ({
    key,
    label,
    units: [...units],
    records: own,
  }));
}

/** The same subject as for duplicates: its unit, name and birth date. */
function subjectKey(record: SheetRecord): string | undefined {
  const { tab } = record.sheet;
  const key = tab.columns?.find((column) => column.name !== undefined)?.key;
  const name = key && textAt(record, key);
  if (name === undefined) return undefined;
  const born = columnPlaces(tab).has("bornOn") ? (textAt(record, "bornOn") ?? "") : "";
  return [record.unit ?? "", nameKey(name), born].join(" | ");
}
