import type { UnitBoard } from "../board/board.ts";
import type { WrittenCell, WrittenColumn } from "../workbook/written-book.ts";

/** One column of the table: what stands over it, how wide it is, and each unit's cell. */
export interface TableColumn {
  readonly header: string;
  readonly note?: string;
  readonly width: number;
  readonly cell: (board: UnitBoard) => WrittenCell;
  /** Cell of the last row; none: blank. */
  readonly total?: WrittenCell;
  readonly format?: WrittenColumn["format"];
}
