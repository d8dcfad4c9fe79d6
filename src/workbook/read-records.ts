import type { Finding } from "../domain/finding.ts";
import { foldText, tidyText } from "../domain/text.ts";
import { classifyRow } from "./classify-row.ts";
import type { Column, Tab } from "./declaration.ts";
import { type ColumnSearch, findColumns } from "./find-columns.ts";
import { readCell } from "./read-cell.ts";
import type { RecordSheet, SheetRecord } from "./record.ts";
import type { RawCell, Table, Workbook } from "./table.ts";
import { FAULTED, type ReadingContext, type Value } from "./value.ts";

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

/** A header that stands several times stands at its first place. */
function placesOf({ at, ambiguous }: ColumnSearch): RecordSheet["columnAt"] {
  const first = ambiguous.flatMap(({ column, indexes: [index] }) =>
    index === undefined ? [] : [[column.key, index] as const],
  );
  return new Map([...at, ...first]);
}

/** 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const rest = Math.floor(index / 26);
  const letter = String.fromCharCode(65 + (index % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
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

interface Input {
  readonly workbook: Workbook;
  readonly tab: Tab;
  readonly table: Table;
  readonly search: ColumnSearch;
  readonly context: ReadingContext;
}

class RowReader {
  readonly findings: Finding[] = [];
  readonly sheet: RecordSheet;
  private readonly records: SheetRecord[] = [];
  private readonly input: Input;
  private readonly columns: readonly (Column & { readonly index: number | undefined })[];
  private readonly extras: readonly number[];
  private readonly unitPlace: number;

  constructor(input: Input) {
    this.input = input;
    const { tab, table, search, workbook } = input;
    const declared = tab.columns ?? [];
    this.columns = declared.map((column) => ({ ...column, index: search.at.get(column.key) }));
    this.extras = [...search.extra.values()].map(({ index }) => index);
    this.unitPlace = declared.findIndex((column) => column.type === "unit");
    const headers = table.rows[search.headerRow - 1] ?? [];
    this.sheet = {
      tab,
      book: workbook.name,
      title: table.name,
      isPresent: true,
      headers: new Map([...search.at].map(([key, index]) => [key, headerText(headers[index])])),
      columnAt: placesOf(search),
      extra: new Map(
        [...search.extra.keys()].map((folded, index) => [folded, declared.length + index]),
      ),
      extraAt: new Map([...search.extra].map(([folded, { index }]) => [folded, index])),
      headerRow: search.headerRow,
      lastRow: table.rows.length,
      records: this.records,
    };
  }

  readAll(): void {
    const { table, search } = this.input;
    for (let index = search.headerRow; index < table.rows.length; index++) {
      const cells = table.rows[index] ?? [];
      const kind = classifyRow(search, cells);
      if (kind === "blank" || kind === "ordinal-only") continue;
      if (kind === "record") this.readRow(cells, index + 1);
      else this.find("row-unread", { row: index + 1, facts: { kind }, severity: "warning" });
    }
  }

  private readRow(cells: readonly RawCell[], row: number): void {
    const { remembered } = this.input.context;
    const known = remembered?.get(cells);
    if (known?.row === row) {
      this.records.push({ sheet: this.sheet, row, values: known.values, unit: known.unit });
      this.findings.push(...known.findings);
      return;
    }
    const begun = this.findings.length;
    const record = this.newRecord(cells, row);
    this.records.push(record);
    if (remembered === undefined) return;
    const { values, unit } = record;
    remembered.set(cells, { row, values, unit, findings: this.findings.slice(begun) });
  }

  private newRecord(cells: readonly RawCell[], row: number): SheetRecord {
    const values: Value[] = [];
    const begun = this.findings.length;
    for (const column of this.columns) values.push(this.readValue(column, cells, row));
    for (const index of this.extras) values.push(extraValueOf(cells[index] ?? null));
    const typed = values[this.unitPlace];
    const unit = typeof typed === "string" ? typed : undefined;
    for (let index = begun; unit !== undefined && index < this.findings.length; index++) {
      const finding = this.findings[index];
      if (finding !== undefined) this.findings[index] = { ...finding, unit };
    }
    return { sheet: this.sheet, row, values, unit };
  }

  private readValue(
    column: Column & { index: number | undefined },
    cells: readonly RawCell[],
    row: number,
  ): Value {
    if (column.index === undefined) return this.isRead(column) ? FAULTED : undefined;
    if (column.type === "check") return undefined;
    const { value, faults } = readCell(column, cells[column.index] ?? null, this.input.context);
    for (const { code, facts, severity } of faults)
      this.find(code, { row, column, facts, severity });
    const isBlank = value === undefined || (Array.isArray(value) && value.length === 0);
    if (column.required && isBlank) {
      this.find("required-missing", { row, column, facts: { kind: "cell" }, severity: "error" });
    }
    return value;
  }

  /** A column that rows of the edition may ask for; in their own tabs an absent one is blank. */
  private isRead({ type }: Column): boolean {
    const { kind, key } = this.input.tab;
    return type !== "check" && (kind === "records" || key === "units" || key === "awardForms");
  }

  private find(
    code: Finding["code"],
    on: { row: number; column?: Column; facts: Finding["facts"]; severity: Finding["severity"] },
  ): void {
    const { workbook, tab } = this.input;
    const at = { book: workbook.name, sheet: tab.name, row: on.row };
    this.findings.push({
      code,
      severity: on.severity,
      at: on.column ? { ...at, column: on.column.header } : at,
      facts: on.facts,
    });
  }
}

function headerText(cell: RawCell | undefined): string {
  return typeof cell === "string" ? tidyText(cell) : String(cell ?? "");
}

/** A cell of a column that the office added: read as it stands. */
function extraValueOf(cell: RawCell): Value {
  if (cell === null) return undefined;
  if (typeof cell === "string") {
    const text = tidyText(cell);
    return text === "" ? undefined : text;
  }
  if (typeof cell !== "object") return cell;
  if (cell.kind === "day") return cell.day;
  return cell.kind === "percent" ? cell.fraction : FAULTED;
}
