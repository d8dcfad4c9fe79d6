import { isBlankCell } from "../workbook/blank-value.ts";
import { cellText } from "../workbook/cell-text.ts";
import type { WorkbookDeclaration } from "../workbook/declaration.ts";
import { findColumns } from "../workbook/find-columns.ts";
import { tableOf } from "../workbook/read-records.ts";
import type { RawCell, Workbook } from "../workbook/table.ts";
import type { TemplateCell, TemplateRows } from "../workbook/template-shape.ts";

/**
 * The rows of a loaded workbook as a template brings them, by declared header; the way back is
 * `seedWorkbook`. Blank rows and cells, columns that nobody declared and tabs that are not there
 * are absent.
 */
export function workbookRows({ tabs }: WorkbookDeclaration, workbook: Workbook): TemplateRows {
  const rows: Record<string, TemplateRows[string]> = {};
  for (const tab of tabs) {
    const table = tab.columns === undefined ? undefined : tableOf(workbook, tab);
    if (table === undefined) continue;
    const { at, headerRow, columns } = findColumns(tab, table);
    const places = columns.flatMap(({ key, header }) => {
      const index = at.get(key);
      return index === undefined ? [] : [{ header, index }];
    });
    rows[tab.name] = table.rows
      .slice(headerRow)
      .map((cells) => rowOf(cells, places))
      .filter((row) => Object.keys(row).length > 0);
  }
  return rows;
}

function rowOf(
  cells: readonly RawCell[],
  places: readonly { readonly header: string; readonly index: number }[],
): TemplateRows[string][number] {
  return Object.fromEntries(
    places.flatMap(({ header, index }): [string, TemplateCell][] => {
      const cell = cells[index] ?? null;
      return cell === null || isBlankCell(cell) ? [] : [[header, templateCell(cell)]];
    }),
  );
}

function templateCell(cell: Exclude<RawCell, null>): TemplateCell {
  return typeof cell !== "object" || cell.kind === "day" ? cell : cellText(cell);
}
