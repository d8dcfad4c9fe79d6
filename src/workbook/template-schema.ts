import type * as z from "zod";
import type { Tab, WorkbookDeclaration } from "./declaration.ts";
import { declarationProblems, headsColumn } from "./declaration-check.ts";
import { TemplateError } from "./template-error.ts";
import { parseTemplateJson } from "./template-json.ts";
import {
  GUIDE_SHAPE,
  type Guide,
  ROWS_SHAPE,
  type TemplateRows,
  WORKBOOK_SHAPE,
} from "./template-shape.ts";
import { unknownWord } from "./template-words.ts";

/** The rows that rule an edition: of tabs of kind edition alone. */
export type EditionRows = TemplateRows;

/** Made-up rows to try a workbook with. */
export type SampleRows = TemplateRows;

/**
 * The declaration of a workbook.
 *
 * @throws TemplateError for the first fault, in one value or between two of them
 */
export function parseWorkbookDeclaration(file: string, text: string): WorkbookDeclaration {
  const declaration = parseShape(file, text, WORKBOOK_SHAPE);
  for (const { path, problem } of declarationProblems(declaration)) {
    throw new TemplateError(file, pathText(path), problem);
  }
  return declaration;
}

/**
 * The rows of an edition, each under a tab of the office workbook and its headers.
 *
 * @throws TemplateError for the first tab, header or cell that the workbook does not declare
 */
export function parseEditionRows(
  file: string,
  text: string,
  office: WorkbookDeclaration,
): EditionRows {
  return parseRows(file, text, ofKinds(office, ["edition"]));
}

/**
 * Sample rows for one workbook, tabs of records and of the edition alike.
 *
 * @throws TemplateError for the first tab, header or cell that the workbook does not declare
 */
export function parseSample(file: string, text: string, workbook: WorkbookDeclaration): SampleRows {
  return parseRows(file, text, ofKinds(workbook, ["edition", "records"]));
}

/** @throws TemplateError for the first fault */
export function parseGuide(file: string, text: string): Guide {
  return parseShape(file, text, GUIDE_SHAPE);
}

function ofKinds({ tabs }: WorkbookDeclaration, kinds: readonly Tab["kind"][]): readonly Tab[] {
  return tabs.filter(({ kind }) => kinds.includes(kind));
}

function parseRows(file: string, text: string, tabs: readonly Tab[]): TemplateRows {
  const rows = parseShape(file, text, ROWS_SHAPE);
  for (const [name, rowsOfTab] of Object.entries(rows)) {
    const tab = tabs.find((candidate) => candidate.name === name);
    if (tab === undefined) {
      const known = tabs.map((candidate) => candidate.name);
      throw new TemplateError(file, pathText([name]), unknownWord("sheet", name, known));
    }
    for (const [index, row] of rowsOfTab.entries()) {
      const header = unknownHeader(Object.keys(row), tab);
      if (header !== undefined) {
        const known = (tab.columns ?? []).map((column) => column.header);
        const problem = unknownWord("header", header, known);
        throw new TemplateError(file, pathText([name, index, header]), problem);
      }
    }
  }
  return rows;
}

function unknownHeader(headers: readonly string[], { columns = [] }: Tab): string | undefined {
  return headers.find((header) => !columns.some((column) => headsColumn(header, column)));
}

function parseShape<Shape>(file: string, text: string, shape: z.ZodType<Shape>): Shape {
  const parsed = shape.safeParse(parseTemplateJson(file, text), { reportInput: true });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  if (issue === undefined) throw new RangeError(`${file}: refused without an issue`);
  const extra = issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];
  throw new TemplateError(file, pathText([...issue.path, ...extra]), problemOf(issue));
}

/** How much of a wrong value a message quotes, in characters. */
const SHOWN = 60;

function problemOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_value" && typeof issue.input === "string") {
    return `${unknownWord("value", issue.input, issue.values.map(String))}; one of ${issue.values.join(", ")}`;
  }
  if (issue.code === "invalid_type") {
    return issue.input === undefined
      ? "is missing"
      : `must be ${issue.expected}, not ${JSON.stringify(issue.input).slice(0, SHOWN)}`;
  }
  return issue.message;
}

function pathText(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "");
}
