import { LEDGER_FAULT } from "../../output/ledger-sheets.vi.ts";
import type { Tab } from "../../workbook/declaration.ts";
import { type ColumnSearch, findColumns } from "../../workbook/find-columns.ts";
import { tableOf } from "../../workbook/read-records.ts";
import type { Table, Workbook } from "../../workbook/table.ts";
import { HostError } from "../host-error.ts";

/** `Sổ thư` as it stood when the run read it. */
export interface LedgerTable {
  readonly table: Table;
  readonly columnOf: ReadonlyMap<string, number>;
  /** 1-based. */
  readonly headerRow: number;
}

/** @throws HostError "ledger-damaged" when the tab or a column of it is gone */
export function ledgerTableOf(office: Workbook, tab: Tab): LedgerTable {
  const table = tableOf(office, tab);
  if (table === undefined) throw damaged(LEDGER_FAULT.noTab);
  const search = findColumns(tab, table);
  const lost = lostColumns(search);
  if (lost.length > 0) throw damaged(LEDGER_FAULT.columns(lost));
  return { table, columnOf: search.at, headerRow: search.headerRow };
}

export function lostColumns({ missing, absent, ambiguous }: ColumnSearch): readonly string[] {
  return [...missing, ...absent, ...ambiguous.map(({ column }) => column)].map(
    ({ header }: NonNullable<Tab["columns"]>[number]) => header,
  );
}

export function damaged(reason: string): HostError {
  return new HostError("ledger-damaged", { reason });
}
