import { WORDS } from "../words.vi.ts";
import type { Menu } from "./menu.ts";
import type { SheetView } from "./sheet-view.ts";

/** «Sửa»: what the keys do, for those who do not know the keys. */
export function editMenu(sheet: SheetView): Menu {
  const inGrid = (does: (sheet: SheetView) => void) => () => {
    sheet.grid.focus();
    does(sheet);
  };
  return {
    label: WORDS.edit,
    items: () => [
      { label: WORDS.undo, keys: "Ctrl+Z", does: inGrid(({ grid }) => grid.run("undo")) },
      { label: WORDS.redo, keys: "Ctrl+Y", does: inGrid(({ grid }) => grid.run("redo")) },
      { label: WORDS.copy, keys: "Ctrl+C", does: inGrid(({ clipboard }) => clipboard.copy()) },
      {
        label: WORDS.paste,
        keys: "Ctrl+V",
        does: inGrid(({ clipboard }) => void clipboard.paste()),
      },
      { label: WORDS.clear, keys: "Delete", does: inGrid(({ grid }) => grid.run("clear")) },
      { label: WORDS.chooseOne, keys: "Alt+↓", does: inGrid(({ choose }) => void choose()) },
    ],
  };
}
