import type { Option, Question } from "../../../intake/own-list/own-list.ts";
import { IMPORT_PAGE_WORDS } from "../../../output/own-list/import-page.vi.ts";
import { optionWords, questionWords } from "../../../output/own-list/question.vi.ts";
import { node } from "../parts/nodes.ts";

/** More answers than this stand in a list that opens. */
const RADIOS_MAX = 8;

interface Asking {
  readonly at: number;
  readonly of: number;
  readonly onAnswer: (answer: string) => void;
}

/**
 * One question as a form of native controls: arrows choose, Enter answers. What is suggested is
 * chosen already; without a suggestion nothing is.
 */
export function questionForm(question: Question, { at, of, onAnswer }: Asking): HTMLFormElement {
  const { ask, hint } = questionWords(question);
  const choice = question.options.length <= RADIOS_MAX ? radios(question) : select(question);
  const other = node("input", { type: "text", id: "other", autocomplete: "off" });
  const form = node(
    "form",
    { class: "question" },
    node(
      "fieldset",
      {},
      node("legend", {}, `${IMPORT_PAGE_WORDS.question(at, of)}. ${ask}`),
      hint === "" ? undefined : node("p", { class: "quiet" }, hint),
      choice.element,
      ...(question.isFree ? [node("label", { for: "other" }, IMPORT_PAGE_WORDS.other), other] : []),
    ),
    node(
      "p",
      { class: "buttons" },
      node("button", { type: "submit", class: "action" }, IMPORT_PAGE_WORDS.answer),
    ),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const answer = other.value.trim() === "" ? choice.value() : other.value;
    if (answer !== "") onAnswer(answer);
    else choice.focus();
  });
  return form;
}

/** Where the keyboard goes on; the question itself is seen too, below what stands at the top. */
export function focusQuestion(form: HTMLFormElement): void {
  const chosen = form.querySelector<HTMLElement>("input:checked, select");
  const first = form.querySelector<HTMLElement>("input, select");
  form.scrollIntoView();
  (chosen ?? first)?.focus({ preventScroll: true });
}

interface Choice {
  readonly element: HTMLElement;
  readonly value: () => string;
  readonly focus: () => void;
}

function radios({ options, suggested }: Question): Choice {
  const inputs = options.map(({ value }) =>
    node("input", { type: "radio", name: "answer", value, checked: value === suggested }),
  );
  return {
    element: node(
      "div",
      { class: "options" },
      ...options.map((option, index) =>
        node("label", {}, inputs[index], ` ${words(option, suggested)}`),
      ),
    ),
    value: () => inputs.find(({ checked }) => checked)?.value ?? "",
    focus: () => inputs[0]?.focus(),
  };
}

function select({ options, suggested }: Question): Choice {
  const list = node(
    "select",
    { "aria-label": IMPORT_PAGE_WORDS.choose },
    node("option", { value: "" }, IMPORT_PAGE_WORDS.choose),
    ...options.map((option) =>
      node(
        "option",
        { value: option.value, selected: option.value === suggested },
        words(option, suggested),
      ),
    ),
  );
  return { element: list, value: () => list.value, focus: () => list.focus() };
}

function words(option: Option, suggested: string | undefined): string {
  const text = optionWords(option);
  return option.value === suggested ? `${text} (${IMPORT_PAGE_WORDS.suggested})` : text;
}
