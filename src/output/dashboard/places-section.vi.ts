import type { Board } from "../../board/board.ts";
import { placeLimits, placesColumn } from "../places-column.vi.ts";
import { type HtmlCell, htmlTable } from "./html-table.ts";
import { quiet, section } from "./section.ts";

const HEADING = "Còn được đề nghị";

/** Places left a unit under each quota of nominees, «2 (2/4)»: left, then nominated of allowed. */
export function placesSection(board: Board): string {
  const columns = placeLimits(board).map((limit) => ({ limit, column: placesColumn(limit) }));
  const nominating = board.units.filter(({ nominees }) => nominees.total > 0);
  if (columns.length === 0 || nominating.length === 0) {
    return section(HEADING, quiet("Chưa đơn vị nào đề cử theo một hạn mức."));
  }
  const rows = nominating.map((unit) => [
    { text: unit.unit.name },
    ...columns.map(({ column }): HtmlCell => {
      const { value, look } = column.cell(unit);
      return { text: String(value ?? ""), ...(look === undefined ? {} : { look: `is-${look}` }) };
    }),
  ]);
  const head = [{ text: "Đơn vị" }, ...columns.map(({ limit }) => ({ text: limit.code }))];
  const notes = columns.map(({ limit, column }) => quiet(`${limit.code}: ${column.note ?? ""}`));
  return section(
    HEADING,
    quiet("Số còn lại, trong ngoặc: đã đề nghị / được đề nghị."),
    htmlTable({ caption: HEADING, head, rows }),
    ...notes,
  );
}
