import { PAGE_WORDS } from "../../../output/panel/page-words.vi.ts";
import { node } from "./nodes.ts";

export interface Question {
  readonly title: string;
  /** Paragraphs are parted by blank lines. */
  readonly text: string;
  /** The button that says yes. */
  readonly yes: string;
}

/** Asks before something is done that cannot be taken back; Escape says no. */
export function confirmed({ title, text, yes }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    const answer = (isYes: boolean) => () => {
      dialog.close();
      dialog.remove();
      resolve(isYes);
    };
    const cancel = node("button", { type: "button", onclick: answer(false) }, PAGE_WORDS.cancel);
    const dialog = node(
      "dialog",
      { "aria-labelledby": "question-title", "aria-describedby": "question-text" },
      node("h2", { id: "question-title" }, title),
      node(
        "div",
        { id: "question-text" },
        ...text.split("\n\n").map((part) => node("p", {}, part)),
      ),
      node(
        "p",
        { class: "buttons" },
        cancel,
        node("button", { type: "button", class: "action", onclick: answer(true) }, yes),
      ),
    );
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      answer(false)();
    });
    document.body.append(dialog);
    dialog.showModal();
    cancel.focus();
  });
}
