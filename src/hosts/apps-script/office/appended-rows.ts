import type { AgreedRow } from "../../../output/own-list/import-answers.ts";
import type { Column, Tab } from "../../../workbook/declaration.ts";
import type { WrittenCell } from "../../../workbook/written-book.ts";
import type { ApiNumberFormat, ApiRequest } from "../../sheets/api-types.ts";
import { cellData } from "../../sheets/cell-data.ts";

/** A cell brings the format of its kind along: below the last row nothing may be formatted yet. */
const MASK = "userEnteredValue,userEnteredFormat.numberFormat";

const FORMATS: Readonly<Partial<Record<Column["type"], ApiNumberFormat>>> = {
  integer: { type: "NUMBER", pattern: "#,##0" },
  decimal: { type: "NUMBER", pattern: "#,##0.0#" },
};

type Value = WrittenCell["value"];

/** Where the columns of a tab stand. */
export interface ColumnsPlace {
  readonly at: ReadonlyMap<string, number>;
  readonly tab: Tab;
}

/** Rows below the last filled one of a tab, each cell under its column wherever that stands. */
export function appendedRows(
  rows: readonly AgreedRow[],
  { sheetId, at, tab }: ColumnsPlace & { readonly sheetId: number },
): readonly ApiRequest[] {
  const types = new Map(tab.columns?.map(({ key, type }) => [at.get(key), type]));
  const values = placedValues(rows, { at, tab }).map((row) => ({
    values: row.map((value, index) => {
      const type = types.get(index);
      if (value === null || type === undefined) return {};
      return { ...cellData({ value }), userEnteredFormat: { numberFormat: format(value, type) } };
    }),
  }));
  return [{ appendCells: { sheetId, rows: values, fields: MASK } }];
}

/** What each cell is to hold, from column A on. A tick is the `x` that the column's dropdown offers. */
export function placedValues(
  rows: readonly AgreedRow[],
  { at, tab }: ColumnsPlace,
): readonly (readonly Value[])[] {
  return rows.map(({ cells }) => {
    const placed: Value[] = [];
    for (const [key, cell] of cells) {
      const index = at.get(key);
      const column = tab.columns?.find((one) => one.key === key);
      if (index === undefined || column === undefined) continue;
      placed[index] = cell === true && column.type === "checkbox" ? "x" : cell;
    }
    return Array.from(placed, (value) => value ?? null);
  });
}

function format(value: Value, type: Column["type"]): ApiNumberFormat {
  if (typeof value === "object") return { type: "DATE", pattern: "dd/mm/yyyy" };
  if (typeof value === "string") return { type: "TEXT" };
  return FORMATS[type] ?? { type: "NUMBER", pattern: "0" };
}
