import { foldText } from "../domain/text.ts";
import { columnLetters } from "../workbook/column-letters.ts";
import type { WrittenSheet } from "../workbook/written-book.ts";

/** Values of every dropdown, by list name. */
export type Lists = ReadonlyMap<string, readonly string[]>;

/** The hidden tab that feeds the dropdowns: a list a column. */
export const LIST_SHEET = "Danh sách chọn";

/** The hidden tab, and the range of each list by folded name. */
export function listSheet(lists: Lists): {
  readonly sheet: WrittenSheet;
  readonly ranges: ReadonlyMap<string, string>;
} {
  const entries = [...lists].filter(([, values]) => values.length > 0);
  const ranges = new Map(
    entries.map(([name, values], index) => {
      const letter = columnLetters(index);
      return [foldText(name), `'${LIST_SHEET}'!$${letter}$2:$${letter}$${values.length + 1}`];
    }),
  );
  const longest = Math.max(0, ...entries.map(([, values]) => values.length));
  const rows = Array.from({ length: longest }, (_, row) =>
    entries.map(([, values]) => ({ value: values[row] ?? null })),
  );
  const header = entries.map(([name]) => ({ value: name, look: "header" as const }));
  return {
    sheet: {
      name: LIST_SHEET,
      key: "lists",
      columns: entries.map(([name]) => ({ key: name, width: 160 })),
      rows: [header, ...rows],
      hidden: true,
      protect: true,
    },
    ranges,
  };
}
