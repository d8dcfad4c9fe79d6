import { columnLetters } from "../../../workbook/column-letters.ts";
import { cellName, cellPlace } from "../cell-name.ts";
import { type SheetColumn, sheetColumns } from "../sheet-columns.ts";
import { attribute, firstTag, xmlElements, xmlTags } from "../xml-tags.ts";
import { coveringRanges, type Growth, grownRanges } from "./covering-ranges.ts";
import type { NumberFormats } from "./number-formats.ts";
import { PackedBlock } from "./packed-block.ts";
import { type CellWriting, editedRow, formulaColumns } from "./row-xml.ts";
import type { StoredCell } from "./typed-cell.ts";

/** Values of one row, by column from 1. */
export type RowCells = ReadonlyMap<number, StoredCell>;

interface Row {
  readonly number: number;
  xml: string;
}

/** Rows that are packed together: a save packs again only those that it touched. */
const BLOCK_ROWS = 128;

/**
 * A sheet's XML, held so that a cell changes without the rest being read or packed again.
 *
 * What stands before and after the rows stays byte for byte, but for the ranges of rules that new
 * rows grow into, and links of cells that were typed over.
 */
export class SheetXml {
  /** Whether any cell was changed. */
  isEdited = false;
  private locked: readonly (readonly [row: number, column: number])[] | undefined;
  private head: string;
  private tail: string;
  private readonly prefix: string;
  private readonly columns: ReadonlyMap<number, SheetColumn>;
  private readonly rows: Row[];
  private blocks: { readonly rows: Row[]; packed: PackedBlock | undefined }[] = [];

  constructor(xml: string) {
    const { prefix, head, inner, tail } = partedSheet(xml);
    this.prefix = prefix;
    this.head = head;
    this.tail = tail;
    this.columns = sheetColumns(this.head);
    this.rows = rowsIn(inner);
    for (let at = 0; at < this.rows.length; at += BLOCK_ROWS) {
      this.blocks.push({ rows: this.rows.slice(at, at + BLOCK_ROWS), packed: undefined });
    }
  }

  /** Pixels of a column, from 1; undefined where the sheet does not say. */
  pixels(column: number): number | undefined {
    return this.columns.get(column)?.pixels;
  }

  /** Cells that no edit may name: formulas, cells under a merge or under a link of several cells. */
  lockedCells(): readonly (readonly [row: number, column: number])[] {
    this.locked ??= this.findLocked();
    return this.locked;
  }

  private findLocked(): readonly (readonly [row: number, column: number])[] {
    const formulas = this.rows.flatMap(({ number, xml }) =>
      formulaColumns(xml).map((column) => [number, column] as const),
    );
    return [...formulas, ...coveringRanges(this.tail).flatMap(({ covered }) => covered)];
  }

  /** Changes cells; rows that the sheet lacks are added in their place. */
  edit(row: number, cells: RowCells, { formats, is1904 }: Pick<CellWriting, "formats" | "is1904">) {
    this.isEdited = true;
    const found = this.place(row);
    const known = this.rows[found]?.number === row ? this.rows[found] : undefined;
    const styleOf = (column: number) =>
      rowStyle(known?.xml) ?? this.styleOf(column, { row, formats });
    const writing = { prefix: this.prefix, formats, is1904, styleOf };
    const xml = editedRow(known?.xml, { row, cells, writing });
    if (known !== undefined) known.xml = xml;
    else this.insert(found, { number: row, xml });
    const block = this.blocks.find(({ rows }) => (rows.at(-1)?.number ?? 0) >= row);
    if (block !== undefined) block.packed = undefined;
    this.tail = withoutLinks(this.tail, new Set([...cells.keys()].map((at) => cellName(row, at))));
  }

