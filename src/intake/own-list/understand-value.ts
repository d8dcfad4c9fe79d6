import { foldText } from "../../domain/text.ts";
import { cellText } from "../../workbook/cell-text.ts";
import { cleanText } from "../../workbook/clean-text.ts";
import type { Column } from "../../workbook/declaration.ts";
import { listIndex } from "../../workbook/list-index.ts";
import { readCell } from "../../workbook/read-cell.ts";
import type { RawCell } from "../../workbook/table.ts";
import { FAULTED, type Fault } from "../../workbook/value.ts";
import { cellOfValue } from "./cell-of-value.ts";
import { dateCandidates } from "./date-candidates.ts";
import { isLikeCollective } from "./guess-column.ts";
import type { ListContext, Option, OwnCell, Source } from "./own-list.ts";
import { likeness } from "./spelling.ts";
import { splitName } from "./split-name.ts";

export interface ReadValue {
  readonly is: "read";
  readonly cell: OwnCell;
  /** What stood in the cell besides, by where it may go. */
  readonly more?: Readonly<Record<string, string>>;
}

export interface ValueReading {
  readonly column: Column;
  readonly context: ListContext;
}

/** What a typed value is, before anyone was asked. */
export type Understood =
  | ReadValue
  | {
      readonly is: "unsure";
      readonly near: readonly Option[];
      readonly faults: readonly Fault[];
      /** The one of `near` that is likeliest, where one is. */
      readonly suggested?: string;
      /** It may stand as it was typed. */
      readonly mayStay: boolean;
    };

/** What `raw` means in its column, or what it may mean. */
export function understandValue(raw: RawCell, reading: ValueReading): Understood {
  const { column } = reading;
  if (column.name !== undefined && typeof raw === "string") return readName(raw, reading);
  if (column.type === "list") return readListValue(raw, reading);
  if (column.type === "unit") return readUnitName(raw, reading);
  const found = accepted(raw, reading, "typed");
  if (found !== undefined) return found;
  const { faults } = readCell(column, raw, reading.context.reading);
  const near =
    column.type === "date"
      ? dateCandidates(cellText(raw), { column, reading: reading.context.reading })
      : [];
  const nearest = faults.flatMap(({ facts }) =>
    typeof facts["nearest"] === "string" ? [facts["nearest"]] : [],
  );
  return {
    is: "unsure",
    near: [...new Set([...near, ...nearest])].map((value) => ({ value })),
    faults,
    mayStay: false,
  };
}

/** The cell, when its column's reader finds no error in it. */
export function accepted(
  raw: RawCell,
  { column, context }: ValueReading,
  source: Source,
): ReadValue | undefined {
  const { value, faults } = readCell(column, raw, context.reading);
  if (value === FAULTED || faults.some(({ severity }) => severity === "error")) return undefined;
  const cell = cellOfValue(column, value);
  if (cell === undefined) return undefined;
  return { is: "read", cell: { key: column.key, cell, source, doubts: faults } };
}

function readListValue(raw: RawCell, reading: ValueReading): Understood {
  const { column, context } = reading;
  const typed = cleanText(cellText(raw));
  const { values, spelt } = listIndex(column, context.reading);
  const parts = column.several
    ? typed
        .split(/[;\n]|,(?!\s*\d)/)
        .map((part) => part.trim())
        .filter((part) => part !== "")
    : [typed];
  if (spelt.has(foldText(typed))) return stood(typed, reading, "typed");
  const found = parts.map((part) => spelt.get(foldText(part)) ?? likeness(part, values));
  const meant = found.map((one) =>
    typeof one === "string" ? one : one.is === "same" ? one.value : undefined,
  );
  if (!meant.includes(undefined)) {
    const isTyped = found.every((one) => typeof one === "string");
    return stood(meant.join("; "), reading, isTyped ? "typed" : "spelling", typed);
  }
  const { near, suggested } = nearOptions(parts, values);
  const asTyped = near.length === 0 ? accepted(raw, reading, "typed") : undefined;
  if (asTyped !== undefined) return asTyped;
  return {
    is: "unsure",
    near,
    ...(suggested === undefined ? {} : { suggested }),
    faults: readCell(column, raw, context.reading).faults,
    mayStay: column.open === true,
  };
}

