import type { Grid, Merge } from "./grid.ts";

/** A cell of a table of a document: how many rows and columns it reaches over, 1 for itself alone. */
export interface SpanningCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Makes one grid of a document: its tables below one another, the lines around them as single cells. */
export class GridMaker {
  private readonly rows: (string | null)[][] = [];
  private readonly merges: Merge[] = [];

  grid(): Grid {
    return { name: "", rows: this.rows, merges: this.merges };
  }

  /** A blank line is none. */
  addLine(text: string): void {
    if (text.trim() !== "") this.rows.push([text]);
  }

  /** The rows of a table, each with the cells that begin in it; a cell never reaches below the table. */
  addTable(table: readonly (readonly SpanningCell[])[]): void {
    const first = this.rows.length;
    for (let at = 0; at < table.length; at++) this.rows.push([]);
    const taken = new Set<string>();
    for (const [at, cells] of table.entries()) {
      let column = 0;
      for (const { text, rowSpan, colSpan } of cells) {
        while (taken.has(`${at},${column}`)) column++;
        const lastRow = Math.min(at + Math.max(1, rowSpan), table.length) - 1;
        const lastColumn = Math.max(column, Math.min(column + colSpan, COLUMNS_MAX) - 1);
        for (let down = at; down <= lastRow; down++) {
          for (let right = column; right <= lastColumn; right++) taken.add(`${down},${right}`);
        }
        this.put(first + at, column, text);
        if (lastRow > at || lastColumn > column) {
          const rows = { firstRow: first + at, lastRow: first + lastRow };
          this.merges.push({ ...rows, firstColumn: column, lastColumn });
        }
        column = lastColumn + 1;
      }
    }
  }

  private put(at: number, column: number, text: string): void {
    const row = this.rows[at];
    if (row === undefined || text.trim() === "") return;
    while (row.length <= column) row.push(null);
    row[column] = text;
  }
}

/** Wider than any list; a span may state more. */
const COLUMNS_MAX = 256;
