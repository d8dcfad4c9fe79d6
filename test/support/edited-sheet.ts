import { createContext, runInContext } from "node:vm";

type Cell = string | number | boolean;

export interface EditedSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly locale?: string;
  /** «row,column», 1-based: cells with a formula, a tick box, a link, or that refuse a write. */
  readonly formulas?: ReadonlySet<string>;
  readonly checkboxes?: ReadonlySet<string>;
  readonly links?: ReadonlySet<string>;
  readonly refusing?: ReadonlySet<string>;
}

/** A sheet that is just enough for `onEdit`, and counts what it is asked for. */
export function editedSheet(code: string, sheet: EditedSheet) {
  const rows = sheet.rows.map((row) => [...row]);
  const writes: (readonly [place: string, value: Cell])[] = [];
  const reads: string[] = [];
  const width = Math.max(...rows.map((row) => row.length));
  const has = (set: ReadonlySet<string> | undefined, place: string) => set?.has(place) === true;
  const fake = {
    getName: () => sheet.name,
    getLastRow: () => rows.length,
    getLastColumn: () => width,
    getParent: () => ({ getSpreadsheetLocale: () => sheet.locale ?? "vi_VN" }),
    getRange: (row: number, column: number, height: number, wide: number) =>
      rangeOf(row, column, height, wide),
  };
  function rangeOf(row: number, column: number, height: number, wide: number): object {
    const place = `${row},${column}`;
    const block = () =>
      Array.from({ length: height }, (_, down) =>
        Array.from(
          { length: wide },
          (__, right) => rows[row - 1 + down]?.[column - 1 + right] ?? "",
        ),
      );
    const each = <T>(of: (place: string) => T): T[][] =>
      block().map((cells, down) => cells.map((_, right) => of(`${row + down},${column + right}`)));
    return {
      getSheet: () => fake,
      getRow: () => row,
      getColumn: () => column,
      getNumRows: () => height,
      getNumColumns: () => wide,
      getValues: () => {
        reads.push(`${place} ${height}x${wide}`);
        return block();
      },
      getFormulas: () => each((own) => (has(sheet.formulas, own) ? "=A1" : "")),
      getDataValidations: () =>
        each((own) => (has(sheet.checkboxes, own) ? { getCriteriaType: () => "CHECKBOX" } : null)),
      getRichTextValues: () =>
        each((own) => ({
          getRuns: () => [
            { getLinkUrl: () => (has(sheet.links, own) ? "https://a.example" : null) },
          ],
        })),
      getCell: (down: number, right: number) => rangeOf(row + down - 1, column + right - 1, 1, 1),
      setValue: (value: Cell) => {
        if (has(sheet.refusing, place)) throw new Error("protected");
        writes.push([place, value]);
        const target = rows[row - 1];
        if (target !== undefined) target[column - 1] = value;
      },
    };
  }
  const context = createContext({
    SpreadsheetApp: { DataValidationCriteria: { CHECKBOX: "CHECKBOX" } },
  });
  runInContext(code, context);
  const onEdit = (context as { onEdit: (event: unknown) => void }).onEdit;
  return {
    writes,
    reads,
    edit: (row: number, column: number, height = 1, wide = 1) =>
      onEdit({ range: rangeOf(row, column, height, wide) }),
    onEdit,
  };
}
