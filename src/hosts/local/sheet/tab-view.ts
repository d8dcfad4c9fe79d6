import { foldText } from "../../../domain/text.ts";
import type { Edition } from "../../../edition/edition.ts";
import { LIST_SHEET } from "../../../output/list-sheet.ts";
import { cellText } from "../../../workbook/cell-text.ts";
import type { Column, Tab } from "../../../workbook/declaration.ts";
import { findColumns } from "../../../workbook/find-columns.ts";
import { readTick } from "../../../workbook/read-tick.ts";
import type { RawCell, Table } from "../../../workbook/table.ts";
import { type OpenBook, tabNamed } from "./open-book.ts";
import { type ColumnView, type RowCheck, type TabView, TICKED, UNTICKED } from "./protocol.ts";

/** Blank rows that may be typed in below the last one. */
const ROOM = 500;
const DEFAULT_PIXELS = 120;

/** A tab as far as typing in it needs to know. */
export interface TabLayout {
  readonly table: Table;
  readonly kind: TabView["kind"];
  readonly isEditable: boolean;
  readonly headerRow: number;
  readonly lastRow: number;
  /** The declared columns by place in the file. */
  readonly columnAt: ReadonlyMap<number, Column>;
  /** Places that nobody types in. */
  readonly locked: ReadonlySet<number>;
  readonly width: number;
}

/** Titles of the tabs that people see, declared ones first in the order of the declaration. */
export function tabTitles(book: OpenBook): readonly string[] {
  const order = new Map(book.declaration.tabs.map(({ name }, at) => [foldText(name), at]));
  const place = ({ name }: Table) => order.get(foldText(name)) ?? order.size;
  return book.workbook.tables
    .filter(({ name }) => !LISTS.has(foldText(name)))
    .map((table, at) => ({ table, at }))
    .sort((one, other) => place(one.table) - place(other.table) || one.at - other.at)
    .map(({ table }) => table.name);
}

/** Our own tabs that feed the dropdowns. */
const LISTS: ReadonlySet<string> = new Set([LIST_SHEET, "_danh_sach"].map(foldText));

/**
 * undefined for a title that the book does not have. Of two tabs whose titles say the same the core
 * reads the first: the other one is foreign.
 */
export function tabLayout(
  book: Pick<OpenBook, "workbook" | "declaration">,
  title: string,
  edition: Pick<Edition, "tabs">,
): TabLayout | undefined {
  const table = book.workbook.tables.find(({ name }) => name === title);
  if (table === undefined || LISTS.has(foldText(title))) return undefined;
  const read = book.workbook.tables.find(({ name }) => foldText(name) === foldText(title));
  const declared = read === table ? tabNamed(book, title) : undefined;
  const tab = declared && (edition.tabs.byKey.get(declared.key) ?? declared);
  const search = tab?.columns === undefined ? undefined : findColumns(tab, table);
  const isFound = search !== undefined && search.at.size > 0;
  const columnAt = new Map(
    (search?.columns ?? []).flatMap((column) => {
      const at = search?.at.get(column.key);
      return at === undefined ? [] : [[at, column] as const];
    }),
  );
  const kind = declared?.kind ?? "foreign";
  return {
    table,
    kind,
    isEditable: isFound && (kind === "records" || kind === "edition"),
    headerRow: isFound ? search.headerRow : 0,
    lastRow: Math.max(table.rows.length, search?.headerRow ?? 0) + ROOM,
    columnAt,
    locked: lockedPlaces(tab, columnAt),
    width: table.rows.reduce((most, { length }) => Math.max(most, length), columnAt.size),
  };
}

function lockedPlaces(
  tab: Tab | undefined,
  columnAt: ReadonlyMap<number, Column>,
): ReadonlySet<number> {
  const isLocked = ({ key, type }: Column) =>
    type === "check" || tab?.protect?.includes(key) === true;
  return new Set([...columnAt].filter(([, column]) => isLocked(column)).map(([at]) => at));
}

/** A tab as the page shows it. */
export function tabView(
  book: OpenBook,
  layout: TabLayout,
  { edition, checks }: { readonly edition: Edition; readonly checks: Iterable<RowCheck> },
): TabView {
  const { table, headerRow, kind, isEditable, lastRow, columnAt } = layout;
  const sheet = book.xlsx.sheet(table.name);
  const lockedCells = isEditable
    ? sheet
        .lockedCells()
        .filter(([row]) => row > headerRow)
        .map(([row, column]) => [row, column - 1] as const)
    : [];
  return {
    name: table.name,
    kind,
    isEditable,
    headerRow,
    columns: Array.from({ length: layout.width }, (_, index) =>
      columnView(index, layout, { edition, pixels: sheet.pixels(index + 1) }),
    ),
    firstRow: headerRow + 1,
    rows: table.rows
      .slice(headerRow)
      .map((row) => row.map((cell, at) => shownCell(cell, columnAt.get(at)))),
    lastRow,
    lockedCells,
    checks: [...checks],
  };
}

/** A cell as people read it; a tick that can be read is TICKED or UNTICKED however it was typed. */
export function shownCell(cell: RawCell, column: Column | undefined): string {
  if (cell === null) return "";
  if (column?.type !== "checkbox") return cellText(cell);
  const { value, faults } = readTick(column, cell);
  if (typeof value !== "boolean" || faults.length > 0) return cellText(cell);
  return value ? TICKED : UNTICKED;
}

function columnView(
  index: number,
  { table, headerRow, columnAt, locked }: TabLayout,
  { edition, pixels }: { readonly edition: Edition; readonly pixels: number | undefined },
): ColumnView {
  const column = columnAt.get(index);
  const typed = table.rows[headerRow - 1]?.[index] ?? null;
  const values = column === undefined ? undefined : offered(column, edition);
  return {
    index,
    key: column?.key,
    header: cellText(typed),
    type: column?.type ?? "free",
    width: Math.round(pixels ?? column?.width ?? DEFAULT_PIXELS),
    isLocked: locked.has(index),
    isRequired: column?.required === true,
    values,
    isOpen: column?.open === true || column?.type === "unit",
    isSeveral: column?.several === true,
    note: column?.note,
  };
}

function offered(
  { type, values, list }: Column,
  { units, reading }: Edition,
): readonly string[] | undefined {
  if (values !== undefined) return values;
  if (type === "unit") return units.all.map(({ code }) => code);
  const own = list?.flatMap((name) => reading.lists.get(foldText(name)) ?? []) ?? [];
  return own.length === 0 ? undefined : own;
}
