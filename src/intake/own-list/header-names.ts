import { foldText } from "../../domain/text.ts";
import type { Column, Tab } from "../../workbook/declaration.ts";
import { cellKeys, columnKeys, HEADER_RANKS, headerKey } from "../../workbook/header-key.ts";
import { ORDINAL_HEADERS } from "../../workbook/typed-words.ts";
import { PART_HEADERS, SENSITIVE_HEADER } from "./list-words.ts";
import { OWN_HEADERS } from "./own-headers.ts";

const widened = new WeakMap<Tab, readonly Column[]>();

/** The columns of a tab that a list may fill, with the headers that units give them besides. */
export function fillableColumns(tab: Tab): readonly Column[] {
  const known = widened.get(tab);
  if (known !== undefined) return known;
  const made = (tab.columns ?? [])
    .filter(({ type, key }) => type !== "check" && !(tab.protect?.includes(key) ?? false))
    .map((column) => ({
      ...column,
      also: [...(column.also ?? []), ...ownHeaders(tab, column)],
    }));
  widened.set(tab, made);
  return made;
}

/** «Tên» of `Đơn vị` is a unit's: the headers of people's names are none of it. */
function ownHeaders(tab: Tab, { key }: Column): readonly string[] {
  return OWN_HEADERS[`${tab.key}.${key}`] ?? (tab.key === "units" ? [] : (OWN_HEADERS[key] ?? []));
}

/** The columns that a header names, the surest rank alone; the declared header goes before others. */
export function columnsNamed(header: string, tab: Tab): readonly Column[] {
  const cell = cellKeys(header);
  for (const rank of HEADER_RANKS) {
    const keys = cell(rank);
    const named = fillableColumns(tab).filter((column) =>
      columnKeys(column, rank).some((key) => keys.includes(key)),
    );
    if (named.length > 0) return named;
  }
  return [];
}

export function isOrdinalHeader(header: string): boolean {
  return ORDINAL_HEADERS.has(headerKey(header));
}

export function isSensitiveHeader(header: string): boolean {
  return SENSITIVE_HEADER.test(foldText(header));
}

/** «Nam», «Nữ», «Ngày»: what a lower header makes of the one above. */
export function headerPart(header: string) {
  return PART_HEADERS.get(headerKey(header));
}

/** Whether a text is a header of some tab, or one that lists have besides. */
export function isKnownHeader(text: string, tabs: readonly Tab[]): boolean {
  if (text.length > HEADER_MAX) return false;
  if (isOrdinalHeader(text) || isSensitiveHeader(text)) return true;
  return tabs.some((tab) => columnsNamed(text, tab).length > 0);
}

const HEADER_MAX = 120;
