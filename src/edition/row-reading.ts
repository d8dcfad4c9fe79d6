import type { Facts, Finding, FindingCode } from "../domain/finding.ts";
import { ASSUMED } from "../domain/sheet-words.ts";
import { foldText, tidyText } from "../domain/text.ts";
import type { Tab } from "../workbook/declaration.ts";
import { columnOf, type SheetRecord, textAt } from "../workbook/record.ts";
import { FAULTED } from "../workbook/value.ts";
import { type Atom, type Filter, type FilterReading, parseFilter } from "./filter.ts";
import { type ColumnRef, type Tabs, vocabularyOf } from "./filter-columns.ts";
import type { Catalogue } from "./lists.ts";
import { type ReadyFilter, readyFilter } from "./passes.ts";
import { type Settings, substitute, substituteLeniently } from "./settings.ts";

/** A row of the edition that cannot be read: it judges nothing, and stops nothing else. */
export class UnreadableRow extends Error {
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(`${finding.at.sheet}:${finding.at.row} ${finding.code}`);
    this.finding = finding;
  }
}

/** What every reader of an edition row needs. */
export interface RowContext {
  readonly settings: Settings;
  readonly catalogue: Catalogue;
  readonly tabs: Tabs;
  /** Codes of all rows of `Thời hạn`. */
  readonly taskCodes: ReadonlySet<string>;
  /** Code of the unit that a typed code or name means. */
  readonly unitCode: (typed: string) => string | undefined;
}

/** @throws UnreadableRow always: the row's fault, on the cell that bears it */
export function refuse(
  record: SheetRecord,
  key: string,
  { code, ...facts }: { readonly code?: FindingCode } & Facts,
): never {
  throw new UnreadableRow(rowFinding(record, key, { code: code ?? "row-unreadable", facts }));
}

export function rowFinding(
  record: SheetRecord,
  key: string,
  { code, facts, severity }: { code: FindingCode; facts: Facts; severity?: "error" | "warning" },
): Finding {
  const rule = textAt(record, "code");
  return {
    code,
    severity: severity ?? "error",
    at: {
      book: record.sheet.book,
      sheet: record.sheet.tab.name,
      row: record.row,
      column: columnOf(record.sheet.tab, key).header,
    },
    facts,
    ...(rule === undefined ? {} : { rule }),
  };
}

/**
 * A cell of a row with every `[MÃ]` replaced; undefined when blank.
 *
 * @throws UnreadableRow for a code that `Cấu hình` lacks or leaves blank
 */
export function filledAt(
  record: SheetRecord,
  key: string,
  { settings }: RowContext,
): string | undefined {
  const typed = textAt(record, key);
  if (typed === undefined) return undefined;
  const filled = substitute(typed, settings);
  if ("unknown" in filled)
    refuse(record, key, { kind: "unknown-setting", setting: filled.unknown });
  return filled.text;
}

/**
 * Reads each row on its own: a fault of one leaves the others standing. A row with a cell that could
 * not be read is passed over: that finding stands already.
 */
export function readEach<T>(
  records: readonly SheetRecord[],
  read: (record: SheetRecord) => T,
): { readonly read: readonly T[]; readonly findings: readonly Finding[] } {
  const done: T[] = [];
  const findings: Finding[] = [];
  for (const record of records) {
    if (record.values.includes(FAULTED)) continue;
    try {
      done.push(read(record));
    } catch (fault) {
      if (!(fault instanceof UnreadableRow)) throw fault;
      findings.push(fault.finding);
    }
  }
  return { read: done, findings };
}

/**
 * The filter in a cell, ready to be asked.
 *
 * @throws UnreadableRow `column-missing` for a header that the tab lacks, else `filter-unreadable`
 */
export function filterAt(
  record: SheetRecord,
  key: string,
  of: { tab: Tab; context: RowContext },
): ReadyFilter {
  const { tab, context } = of;
  const vocabulary = vocabularyOf(tab, context.tabs);
  const reading = parseFilter(textAt(record, key) ?? "", {
    vocabulary,
    settings: context.settings,
  });
  const filter = filterOrRefuse(record, key, { reading, tab });
  const unknown = filter.clauses.flatMap(({ atoms }) =>
    atoms.flatMap(({ ref }) => (isOfTask(ref) && !context.taskCodes.has(ref.code) ? ref.code : [])),
  );
  if (unknown[0] !== undefined) {
    refuse(record, key, { code: "filter-unreadable", kind: "unknown-task", typed: unknown[0] });
  }
  return readyFilter(withUnitCodes(filter, context), context.catalogue);
}

/** A unit may be written by any of its names: cells hold its code. */
function withUnitCodes({ clauses }: Filter, { unitCode }: RowContext): Filter {
  const coded = (atom: Atom): Atom =>
    atom.ref.kind === "own" && atom.ref.column.type === "unit"
      ? { ...atom, values: atom.values.map((value) => unitCode(value) ?? value) }
      : atom;
  return { clauses: clauses.map((clause) => ({ ...clause, atoms: clause.atoms.map(coded) })) };
}

function isOfTask(ref: ColumnRef): ref is Extract<ColumnRef, { kind: "task" | "receipt" }> {
  return ref.kind === "task" || ref.kind === "receipt";
}

function filterOrRefuse(
  record: SheetRecord,
  key: string,
  { reading, tab }: { reading: FilterReading; tab: Tab },
): Filter {
  if ("filter" in reading) return reading.filter;
  const { fault } = reading;
  if (fault.kind !== "unknown-column") refuse(record, key, { code: "filter-unreadable", ...fault });
  throw new UnreadableRow(missingColumn(record, fault.column, tab));
}

/** `column-missing`: a row names a header that its tab lacks. */
function missingColumn(record: SheetRecord, column: string, tab: Tab): Finding {
  const rule = textAt(record, "code");
  const [, sheet, header] = /^([^.]+)\.(.+)$/.exec(column) ?? [];
  return {
    code: "column-missing",
    severity: "error",
    at: { book: "", sheet: sheet ?? tab.name, column: header ?? column },
    facts: { kind: "named-by-row", sheet: record.sheet.tab.name, row: record.row },
    ...(rule === undefined ? {} : { rule }),
  };
}

/** The clause before what is assumed; «giả định» when all of it is. */
export function sourceOf(record: SheetRecord, settings: Settings): string | undefined {
  const text = textAt(record, "source");
  if (text === undefined) return undefined;
  const parts = substituteLeniently(text, settings).split(";").map(tidyText);
  const assumedAt = parts.findIndex((part) => foldText(part).startsWith(ASSUMED));
  const kept = (assumedAt < 0 ? parts : parts.slice(0, assumedAt)).join("; ");
  return kept === "" ? ASSUMED : kept;
}
