import type { EditionPreview } from "../../../output/new-edition/new-edition-answers.ts";
import { NEW_EDITION_PAGE_WORDS as WORDS } from "../../../output/new-edition/new-edition-page.vi.ts";
import { button } from "../parts/button.ts";
import { node } from "../parts/nodes.ts";
import type { EditionField } from "./field.ts";

interface Seen {
  readonly fields: readonly EditionField[];
  readonly write: (trigger: HTMLButtonElement) => void;
}

/** What would change, what cannot be read, what is owed; only a whole answer can be written. */
export function previewView(
  { changes, refused, owed }: EditionPreview,
  { fields, write }: Seen,
): HTMLElement {
  const parts: HTMLElement[] = [];
  if (refused.length > 0) {
    parts.push(
      section(
        WORDS.refused(refused.length),
        "row-asked",
        refused.map(({ id, text }) =>
          refusal(
            text,
            fields.find(({ question }) => question.id === id),
          ),
        ),
      ),
    );
  } else if (changes.length > 0) {
    parts.push(
      node("p", { class: "buttons" }, button(WORDS.write(changes.length), write, "action")),
    );
  }
  parts.push(
    section(
      WORDS.changes(changes.length),
      "row-new",
      changes.map((line) => node("li", {}, line)),
    ),
  );
  if (owed.length > 0) {
    parts.push(
      section(WORDS.owed(owed.length), "", [
        node("li", { class: "quiet" }, WORDS.owedHint),
        ...owed.map((line) => node("li", {}, line)),
      ]),
    );
  }
  return node("div", {}, ...parts);
}

function section(heading: string, look: string, lines: readonly HTMLElement[]): HTMLElement {
  return node(
    "section",
    { class: look === "" ? undefined : look },
    node("h2", {}, heading),
    node("ul", {}, ...lines),
  );
}

function refusal(text: string, field: EditionField | undefined): HTMLElement {
  if (field === undefined) return node("li", {}, text);
  return node(
    "li",
    {},
    node("p", {}, text),
    button(WORDS.fix(field.label), () => field.focus()),
  );
}
