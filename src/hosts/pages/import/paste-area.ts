import type { CarriedContext } from "../../../intake/own-list/carried-context.ts";
import type { Grid } from "../../../intake/own-list/grid.ts";
import { gridOfText } from "../../../intake/own-list/grid-of-text.ts";
import { IMPORT_PAGE_WORDS } from "../../../output/own-list/import-page.vi.ts";
import { node } from "../parts/nodes.ts";
import { gridOfHtml } from "./html-grid.ts";

/** Where the list is pasted, and who sent it. */
export interface PasteArea {
  readonly element: HTMLElement;
  readonly field: HTMLTextAreaElement;
  /** The cells of what stands there; undefined for nothing. */
  readonly grid: () => Grid | undefined;
  /** Code of the unit that was chosen; undefined when the list says it. */
  readonly unit: () => string | undefined;
  /** Key of the tab that was chosen; undefined when the list says it. */
  readonly tab: () => string | undefined;
  readonly offer: (context: Pick<CarriedContext, "units" | "tabs">) => void;
}

export function pasteArea(): PasteArea {
  const field = node("textarea", { id: "list", rows: "8", spellcheck: "false" });
  const note = node("p", { class: "quiet", "aria-live": "polite" });
  const units = chooser("unit");
  const tabs = chooser("tab");
  /** The joined cells that only the clipboard knows, while its text stands unchanged. */
  let pasted: { readonly grid: Grid; readonly text: string } | undefined;
  field.addEventListener("paste", (event) => {
    const html = event.clipboardData?.getData("text/html") ?? "";
    const grid = html === "" || field.value.trim() !== "" ? undefined : gridOfHtml(html);
    if (grid === undefined) return;
    event.preventDefault();
    field.value = grid.rows
      .map((row) => row.map((cell) => String(cell ?? "").replace(/\s+/g, " ")).join("\t"))
      .join("\n");
    pasted = { grid, text: field.value };
    note.textContent = IMPORT_PAGE_WORDS.pasted(grid.rows.length);
  });
  field.addEventListener("input", () => {
    note.textContent = "";
  });
  return {
    element: node(
      "div",
      {},
      node("label", { for: "list" }, IMPORT_PAGE_WORDS.paste),
      field,
      note,
      node("label", { for: "unit" }, IMPORT_PAGE_WORDS.unit),
      units,
      node("label", { for: "tab" }, IMPORT_PAGE_WORDS.tab),
      tabs,
    ),
    field,
    grid: () => {
      const text = field.value;
      if (text.trim() === "") return undefined;
      return pasted?.text === text ? pasted.grid : gridOfText(text);
    },
    unit: () => units.value || undefined,
    tab: () => tabs.value || undefined,
    offer: (context) => {
      const named = context.units.map(({ code, name }) => ({
        value: code,
        text: `${code}: ${name}`,
      }));
      units.append(...named.map(option));
      tabs.append(...context.tabs.map(({ key, name }) => option({ value: key, text: name })));
    },
  };
}

function chooser(id: string): HTMLSelectElement {
  return node("select", { id }, option({ value: "", text: IMPORT_PAGE_WORDS.unitInList }));
}

function option({ value, text }: { readonly value: string; readonly text: string }) {
  return node("option", { value }, text);
}
