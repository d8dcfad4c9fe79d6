import type { App } from "../app.ts";
import { part } from "../dom.ts";
import type { CellAt } from "../grid/area.ts";
import { clipboardOf } from "../grid/clipboard.ts";
import { type Grid, openGrid } from "../grid/grid.ts";
import { filledCells } from "../model/filled-cells.ts";
import { lockOf, type TabState, textAt } from "../model/tab-state.ts";
import type { Changed } from "../session/books.ts";
import { BROKEN, REFUSED, UNKEPT, WORDS } from "../words.vi.ts";
import { chooseValues } from "./choose-values.ts";
import { showStrip } from "./strip.ts";
import { tooltipIn } from "./tooltip.ts";

export interface SheetView {
  /** False when the book has no such tab, or cannot be read. */
  readonly show: (place: Place) => Promise<boolean>;
  readonly shown: () => Place | undefined;
  /** Shows the tab anew from what the book holds now. */
  readonly again: () => Promise<void>;
  readonly changed: (changes: readonly Changed[]) => void;
  readonly grid: Grid;
  readonly choose: () => Promise<void>;
  readonly clipboard: ReturnType<typeof clipboardOf>;
}

/** A tab of a book, and where in it one stands. */
export interface Place {
  readonly file: string;
  readonly tab: string;
  readonly at?: CellAt | undefined;
}

/** What the grid shows; one object that its parts share. */
interface Shown {
  file: string;
  tab: TabState | undefined;
  /** The cell that the strip tells of. */
  at: CellAt | undefined;
}

/** The grid with the tab that is shown in it, and the strip that tells of the cell. */
export function sheetView(app: App): SheetView {
  const shown: Shown = { file: "", tab: undefined, at: undefined };
  const tell = (at: CellAt | undefined) =>
    tellCell(app, { shown, choose: () => void choose() }, at);
  const again = () => showAgain(app, { shown, grid }, tell);
  const grid = gridOf(app, shown, { tell, again });
  const choose = () => chooseAt(app, shown, grid);
  const clipboard = clipboardOf(part("grid"), { grid, tab: () => shown.tab, app, choose });
  return {
    grid,
    clipboard,
    choose,
    again,
    shown: () =>
      shown.tab === undefined
        ? undefined
        : { file: shown.file, tab: shown.tab.view.name, at: grid.selection()?.at },
    show: async (place) => {
      const at = await showPlace(app, { shown, grid }, place);
      tell(at);
      return at !== undefined;
    },
    changed: (changes) => {
      for (const { file, tab, rows } of changes) {
        if (file === shown.file && tab === shown.tab?.view.name) grid.refresh(rows);
      }
      tell(grid.selection()?.at);
    },
  };
}

/** Tells of a cell in the strip; a notice about a locked one goes with the next. */
function tellCell(
  { notices, store }: App,
  { shown, choose }: { readonly shown: Shown; readonly choose: () => void },
  at: CellAt | undefined,
): void {
  if (shown.tab === undefined || at === undefined) return;
  if (shown.at?.row !== at.row || shown.at.column !== at.column) notices.clear("locked");
  shown.at = at;
  showStrip(shown.tab, at, store.state().editor.isYou ? choose : undefined);
}

/** The tab that is shown, from what its book holds now. */
async function showAgain(
  { books }: App,
  { shown, grid }: { readonly shown: Shown; readonly grid: Grid },
  tell: (at: CellAt) => void,
): Promise<void> {
  await grid.settle();
  const fresh = books.loaded(shown.file)?.tabs.get(shown.tab?.view.name ?? "");
  if (fresh === undefined) return;
  const at = grid.selection()?.at ?? firstCell(fresh);
  shown.tab = fresh;
  await grid.show(fresh, at);
  tell(at);
}

interface Telling {
  readonly tell: (at: CellAt | undefined) => void;
  readonly again: () => Promise<void>;
}

function gridOf(app: App, shown: Shown, { tell, again }: Telling): Grid {
  const { notices } = app;
  const tooltip = tooltipIn(part("grid"), () => shown.tab);
  const grid: Grid = openGrid(part("grid"), {
    mayEdit: () => app.store.state().editor.isYou,
    edited: (edits) => {
      notices.clear("unkept");
      app.saving().typed(shown.file, edits);
      tell(grid.selection()?.at);
    },
    refused: (why) => notices.say("locked", "told", REFUSED[why]),
    fill: (source, target) => {
      if (shown.tab !== undefined) grid.type(filledCells(shown.tab, source, target));
    },
    unkept: () => notices.say("unkept", "told", UNKEPT),
    broken: () => {
      notices.say("unkept", "bad", BROKEN);
      setTimeout(() => void again());
    },
    selected: ({ at }) => tell(at),
    pointed: tooltip.show,
  });
  return grid;
}

/** Where one stands now; undefined when there is no such tab. */
async function showPlace(
  app: App,
  { shown, grid }: { readonly shown: Shown; readonly grid: Grid },
  { file, tab, at }: Place,
): Promise<CellAt | undefined> {
  await grid.settle();
  const book = await app.books.load(file);
  if (book.kind === "refused") app.notices.say("book", "bad", book.refusal.message);
  const state = book.kind === "given" ? book.value.tabs.get(tab) : undefined;
  if (state === undefined) return undefined;
  const isSame = shown.tab === state;
  const goal = at ?? (isSame ? grid.selection()?.at : undefined) ?? firstCell(state);
  shown.file = file;
  shown.tab = state;
  part("grid").setAttribute("aria-label", `${tab}. ${WORDS.grid}`);
  if (!isSame) await grid.show(state, goal);
  else if (at !== undefined) await grid.goTo(at);
  return goal;
}

async function chooseAt(app: App, { tab }: Shown, grid: Grid): Promise<void> {
  const at = grid.selection()?.at;
  if (tab === undefined || at === undefined || !app.store.state().editor.isYou) return;
  const column = tab.view.columns[at.column];
  if (column?.values === undefined || lockOf(tab, at.row, at.column) !== undefined) return;
  const text = await chooseValues(column, textAt(tab, at.row, at.column));
  if (text !== undefined) grid.type([{ ...at, text }]);
  grid.focus();
}

function firstCell({ view }: TabState): CellAt {
  return { row: Math.min(view.firstRow, Math.max(view.lastRow, 1)), column: 0 };
}
