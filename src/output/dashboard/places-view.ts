import type { Board } from "../../board/board.ts";
import type { Look } from "../../workbook/written-book.ts";
import { placeLimits, placesColumn } from "../places-column.vi.ts";

/** Places left under each quota of nominees, of units that nominate. */
export interface PlacesView {
  readonly limits: readonly { readonly code: string; readonly note: string }[];
  readonly rows: readonly { readonly unit: string; readonly cells: readonly PlacesCell[] }[];
}

export interface PlacesCell {
  /** «2 (2/4)»: left, then nominated of allowed. */
  readonly text: string;
  readonly look: Look | undefined;
}

export function placesView(board: Board): PlacesView {
  const columns = placeLimits(board).map((limit) => ({ limit, column: placesColumn(limit) }));
  const nominating = board.units.filter(({ nominees }) => nominees.total > 0);
  return {
    limits: columns.map(({ limit, column }) => ({ code: limit.code, note: column.note ?? "" })),
    rows: nominating.map((unit) => ({
      unit: unit.unit.name,
      cells: columns.map(({ column }) => {
        const { value, look } = column.cell(unit);
        return { text: String(value ?? ""), look };
      }),
    })),
  };
}
