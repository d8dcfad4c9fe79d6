import { SUBJECT } from "../../domain/sheet-words.ts";
import type { Column, Tab } from "../../workbook/declaration.ts";
import { listIndex } from "../../workbook/list-index.ts";
import { templateText } from "./cell-of-value.ts";
import { type DraftRow, settleRests } from "./finish-row.ts";
import { isLikeCollective, isLikePerson } from "./guess-column.ts";
import { fillableColumns } from "./header-names.ts";
import { UNITS_TAB } from "./list-context.ts";
import {
  ANSWER,
  type Answers,
  type ListContext,
  type Option,
  type OwnCell,
  type Question,
  type Source,
} from "./own-list.ts";
import { readOwnCell } from "./read-own-cell.ts";
import { meaningOfHeading } from "./section.ts";
import { SECTION_ID } from "./section-question.ts";
import { splitName } from "./split-name.ts";
import { giveUnitCodes } from "./unit-codes.ts";

interface Every {
  readonly tab: Tab;
  readonly context: ListContext;
  readonly answers: Answers;
  readonly heading: readonly string[];
  /** Keys that columns of the list fill: a blank there is the unit's own. */
  readonly filled: ReadonlySet<string>;
}

/**
 * Fills what no column says: the unit, what a title before a name or the name itself tells, and what
 * was answered for every row. What is still wanting of a required column is asked once for all rows.
 *
 * @returns the questions that are open
 */
export function everyRow(rows: readonly DraftRow[], every: Every): readonly Question[] {
  if (rows.length === 0) return [];
  const { tab } = every;
  const questions: Question[] = [];
  const heading = meaningsOf(every);
  for (const row of rows) tellFromName(row, every);
  if (tab.key === UNITS_TAB) giveUnitCodes(rows, every.context);
  for (const column of fillableColumns(tab)) {
    const wanting = rows.filter((row) => !row.cells.has(column.key) && !waitsForHeading(row));
    if (wanting.length === 0 || every.filled.has(column.key)) continue;
    const question = fillColumn(column, { wanting, every, said: heading.get(column.key) });
    if (question === undefined) continue;
    questions.push(question);
    for (const { asked } of wanting) asked.add(question.id);
  }
  for (const row of rows) settleRests(row, tab);
  return questions;
}

/** Its heading may yet give what it lacks. */
function waitsForHeading({ asked }: DraftRow): boolean {
  return [...asked].some((id) => id.startsWith(SECTION_ID));
}

/** What the lines above the list say in full; a value that two lines say differently says nothing. */
function meaningsOf({ heading, tab, context }: Every): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  for (const line of heading) {
    for (const [key, value] of meaningOfHeading(line, tab, context))
      if (!said.has(key)) said.set(key, value);
  }
  return said;
}

interface Filling {
  readonly wanting: readonly DraftRow[];
  readonly every: Every;
  readonly said: string | undefined;
}

function fillColumn(column: Column, { wanting, every, said }: Filling): Question | undefined {
  const { context, answers } = every;
  if (column.type === "unit") {
    const known = context.unit ?? said;
    const source = context.unit === undefined ? "heading" : "said";
    if (known !== undefined && fill(column, { text: known, source, wanting, every }))
      return undefined;
  }
  if (column.key === "gender" || column.name !== undefined) return undefined;
  if (column.required !== true && (said === undefined || column.open === true)) return undefined;
  const id = `every:${column.key}`;
  const answer = answers[id]?.trim();
  if (answer === ANSWER.blank || answer === ANSWER.omit) return undefined;
  if (
    answer !== undefined &&
    answer !== "" &&
    fill(column, { text: answer, source: "answer", wanting, every })
  )
    return undefined;
  return question(column, { id, said, context, count: wanting.length, answer });
}

function fill(
  column: Column,
  {
    text,
    source,
    wanting,
    every,
  }: { text: string; source: Source; wanting: readonly DraftRow[]; every: Every },
): boolean {
  const found = readOwnCell(text, { column, context: every.context, answers: {} });
  if (found.is !== "read") return false;
  for (const { cells } of wanting) cells.set(column.key, { ...found.cell, source });
  return true;
}

function question(
  column: Column,
  {
    id,
    said,
    context,
    count,
    answer,
  }: {
    id: string;
    said: string | undefined;
    context: ListContext;
    count: number;
    answer: string | undefined;
  },
): Question {
  const values: readonly Option[] =
    column.type === "unit"
      ? context.units.map(({ code, name }) => ({ value: code, label: name }))
      : listIndex(column, context.reading).values.map((value) => ({ value }));
  return {
    id,
    kind: "every-row",
    facts: { header: column.header, rows: count },
    options: [...values, { value: ANSWER.blank }],
    ...(said === undefined ? {} : { suggested: said }),
    ...(answer === undefined || answer === "" ? {} : { refused: answer }),
    isFree: column.type !== "list" || column.open === true,
    places: [],
  };
}

/** «Bà» before a name is a woman's; a name that begins with «Phòng» is a collective's. */
function tellFromName({ cells, asked }: DraftRow, { tab, context, filled }: Every): void {
  const columns = fillableColumns(tab);
  const nameColumn = columns.find(({ name }) => name !== undefined);
  const name = nameColumn && cells.get(nameColumn.key);
  if (nameColumn === undefined || name === undefined || asked.has(nameColumn.key)) return;
  const typed = name.typed ?? templateText(name.cell);
  const { gender } = splitName(typed);
  const tell = (key: string, text: string | undefined): void => {
    const column = columns.find((one) => one.key === key);
    if (text === undefined || column === undefined || cells.has(key) || filled.has(key)) return;
    const found = readOwnCell(text, { column, context, answers: {} });
    if (found.is === "read") cells.set(key, named(found.cell));
  };
  tell("gender", gender && GENDER[gender]);
  const text = templateText(name.cell);
  tell(
    "subject",
    isLikeCollective(text)
      ? SUBJECT.collective
      : isLikePerson(text)
        ? SUBJECT.individual
        : undefined,
  );
}

function named(cell: OwnCell): OwnCell {
  return { ...cell, source: "name" };
}

const GENDER = { male: "Nam", female: "Nữ" } as const;
