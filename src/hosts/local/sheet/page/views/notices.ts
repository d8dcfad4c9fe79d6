import { node } from "../dom.ts";
import { WORDS } from "../words.vi.ts";

export type NoticeLook = "told" | "done" | "bad";

export interface Notices {
  /** Stays until it is closed, or until another of the same subject takes its place. */
  readonly say: (subject: string, look: NoticeLook, ...lines: readonly (Node | string)[]) => void;
  readonly clear: (subject: string) => void;
}

export function noticesIn(container: HTMLElement): Notices {
  const clear = (subject: string) => {
    for (const shown of container.children)
      if (shown instanceof HTMLElement && shown.dataset["subject"] === subject) shown.remove();
  };
  return {
    clear,
    say: (subject, look, ...lines) => {
      clear(subject);
      const close = node(
        "button",
        { type: "button", class: "notice-close", onclick: () => clear(subject) },
        WORDS.close,
      );
      container.append(
        node(
          "div",
          { class: `notice is-${look}`, "data-subject": subject },
          node("div", { class: "notice-lines" }, ...lines.map((line) => node("div", {}, line))),
          close,
        ),
      );
    },
  };
}
