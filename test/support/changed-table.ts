import type { Snapshot } from "../../src/commands/snapshot.ts";
import type { RawCell, Table, Workbook } from "../../src/workbook/table.ts";

type Rows = readonly (readonly RawCell[])[];

/** The snapshot with one tab changed, wherever it stands. */
export function withTable(snapshot: Snapshot, tab: string, change: (rows: Rows) => Rows): Snapshot {
  return mapTables(snapshot, (table) =>
    table.name === tab ? { ...table, rows: change(table.rows) } : table,
  );
}

/** The snapshot with every table of every workbook changed. */
export function mapTables(
  snapshot: Snapshot,
  change: (table: Table, workbook: Workbook) => Table,
): Snapshot {
  const changed = (workbook: Workbook): Workbook => ({
    ...workbook,
    tables: workbook.tables.map((table) => change(table, workbook)),
  });
  return {
    ...snapshot,
    office: changed(snapshot.office),
    entries: snapshot.entries.map(changed),
  };
}

export function withoutColumn(snapshot: Snapshot, tab: string, header: string): Snapshot {
  return withTable(snapshot, tab, (rows) => {
    const at = rows[0]?.indexOf(header) ?? -1;
    if (at < 0) throw new RangeError(`«${tab}» has no column «${header}»`);
    return rows.map((row) => row.filter((_, index) => index !== at));
  });
}
