import type { AgreedRow } from "../../../output/own-list/import-answers.ts";
import type { WorkbookDeclaration } from "../../../workbook/declaration.ts";
import { findColumns } from "../../../workbook/find-columns.ts";
import { tableOf } from "../../../workbook/read-records.ts";
import type { ApiRequest } from "../../sheets/api-types.ts";
import { readWorkbook } from "../../sheets/read-workbook.ts";
import { sheetOf } from "../../sheets/replace-tab.ts";
import { strayRows } from "../../sheets/stray-rows.ts";
import { appendedRows, type ColumnsPlace, placedValues } from "./appended-rows.ts";
import { fetchBook } from "./load-books.ts";
import type { Services } from "./services.ts";

export interface Appending extends ColumnsPlace {
  readonly id: string;
  readonly declaration: WorkbookDeclaration;
  readonly sheetId: number;
  /** What goes in the same batch. */
  readonly beside: readonly ApiRequest[];
}

const LOOKS = 4;

/**
 * Puts rows below the last one of a tab in which people type, and looks once more: rows that came to
 * stand under other headers, because somebody moved columns just then, are taken back and put in anew.
 */
export function appendRows(
  services: Services,
  rows: readonly AgreedRow[],
  { id, declaration, tab, beside, ...place }: Appending,
): void {
  let { sheetId, at } = place;
  let left = rows;
  let requests = [...beside, ...appendedRows(rows, { sheetId, at, tab })];
  for (let looks = 0; looks < LOOKS; looks++) {
    services.sheets.batchUpdate({ requests }, id);
    const api = fetchBook(services, id);
    const table = tableOf(readWorkbook(api, declaration), tab);
    const now = table && sheetOf(api, table.name)?.properties?.sheetId;
    if (table === undefined || now === undefined) return;
    const sent = { rows: placedValues(left, { at, tab }), at };
    ({ at } = findColumns(tab, table));
    sheetId = now;
    const { strays, requests: back } = strayRows(sent, { table, sheetId, at });
    left = strays.flatMap((index) => left[index] ?? []);
    if (left.length === 0) return;
    requests = [...back, ...appendedRows(left, { sheetId, at, tab })];
  }
}
