import { checkFormula } from "../../commands/check-formula.ts";
import type { WorkbookDeclaration } from "../../workbook/declaration.ts";
import type { Table } from "../../workbook/table.ts";
import type { WrittenBook } from "../../workbook/written-book.ts";
import type { ApiRequest } from "./api-types.ts";

/** The tabs of a workbook that is being made, as the search for columns reads them: headers alone. */
export function headerTables({ sheets }: Pick<WrittenBook, "sheets">): readonly Table[] {
  return sheets.map(({ name, rows: [headers = []] }) => ({
    name,
    rows: [headers.map(({ value }) => (typeof value === "string" ? value : null))],
  }));
}

/** «Kiểm tra» of every tab that has one: a spilling call each; a tab without a number is left alone. */
export function checkFormulaRequests(
  entry: WorkbookDeclaration,
  tables: readonly Table[],
  sheetIdOf: (name: string) => number | undefined,
): readonly ApiRequest[] {
  return entry.tabs.flatMap((tab) => {
    const wanted = tab.kind === "records" ? checkFormula(tab, entry, tables) : undefined;
    const sheetId = wanted && sheetIdOf(wanted.sheet);
    if (wanted === undefined || sheetId === undefined) return [];
    const { row, column, formula } = wanted;
    return [formulaRequest(formula, { sheetId, rowIndex: row - 1, columnIndex: column - 1 })];
  });
}

export interface CellAt {
  readonly sheetId: number;
  readonly rowIndex: number;
  readonly columnIndex: number;
}

export function formulaRequest(formula: string, start: CellAt): ApiRequest {
  return {
    updateCells: {
      start,
      rows: [{ values: [{ userEnteredValue: { formulaValue: formula } }] }],
      fields: "userEnteredValue",
    },
  };
}
