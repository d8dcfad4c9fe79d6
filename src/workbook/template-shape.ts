import * as z from "zod";
import { isDay } from "../domain/day.ts";
import { tidyText } from "../domain/text.ts";
import type { Column, ColumnType, Tab, WorkbookDeclaration } from "./declaration.ts";
import type { DayCell } from "./table.ts";
import { unknownWord } from "./template-words.ts";

/** A cell of the rows that a template brings: what JSON can say, and a day. */
export type TemplateCell = string | number | boolean | DayCell;

/** Rows by tab name, each row's cells by header. */
export type TemplateRows = Readonly<
  Record<string, readonly Readonly<Record<string, TemplateCell>>[]>
>;

/** One line of a `Hướng dẫn` tab. */
export interface GuideLine {
  readonly look: "title" | "subtitle" | "text";
  readonly text: string;
}

/** The lines of the `Hướng dẫn` tab of each workbook. */
export type Guide = Readonly<Record<WorkbookDeclaration["workbook"], readonly GuideLine[]>>;

/** An object that refuses keys it does not know, and names the nearest that it does. */
function strict<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: ({ code, keys }) =>
      code === "unrecognized_keys" && Array.isArray(keys)
        ? unknownWord("key", String(keys[0]), Object.keys(shape))
        : undefined,
  });
}

/** `satisfies` holds both lists complete: a key or type new in `declaration.ts` must stand here. */
const COLUMN_TYPES = {
  text: "text",
  longText: "longText",
  integer: "integer",
  decimal: "decimal",
  percent: "percent",
  date: "date",
  year: "year",
  checkbox: "checkbox",
  list: "list",
  unit: "unit",
  link: "link",
  email: "email",
  phone: "phone",
  check: "check",
  free: "free",
} as const satisfies { [Type in ColumnType]: Type };

const WORD = z
  .string()
  .min(1, "must not be blank")
  .refine((text) => tidyText(text) === text, "must hold no spare space and no invisible character");
const WORDS = z.array(WORD).min(1, "must not be empty");
const KEY = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, "must be one English word in camelCase");

const COLUMN = strict({
  key: KEY,
  header: WORD,
  type: z.enum(COLUMN_TYPES),
  width: z.int().min(1),
  note: WORD.exactOptional(),
  required: z.boolean().exactOptional(),
  list: WORDS.exactOptional(),
  values: WORDS.exactOptional(),
  open: z.boolean().exactOptional(),
  several: z.boolean().exactOptional(),
  precision: z.literal("year").exactOptional(),
  stretch: z.boolean().exactOptional(),
  name: z.enum(["person", "subject"]).exactOptional(),
  also: WORDS.exactOptional(),
  repeat: strict({ from: WORD, before: WORD }).exactOptional(),
  min: z.number().exactOptional(),
  warnFrom: z.literal("birth").exactOptional(),
} satisfies Record<keyof Column, z.ZodType>);

const TAB = strict({
  key: KEY,
  name: WORD,
  kind: z.enum(["guide", "records", "edition", "written"]),
  rowsPerUnit: z.literal("one").exactOptional(),
  columns: z.array(COLUMN).min(1, "must not be empty").exactOptional(),
  protect: WORDS.exactOptional(),
} satisfies Record<keyof Tab, z.ZodType>);

export const WORKBOOK_SHAPE: z.ZodType<WorkbookDeclaration> = strict({
  workbook: z.enum(["entry", "office"]),
  version: z.int().min(1),
  title: WORD,
  file: z.string().regex(/^[a-z0-9-]+$/, "must be small letters, digits and hyphens"),
  tabs: z.array(TAB).min(1, "must not be empty"),
} satisfies Record<keyof WorkbookDeclaration, z.ZodType>);

const DAY_CELL = strict({
  kind: z.literal("day"),
  day: z.string().refine(isDay, "must be a day of the calendar, YYYY-MM-DD"),
});

const CELL = z.union([z.string(), z.number(), z.boolean(), DAY_CELL], {
  error: 'must be text, a number, true, false or {"kind":"day","day":"YYYY-MM-DD"}',
});

export const ROWS_SHAPE: z.ZodType<TemplateRows> = z.record(
  z.string(),
  z.array(z.record(z.string(), CELL)),
);

const LINES = z
  .array(strict({ look: z.enum(["title", "subtitle", "text"]), text: WORD }))
  .min(1, "must not be empty");

export const GUIDE_SHAPE: z.ZodType<Guide> = strict({ entry: LINES, office: LINES });
