import { node } from "./nodes.ts";

/** A button that hands itself to what it does: the focus must come back to it. */
export function button(
  text: string,
  onClick: (own: HTMLButtonElement) => void,
  look?: "action",
): HTMLButtonElement {
  const own: HTMLButtonElement = node(
    "button",
    { type: "button", class: look, onclick: () => onClick(own) },
    text,
  );
  return own;
}
