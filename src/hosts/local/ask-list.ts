import type { Grid } from "../../intake/own-list/grid.ts";
import type { Answers, ListContext } from "../../intake/own-list/own-list.ts";
import { type Understanding, understandList } from "../../intake/own-list/understand.ts";
import { askText, understandingText } from "../../output/own-list/terminal.vi.ts";
import type { Terminal } from "./terminal.ts";

/** A list at a terminal where somebody answers. */
export interface ListAsking {
  readonly grids: readonly Grid[];
  readonly context: ListContext;
  readonly terminal: Pick<Terminal, "out"> & { readonly ask: NonNullable<Terminal["ask"]> };
}

export interface AnsweredList {
  readonly told: Understanding;
  readonly answers: Answers;
}

/**
 * Shows what is understood of a list, asks one question after the other, and shows it again. Enter
 * takes the suggestion, a number or its words an answer, «q» stops; an answer may bring up new
 * questions.
 */
export async function askList({ grids, context, terminal }: ListAsking): Promise<AnsweredList> {
  let answers: Answers = {};
  let told = understandList(grids, context, answers);
  terminal.out(`${understandingText(told, context.tabs)}\n`);
  if (told.questions.length === 0) return { told, answers };
  for (let at = 1; ; at++) {
    const [question, ...others] = told.questions;
    if (question === undefined) break;
    const typed = (await terminal.ask(askText(question, { at, of: at + others.length }))).trim();
    if (typed.toLowerCase() === "q") break;
    const number = /^\d+$/.test(typed) ? question.options[Number(typed) - 1]?.value : undefined;
    const answer = typed === "" ? question.suggested : (number ?? typed);
    if (answer !== undefined) answers = { ...answers, [question.id]: answer };
    told = understandList(grids, context, answers);
  }
  terminal.out(`\n${understandingText(told, context.tabs)}\n`);
  return { told, answers };
}
