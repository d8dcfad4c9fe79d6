import type { Column, Tab } from "./declaration.ts";

/**
 * The tab with one column a year in the place of its repeated one: key `year:2015`, header `2015`.
 *
 * From `yearFrom` to the year before `yearBefore`; none when the two are equal. A tab that repeats
 * nothing comes back as it is.
 */
export function expandRepeats(tab: Tab, yearFrom: number, yearBefore: number): Tab {
  const columns = tab.columns;
  if (columns === undefined || columns.every(({ repeat }) => repeat === undefined)) return tab;
  const expanded = columns.flatMap((column) =>
    column.repeat === undefined ? [column] : yearColumns(column, yearFrom, yearBefore),
  );
  return { ...tab, columns: expanded };
}

function yearColumns(column: Column, from: number, before: number): readonly Column[] {
  const { repeat: _repeat, ...rest } = column;
  const count = Math.max(0, before - from);
  return Array.from({ length: count }, (_, index) => {
    const year = from + index;
    return { ...rest, key: `${column.key}:${year}`, header: String(year) };
  });
}
