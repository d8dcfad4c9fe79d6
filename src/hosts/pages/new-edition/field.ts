import type { EditionQuestion } from "../../../edition/new-edition/questions.ts";
import { questionLine } from "../../../output/new-edition/new-edition.vi.ts";
import type { EditionAnswer } from "../../../output/new-edition/new-edition-answers.ts";
import { NEW_EDITION_PAGE_WORDS as WORDS } from "../../../output/new-edition/new-edition-page.vi.ts";
import { node } from "../parts/nodes.ts";

/** One cell of the edition's rows, to be changed or left. */
export interface EditionField {
  readonly question: EditionQuestion;
  readonly element: HTMLElement;
  readonly label: string;
  /** undefined while it says what stands already. */
  readonly answer: () => EditionAnswer | undefined;
  readonly focus: () => void;
}

export function editionField(question: EditionQuestion, id: string): EditionField {
  const { old, values, source, remark } = question;
  const label = questionLine(question);
  const hints = [remark, source === "" ? "" : WORDS.source(source)].filter((text) => text !== "");
  const input = values.length === 0 ? textInput(id, old) : wordSelect(id, { old, values });
  const now = node("span", { class: "was", hidden: true }, WORDS.now(old));
  input.addEventListener("input", () => {
    now.hidden = input.value === old;
  });
  const element = node(
    "div",
    { class: "field" },
    node("label", { for: id }, label),
    input,
    now,
    ...hints.map((text) => node("p", { class: "quiet" }, text)),
  );
  return {
    question,
    element,
    label,
    answer: () => (input.value === old ? undefined : { id: question.id, old, text: input.value }),
    focus: () => {
      const part = element.closest("details");
      if (part !== null) part.open = true;
      input.focus();
    },
  };
}

function textInput(id: string, old: string): HTMLInputElement {
  return node("input", { id, type: "text", value: old, autocomplete: "off" });
}

function wordSelect(
  id: string,
  { old, values }: { readonly old: string; readonly values: readonly string[] },
): HTMLSelectElement {
  const all = values.includes(old) ? values : [old, ...values];
  return node(
    "select",
    { id },
    ...all.map((value) => node("option", { value, selected: value === old }, value)),
  );
}
