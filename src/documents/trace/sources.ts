import type { SummarySource } from "../../board/summary-json.ts";
import type { Intake } from "../../intake/intake.ts";
import type { SheetRecord } from "../../workbook/record.ts";
import { FAULTED } from "../../workbook/value.ts";
import { digestOf } from "./digest.ts";
import { recordsOfRow } from "./made-of.ts";
import { TRACE_WORDS } from "./trace-words.vi.ts";

/** Nguồn — a table of a document, and the rows of the workbooks that it was made of. */
export interface Source {
  /** What an officer calls the table. */
  readonly table: string;
  readonly records: readonly SheetRecord[];
}

/**
 * The tables of a content whose rows were made with `madeOf`, in the order of the content. A table
 * of one row is one too; rows of lists within a row belong to the table of their own list.
 */
export function tablesOf(content: object): readonly Source[] {
  const found: (readonly SheetRecord[])[] = [];
  collect(content, found, new Set());
  return found.map((records, index) => ({ table: TRACE_WORDS.table(index + 1), records }));
}

function collect(value: unknown, found: (readonly SheetRecord[])[], seen: Set<object>): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  const inner = Array.isArray(value) ? value : Object.values(value);
  const records = inner.flatMap((row) =>
    typeof row === "object" && row !== null ? (recordsOfRow(row) ?? []) : [],
  );
  if (records.length > 0) found.push([...new Set(records)]);
  for (const each of inner) collect(each, found, seen);
}

/** What a composer read beside the rows of its tables. */
export interface Read {
  readonly intake: Pick<Intake, "recordsOf">;
  /** Keys of the tabs that it asked for. */
  readonly tabs: ReadonlySet<string>;
  /** Rows of the edition that it read. */
  readonly ruled: ReadonlySet<SheetRecord>;
  /** Whether it speaks of the whole edition, and not of the units whose rows it lists. */
  readonly isOfEdition: boolean;
  /** The one unit that it was asked about. */
  readonly unit?: string;
}

/**
 * The tables of a document, then a source a tab for the rows that it counts or compares and lists
 * in no table. A document of one unit reads the rows of that unit.
 */
export function sourcesOf(tables: readonly Source[], read: Read): readonly Source[] {
  const listed = new Set(rowsOf(tables));
  const units = new Set([...listed].map(({ unit }) => unit));
  const isRead = ({ unit }: SheetRecord) => {
    if (read.unit !== undefined) return unit === read.unit;
    return read.isOfEdition || units.size === 0 || units.has(unit);
  };
  const counted = [...read.tabs].sort().flatMap((tab) => {
    const records = read.intake
      .recordsOf(tab)
      .filter((record) => !listed.has(record) && isRead(record));
    const [first] = records;
    if (first === undefined) return [];
    return [{ table: TRACE_WORDS.counted(first.sheet.tab.name), records }];
  });
  return [...tables, ...counted, ...ruledSources(read.ruled, listed)];
}

/**
 * Rows of the edition, a source a tab. Where the tables name the award form of everybody listed, the
 * forms of those left out are none of the document's.
 */
function ruledSources(
  ruled: ReadonlySet<SheetRecord>,
  listed: ReadonlySet<SheetRecord>,
): readonly Source[] {
  const hasForms = [...listed].some(({ sheet }) => sheet.tab.key === FORMS);
  const byTab = new Map<string, SheetRecord[]>();
  for (const record of ruled) {
    const { key, name } = record.sheet.tab;
    if (listed.has(record) || (hasForms && key === FORMS)) continue;
    const own = byTab.get(name);
    if (own === undefined) byTab.set(name, [record]);
    else own.push(record);
  }
  const tabs = [...byTab].sort(([one], [other]) => order(one, other));
  return tabs.map(([tab, records]) => ({ table: TRACE_WORDS.ruled(tab), records }));
}

const FORMS = "awardForms";

/** Every row once, by workbook, tab and row. */
export function rowsOf(sources: readonly Source[]): readonly SheetRecord[] {
  const all = [...new Set(sources.flatMap(({ records }) => records))];
  return all.sort(
    (one, other) =>
      order(one.sheet.book, other.sheet.book) ||
      order(one.sheet.tab.key, other.sheet.tab.key) ||
      one.row - other.row,
  );
}

/** A hash of what the rows say and where they stand: it changes with any cell of them. */
export function hashOfRows(records: readonly SheetRecord[]): string {
  return digestOf(
    JSON.stringify(
      records.map(({ sheet, row, values }) => [
        sheet.book.normalize("NFC"),
        sheet.tab.key,
        row,
        values.map((value) => (value === FAULTED ? { faulted: true } : (value ?? null))),
      ]),
    ),
  );
}

/** A source for machines: the numbers of its rows, a place a tab of a workbook. */
export function sourceSummary({ table, records }: Source): SummarySource {
  const bySheet = new Map<string, { book: string; sheet: string; rows: number[] }>();
  for (const { sheet, row } of records) {
    const key = `${sheet.book}\n${sheet.tab.key}`;
    const own = bySheet.get(key) ?? { book: sheet.book, sheet: sheet.tab.name, rows: [] };
    bySheet.set(key, own);
    if (!own.rows.includes(row)) own.rows.push(row);
  }
  return {
    table,
    places: [...bySheet.values()].map(({ book, sheet, rows }) => ({
      book,
      sheet,
      rows: rows.sort((one, other) => one - other),
    })),
  };
}

/** «2–5, 9» of rows in order. */
export function rowRanges(rows: readonly number[]): string {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && row === last.to + 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
