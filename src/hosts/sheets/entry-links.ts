import type { Finding } from "../../domain/finding.ts";
import type { Edition } from "../../edition/edition.ts";
import type { Unit } from "../../edition/units.ts";
import { textAt } from "../../workbook/record.ts";
import { spreadsheetId } from "./spreadsheet-id.ts";

/** Why a workbook could not be read, as far as its unit is told. */
export type BookFault = "missing" | "refused" | "passing";

/** One entry workbook to read; no units: the one that all the others share. */
export interface EntryLink {
  readonly id: string;
  readonly units: readonly Unit[];
}

/** The entry workbooks of an edition, each once, and the cells that name none. */
export function entryLinks(
  { units }: Edition,
  shared: string | undefined,
): { readonly links: readonly EntryLink[]; readonly findings: readonly Finding[] } {
  const own = new Map<string, Unit[]>();
  const findings: Finding[] = [];
  for (const unit of units.all) {
    const typed = textAt(unit.record, "entryWorkbook");
    if (typed === undefined) continue;
    const id = spreadsheetId(typed);
    if (id === undefined) findings.push(unreadable([unit], "not-a-link"));
    else if (id !== shared) own.set(id, [...(own.get(id) ?? []), unit]);
  }
  return {
    links: [
      ...(shared === undefined ? [] : [{ id: shared, units: [] }]),
      ...[...own].map(([id, of]) => ({ id, units: of })),
    ],
    findings,
  };
}

/** The finding of a workbook that could not be read, at the cell that names it. */
export function bookFinding({ units }: EntryLink, fault: BookFault): Finding {
  return unreadable(units, fault === "passing" ? "failed" : fault);
}

function unreadable(units: readonly Unit[], kind: string): Finding {
  const [first] = units;
  if (first === undefined) {
    const at = { book: "", sheet: "Đơn vị" };
    return { code: "workbook-unreadable", severity: "error", at, facts: { kind } };
  }
  const { sheet, row } = first.record;
  const column = sheet.headers.get("entryWorkbook");
  return {
    code: "workbook-unreadable",
    severity: "error",
    at: { book: sheet.book, sheet: sheet.tab.name, row, ...(column ? { column } : {}) },
    ...(units.length === 1 ? { unit: first.code } : { units: units.map(({ code }) => code) }),
    facts: { kind, unitName: units.map(({ shortName }) => shortName).join(", ") },
  };
}
