import type { Look, WrittenCell, WrittenColumn } from "../../workbook/written-book.ts";
import type { ApiBorder, ApiColor, ApiFormat } from "./api-types.ts";

interface Paint {
  readonly text?: Readonly<{ bold?: true; italic?: true; size?: number; colour?: string }>;
  readonly fill?: string;
  readonly wrap?: true;
  readonly centred?: true;
  readonly rule?: "top" | "box";
}

/** Light fills, so that a grey print keeps its text; weight tells red from yellow there. */
const PAINTS: Readonly<Record<Look, Paint>> = {
  title: { text: { bold: true, size: 15, colour: "1F3864" } },
  subtitle: { text: { italic: true, colour: "595959" } },
  header: { text: { bold: true }, fill: "D9E2F3", wrap: true, centred: true, rule: "box" },
  required: {
    text: { bold: true, colour: "7F1D1D" },
    fill: "FCE4D6",
    wrap: true,
    centred: true,
    rule: "box",
  },
  text: {},
  wrap: { wrap: true },
  key: { text: { bold: true } },
  good: { text: { colour: "1E5631" }, fill: "E2F0D9" },
  soon: { text: { colour: "1F4E79" }, fill: "DDEBF7" },
  warning: { text: { colour: "7F6000" }, fill: "FFF2CC" },
  error: { text: { bold: true, colour: "9C0006" }, fill: "F8CBC6" },
  muted: { text: { colour: "7F7F7F" } },
  locked: { text: { colour: "404040" }, fill: "F2F2F2" },
  total: { text: { bold: true }, fill: "EDEDED", rule: "top" },
  bar: { text: { colour: "404040" } },
};

/** Looks that keep no number format of their column. */
const FIXED: ReadonlySet<Look> = new Set(["title", "subtitle", "header", "required", "locked"]);

const NUMBER_FORMATS = {
  integer: { type: "NUMBER", pattern: "#,##0" },
  decimal: { type: "NUMBER", pattern: "#,##0.0#" },
  percent: { type: "PERCENT", pattern: "0.0%" },
  day: { type: "DATE", pattern: "dd/mm/yyyy" },
  text: { type: "TEXT" },
} as const;

/** How a cell of a column looks in the Sheets service. */
export function cellFormat(
  cell: Pick<WrittenCell, "look" | "format" | "value">,
  column: WrittenColumn | undefined,
  link?: string,
): ApiFormat {
  const look = cell.look ?? column?.look ?? "text";
  const format = FIXED.has(look) ? cell.format : (cell.format ?? column?.format);
  const number = looksLikeFormula(cell.value) ? "text" : format;
  const painted = lookFormat(look);
  const linked = link === undefined ? undefined : { link: { uri: link }, underline: true };
  return {
    ...painted,
    ...(linked === undefined ? {} : { textFormat: { ...painted.textFormat, ...linked } }),
    ...(number === undefined ? {} : { numberFormat: NUMBER_FORMATS[number] }),
    ...(format === "day" ? { horizontalAlignment: "CENTER" as const } : {}),
  };
}

/** The look alone, as a coloured rule adds it: fill and letters, nothing else. */
export function ruleFormat(look: Look): ApiFormat {
  const { textFormat, backgroundColorStyle } = lookFormat(look);
  return {
    ...(textFormat === undefined ? {} : { textFormat }),
    ...(backgroundColorStyle === undefined ? {} : { backgroundColorStyle }),
  };
}

function lookFormat(look: Look): ApiFormat {
  const { text, fill, wrap, centred, rule } = PAINTS[look];
  return {
    ...(text === undefined ? {} : { textFormat: textFormat(text) }),
    ...(fill === undefined ? {} : { backgroundColorStyle: { rgbColor: colour(fill) } }),
    ...(rule === undefined ? {} : { borders: borders(rule) }),
    ...(centred ? { horizontalAlignment: "CENTER" as const } : {}),
    verticalAlignment: centred ? "MIDDLE" : "TOP",
    ...(wrap ? { wrapStrategy: "WRAP" as const } : {}),
  };
}

function textFormat({
  bold,
  italic,
  size,
  colour: hex,
}: NonNullable<Paint["text"]>): NonNullable<ApiFormat["textFormat"]> {
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(size === undefined ? {} : { fontSize: size }),
    ...(hex === undefined ? {} : { foregroundColorStyle: { rgbColor: colour(hex) } }),
  };
}

function borders(rule: "top" | "box"): NonNullable<ApiFormat["borders"]> {
  const side: ApiBorder = { style: "SOLID", colorStyle: { rgbColor: colour("A6A6A6") } };
  return rule === "top" ? { top: side } : { top: side, right: side, bottom: side, left: side };
}

/** `9DC3E6` as shares of 1. */
export function colour(hex: string): ApiColor {
  const share = (at: number) =>
    Math.round((Number.parseInt(hex.slice(at, at + 2), 16) / 255) * 1000) / 1000;
  return { red: share(0), green: share(2), blue: share(4) };
}

/** Text that would come alive if somebody typed it again: its cell is told to hold text. */
function looksLikeFormula(value: WrittenCell["value"]): boolean {
  return typeof value === "string" && /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/u.test(value);
}
