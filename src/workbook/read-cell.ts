import type { Column, ColumnType } from "./declaration.ts";
import { failedCell } from "./failed-cell.ts";
import { BLANK } from "./fault.ts";
import { readDate } from "./read-date.ts";
import { readEmail } from "./read-email.ts";
import { readFree } from "./read-free.ts";
import { readLink } from "./read-link.ts";
import { readList } from "./read-list.ts";
import { readNumber, readYear } from "./read-number.ts";
import { readPhone } from "./read-phone.ts";
import { readText } from "./read-text.ts";
import { readTick } from "./read-tick.ts";
import { readUnit } from "./read-unit.ts";
import type { RawCell } from "./table.ts";
import type { Reading, ReadingContext } from "./value.ts";

type Reader = (column: Column, raw: RawCell, context: ReadingContext) => Reading;

const READERS: Readonly<Record<ColumnType, Reader>> = {
  text: readText,
  longText: readText,
  integer: readNumber,
  decimal: readNumber,
  percent: readNumber,
  year: (_column, raw, context) => readYear(raw, context),
  date: readDate,
  checkbox: readTick,
  list: readList,
  unit: (_column, raw, context) => readUnit(raw, context),
  link: (_column, raw) => readLink(raw),
  email: readEmail,
  phone: (_column, raw) => readPhone(raw),
  free: (_column, raw) => readFree(raw),
  check: () => BLANK,
};

/**
 * What a cell means in its column, and what is wrong with it.
 *
 * undefined is a blank, FAULTED a cell whose value is unknown; a warning keeps the value. Whether a
 * blank may stand there is not asked here. The cell of a computed column is always blank.
 */
export function readCell(column: Column, raw: RawCell, context: ReadingContext): Reading {
  if (raw === null || raw === "" || column.type === "check") return BLANK;
  return failedCell(column.type, raw) ?? READERS[column.type](column, raw, context);
}
