import { attribute, xmlTags } from "./xml-tags.ts";

/** What a sheet says of a whole column: the style of its blank cells and its width. */
export interface SheetColumn {
  readonly style: number;
  readonly pixels: number;
}

const LAST_READ = 1000;
const DEFAULT_WIDTH = 9;

/** A sheet's columns by number from 1, read from the XML that stands before its cells. */
export function sheetColumns(head: string): ReadonlyMap<number, SheetColumn> {
  const columns = new Map<number, SheetColumn>();
  for (const tag of xmlTags(head)) {
    if (tag.local !== "col" || tag.kind === "close") continue;
    const style = Number(attribute(tag.source, "style") ?? 0);
    const pixels = Number(attribute(tag.source, "width") ?? DEFAULT_WIDTH) * 7 + 5;
    const last = Math.min(Number(attribute(tag.source, "max") ?? 0), LAST_READ);
    for (let column = Number(attribute(tag.source, "min") ?? 1); column <= last; column++) {
      columns.set(column, { style, pixels });
    }
  }
  return columns;
}
