import { foldText } from "../domain/text.ts";
import { isBlankCell } from "./blank-value.ts";
import type { Column } from "./declaration.ts";
import type { ColumnSearch } from "./find-columns.ts";
import { columnKeys, headerKey } from "./header-key.ts";
import type { RawCell } from "./table.ts";
import { ORDINAL_HEADERS, SECTION, SIGNATURE, TOTAL } from "./typed-words.ts";

export type RowKind =
  | "blank"
  | "record"
  | "ordinal-only"
  | "total"
  | "section"
  | "header"
  | "signature";

/**
 * What a row below the headers is.
 *
 * Unticked boxes, «Kiểm tra» and columns without a declaration begin no row: a formula filled down
 * is no record. In doubt a row is a record, and always when a unit and something else stand in it.
 */
export function classifyRow(search: ColumnSearch, row: readonly RawCell[]): RowKind {
  const layout = layoutOf(search);
  const declared = filledCells(layout.declared, row);
  if (declared.length >= 2 && isRecordAtSight(declared)) return "record";
  if (declared.length === 0) return undeclaredKind(search, layout, row);
  if (isRepeatedHeader(declared)) return "header";
  const texts = textsOf([...filledCells(layout.others, row), ...declared]);
  if (texts.length > 0 && texts.every((text) => SIGNATURE.test(text))) return "signature";
  const hasUnit = declared.some(({ column }) => column?.type === "unit");
  if (declared.length >= 2 && hasUnit) return isTotal(declared) ? "total" : "record";
  if (texts.length === 0) return "record";
  if (isTotal(declared) || texts.every((text) => TOTAL.test(text))) return "total";
  return declared.length === 1 && isSection(row) ? "section" : "record";
}

interface Place {
  readonly index: number;
  readonly column: Column | undefined;
}

interface Filled extends Place {
  readonly cell: RawCell;
}

interface Layout {
  readonly declared: readonly Place[];
  readonly others: readonly Place[];
}

const layouts = new WeakMap<ColumnSearch, Layout>();

function layoutOf(search: ColumnSearch): Layout {
  const known = layouts.get(search);
  if (known !== undefined) return known;
  const places = search.columns.flatMap((column): readonly Place[] => {
    const index = search.at.get(column.key);
    return index === undefined || column.type === "check" ? [] : [{ index, column }];
  });
  const declared = places.sort((one, other) => one.index - other.index);
  const others = [...search.extra.values()].map(({ index }) => ({ index, column: undefined }));
  const made = { declared, others };
  layouts.set(search, made);
  return made;
}

function filledCells(places: readonly Place[], row: readonly RawCell[]): readonly Filled[] {
  const filled: Filled[] = [];
  for (const { index, column } of places) {
    const cell = row[index] ?? null;
    if (!isBlankCell(cell)) filled.push({ index, column, cell });
  }
  return filled;
}

/** A unit whose cell is no header and no total, and a second cell: nearly every row. */
function isRecordAtSight(declared: readonly Filled[]): boolean {
  const unit = declared.find(({ column }) => column?.type === "unit");
  if (unit === undefined || typeof unit.cell !== "string") return false;
  const folded = foldText(unit.cell);
  const isHeader = folded === headerKey(unit.column?.header ?? "");
  return !isHeader && !TOTAL.test(folded) && !SIGNATURE.test(folded);
}

/** Only columns that nobody declared are filled: an ordinal, or a heading over all columns. */
function undeclaredKind(
  search: ColumnSearch,
  { others }: Layout,
  row: readonly RawCell[],
): RowKind {
  const filled = filledCells(others, row);
  const texts = textsOf(filled);
  if (texts.some((text) => TOTAL.test(text))) return "total";
  if (texts.length > 0 && texts.every((text) => SIGNATURE.test(text))) return "signature";
  const ordinals = [...ORDINAL_HEADERS].flatMap((header) => search.extra.get(header)?.index ?? []);
  return filled.some(({ index }) => ordinals.includes(index)) ? "ordinal-only" : "blank";
}

function isRepeatedHeader(declared: readonly Filled[]): boolean {
  const same = declared.filter(
    ({ column, cell }) =>
      typeof cell === "string" && column !== undefined && isHeaderOf(column, cell),
  );
  return same.length >= 2 && same.length * 2 > declared.length;
}

function isHeaderOf(column: Column, cell: string): boolean {
  const key = headerKey(cell);
  return columnKeys(column, "own").includes(key) || columnKeys(column, "also").includes(key);
}

/** A word of adding up, and nothing but numbers beside it, wherever the columns stand. */
function isTotal(declared: readonly Filled[]): boolean {
  const words = textsOf(declared).filter((text) => !/^[\d\s.,%]*$/.test(text));
  return words.length === 1 && words.every((text) => TOTAL.test(text));
}

/** One heading alone: «I», «KHỐI ĐẢNG» or «A. CÁC PHÒNG» or «Khối các phòng». */
function isSection(row: readonly RawCell[]): boolean {
  const texts = row.filter(
    (cell): cell is string => typeof cell === "string" && !isBlankCell(cell),
  );
  const heading = texts[texts.length - 1] ?? "";
  const marks = texts.slice(0, -1).join(" ");
  const numbered = /^(?:[IVX]+|[A-H])[.)/]?\s+(.+)$/su.exec(`${marks} ${heading}`.trim());
  const isCapitals = heading === heading.toUpperCase() && /\p{Lu}{2}/u.test(heading);
  if (numbered !== null && texts.length <= 2)
    return isCapitals || SECTION.test(foldText(numbered[1] ?? ""));
  return texts.length === 1 && isCapitals && SECTION.test(foldText(heading));
}

function textsOf(cells: readonly Filled[]): readonly string[] {
  return cells.flatMap(({ cell }) => (typeof cell === "string" ? [foldText(cell)] : []));
}
