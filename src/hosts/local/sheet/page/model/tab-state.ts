import type { BookView, CellEdit, ColumnView, RowCheck, TabView } from "../../protocol.ts";

/** A tab as the page shows it: what the server told, and what was typed since. */
export interface TabState {
  readonly view: TabView;
  /** Texts by sheet row, from `view.firstRow` on; short and missing rows are blank. */
  readonly texts: string[][];
  /** By sheet row. */
  readonly checks: Map<number, RowCheck>;
  /** `row:column` of cells that no edit may name. */
  readonly locked: ReadonlySet<string>;
}

export function tabState(view: TabView): TabState {
  return {
    view,
    texts: view.rows.map((row) => [...row]),
    checks: new Map(view.checks.map((check) => [check.row, check])),
    locked: new Set(view.lockedCells.map(([row, column]) => cellKey(row, column))),
  };
}

export function tabsOf({ tabs }: BookView): ReadonlyMap<string, TabState> {
  return new Map(tabs.map((tab) => [tab.name, tabState(tab)]));
}

function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/** The text of a cell of the rows below the header; «Kiểm tra» is the sentences of its row. */
export function textAt(tab: TabState, row: number, column: number): string {
  const { view } = tab;
  if (row === view.headerRow) return view.columns[column]?.header ?? "";
  if (view.columns[column]?.type === "check") return tab.checks.get(row)?.text ?? "";
  return tab.texts[row - view.firstRow]?.[column] ?? "";
}

/** Why nobody may type into a cell; undefined when one may. */
export type Lock = "header" | "computed" | "cell" | "tab" | "beyond";

export function lockOf(tab: TabState, row: number, column: number): Lock | undefined {
  const { view, locked } = tab;
  const at = view.columns[column];
  if (!view.isEditable) return "tab";
  if (row < view.firstRow) return "header";
  if (row > view.lastRow || at === undefined) return "beyond";
  if (at.isLocked || at.type === "check") return "computed";
  return locked.has(cellKey(row, column)) ? "cell" : undefined;
}

/** Puts a text where it was typed, or where the server says that it stands now. */
export function putText(tab: TabState, { row, column, text }: Omit<CellEdit, "tab">): void {
  const at = row - tab.view.firstRow;
  while (tab.texts.length <= at) tab.texts.push([]);
  const cells = tab.texts[at];
  if (cells === undefined) return;
  while (cells.length <= column) cells.push("");
  cells[column] = text;
}

/** Takes the «Kiểm tra» of rows; one without a text and without marks is clean from now on. */
export function putChecks(tab: TabState, rows: readonly RowCheck[]): void {
  for (const check of rows) {
    if (check.text === "" && check.marks.length === 0) tab.checks.delete(check.row);
    else tab.checks.set(check.row, check);
  }
}

/** Takes all «Kiểm tra» of a tab anew; comes back with the rows that may look otherwise now. */
export function replaceChecks(tab: TabState, checks: readonly RowCheck[]): readonly number[] {
  const rows = new Set([...tab.checks.keys(), ...checks.map(({ row }) => row)]);
  tab.checks.clear();
  putChecks(tab, checks);
  return [...rows];
}

/** Place of «Kiểm tra»; undefined for a tab without one. */
export function checkColumn(tab: TabState): ColumnView | undefined {
  return tab.view.columns.find(({ type }) => type === "check");
}
