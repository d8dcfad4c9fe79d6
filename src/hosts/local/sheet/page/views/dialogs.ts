import { node } from "../dom.ts";
import { WORDS } from "../words.vi.ts";

export interface Choice<Value> {
  readonly label: string;
  readonly value: () => Value;
  readonly isMain?: boolean;
}

/** A dialog over the page; answers what was chosen, undefined when it was closed without. */
export function ask<Value>(
  title: string,
  body: readonly (Node | string)[],
  choices: readonly Choice<Value>[],
): Promise<Value | undefined> {
  return new Promise((answer) => {
    let chosen: Value | undefined;
    const dialog = node("dialog", { class: "dialog", "aria-labelledby": "dialog-title" });
    const buttons = choices.map(({ label, value, isMain = false }) =>
      node(
        "button",
        {
          type: isMain ? "submit" : "button",
          class: isMain ? "main" : "plain",
          onclick: (event) => {
            event.preventDefault();
            chosen = value();
            dialog.close();
          },
        },
        label,
      ),
    );
    const leave = node(
      "button",
      { type: "button", class: "plain", onclick: () => dialog.close() },
      WORDS.cancel,
    );
    dialog.append(
      node(
        "form",
        { method: "dialog" },
        node("h2", { id: "dialog-title" }, title),
        node("div", { class: "dialog-body" }, ...body),
        node("div", { class: "dialog-buttons" }, ...buttons, leave),
      ),
    );
    dialog.addEventListener("close", () => {
      dialog.remove();
      answer(chosen);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}
