import { cellText as shownText } from "../../../workbook/cell-text.ts";
import { partText, relationsOf, withSheets } from "../xlsx-parts.ts";
import { attribute, firstTag, withAttribute } from "../xml-tags.ts";
import { guardedParts } from "../zip-guard.ts";
import { type PackedPart, packedPart, writePacked, zipDirectory } from "../zip-parts.ts";
import { NumberFormats } from "./number-formats.ts";
import { PackedBlock } from "./packed-block.ts";
import { SheetXml } from "./sheet-xml.ts";
import type { StoredCell } from "./typed-cell.ts";

const WORKBOOK = "xl/workbook.xml";
/** Rows that the rules of a column reach below a row that came in. */
const SPARE_ROWS = 300;

const NO_ROWS = { firstRow: 1, lastRow: 0 };

/** A new value of one cell; row and column from 1. */
export interface CellChange {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: StoredCell;
  /** The first row below the headers of its tab. */
  readonly firstRow: number;
  /** The last row of its tab that had anything before. */
  readonly lastRow: number;
}

/**
 * A workbook of people's own whose cells are changed in place: tabs, columns, formats, notes, rules
 * and formulas that nobody declared stay, because no library writes them anew.
 */
export class XlsxBook {
  private readonly parts: Map<string, Uint8Array>;
  private readonly sheetParts: ReadonlyMap<string, string>;
  private readonly original: readonly PackedPart[];
  private readonly sheets = new Map<string, SheetXml>();
  private readonly formats: NumberFormats;
  private readonly stylesPart: string | undefined;
  private readonly is1904: boolean;

  /** @throws every HostError of `guardedParts` */
  constructor(name: string, bytes: Uint8Array) {
    const { parts, sheets } = withSheets(guardedParts(name, bytes));
    this.parts = parts;
    this.sheetParts = sheets;
    this.original = originalParts(bytes);
    this.stylesPart = relationsOf(parts, WORKBOOK).find(({ kind }) => kind === "styles")?.target;
    const styles = this.stylesPart === undefined ? "" : partText(parts, this.stylesPart);
    this.formats = new NumberFormats(styles);
    const properties = firstTag(partText(parts, WORKBOOK), "workbookPr")?.source ?? "";
    this.is1904 = /\sdate1904="(?:1|true)"/.test(properties);
  }

  /** The XML of a tab, read when it is first asked for. */
  sheet(title: string): SheetXml {
    const known = this.sheets.get(title);
    if (known !== undefined) return known;
    const part = this.sheetParts.get(title);
    if (part === undefined) throw new RangeError(`no sheet ${title}`);
    const sheet = new SheetXml(partText(this.parts, part));
    this.sheets.set(title, sheet);
    return sheet;
  }

  /** What can be stored of a value in this file: days before its calendar begins stay text. */
  settled(value: StoredCell): StoredCell {
    if (typeof value !== "object" || value === null) return value;
    const isTooEarly = value.kind === "day" && this.is1904 && value.day < "1904-01-01";
    return isTooEarly || !this.formats.hasStyles ? shownText(value) : value;
  }

  /** Changes cells; `bytes` tells the file as it is then. */
  edit(changes: readonly CellChange[]): void {
    for (const [title, own] of groupedBy(changes, ({ sheet }) => sheet)) {
      const sheet = this.sheet(title);
      for (const [row, cells] of groupedBy(own, (change) => change.row)) {
        const values = new Map(cells.map(({ column, value }) => [column, value]));
        sheet.edit(row, values, { formats: this.formats, is1904: this.is1904 });
      }
      const last = Math.max(...own.map(({ row }) => row));
      const [{ firstRow, lastRow } = NO_ROWS] = own;
      if (last > lastRow) sheet.reach(last, { firstRow, lastRow, spare: SPARE_ROWS });
    }
  }

  bytes(): Uint8Array {
    const changed = new Map<string, PackedBlock>();
    for (const [title, sheet] of this.sheets) {
      const part = this.sheetParts.get(title);
      if (part !== undefined && sheet.isEdited) changed.set(part, sheet.packed());
    }
    if (this.stylesPart !== undefined) {
      changed.set(this.stylesPart, PackedBlock.of(this.formats.xml()));
    }
    changed.set(WORKBOOK, PackedBlock.of(recalculated(partText(this.parts, WORKBOOK))));
    return writePacked(
      this.original.map((part) => {
        const block = changed.get(part.name);
        return block === undefined ? part : packedAs(part.name, block);
      }),
    );
  }
}

function packedAs(name: string, block: PackedBlock): PackedPart {
  const { bytes } = block;
  return { name, method: 8, checksum: block.checksum(), packed: block.packed(), bytes };
}

function originalParts(bytes: Uint8Array): readonly PackedPart[] {
  return (zipDirectory(bytes) ?? []).flatMap((entry) => {
    const packed = packedPart(bytes, entry);
    if (packed === undefined || entry.name.endsWith("/")) return [];
    const { name, method, checksum, statedBytes } = entry;
    return [{ name, method, checksum, packed, bytes: statedBytes }];
  });
}

/** Formulas of the office's own may rest on cells that changed: programs compute them anew. */
function recalculated(workbook: string): string {
  const tag = firstTag(workbook, "calcPr");
  if (tag === undefined || attribute(tag.source, "fullCalcOnLoad") !== undefined) return workbook;
  const asked = withAttribute(tag.source, "fullCalcOnLoad", "1");
  return workbook.slice(0, tag.start) + asked + workbook.slice(tag.end);
}

function groupedBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const own = groups.get(keyOf(item));
    if (own === undefined) groups.set(keyOf(item), [item]);
    else own.push(item);
  }
  return groups;
}