  /** Rules that reach the last row so far reach this one as well, and some rows below. */
  reach(row: number, growth: Omit<Growth, "row">): void {
    this.tail = grownRanges(this.tail, { ...growth, row });
    const width = Math.max(1, ...this.columns.keys());
    this.head = this.head.replace(
      /(<(?:[\w.-]+:)?dimension ref=")([A-Z]+\d+)(?::([A-Z]+)(\d+))?"/,
      (whole, start: string, first: string, letters: string | undefined, last = "0") =>
        Number(last) >= row
          ? whole
          : `${start}${first}:${letters ?? columnLetters(width - 1)}${row}"`,
    );
  }

  /** The whole sheet, packed. */
  packed(): PackedBlock {
    for (const block of this.blocks) {
      block.packed ??= PackedBlock.of(block.rows.map(({ xml }) => xml).join(""));
    }
    const rows = this.blocks.flatMap(({ packed }) => packed ?? []);
    return PackedBlock.joined([PackedBlock.of(this.head), ...rows, PackedBlock.of(this.tail)]);
  }

  /** As the column's, else as the cell above it: a row that was added looks like its neighbours. */
  private styleOf(
    column: number,
    { row, formats }: { readonly row: number; readonly formats: NumberFormats },
  ): number {
    const own = this.columns.get(column)?.style ?? 0;
    if (own !== 0) return own;
    const above = this.rows[this.place(row) - 1];
    const first = this.rows[1];
    if (above === undefined || above === this.rows[0]) return own;
    const styles = [above, first].map((one) => one && cellStyleIn(one.xml, column));
    return styles.find((style) => style !== undefined && !formats.isLocked(style)) ?? own;
  }

  /** Where a row stands or would stand among the rows. */
  private place(row: number): number {
    let low = 0;
    let high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.rows[middle]?.number ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private insert(at: number, row: Row): void {
    this.rows.splice(at, 0, row);
    const last = this.blocks.at(-1);
    const isFull = last === undefined || last.rows.length >= BLOCK_ROWS;
    if (at === this.rows.length - 1 && isFull) {
      this.blocks.push({ rows: [row], packed: undefined });
      return;
    }
    const block = this.blocks.find(({ rows }) => (rows.at(-1)?.number ?? 0) > row.number) ?? last;
    const place = block?.rows.findIndex(({ number }) => number > row.number) ?? -1;
    block?.rows.splice(place < 0 ? block.rows.length : place, 0, row);
  }
}

/** A sheet before, within and behind its rows; a sheet of charts has no rows, and nothing is typed there. */
function partedSheet(xml: string) {
  const open = firstTag(xml, "sheetData");
  if (open === undefined) return { prefix: "", head: xml, inner: "", tail: "" };
  const { prefix, start, end, source, kind } = open;
  const head = `${xml.slice(0, start)}${source.replace(/\s*\/>$/, ">")}`;
  const close = `</${prefix}sheetData>`;
  if (kind === "empty") return { prefix, head, inner: "", tail: `${close}${xml.slice(end)}` };
  const last = xml.indexOf(close, end);
  return { prefix, head, inner: xml.slice(end, last), tail: xml.slice(last) };
}

function rowsIn(xml: string): Row[] {
  const rows: Row[] = [];
  let number = 0;
  for (const { tag, end } of xmlElements(xml, "row")) {
    number = Number(attribute(tag.source, "r") ?? number + 1);
    rows.push({ number, xml: xml.slice(tag.start, end) });
  }
  return rows;
}

/** Style of a whole row, where it has one. */
function rowStyle(xml: string | undefined): number | undefined {
  const tag = xml === undefined ? undefined : firstTag(xml, "row");
  if (tag === undefined || !/\scustomFormat="(?:1|true)"/.test(tag.source)) return undefined;
  const style = attribute(tag.source, "s");
  return style === undefined ? undefined : Number(style);
}

function cellStyleIn(xml: string, column: number): number | undefined {
  for (const tag of xmlTags(xml)) {
    if (tag.local !== "c" || tag.kind === "close") continue;
    if (cellPlace(attribute(tag.source, "r") ?? "")?.column !== column) continue;
    return Number(attribute(tag.source, "s") ?? 0);
  }
  return undefined;
}

/** Links of single cells go when something else is typed there. */
function withoutLinks(tail: string, names: ReadonlySet<string>): string {
  if (!tail.includes("hyperlink")) return tail;
  let isGone = false;
  const bare = tail.replace(
    /<(?:[\w.-]+:)?hyperlink\s[^>]*?(?:\/>|>\s*<\/(?:[\w.-]+:)?hyperlink>)/g,
    (tag) => {
      const isNamed = names.has(attribute(tag, "ref") ?? "");
      isGone ||= isNamed;
      return isNamed ? "" : tag;
    },
  );
  return isGone ? bare.replace(/<((?:[\w.-]+:)?)hyperlinks>\s*<\/\1hyperlinks>/, "") : bare;
}
