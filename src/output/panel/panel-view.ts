import type { Board } from "../../board/board.ts";
import type { Place } from "../../domain/finding.ts";
import { type BoardView, boardView } from "../dashboard/board-view.ts";

/** What the side panel shows of the last consolidation; it is remembered as JSON until the next. */
export interface PanelView extends BoardView {
  readonly title: string;
  /** When it was consolidated, as people read it. */
  readonly moment: string;
  /** Address of a column in which something was found, without its row, by `cellKey`. */
  readonly cells: Readonly<Record<string, string>>;
}

export interface PanelSource {
  readonly title: string;
  readonly moment: string;
  readonly linkTo: (place: Place) => string | undefined;
}

export function panelView(board: Board, { title, moment, linkTo }: PanelSource): PanelView {
  const cells: Record<string, string> = {};
  for (const { at } of board.findings) {
    const key = cellKey(at.book, at.sheet, at.column);
    if (at.row === undefined || key in cells) continue;
    const link = linkTo({ ...at, row: 1 });
    if (link !== undefined) cells[key] = link.slice(0, -1);
  }
  return { ...boardView(board), title, moment, cells };
}

/** The name of a column of a tab of a workbook. */
export function cellKey(book: string, sheet: string, column: string | undefined): string {
  return [book, sheet, column ?? ""].join("\n");
}
