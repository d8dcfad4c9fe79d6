import type { Finding } from "../domain/finding.ts";
import { foldText } from "../domain/text.ts";
import { columnLetters } from "./column-letters.ts";
import type { Tab } from "./declaration.ts";
import { type ColumnSearch, findColumns } from "./find-columns.ts";
import type { RecordSheet } from "./record.ts";
import { RowReader } from "./row-reader.ts";
import type { Table, Workbook } from "./table.ts";
import type { ReadingContext } from "./value.ts";

export interface SheetReading {
  readonly sheet: RecordSheet;
  readonly findings: readonly Finding[];
  /** False for a tab that is gone, or whose headers cannot be told apart. */
  readonly isRead: boolean;
}

/** The table of a tab, found by its name: case, spaces and tone placement do not matter. */
export function tableOf(workbook: Workbook, tab: Tab): Table | undefined {
  const name = foldText(tab.name);
  return workbook.tables.find((table) => foldText(table.name) === name);
}

/**
 * Reads a tab of a workbook: every row that holds a record, and what reading found wrong.
 *
 * A missing tab is one `tab-missing`, a missing required column one `column-missing`: then no row is
 * read; both are the finding of the unit whose own workbook it is. Rows of totals, second headers and signatures are no records and are named `row-unread`.
 */
export function readRecords(workbook: Workbook, tab: Tab, context: ReadingContext): SheetReading {
  const table = tableOf(workbook, tab);
  const place = { book: workbook.name, sheet: tab.name };
  const owner = ownerOf(workbook, context);
  if (table === undefined) {
    const finding: Finding = { code: "tab-missing", severity: "error", at: place, facts: {} };
    const findings = [{ ...finding, ...owner }];
    return { sheet: emptySheet(workbook.name, tab), findings, isRead: false };
  }
  const search = findColumns(tab, table);
  const structure = structureFindings(search, place).map((finding) => ({ ...finding, ...owner }));
  const isRead = search.missing.length === 0 && search.ambiguous.length === 0;
  const reader = new RowReader({ workbook, tab, table, search, context });
  if (isRead) reader.readAll();
  return { sheet: reader.sheet, findings: [...structure, ...reader.findings], isRead };
}

/** Whose finding it is when a workbook itself is amiss; nobody's in a shared one. */
function ownerOf({ ownUnit = "" }: Workbook, context: ReadingContext): Pick<Finding, "unit"> {
  const unit = context.unitCode(ownUnit);
  return unit === undefined ? {} : { unit };
}

function structureFindings(search: ColumnSearch, at: Finding["at"]): readonly Finding[] {
  const missing = search.missing.map(
    (column): Finding => ({
      code: "column-missing",
      severity: "error",
      at: { ...at, row: search.headerRow, column: column.header },
      facts: { kind: "required" },
    }),
  );
  const ambiguous = search.ambiguous.map(
    ({ column, indexes }): Finding => ({
      code: "column-ambiguous",
      severity: "error",
      at: { ...at, row: search.headerRow, column: column.header },
      facts: { columns: indexes.map((index) => columnLetters(index)) },
    }),
  );
  return [...missing, ...ambiguous];
}

function emptySheet(book: string, tab: Tab): RecordSheet {
  const none = new Map<string, never>();
  return {
    tab,
    book,
    title: tab.name,
    isPresent: false,
    headers: none,
    columnAt: none,
    extra: none,
    extraAt: none,
    headerRow: 1,
    lastRow: 1,
    records: [],
  };
}
