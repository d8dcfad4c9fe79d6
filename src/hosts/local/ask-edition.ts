import { editionWithChanges } from "../../commands/edition-with-changes.ts";
import { seedWorkbook } from "../../commands/seed-workbook.ts";
import type { EditionSeed } from "../../commands/set-up.ts";
import type { Day } from "../../domain/day.ts";
import {
  type EditionAnswers,
  type EditionChanges,
  editionChanges,
} from "../../edition/new-edition/changes.ts";
import { type EditionQuestion, editionQuestions } from "../../edition/new-edition/questions.ts";
import {
  changeLine,
  owedLine,
  questionLine,
  refusedLine,
  STEP_WORDS,
  STEPS,
} from "../../output/new-edition/new-edition.vi.ts";
import { ASK_EDITION_WORDS } from "../../output/new-edition/terminal.vi.ts";
import { isAgreed, type Terminal } from "./terminal.ts";

type Asker = Pick<Terminal, "out"> & { readonly ask: NonNullable<Terminal["ask"]> };

/**
 * Walks through what a new edition may change, each cell with what stands there; what cannot be read
 * is asked again at once. At the end the changes are shown, old and new, with the dates still owed.
 *
 * @returns the edition with its rows changed; undefined when it was not agreed to
 */
export async function askEdition(
  seed: EditionSeed,
  terminal: Asker,
  asOf: Day,
): Promise<EditionSeed | undefined> {
  const office = seedWorkbook(seed.declarations.office, seed.office);
  const source = { declarations: seed.declarations, office, asOf };
  const questions = editionQuestions(office, seed.declarations.office);
  let answers: EditionAnswers = {};
  steps: for (const step of STEPS) {
    const own = questions.filter((question) => question.step === step);
    terminal.out(`${ASK_EDITION_WORDS.step(STEP_WORDS[step], own.length)}\n`);
    for (const question of own) {
      const answer = await answerTo(question, { terminal, source, answers });
      if (answer === "stop") break steps;
      if (answer === "next") break;
      if (answer !== undefined) answers = { ...answers, [question.id]: answer.text };
    }
  }
  const changes = editionChanges(source, answers);
  terminal.out(`\n${changesText(changes)}\n`);
  const agreed = await terminal.ask(ASK_EDITION_WORDS.confirm);
  if (!isAgreed(agreed)) return undefined;
  return editionWithChanges(seed, changes.changes);
}

interface Asking {
  readonly terminal: Asker;
  readonly source: Parameters<typeof editionChanges>[0];
  readonly answers: EditionAnswers;
}

async function answerTo(
  question: EditionQuestion,
  { terminal, source, answers }: Asking,
): Promise<{ readonly text: string } | "next" | "stop" | undefined> {
  const hint = [
    question.remark,
    question.values.join(" | "),
    question.source && ASK_EDITION_WORDS.source(question.source),
  ];
  const line = ASK_EDITION_WORDS.ask(
    questionLine(question),
    question.old,
    hint.filter((part) => part !== "").join("\n  "),
  );
  for (;;) {
    const typed = (await terminal.ask(line)).trim();
    if (typed === "") return undefined;
    if (typed === ">") return "next";
    if (typed.toLowerCase() === "q") return "stop";
    const text = typed === "-" ? "" : typed;
    const { refused } = editionChanges(source, { ...answers, [question.id]: text });
    const own = refused.find((one) => one.question.id === question.id);
    if (own === undefined) return { text };
    terminal.out(`${ASK_EDITION_WORDS.refused} ${refusedLine(own)}\n`);
  }
}

export function changesText({ changes, owed }: EditionChanges): string {
  const { changes: title, none, owed: owedTitle } = ASK_EDITION_WORDS;
  return [
    changes.length === 0 ? none : title(changes.length),
    ...changes.map((change) => `  ${changeLine(change)}`),
    ...(owed.length === 0
      ? []
      : [owedTitle(owed.length), ...owed.map((one) => `  ${owedLine(one)}`)]),
  ].join("\n");
}
