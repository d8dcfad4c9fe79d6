import type { BorderSide, CellStyle, FontStyle } from "hucre";
import type { Look, WrittenCell, WrittenColumn } from "../../workbook/written-book.ts";

/** The font of every sheet: it has all Vietnamese letters wherever spreadsheets run. */
export const BASE_FONT: FontStyle = { name: "Arial", size: 10 };
const BASE_POINTS = 10;

interface Paint {
  readonly font?: FontStyle;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly centred?: boolean;
  readonly rule?: "top" | "bottom" | "box";
}

/** Fills stay light, so that a grey print keeps its text; weight tells red from yellow there. */
const PAINTS: Readonly<Record<Look, Paint>> = {
  title: { font: { size: 15, bold: true, color: { rgb: "1F3864" } } },
  subtitle: { font: { italic: true, color: { rgb: "595959" } } },
  header: { font: { bold: true }, fill: "D9E2F3", wrap: true, centred: true, rule: "box" },
  required: {
    font: { bold: true, color: { rgb: "7F1D1D" } },
    fill: "FCE4D6",
    wrap: true,
    centred: true,
    rule: "box",
  },
  text: {},
  wrap: { wrap: true },
  key: { font: { bold: true } },
  good: { font: { color: { rgb: "1E5631" } }, fill: "E2F0D9" },
  soon: { font: { color: { rgb: "1F4E79" } }, fill: "DDEBF7" },
  warning: { font: { color: { rgb: "7F6000" } }, fill: "FFF2CC" },
  error: { font: { bold: true, color: { rgb: "9C0006" } }, fill: "F8CBC6" },
  muted: { font: { color: { rgb: "7F7F7F" } } },
  locked: { font: { color: { rgb: "404040" } }, fill: "F2F2F2" },
  total: { font: { bold: true }, fill: "EDEDED", rule: "top" },
  bar: { font: { color: { rgb: "404040" } } },
};

/** Colour of the bars in cells, readable behind black figures. */
export const BAR_COLOUR = "FF9DC3E6";

/** Looks that typists never change, whatever their column says. */
const FIXED: ReadonlySet<Look> = new Set(["title", "subtitle", "header", "required", "locked"]);

const FORMATS = {
  integer: "#,##0",
  decimal: "#,##0.0#",
  percent: "0.0%",
  day: "dd/mm/yyyy",
  text: "@",
} as const;

/** The style of a cell in its column: look, number format, and whether typing is allowed. */
export function cellStyle(
  cell: Pick<WrittenCell, "look" | "format" | "link">,
  column: WrittenColumn | undefined,
): CellStyle {
  const look = cell.look ?? column?.look ?? "text";
  const style = lookStyle(look);
  const format = FIXED.has(look) ? cell.format : (cell.format ?? column?.format);
  const isOpen = column !== undefined && column.locked !== true && !FIXED.has(look);
  const alignment = { ...style.alignment, ...(format === "day" ? DAY_ALIGNMENT : {}) };
  const font: FontStyle = { ...BASE_FONT, ...style.font, ...(cell.link ? LINK_FONT : {}) };
  return {
    ...style,
    alignment,
    font,
    ...(format === undefined ? {} : { numFmt: FORMATS[format] }),
    ...(isOpen ? { protection: { locked: false } } : {}),
  };
}

/** Does text of this look break into lines? */
export function wraps(look: Look): boolean {
  return PAINTS[look].wrap === true;
}

/** Size of the look's letters. */
export function fontPoints(look: Look): number {
  return PAINTS[look].font?.size ?? BASE_POINTS;
}

/** A date at the right edge would run into the text of the next column. */
const DAY_ALIGNMENT = { horizontal: "center" } as const;
const LINK_FONT: FontStyle = { underline: true, color: { rgb: "1F4E79" } };

/** What a coloured rule adds to the cells for which it holds. */
export function ruleStyle(look: Look): CellStyle {
  const { font, fill } = PAINTS[look];
  const colour = { rgb: fill ?? "" };
  return {
    ...(font === undefined ? {} : { font }),
    ...(fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: colour, bgColor: colour } }),
  };
}

function lookStyle(look: Look): CellStyle {
  const { font, fill, wrap, centred, rule } = PAINTS[look];
  return {
    ...(font === undefined ? {} : { font }),
    ...(fill === undefined
      ? {}
      : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } }),
    ...(rule === undefined ? {} : { border: border(rule) }),
    alignment: {
      vertical: centred === true ? "center" : "top",
      ...(centred === true ? { horizontal: "center" } : {}),
      ...(wrap === true ? { wrapText: true } : {}),
    },
  };
}

function border(rule: "top" | "bottom" | "box"): NonNullable<CellStyle["border"]> {
  const side: BorderSide = { style: "thin", color: { rgb: "A6A6A6" } };
  if (rule === "box") return { top: side, right: side, bottom: side, left: side };
  return rule === "top" ? { top: side } : { bottom: side };
}
