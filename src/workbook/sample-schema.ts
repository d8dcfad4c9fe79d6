import * as z from "zod";
import { TemplateError } from "./template-error.ts";
import { parseTemplateJson } from "./template-json.ts";
import { ROWS_SHAPE, type TemplateRows } from "./template-shape.ts";

/** A workbook as one unit has changed it: its own headers, and rows under them. */
export interface ChangedBook {
  readonly headers: Readonly<Record<string, readonly string[]>>;
  readonly tabs: TemplateRows;
}

/** What the sample is: its day, its seed, the file of each workbook, and which tabs only override. */
export interface SampleInfo {
  readonly asOf: string;
  readonly seed: number;
  readonly books: Readonly<Record<string, string>>;
  /** Tabs of the office workbook whose rows replace the edition's rows of the same code. */
  readonly changesByCode: readonly string[];
}

const CHANGED: z.ZodType<ChangedBook> = z.strictObject({
  headers: z.record(z.string(), z.array(z.string())),
  tabs: ROWS_SHAPE,
});

const INFO: z.ZodType<SampleInfo> = z.strictObject({
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  seed: z.number(),
  books: z.record(z.string(), z.string()),
  changesByCode: z.array(z.string()),
});

/** @throws TemplateError naming file and path */
export function parseChangedBook(file: string, text: string): ChangedBook {
  return parsed(CHANGED, file, text);
}

/** @throws TemplateError naming file and path */
export function parseSampleInfo(file: string, text: string): SampleInfo {
  return parsed(INFO, file, text);
}

function parsed<T>(shape: z.ZodType<T>, file: string, text: string): T {
  const result = shape.safeParse(parseTemplateJson(file, text));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new TemplateError(file, issue?.path.join(".") ?? "", issue?.message ?? "");
}
