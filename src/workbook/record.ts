import { foldText } from "../domain/text.ts";
import type { Column, Tab } from "./declaration.ts";
import { FAULTED, type Value } from "./value.ts";

/** One tab of one workbook, its columns found. */
export interface RecordSheet {
  readonly tab: Tab;
  readonly book: string;
  /** The tab's name as people have it; findings name the declared one. */
  readonly title: string;
  readonly isPresent: boolean;
  /** Headers as people typed them, by column key; a declared column that is not there is absent. */
  readonly headers: ReadonlyMap<string, string>;
  /** 0-based place in the sheet, by column key. */
  readonly columnAt: ReadonlyMap<string, number>;
  /** Place in `values` of each undeclared column, by folded header. */
  readonly extra: ReadonlyMap<string, number>;
  /** 0-based place in the sheet of the undeclared columns, by folded header. */
  readonly extraAt: ReadonlyMap<string, number>;
  /** The sheet row of the headers, 1-based. */
  readonly headerRow: number;
  readonly lastRow: number;
  readonly records: readonly SheetRecord[];
}

/** One row that holds something: its declared columns in order, then the undeclared ones. */
export interface SheetRecord {
  readonly sheet: Omit<RecordSheet, "records">;
  /** The sheet's own row number. */
  readonly row: number;
  readonly values: readonly Value[];
  /** Code of the unit that the row names, where it names a known one. */
  readonly unit: string | undefined;
}

const places = new WeakMap<Tab, ReadonlyMap<string, number>>();

/** Place in `values` of every declared column of a tab, by key. */
export function columnPlaces(tab: Tab): ReadonlyMap<string, number> {
  const known = places.get(tab);
  if (known !== undefined) return known;
  const made = new Map((tab.columns ?? []).map((column, index) => [column.key, index]));
  places.set(tab, made);
  return made;
}

/** @throws RangeError when the tab declares no such column */
export function columnOf(tab: Tab, key: string): Column {
  const column = tab.columns?.[columnPlaces(tab).get(key) ?? -1];
  if (column === undefined) throw new RangeError(`${tab.key} declares no column ${key}`);
  return column;
}

/** The value under a declared column; undefined = blank. @throws RangeError for an undeclared key */
export function valueAt(record: SheetRecord, key: string): Value {
  const place = columnPlaces(record.sheet.tab).get(key);
  if (place === undefined)
    throw new RangeError(`${record.sheet.tab.key} declares no column ${key}`);
  return record.values[place];
}

/** The value under a column, as `valueAt`; undefined where the tab declares no such column. */
export function valueReaderOf(key: string): (record: SheetRecord) => Value {
  let tab: Tab | undefined;
  let place: number | undefined;
  return (record) => {
    if (record.sheet.tab !== tab) {
      tab = record.sheet.tab;
      place = columnPlaces(tab).get(key);
    }
    return place === undefined ? undefined : record.values[place];
  };
}

/** The cell as text; undefined when blank, faulted or no text. */
export function textAt(record: SheetRecord, key: string): string | undefined {
  const value = valueAt(record, key);
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function numberAt(record: SheetRecord, key: string): number | undefined {
  const value = valueAt(record, key);
  return typeof value === "number" ? value : undefined;
}

export function isTicked(record: SheetRecord, key: string): boolean {
  return valueAt(record, key) === true;
}

/** Every value of a cell that may hold several. */
export function textsAt(record: SheetRecord, key: string): readonly string[] {
  const value = valueAt(record, key);
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value : [];
}

/** The value under an undeclared header; FAULTED when this sheet lacks it. */
export function extraValue(record: SheetRecord, foldedHeader: string): Value {
  const place = record.sheet.extra.get(foldedHeader);
  return place === undefined ? FAULTED : record.values[place];
}

/** A declared column by its header, folded. */
export function columnByHeader(tab: Tab, header: string): Column | undefined {
  const key = foldText(header);
  return tab.columns?.find((column) => foldText(column.header) === key);
}

/** All texts of a column, row after row; a cell of several gives each. */
export function textsOf(records: readonly SheetRecord[], key: string): readonly string[] {
  return records.flatMap((record) => textsAt(record, key));
}
