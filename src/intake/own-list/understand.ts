import type { Tab } from "../../workbook/declaration.ts";
import { answerTo } from "./answer-to.ts";
import { chooseTab } from "./choose-tab.ts";
import { findBlocks } from "./find-blocks.ts";
import { carriedGrid, filledPlaces, type Grid } from "./grid.ts";
import { headingLines } from "./heading.ts";
import { itemGrid } from "./item-grid.ts";
import { itemsOf, unitItemsOf } from "./items.ts";
import { UNITS_TAB } from "./list-context.ts";
import type { Answers, Fate, ListContext, Question, SheetUnderstanding } from "./own-list.ts";
import { RowTeller } from "./row-teller.ts";
import { markTwins } from "./twins.ts";

/** A unit's own list as far as it is understood, and everything that is unsure in it. */
export interface Understanding {
  readonly sheets: readonly SheetUnderstanding[];
  /** What is still to be answered, each thing once. */
  readonly questions: readonly Question[];
}

/**
 * Understands the sheets of a list, given what was answered so far; asked again with one answer more
 * it understands more. The same sheets and answers always give the same.
 *
 * Every filled cell has exactly one fate: placed in a row, waiting for an answer, or left out for a
 * reason that is named.
 */
export function understandList(
  grids: readonly Grid[],
  context: ListContext,
  answers: Answers,
): Understanding {
  const told = grids.map((grid) => understandSheet(grid, context, answers));
  const sheets = markTwins(told, context, answers);
  return { sheets, questions: merged(sheets.flatMap(({ questions }) => questions)) };
}

function understandSheet(grid: Grid, context: ListContext, answers: Answers): SheetUnderstanding {
  const cells = carriedGrid(grid);
  const blocks = findBlocks(cells, context.tabs);
  const hasHeaders = blocks.some(({ headers }) => headers.length > 0);
  const isOfUnits = context.tab === UNITS_TAB;
  const items = hasHeaders ? [] : isOfUnits ? unitItemsOf(grid) : itemsOf(grid);
  if (!hasHeaders && items.length === 0 && !looksTabular(grid)) return withoutTable(grid);
  const before = items[0]?.row ?? blocks[0]?.headerRows[0] ?? 0;
  const heading = headingLines(cells, before);
  const id = grid.name === "" ? "tab" : `tab:${grid.name}`;
  const choice = chosenTab(id, {
    choice: chooseTab(blocks, heading, context.tabs),
    context,
    answers,
  });
  const { tab } = choice;
  if (tab === undefined || choice.question !== undefined) {
    const question = { ...tabQuestion(id, tab, context), ...choice.question };
    return waitingForTab(grid, question);
  }
  const taken = items.length === 0 ? undefined : itemGrid(grid, items, { tab, context });
  const told = taken === undefined ? cells : carriedGrid(taken.grid);
  const teller = new RowTeller({ cells: told, tab, context, answers, heading });
  teller.tellHeading(before);
  teller.tellBlocks(taken === undefined ? blocks : [taken.block]);
  return teller.told(before);
}

function waitingForTab(grid: Grid, asked: Question): SheetUnderstanding {
  const places = filledPlaces(grid);
  const fates = places.map((at): Fate => ({ ...at, is: "asked", question: asked.id }));
  const questions = [{ ...asked, places }];
  return { name: grid.name, grid, tab: undefined, columns: [], rows: [], fates, questions };
}

interface Choosing {
  readonly choice: ReturnType<typeof chooseTab>;
  readonly context: ListContext;
  readonly answers: Answers;
}

function chosenTab(
  id: string,
  { choice, context, answers }: Choosing,
): { readonly tab: Tab | undefined; readonly question?: Partial<Question> } {
  const given = context.tabs.find(({ key }) => key === context.tab);
  if (given !== undefined) return { tab: given };
  const answer = answerTo(
    id,
    answers,
    context.tabs.map(({ name }) => name),
  );
  const answered = context.tabs.find(({ name, key }) => name === answer || key === answer);
  if (answered !== undefined) return { tab: answered };
  if (answer !== undefined) return { tab: choice.tab, question: { refused: answer } };
  return choice.isSure ? { tab: choice.tab } : { tab: choice.tab, question: {} };
}

function tabQuestion(id: string, suggested: Tab | undefined, { tabs }: ListContext): Question {
  return {
    id,
    kind: "tab",
    facts: {},
    options: tabs.map(({ name }) => ({ value: name })),
    ...(suggested === undefined ? {} : { suggested: suggested.name }),
    isFree: false,
    places: [],
  };
}

/** Without headers a list still has two columns, in two rows at least. */
function looksTabular({ rows }: Grid): boolean {
  return rows.filter((row) => row.filter((cell) => cell !== null).length >= 2).length >= 2;
}

function withoutTable(grid: Grid): SheetUnderstanding {
  const fates = filledPlaces(grid).map((at): Fate => ({ ...at, is: "left", reason: "no-table" }));
  return { name: grid.name, grid, tab: undefined, columns: [], rows: [], fates, questions: [] };
}

function merged(questions: readonly Question[]): readonly Question[] {
  const byId = new Map<string, Question>();
  for (const question of questions) {
    const known = byId.get(question.id);
    byId.set(
      question.id,
      known === undefined ? question : { ...known, places: [...known.places, ...question.places] },
    );
  }
  return [...byId.values()];
}
