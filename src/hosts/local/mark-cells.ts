import { cellName, cellPlace } from "./cell-name.ts";
import { escapeXml } from "./cell-text.ts";
import { type SheetColumn, sheetColumns } from "./sheet-columns.ts";
import { textPoints } from "./text-height.ts";
import { attribute, firstTag, withAttribute, type XmlTag, xmlElements } from "./xml-tags.ts";

export type Severity = "error" | "warning";

/** What a marked copy changes in one cell; what is left out stays as it is. */
export interface CellEdit {
  readonly text?: string;
  readonly severity?: Severity;
}

export interface SheetEdits {
  /** By row, then column, both from 1. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellEdit>>;
  /** Columns whose formulas become their values, with the first row where they do. */
  readonly frozen: ReadonlyMap<number, number>;
  /** Number of the style that is `style` with the fill of this severity. */
  readonly filled: (style: number, severity: Severity) => number;
  readonly wraps: (style: number) => boolean;
}

/** A sheet's XML with some cells changed and every other byte as it was. */
export function editCells(xml: string, edits: SheetEdits): string {
  const open = firstTag(xml, "sheetData");
  if (open === undefined) return xml;
  const { prefix } = open;
  const close = xml.indexOf(`</${prefix}sheetData>`, open.end);
  const isEmpty = open.kind === "empty";
  const inner = isEmpty ? "" : xml.slice(open.end, close);
  const rest = isEmpty ? xml.slice(open.end) : xml.slice(close);
  const head = isEmpty ? `<${prefix}sheetData>` : open.source;
  const columns = sheetColumns(xml.slice(0, open.start));
  const rows = editRows(inner, { ...edits, prefix, columns });
  return `${xml.slice(0, open.start)}${head}${rows}${isEmpty ? `</${prefix}sheetData>` : ""}${rest}`;
}

const DEFAULT_PIXELS = 64;
const DEFAULT_POINTS = 15;

interface Editing extends SheetEdits {
  readonly prefix: string;
  readonly columns: ReadonlyMap<number, SheetColumn>;
}

function editRows(inner: string, editing: Editing): string {
  const waiting = [...editing.cells.keys()].sort((one, other) => one - other);
  const out: string[] = [];
  const addRowsBefore = (row: number) => {
    for (let next = waiting[0]; next !== undefined && next < row; next = waiting[0]) {
      out.push(newRow(next, editing));
      waiting.shift();
    }
  };
  let from = 0;
  let row = 0;
  for (const element of xmlElements(inner, "row")) {
    row = Number(attribute(element.tag.source, "r") ?? row + 1);
    out.push(inner.slice(from, element.tag.start));
    addRowsBefore(row);
    if (waiting[0] === row) waiting.shift();
    out.push(editRow(element.tag, element.inner, row, editing));
    from = element.end;
  }
  addRowsBefore(Number.POSITIVE_INFINITY);
  out.push(inner.slice(from));
  return out.join("");
}

function newRow(row: number, editing: Editing): string {
  const tag = `<${editing.prefix}row r="${row}">`;
  return `${raised(tag, row, editing)}${editRowCells("", row, editing)}</${editing.prefix}row>`;
}

function editRow(tag: XmlTag, inner: string, row: number, editing: Editing): string {
  const cells = editRowCells(inner, row, editing);
  if (cells === inner) {
    return tag.kind === "empty" ? tag.source : `${tag.source}${inner}</${tag.prefix}row>`;
  }
  const open = withAttribute(tag.source, "spans", undefined).replace(/\s*\/>$/, ">");
  return `${raised(open, row, editing)}${cells}</${tag.prefix}row>`;
}

/** The row's tag, high enough for its new texts unless somebody set its height by hand. */
function raised(tag: string, row: number, { cells, columns, wraps }: Editing): string {
  if (/\scustomHeight="(?:1|true)"/.test(tag)) return tag;
  let points = 0;
  for (const [column, { text }] of cells.get(row) ?? []) {
    const { style = 0, pixels = DEFAULT_PIXELS } = columns.get(column) ?? {};
    if (text !== undefined && wraps(style)) points = Math.max(points, textPoints(text, pixels));
  }
  const isHigher = points > Number(attribute(tag, "ht") ?? DEFAULT_POINTS);
  return isHigher ? withAttribute(tag, "ht", String(points)) : tag;
}

function editRowCells(inner: string, row: number, editing: Editing): string {
  const edits = editing.cells.get(row) ?? new Map<number, CellEdit>();
  const waiting = [...edits.keys()].sort((one, other) => one - other);
  const out: string[] = [];
  const addCellsBefore = (column: number) => {
    for (let next = waiting[0]; next !== undefined && next < column; next = waiting[0]) {
      const style = editing.columns.get(next)?.style ?? 0;
      const source = `<${editing.prefix}c r="${cellName(row, next)}" s="${style}"/>`;
      out.push(editCell({ source, inner: "" }, edits.get(next) ?? {}, editing));
      waiting.shift();
    }
  };
  let from = 0;
  let column = 0;
  for (const { tag, inner: content, end } of xmlElements(inner, "c")) {
    column = cellPlace(attribute(tag.source, "r") ?? "")?.column ?? column + 1;
    out.push(inner.slice(from, tag.start));
    addCellsBefore(column);
    if (waiting[0] === column) waiting.shift();
    const edit = edits.get(column);
    const isFrozen = row >= (editing.frozen.get(column) ?? Number.POSITIVE_INFINITY);
    const cell = isFrozen ? asValue(tag.source, content) : { source: tag.source, inner: content };
    const isTouched = edit !== undefined || cell.inner !== content;
    out.push(isTouched ? editCell(cell, edit ?? {}, editing) : inner.slice(tag.start, end));
    from = end;
  }
  addCellsBefore(Number.POSITIVE_INFINITY);
  out.push(inner.slice(from));
  return out.join("");
}

interface CellXml {
  readonly source: string;
  readonly inner: string;
}

/** A formula cell as the value that it last had; other cells as they are. */
function asValue(source: string, inner: string): CellXml {
  const formula = [...xmlElements(inner, "f")][0];
  if (formula === undefined) return { source, inner };
  const bare = withAttribute(withAttribute(source, "cm", undefined), "vm", undefined);
  return {
    source: bare,
    inner: inner.slice(0, formula.tag.start) + inner.slice(formula.end),
  };
}

function editCell(cell: CellXml, { text, severity }: CellEdit, editing: Editing): string {
  const { prefix, filled } = editing;
  let open = cell.source.replace(/\s*\/>$/, ">");
  let inner = cell.inner;
  if (severity !== undefined) {
    open = withAttribute(open, "s", String(filled(Number(attribute(open, "s") ?? 0), severity)));
  }
  if (text !== undefined) {
    for (const name of ["t", "cm", "vm"]) open = withAttribute(open, name, undefined);
    if (text !== "") open = withAttribute(open, "t", "inlineStr");
    const content = `<${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t>`;
    inner = text === "" ? "" : `<${prefix}is>${content}</${prefix}is>`;
  }
  return `${open}${inner}</${prefix}c>`;
}
