import { type ColumnView, TICKED, UNTICKED } from "../../protocol.ts";

/** What the grid library's tick boxes hold: it takes the words TRUE and FALSE for something else. */
export const GRID_TICKED = "1";
export const GRID_UNTICKED = "0";

const OURS: ReadonlyMap<string, string> = new Map([
  [GRID_TICKED, TICKED],
  [GRID_UNTICKED, UNTICKED],
]);
const THEIRS: ReadonlyMap<string, string> = new Map([...OURS].map(([grid, own]) => [own, grid]));

export function toGridText(column: ColumnView | undefined, text: string): string {
  return column?.type === "checkbox" ? (THEIRS.get(text) ?? text) : text;
}

/** Other words than a tick's stay as they were typed. */
export function fromGridText(column: ColumnView | undefined, text: string): string {
  return column?.type === "checkbox" ? (OURS.get(text) ?? text) : text;
}
