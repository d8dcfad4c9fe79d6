import { node } from "./nodes.ts";

/** A section that opens and closes under its heading. */
export interface Fold {
  readonly element: HTMLDetailsElement;
  readonly fill: (...content: readonly Parameters<typeof node>[2][]) => void;
  /** A few words beside the heading. */
  readonly note: (text: string) => void;
}

export function fold(heading: string, isOpen = false): Fold {
  const beside = node("span", { class: "quiet" });
  const body = node("div", {});
  const element = node(
    "details",
    { open: isOpen },
    node("summary", {}, node("h2", {}, heading), beside),
    body,
  );
  return {
    element,
    fill: (...content) => body.replaceChildren(node("div", {}, ...content)),
    note: (text) => {
      beside.textContent = text;
    },
  };
}
