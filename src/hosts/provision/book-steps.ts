import { MARK, unitMark } from "../google/marks.ts";
import { compileWorkbook, type Template } from "../sheets/compile-workbook.ts";
import type { Change, WorkbookChanges } from "../sheets/workbook-changes.ts";
import type { ProvisionCalls } from "./provision-calls.ts";
import { blankTabsOf, changesOf, type StandingBook } from "./standing-book.ts";
import type { Step } from "./step.ts";
import { type BookInHand, idOf } from "./wanted-book.ts";

/** What a workbook's planning says: why it stops, what is only said, what is done. */
export interface BookPlan {
  readonly stops: readonly Change[];
  readonly notes: readonly Change[];
  /** What one batch does to a workbook that stands. */
  readonly changes: readonly Change[];
  readonly steps: readonly Step[];
}

export const NOTHING: BookPlan = { stops: [], notes: [], changes: [], steps: [] };

export interface BookContext {
  readonly google: ProvisionCalls;
  /** The edition's mark. */
  readonly edition: string;
  /** Further marks of the office workbook. */
  readonly officeMarks: Readonly<Record<string, string>>;
  /** Told of each file as soon as it is made. */
  readonly onMade: (id: string) => void;
}

/** @param standing the workbook as it was read; undefined while there is none */
export async function planBook(
  book: BookInHand,
  standing: StandingBook | undefined,
  context: BookContext,
): Promise<BookPlan> {
  const { google } = context;
  if (standing === undefined) {
    const code = book.kind === "office" ? "create-office" : "create-entry";
    return { ...NOTHING, steps: [{ code, name: book.title, run: () => create(book, context) }] };
  }
  if (standing.isBlank) {
    const run = () => fill(google, standing.id, book.template());
    return { ...NOTHING, steps: [{ code: "fill", name: book.title, run }] };
  }
  const planned = await changesOf(google, standing, book.template());
  const { stops, notes, changes } = planned;
  return { stops, notes, changes, steps: changeSteps(book, planned, google) };
}

function changeSteps(
  book: BookInHand,
  { requests }: WorkbookChanges,
  google: ProvisionCalls,
): readonly Step[] {
  if (requests.length === 0) return [];
  const run = () => google.batch(idOf(book), requests);
  return [{ code: "change", name: book.title, run }];
}

/** The file first, with marks by which a run that follows finds it; then all it holds, at once. */
async function create(
  book: BookInHand,
  { google, edition, officeMarks, onMade }: BookContext,
): Promise<void> {
  const { kind, unit, title } = book;
  const id = await google.createSpreadsheet(title, {
    [MARK.kind]: kind,
    [MARK.edition]: edition,
    ...(kind === "office" ? officeMarks : {}),
    ...(unit === undefined ? {} : { [MARK.unit]: unitMark(unit.code) }),
  });
  onMade(id);
  book.id = id;
  await fill(google, id, book.template());
}

async function fill(google: ProvisionCalls, id: string, template: Template): Promise<void> {
  const blanks = await blankTabsOf(google, id);
  const { create: made, requests } = compileWorkbook(template);
  const { title: _, ...properties } = made.properties;
  await google.batch(id, [
    { updateSpreadsheetProperties: { properties, fields: "locale,timeZone" } },
    ...made.sheets.map((sheet) => ({ addSheet: sheet })),
    ...requests,
    ...blanks.map((sheetId) => ({ deleteSheet: { sheetId } })),
  ]);
}
