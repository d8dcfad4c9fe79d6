import { part } from "../dom.ts";
import type { SheetView } from "./sheet-view.ts";

/** F6 goes round the parts of the page: from the grid one gets out by no other key. */
export function goRound(sheet: SheetView): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "F6" || sheet.grid.isTyping()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      const isSheet = !part("sheet-view").hidden;
      const stops = [
        document.querySelector<HTMLElement>("nav a[aria-current=page]"),
        document.querySelector<HTMLElement>(".menu-bar [role=menuitem]"),
        isSheet ? part("tabs").querySelector<HTMLElement>("[aria-selected=true]") : part("view"),
      ].filter((stop) => stop !== null);
      const at = stops.findIndex((stop) => stop.parentElement?.contains(document.activeElement));
      const next = stops[at + 1];
      if (next !== undefined) next.focus();
      else if (isSheet && !part("grid").contains(document.activeElement)) sheet.grid.focus();
      else stops[0]?.focus();
    },
    true,
  );
}
