import { isBlankCell } from "../workbook/blank-value.ts";
import type { Tab, WorkbookDeclaration } from "../workbook/declaration.ts";
import { findColumns } from "../workbook/find-columns.ts";
import { tableOf } from "../workbook/read-records.ts";
import type { RawCell, Workbook } from "../workbook/table.ts";
import type { TemplateCell, TemplateRows } from "../workbook/template-shape.ts";

/**
 * The rows of a workbook's tabs of these kinds as a template would bring them: by declared header,
 * columns of the office's own behind. Tabs that are gone have no entry; a failed formula is blank.
 */
export function rowsOfWorkbook(
  workbook: Workbook,
  { tabs }: WorkbookDeclaration,
  kinds: readonly Tab["kind"][] = ["edition"],
): TemplateRows {
  const read = tabs
    .filter(({ kind }) => kinds.includes(kind))
    .flatMap((tab) => {
      const rows = rowsOfTab(workbook, tab);
      return rows === undefined ? [] : [[tab.name, rows] as const];
    });
  return Object.fromEntries(read);
}

function rowsOfTab(workbook: Workbook, tab: Tab): TemplateRows[string] | undefined {
  const table = tableOf(workbook, tab);
  if (table === undefined) return undefined;
  const { at, extra, headerRow } = findColumns(tab, table);
  const places = [
    ...(tab.columns ?? []).flatMap(({ key, header }) => {
      const index = at.get(key);
      return index === undefined ? [] : [{ header, index }];
    }),
    ...extra.values(),
  ];
  return table.rows.slice(headerRow).flatMap((row) => {
    const cells = places.flatMap(({ header, index }) => {
      const cell = templateCell(row[index] ?? null);
      return cell === undefined ? [] : [[header, cell] as const];
    });
    return cells.length === 0 ? [] : [Object.fromEntries(cells)];
  });
}

function templateCell(cell: RawCell): TemplateCell | undefined {
  if (cell === null || isBlankCell(cell)) return undefined;
  if (typeof cell !== "object" || cell.kind === "day") return cell;
  return cell.kind === "percent" ? `${percentText(cell.fraction)} %` : undefined;
}

function percentText(fraction: number): string {
  return String(Number((fraction * 100).toFixed(6))).replace(".", ",");
}
