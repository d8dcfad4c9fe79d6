import { daysBetween } from "../../../domain/day.ts";
import { cellName, cellPlace } from "../cell-name.ts";
import { escapeXml, looksLikeFormula } from "../cell-text.ts";
import { attribute, firstTag, withAttribute, xmlElements } from "../xml-tags.ts";
import type { NumberFormats, Shows } from "./number-formats.ts";
import type { StoredCell } from "./typed-cell.ts";

/** How cells of one sheet are written. */
export interface CellWriting {
  /** Prefix of the sheet's tags: `x:` or none. */
  readonly prefix: string;
  readonly formats: NumberFormats;
  readonly is1904: boolean;
  /** Style of a cell that the row does not have yet; columns count from 1. */
  readonly styleOf: (column: number) => number;
}

export interface RowEdit {
  /** Number of the row, from 1. */
  readonly row: number;
  /** New values by column from 1. */
  readonly cells: ReadonlyMap<number, StoredCell>;
  readonly writing: CellWriting;
}

/** A row's XML with some cells changed and every other cell as it was; no XML: a new row. */
export function editedRow(xml: string | undefined, edit: RowEdit): string {
  const { prefix } = edit.writing;
  const tag = xml === undefined ? undefined : firstTag(xml, "row");
  if (xml === undefined || tag === undefined) {
    return `<${prefix}row r="${edit.row}">${editedCells("", edit)}</${prefix}row>`;
  }
  const inner = tag.kind === "empty" ? "" : xml.slice(tag.end, xml.lastIndexOf("</"));
  const open = withAttribute(tag.source, "spans", undefined).replace(/\s*\/>$/, ">");
  return `${fittedRow(open)}${editedCells(inner, edit)}</${prefix}row>`;
}

/** Cells with a formula, by column from 1. */
export function formulaColumns(xml: string): readonly number[] {
  if (!/<(?:[\w.-]+:)?f[\s/>]/.test(xml)) return [];
  const columns: number[] = [];
  let column = 0;
  for (const { tag, inner } of xmlElements(xml, "c")) {
    column = cellPlace(attribute(tag.source, "r") ?? "")?.column ?? column + 1;
    if (firstTag(inner, "f") !== undefined) columns.push(column);
  }
  return columns;
}

/** A height that nobody set by hand is dropped: the next program to open it fits the new text. */
function fittedRow(tag: string): string {
  return /\scustomHeight="(?:1|true)"/.test(tag) ? tag : withAttribute(tag, "ht", undefined);
}

function editedCells(inner: string, { row, cells, writing }: RowEdit): string {
  const waiting = [...cells.keys()].sort((one, other) => one - other);
  const out: string[] = [];
  const addBefore = (column: number) => {
    for (let next = waiting[0]; next !== undefined && next < column; next = waiting[0]) {
      const value = cells.get(next) ?? null;
      const bare = `<${writing.prefix}c r="${cellName(row, next)}" s="${writing.styleOf(next)}">`;
      if (value !== null) out.push(writtenCell(bare, value, writing));
      waiting.shift();
    }
  };
  let from = 0;
  let column = 0;
  for (const { tag, end } of xmlElements(inner, "c")) {
    column = cellPlace(attribute(tag.source, "r") ?? "")?.column ?? column + 1;
    out.push(inner.slice(from, tag.start));
    addBefore(column);
    const value = cells.get(column);
    if (value === undefined) out.push(inner.slice(tag.start, end));
    else {
      waiting.shift();
      out.push(writtenCell(tag.source.replace(/\s*\/>$/, ">"), value, writing));
    }
    from = end;
  }
  out.push(inner.slice(from));
  addBefore(Number.POSITIVE_INFINITY);
  return out.join("");
}

/** A cell with a new value and, only where its own format would tell it wrong, another format. */
function writtenCell(open: string, value: StoredCell, writing: CellWriting): string {
  const { prefix, formats, is1904 } = writing;
  const style = Number(attribute(open, "s") ?? 0);
  const wanted = formatFor(value, formats.shows(style));
  const own = wanted === undefined ? style : formats.showing(style, wanted);
  const bare = ["t", "cm", "vm"].reduce((tag, name) => withAttribute(tag, name, undefined), open);
  const tag = own === style ? bare : withAttribute(bare, "s", String(own));
  const number = numberOf(value, is1904);
  if (value === null) return tag.replace(/>$/, "/>");
  if (typeof value === "boolean") {
    return `${withAttribute(tag, "t", "b")}<${prefix}v>${value ? 1 : 0}</${prefix}v></${prefix}c>`;
  }
  if (number !== undefined) return `${tag}<${prefix}v>${number}</${prefix}v></${prefix}c>`;
  const text = `<${prefix}t xml:space="preserve">${escapeXml(String(value))}</${prefix}t>`;
  return `${withAttribute(tag, "t", "inlineStr")}<${prefix}is>${text}</${prefix}is></${prefix}c>`;
}

function formatFor(value: StoredCell, shows: Shows | "hours"): Shows | undefined {
  if (typeof value === "string") return isReread(value) && shows !== "text" ? "text" : undefined;
  if (!isMistaken(value, shows)) return undefined;
  return typeof value === "object" && value !== null ? value.kind : "number";
}

/** Would this value be read as something else under a format that shows this? */
function isMistaken(value: StoredCell, shows: Shows | "hours"): boolean {
  if (typeof value === "number") return shows === "day" || shows === "percent" || shows === "hours";
  return typeof value === "object" && value !== null && value.kind !== shows;
}

/** Would a spreadsheet make something else of the text once somebody touches the cell? */
function isReread(text: string): boolean {
  return looksLikeFormula(text) || /^\s*[+-]?\d[\d.,]*\s*%?\s*$/.test(text);
}

const DAY_ZERO = "1899-12-30";
const DAY_ZERO_1904 = "1904-01-01";

function numberOf(value: StoredCell, is1904: boolean): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value !== "object" || value === null) return undefined;
  if (value.kind === "percent") return value.fraction;
  return daysBetween(is1904 ? DAY_ZERO_1904 : DAY_ZERO, value.day);
}
