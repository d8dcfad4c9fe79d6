import type { AgreedRow } from "../../../output/own-list/import-answers.ts";
import type { Column, Tab } from "../../../workbook/declaration.ts";
import type { TemplateCell } from "../../../workbook/template-shape.ts";
import type { ApiNumberFormat, ApiRequest, ApiWrittenCell } from "../../sheets/api-types.ts";
import { cellData } from "../../sheets/cell-data.ts";

/** A cell brings the format of its kind along: below the last row nothing may be formatted yet. */
const MASK = "userEnteredValue,userEnteredFormat.numberFormat";

const FORMATS: Readonly<Partial<Record<Column["type"], ApiNumberFormat>>> = {
  integer: { type: "NUMBER", pattern: "#,##0" },
  decimal: { type: "NUMBER", pattern: "#,##0.0#" },
};

/** Rows below the last filled one of a tab, each cell under its column wherever that stands. */
export function appendedRows(
  rows: readonly AgreedRow[],
  {
    sheetId,
    at,
    tab,
  }: { readonly sheetId: number; readonly at: ReadonlyMap<string, number>; readonly tab: Tab },
): readonly ApiRequest[] {
  const values = rows.map(({ cells }) => {
    const placed: ApiWrittenCell[] = [];
    for (const [key, cell] of cells) {
      const index = at.get(key);
      const column = tab.columns?.find((one) => one.key === key);
      if (index !== undefined && column !== undefined) placed[index] = written(cell, column);
    }
    return { values: Array.from(placed, (cell) => cell ?? {}) };
  });
  return [{ appendCells: { sheetId, rows: values, fields: MASK } }];
}

/** A tick is the `x` that the column's dropdown offers. */
function written(cell: TemplateCell, { type }: Column): ApiWrittenCell {
  const value = cell === true && type === "checkbox" ? "x" : cell;
  const numberFormat: ApiNumberFormat =
    typeof cell === "object"
      ? { type: "DATE", pattern: "dd/mm/yyyy" }
      : typeof value === "string"
        ? { type: "TEXT" }
        : (FORMATS[type] ?? { type: "NUMBER", pattern: "0" });
  return { ...cellData({ value }), userEnteredFormat: { numberFormat } };
}
