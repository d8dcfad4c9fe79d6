import type { Markup } from "../markup/markup.ts";
import type { BoardView } from "./board-view.ts";
import { type HtmlCell, htmlTable } from "./html-table.ts";
import { quiet, section } from "./section.ts";

export const PLACES_WORDS = {
  heading: "Còn được đề nghị",
  none: "Chưa đơn vị nào đề cử theo một hạn mức.",
  legend: "Số còn lại, trong ngoặc: đã đề nghị / được đề nghị.",
} as const;

/** Places left a unit under each quota of nominees. */
export function placesSection({ places: { limits, rows } }: BoardView): Markup {
  const { heading, none, legend } = PLACES_WORDS;
  if (limits.length === 0 || rows.length === 0) return section(heading, quiet(none));
  const lines = rows.map(({ unit, cells }) => [
    { text: unit },
    ...cells.map(
      ({ text, look }): HtmlCell => ({
        text,
        ...(look === undefined ? {} : { look: `is-${look}` }),
      }),
    ),
  ]);
  const head = [{ text: "Đơn vị" }, ...limits.map(({ code }) => ({ text: code }))];
  return section(
    heading,
    quiet(legend),
    htmlTable({ caption: heading, head, rows: lines }),
    ...limits.map(({ code, note }) => quiet(`${code}: ${note}`)),
  );
}
