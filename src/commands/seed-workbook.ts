import type { WorkbookDeclaration } from "../workbook/declaration.ts";
import type { RawCell, Table, Workbook } from "../workbook/table.ts";
import type { TemplateRows } from "../workbook/template-shape.ts";

/** Rows of a template as the workbook that a host would load: headers in row 1, added ones last. */
export function seedWorkbook({ title, tabs }: WorkbookDeclaration, rows: TemplateRows): Workbook {
  return {
    name: title,
    tables: tabs.flatMap(({ name, kind, columns = [] }): readonly Table[] => {
      if (kind !== "edition" && kind !== "records") return [];
      const own = rows[name] ?? [];
      const declared = columns
        .filter(({ repeat }) => repeat === undefined)
        .map(({ header }) => header);
      const headers = [...new Set([...declared, ...own.flatMap((row) => Object.keys(row))])];
      const cells = own.map((row) => headers.map((header): RawCell => row[header] ?? null));
      return [{ name, rows: [headers, ...cells] }];
    }),
  };
}
