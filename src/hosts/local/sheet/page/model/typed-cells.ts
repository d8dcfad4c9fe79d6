import type { CellEdit } from "../../protocol.ts";
import { type Lock, lockOf, type TabState, textAt } from "./tab-state.ts";
import { fromGridText, toGridText } from "./tick-text.ts";

/** Cells of one change in the grid library's own shape: grid row, grid column, cell. */
export type CellMatrix = Readonly<Record<string, Readonly<Record<string, GridChange | null>>>>;

/** What a change may say of a cell; we take its text alone. */
export interface GridChange {
  readonly v?: unknown;
  /** Rich text: a cell of several lines has one. */
  readonly p?: { readonly body?: { readonly dataStream?: string } } | null;
  readonly f?: unknown;
}

export interface Typed {
  /** The change as the grid may make it: texts alone, and none in a locked cell. */
  readonly cells: Record<number, Record<number, PlainChange>>;
  readonly edits: readonly CellEdit[];
  /** The first lock that a text met, or that it is longer than a cell; emptying a row passes over its locked cells in silence. */
  readonly lock: Lock | "long" | undefined;
}

export interface PlainChange {
  readonly v: string | null;
  readonly t: 1;
  readonly f: null;
  readonly si: null;
  readonly p: null;
}

const TEXT_MAX = 32_767;

/** What a change of the grid comes to: its texts, without looks, formulas and locked cells. */
export function typedCells(tab: TabState, matrix: CellMatrix): Typed {
  const cells: Record<number, Record<number, PlainChange>> = {};
  const edits: CellEdit[] = [];
  let lock: Typed["lock"];
  for (const [rowKey, changes] of Object.entries(matrix)) {
    for (const [columnKey, change] of Object.entries(changes)) {
      const [row, column] = [Number(rowKey) + 1, Number(columnKey)];
      const given = changedText(change);
      if (given === undefined) continue;
      const at = tab.view.columns[column];
      const text = fromGridText(at, given);
      const own = lockOf(tab, row, column);
      if (own !== undefined) {
        if (text !== "") lock ??= own;
        continue;
      }
      if (text.length > TEXT_MAX) {
        lock ??= "long";
        continue;
      }
      const line = cells[row - 1] ?? {};
      cells[row - 1] = line;
      line[column] = { v: toGridText(at, text), t: 1, f: null, si: null, p: null };
      if (text !== textAt(tab, row, column)) edits.push({ tab: tab.view.name, row, column, text });
    }
  }
  return { cells, edits, lock };
}

/** undefined: the change is about looks alone. */
function changedText(change: GridChange | null): string | undefined {
  if (change === null) return "";
  if (typeof change.f === "string") return plain(change.f);
  const lines = change.p?.body?.dataStream;
  if (lines !== undefined) return plain(lines.replace(/\r\n$/, ""));
  if (!("v" in change) || change.v === undefined) return undefined;
  if (change.v === null) return "";
  return typeof change.v === "string" || typeof change.v === "number" ? plain(`${change.v}`) : "";
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n").normalize("NFC");
}
