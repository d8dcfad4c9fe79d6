import { foldText } from "../domain/text.ts";
import type { Declarations } from "../edition/edition-source.ts";
import { findColumns } from "../workbook/find-columns.ts";
import type { Table, Workbook } from "../workbook/table.ts";

const RULE_TABS = ["limits", "conditions"] as const;

/**
 * The office workbook with those rows of `Định mức` and `Điều kiện` left blank that judge a declared
 * tab which is not among `tabs`: reading them costs time, and nothing could be decided by them.
 *
 * The rows that stay keep their numbers. A tab that no declaration knows is left to the reader.
 */
export function withAskedRules(
  office: Workbook,
  declarations: Declarations,
  tabs: ReadonlySet<string>,
): Workbook {
  const all = [...declarations.entry.tabs, ...declarations.office.tabs];
  const others = new Set(all.filter(({ key }) => !tabs.has(key)).map(({ name }) => foldText(name)));
  const asked = (table: Table): Table => {
    const tab = declarations.office.tabs.find(
      ({ key, name }) =>
        RULE_TABS.some((one) => one === key) && foldText(name) === foldText(table.name),
    );
    const { at, headerRow } = tab === undefined ? NOWHERE : findColumns(tab, table);
    const place = at.get("sheet");
    if (place === undefined) return table;
    const isAsked = (cell: unknown) => typeof cell !== "string" || !others.has(foldText(cell));
    const rows = table.rows.map((row, index) =>
      index < headerRow || isAsked(row[place]) ? row : [],
    );
    return { ...table, rows };
  };
  return { ...office, tables: office.tables.map(asked) };
}

const NOWHERE = { at: new Map<string, number>(), headerRow: 0 };
