import type { Finding } from "../../domain/finding.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Catalogue } from "../../edition/lists.ts";
import type { Unit } from "../../edition/units.ts";
import { observed } from "./observed.ts";
import type { UsedRows } from "./used-rows.ts";

/**
 * An edition that gives what the other gives and tells `used` which of its rows were read.
 *
 * Codes, tabs, groups and severities of rules only choose among them; their words, days and numbers
 * are what a document is made of.
 */
export function observedEdition(edition: Edition, used: UsedRows): Edition {
  const { useSetting, useRule, use } = used;
  const units = edition.units.all.map((unit) => observedUnit(unit, used));
  const rule = <T extends { readonly code: string }>(row: T, keys: readonly (keyof T)[]) =>
    observed(row, keys, () => useRule(row.code));
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  const tasks = edition.tasks.map((task) =>
    rule(task, [
      "title",
      "doers",
      "due",
      "dueKind",
      "sendTo",
      "sendHow",
      "template",
      "source",
      "extensions",
    ]),
  );
  return {
    ...edition,
    settings: observedMap(edition.settings, useSetting),
    catalogue: observedCatalogue(edition.catalogue, used),
    units: { ...edition.units, all: units, byCode },
    awardForms: {
      ...edition.awardForms,
      records: edition.awardForms.records.map((form) =>
        observed(form, ["values"], () => use(form)),
      ),
    },
    tasks,
    limits: edition.limits.map((limit) => rule(limit, ["filter", "base", "source", "message"])),
    conditions: edition.conditions.map((row) => rule(row, ["when", "must", "source", "message"])),
    get year() {
      useSetting("NAM");
      return edition.year;
    },
  };
}

/**
 * What a finding says is the words of the row that judged, and of the unit that it is about; what
 * reading a cell found rests on that row itself, its list, or the years of the edition.
 */
export function observedFinding(finding: Finding, edition: Edition, used: UsedRows): Finding {
  return observed(finding, ["severity", "facts", "message", "source"], () => {
    const { rule, code, at } = finding;
    if (rule !== undefined) used.useRule(rule);
    used.usePlace(at);
    if (code === "not-in-list") used.useList(at.column ?? "");
    if (code === "date-implausible") YEARS.forEach(used.useSetting);
    for (const code of finding.units ?? [finding.unit ?? ""]) {
      const unit = edition.units.byCode.get(code);
      if (unit !== undefined) used.use(unit.record);
    }
  });
}

/** Within them a date is plausible. */
const YEARS = ["NAM", "GIAI_DOAN_TU", "GIAI_DOAN_DEN", "NGAY_HOI_NGHI_SO"];

function observedUnit(unit: Unit, { use }: UsedRows): Unit {
  return observed(unit, ["name", "shortName", "record"], () => use(unit.record));
}

function observedCatalogue({ values, standsFor }: Catalogue, { useList }: UsedRows): Catalogue {
  const meanings = [...standsFor].map(
    ([list, own]) => [list, observedMap(own, (value) => useList(list, value))] as const,
  );
  return { values: observedMap(values, useList), standsFor: new Map(meanings) };
}

/** The same map; `see` is told every key that is asked for, and every key when all are. */
function observedMap<Value>(
  map: ReadonlyMap<string, Value>,
  see: (key: string) => void,
): ReadonlyMap<string, Value> {
  const copy = new Map(map);
  const get = (key: string) => {
    see(key);
    return map.get(key);
  };
  return Object.defineProperty(copy, "get", { value: get });
}
