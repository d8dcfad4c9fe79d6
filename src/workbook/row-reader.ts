import type { Finding } from "../domain/finding.ts";
import { tidyText } from "../domain/text.ts";
import { classifyRow } from "./classify-row.ts";
import type { Column, Tab } from "./declaration.ts";
import type { ColumnSearch } from "./find-columns.ts";
import { readCell } from "./read-cell.ts";
import type { RecordSheet, SheetRecord } from "./record.ts";
import type { RawCell, Table, Workbook } from "./table.ts";
import { FAULTED, type ReadingContext, type Value } from "./value.ts";

export interface RowSource {
  readonly workbook: Workbook;
  readonly tab: Tab;
  readonly table: Table;
  readonly search: ColumnSearch;
  readonly context: ReadingContext;
}

/** Reads the rows of one found table: the records it holds, and what reading found wrong. */
export class RowReader {
  readonly findings: Finding[] = [];
  readonly sheet: RecordSheet;
  private readonly records: SheetRecord[] = [];
  private readonly input: RowSource;
  private readonly columns: readonly (Column & { readonly index: number | undefined })[];
  private readonly extras: readonly number[];
  private readonly unitPlace: number;

  constructor(input: RowSource) {
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

/** A header that stands several times stands at its first place. */
function placesOf({ at, ambiguous }: ColumnSearch): RecordSheet["columnAt"] {
  const first = ambiguous.flatMap(({ column, indexes: [index] }) =>
    index === undefined ? [] : [[column.key, index] as const],
  );
  return new Map([...at, ...first]);
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
