import type { Tab } from "../../workbook/declaration.ts";
import type { TemplateCell } from "../../workbook/template-shape.ts";
import { answerTo } from "./answer-to.ts";
import { templateText } from "./cell-of-value.ts";
import { isTwin } from "./is-twin.ts";
import {
  ANSWER,
  type Answers,
  type ListContext,
  type OwnRow,
  type Question,
  type SheetUnderstanding,
} from "./own-list.ts";
import { rowSubject, type StandingRow } from "./standing-rows.ts";

/**
 * Marks the rows that are in the tab already, or stood above in the list itself: they are not
 * appended unless somebody says so. Where a birth date is unknown it is asked.
 */
export function markTwins(
  sheets: readonly SheetUnderstanding[],
  context: ListContext,
  answers: Answers,
): readonly SheetUnderstanding[] {
  const seen = new Map<string, StandingRow[]>();
  return sheets.map((sheet) => {
    const tab = context.tabs.find(({ key }) => key === sheet.tab);
    if (tab === undefined) return sheet;
    const questions: Question[] = [];
    const rows = sheet.rows.map((row) => {
      const subject = rowSubject(tab, cellsOf(row), context.catalogue);
      if (subject === undefined || row.state !== "new") return row;
      const standing = twinOf(subject, context.standing.get(tab.key) ?? []);
      const repeated = twinOf(subject, seen.get(tab.key) ?? []);
      const own: StandingRow = { ...subject, book: sheet.name, row: row.row };
      seen.set(tab.key, [...(seen.get(tab.key) ?? []), own]);
      const twin = standing ?? repeated;
      if (twin === undefined) return row;
      const state = standing === undefined ? "repeated" : "standing";
      return marked(row, { twin, state, tab, answers, questions });
    });
    return { ...sheet, rows, questions: [...sheet.questions, ...questions] };
  });
}

function cellsOf({ cells }: OwnRow): ReadonlyMap<string, TemplateCell> {
  return new Map(cells.map(({ key, cell }) => [key, cell]));
}

interface Twin {
  readonly row: StandingRow;
  readonly isSure: boolean;
}

function twinOf(
  subject: Pick<StandingRow, "key" | "born" | "isWhole">,
  rows: readonly StandingRow[],
): Twin | undefined {
  const found = rows.flatMap((row): readonly Twin[] => {
    const sameness = isTwin(subject, row);
    return sameness === "different" ? [] : [{ row, isSure: sameness === "same" }];
  });
  return found.find(({ isSure }) => isSure) ?? found[0];
}

interface Marking {
  readonly twin: Twin;
  readonly state: "standing" | "repeated";
  readonly tab: Tab;
  readonly answers: Answers;
  readonly questions: Question[];
}

function marked(row: OwnRow, { twin, state, tab, answers, questions }: Marking): OwnRow {
  const id = `row:${row.sheet === "" ? "" : `${row.sheet}!`}${row.row}`;
  const answer = answerTo(id, answers, [ANSWER.add, ANSWER.skip]);
  const at = { book: twin.row.book, row: twin.row.row };
  if (answer === ANSWER.add) return { ...row, twin: at };
  if (answer === ANSWER.skip || twin.isSure) return { ...row, state, twin: at };
  const names = tab.columns?.find(({ name }) => name !== undefined);
  const name = row.cells.find(({ key }) => key === names?.key)?.cell ?? "";
  questions.push({
    id,
    kind: "repeated",
    facts: { name: templateText(name), state, book: at.book, row: row.row, otherRow: at.row },
    options: [{ value: ANSWER.skip }, { value: ANSWER.add }],
    suggested: ANSWER.skip,
    ...(answer === undefined ? {} : { refused: answer }),
    isFree: false,
    places: [],
  });
  return { ...row, state: "asked", twin: at };
}
