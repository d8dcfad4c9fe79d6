import { foldText } from "../../domain/text.ts";
import type { Column, Tab } from "../../workbook/declaration.ts";
import { listIndex } from "../../workbook/list-index.ts";
import { readCell } from "../../workbook/read-cell.ts";
import type { Block } from "./find-blocks.ts";
import type { Grid } from "./grid.ts";
import { columnsNamed, fillableColumns } from "./header-names.ts";
import type { Item } from "./items.ts";
import { UNITS_TAB } from "./list-context.ts";
import type { ListContext } from "./own-list.ts";
import { likeness } from "./spelling.ts";

/** A list without a table as a block of cells: mark, name, the rest, then what is sure of its parts. */
export interface ItemGrid {
  readonly grid: Grid;
  readonly block: Block;
}

interface Taking {
  readonly tab: Tab;
  readonly context: ListContext;
}

/**
 * Takes the items of a list apart. A part that is a unit, a value of a closed list or a date, or that
 * says its own column («Sinh năm: 1980»), stands in a column of its own; all other parts stay together,
 * in their order, to be asked about. The lines in between stay as they are.
 */
export function itemGrid(grid: Grid, items: readonly Item[], taking: Taking): ItemGrid {
  const taken = items.map((item) => ({ item, ...partsByColumn(item, taking) }));
  const keys = fillableColumns(taking.tab)
    .map(({ key }) => key)
    .filter((key) => taken.some(({ sure }) => sure.has(key)));
  const rows = grid.rows.map((cells) => [...cells]);
  for (const { item, rest, sure } of taken) {
    const cells = [item.mark, item.name, rest, ...keys.map((key) => sure.get(key) ?? "")];
    rows[item.row] = cells.map((text) => (text === "" ? null : text));
  }
  const name = fillableColumns(taking.tab).find(
    (column) =>
      column.name !== undefined || (taking.tab.key === UNITS_TAB && column.key === "name"),
  )?.key;
  return {
    grid: { name: grid.name, rows },
    block: {
      headerRows: [],
      firstRow: items[0]?.row ?? 0,
      lastRow: rows.length - 1,
      headers: [],
      items: {
        rows: new Set(items.map(({ row }) => row)),
        fills: ["mark", name ?? "rest", "rest", ...keys],
      },
    },
  };
}

function partsByColumn({ parts }: Item, taking: Taking) {
  const sure = new Map<string, string>();
  const rest: string[] = [];
  for (const part of parts) {
    const { key, text } = meaningOfPart(part, taking) ?? {};
    if (key === undefined || text === undefined || sure.has(key)) rest.push(part);
    else sure.set(key, text);
  }
  return { rest: rest.join(", "), sure };
}

interface Part {
  readonly key: string;
  readonly text: string;
}

function meaningOfPart(part: string, taking: Taking): Part | undefined {
  const [, label = "", said = ""] = LABELLED.exec(part) ?? [];
  const columns = fillableColumns(taking.tab);
  const labelled = label === "" ? undefined : columnsNamed(label, taking.tab)[0];
  if (labelled !== undefined && labelled.name === undefined) {
    return { key: labelled.key, text: said };
  }
  const born = BORN.exec(part)?.[1];
  const birth = columns.find(({ key }) => key === "bornOn");
  if (born !== undefined && birth !== undefined) return { key: birth.key, text: born };
  const column = columns.find((one) => isOf(part, one, taking.context));
  return column && { key: column.key, text: part };
}

const LABELLED = /^([^:]{2,40}):\s*(.+)$/;
const BORN = /^(?:sinh(?: năm| ngày)?|sn|ns)[.:\s]+(.*\d.*)$/iu;

/** Texts that may stand in any column say nothing of theirs. */
function isOf(part: string, column: Column, { reading, units }: ListContext): boolean {
  if (column.type === "unit") {
    const names = units.map(({ name }) => name);
    return reading.unitCode(part) !== undefined || likeness(part, names).is === "same";
  }
  if (column.type === "list") {
    const { spelt, values } = listIndex(column, reading);
    return spelt.has(foldText(part)) || likeness(part, values).is === "same";
  }
  return (
    column.type === "date" &&
    /\d{4}/.test(part) &&
    typeof readCell(column, part, reading).value === "string"
  );
}
