import { node } from "../dom.ts";
import type { CellAt } from "../grid/area.ts";
import type { TabState } from "../model/tab-state.ts";

const OFFSET = 14;

/** The note of a header, or what is wrong with a cell, beside the pointer; the strip says the same. */
export function tooltipIn(
  grid: HTMLElement,
  tab: () => TabState | undefined,
): { readonly show: (at: CellAt) => void } {
  const tip = node("div", { class: "tip", "aria-hidden": "true", hidden: true });
  document.body.append(tip);
  const hide = () => {
    tip.hidden = true;
  };
  let pointer = { x: 0, y: 0 };
  grid.addEventListener("pointermove", ({ clientX, clientY }) => {
    pointer = { x: clientX, y: clientY };
  });
  for (const event of ["pointerleave", "pointerdown", "wheel", "keydown"])
    grid.addEventListener(event, hide, { passive: true });
  return {
    show: (at) => {
      const state = tab();
      const text = state === undefined ? "" : tipOf(state, at);
      tip.textContent = text;
      tip.hidden = text === "";
      const left = Math.min(pointer.x + OFFSET, window.innerWidth - tip.offsetWidth - OFFSET);
      const top = Math.min(pointer.y + OFFSET, window.innerHeight - tip.offsetHeight - OFFSET);
      tip.style.left = `${left}px`;
      tip.style.top = `${top}px`;
    },
  };
}

function tipOf(tab: TabState, { row, column }: CellAt): string {
  if (row === tab.view.headerRow) return tab.view.columns[column]?.note ?? "";
  const marks = tab.checks.get(row)?.marks ?? [];
  return marks
    .filter((mark) => mark.column === column)
    .map(({ message }) => message)
    .join("\n");
}