interface Near {
  readonly near: readonly Option[];
  readonly suggested?: string | undefined;
}

/**
 * Values that come near each part; a year behind a title is kept for the remark. Two values in a cell
 * that takes one are both offered, and neither is suggested.
 */
function nearOptions(parts: readonly string[], values: readonly string[]): Near {
  const [only, ...others] = parts;
  if (only === undefined || others.length > 0) {
    const chosen = parts.map((part) => firstNear(part, values) ?? part).join("; ");
    return chosen === parts.join("; ")
      ? { near: [] }
      : { near: [{ value: chosen }], suggested: chosen };
  }
  const meant = new Set(
    only.split(/,\s|\s\/\s|\svà\s/).flatMap((part) => firstNear(part, values) ?? []),
  );
  if (meant.size > 1) return { near: [...meant].map((value) => ({ value })) };
  const dated = DATED.exec(only);
  const like = likeness(dated?.[1] ?? only, values);
  const near = like.is === "same" ? [like.value] : like.is === "near" ? like.values : [];
  const isClear = like.is === "same" || (like.is === "near" && like.isClear);
  return {
    near: near.map((value) => (dated === null ? { value } : { value, more: { remark: only } })),
    suggested: isClear ? near[0] : undefined,
  };
}

const DATED =
  /^(.+?)[\s,(–-]*(?:năm|các năm|giai đoạn)?\s*((?:19|20)\d{2}(?:\s*[-–,;]\s*(?:19|20)\d{2})*)\)?$/iu;

function firstNear(part: string, values: readonly string[]): string | undefined {
  const like = likeness(part, values);
  if (like.is === "same") return like.value;
  return like.is === "near" ? like.values[0] : undefined;
}

function readUnitName(raw: RawCell, reading: ValueReading): Understood {
  const { units, reading: edition } = reading.context;
  const typed = cleanText(cellText(raw));
  if (edition.unitCode(typed) !== undefined) return stood(typed, reading, "typed");
  const like = likeness(
    typed,
    units.map(({ name }) => name),
  );
  if (like.is === "same") return stood(like.value, reading, "spelling", typed);
  const names = like.is === "near" ? like.values : [];
  const near = names.flatMap((name) => units.filter((unit) => unit.name === name));
  const options = near.map(({ code, name }) => ({ value: code, label: name }));
  return {
    is: "unsure",
    near: options,
    ...(like.is === "near" && like.isClear && options[0] ? { suggested: options[0].value } : {}),
    faults: readCell(reading.column, raw, edition).faults,
    mayStay: false,
  };
}

function readName(raw: string, reading: ValueReading): Understood {
  const { column } = reading;
  if (column.name === "subject" && isLikeCollective(raw)) {
    return accepted(raw, reading, "typed") ?? unsureName(raw, [], reading);
  }
  const { name, before, behind } = splitName(raw);
  if (behind === "") {
    const found = accepted(name, reading, before === "" ? "typed" : "spelling");
    if (found === undefined) return unsureName(raw, [], reading);
    return before === ""
      ? found
      : { ...found, cell: { ...found.cell, typed: cleanText(raw), left: before } };
  }
  const near =
    accepted(name, reading, "answer") === undefined
      ? []
      : [{ value: name, more: { behind, before } }];
  return unsureName(raw, near, reading);
}

function unsureName(
  raw: string,
  near: readonly Option[],
  { column, context }: ValueReading,
): Understood {
  return {
    is: "unsure",
    near,
    ...(near[0] === undefined ? {} : { suggested: near[0].value }),
    faults: readCell(column, raw, context.reading).faults,
    mayStay: true,
  };
}

/** A value known to be good; @throws RangeError when its column's reader thinks otherwise */
function stood(text: string, reading: ValueReading, source: Source, typed?: string): ReadValue {
  const found = accepted(text, reading, source);
  if (found === undefined) throw new RangeError(`${reading.column.key} does not read «${text}»`);
  return typed === undefined || source === "typed"
    ? found
    : { ...found, cell: { ...found.cell, typed } };
}
