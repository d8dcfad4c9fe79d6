import { foldText } from "../../src/domain/text.ts";
import type { Column, ColumnType } from "../../src/workbook/declaration.ts";
import type { ReadingContext } from "../../src/workbook/value.ts";

/** A column of a type, for a test of its reader. */
export function columnOfType(type: ColumnType, more: Partial<Column> = {}): Column {
  return { key: "tested", header: "Cột thử", type, width: 100, ...more };
}

export interface UnitNames {
  readonly code: string;
  readonly names: readonly string[];
}

/** An edition with a conference on 30/06/2020 and events from 2015 to 2020. */
export function readingContext(
  units: readonly UnitNames[] = [],
  lists: Readonly<Record<string, readonly string[]>> = {},
): ReadingContext {
  const codes = new Map(
    units.flatMap(({ code, names }) => [code, ...names].map((name) => [foldText(name), code])),
  );
  return {
    lists: new Map(Object.entries(lists).map(([name, values]) => [foldText(name), values])),
    unitCode: (typed) => codes.get(foldText(typed)),
    unitNames: units.flatMap(({ code, names }) => [code, ...names]),
    conferenceOn: "2020-06-30",
    firstYear: 2015,
    lastYear: 2020,
  };
}
