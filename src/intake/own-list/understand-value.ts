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
import { nearOptions } from "./near-options.ts";
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
