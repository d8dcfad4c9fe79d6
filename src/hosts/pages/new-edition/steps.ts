import type { EditionQuestion } from "../../../edition/new-edition/questions.ts";
import { STEP_WORDS, STEPS } from "../../../output/new-edition/new-edition.vi.ts";
import { NEW_EDITION_PAGE_WORDS as WORDS } from "../../../output/new-edition/new-edition-page.vi.ts";
import { fold } from "../parts/fold.ts";
import { type EditionField, editionField } from "./field.ts";

/** The fields step by step; beside each step stands how many of it were changed. */
export function editionSteps(questions: readonly EditionQuestion[]): {
  readonly fields: readonly EditionField[];
  readonly elements: readonly HTMLElement[];
} {
  const fields = questions.map((question, index) => editionField(question, `field-${index}`));
  const elements = STEPS.flatMap((step, index) => {
    const own = fields.filter(({ question }) => question.step === step);
    if (own.length === 0) return [];
    const part = fold(STEP_WORDS[step], index === 0);
    const note = (): void => {
      const changed = own.filter((field) => field.answer() !== undefined).length;
      part.note(changed === 0 ? WORDS.count(own.length) : WORDS.changed(changed));
    };
    part.fill(...own.map(({ element }) => element));
    part.element.addEventListener("input", note);
    note();
    return [part.element];
  });
  return { fields, elements };
}
