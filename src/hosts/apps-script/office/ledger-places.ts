import { sameText } from "../../../domain/text.ts";
import { LEDGER_FAULT } from "../../../output/ledger-sheets.vi.ts";
import { columnLetters } from "../../../workbook/column-letters.ts";
import { findColumns } from "../../../workbook/find-columns.ts";
import type { Table, Workbook } from "../../../workbook/table.ts";
import {
  damaged,
  type LedgerTable,
  ledgerTableOf,
  lostColumns,
} from "../../sheets/ledger-table.ts";
import { readTable } from "../../sheets/read-table.ts";
import { tabNamed } from "./declarations.ts";
import type { Services } from "./services.ts";

/** Where its lines and columns stand right now; from 0. */
export interface LedgerPlaces {
  readonly sheetId: number;
  readonly columnOf: ReadonlyMap<string, number>;
  /** Every line of a key: somebody may have copied one. */
  readonly linesOf: ReadonlyMap<string, readonly number[]>;
  /** All of the tab, when its header line or the column of keys was not where it had been. */
  readonly whole?: Table;
}

/** @throws HostError "ledger-damaged" when the tab or a column of it is gone */
export function ledgerTable(office: Workbook): LedgerTable {
  return ledgerTableOf(office, tabNamed("office", "mailLedger"));
}

/**
 * Looks the lines up anew, for people sort and insert while a run goes on: its header line and the
 * column of keys, or the whole workbook when those have moved.
 *
 * @throws HostError "ledger-damaged"
 */
export function ledgerPlaces(services: Services, known: LedgerTable): LedgerPlaces {
  const { table, columnOf, headerRow } = known;
  const title = `'${table.name.replace(/'/g, "''")}'`;
  const column = columnLetters(columnOf.get("key") ?? 0);
  const near = grids(services, [
    `${title}!${headerRow}:${headerRow}`,
    `${title}!${column}:${column}`,
  ]);
  return nearPlaces(near, known) ?? wholePlaces(services);
}

type Grid = Table & { readonly sheetId: number };

const FIELDS =
  "sheets(properties(sheetId,title),data(startRow,startColumn,rowData(values(effectiveValue,effectiveFormat(numberFormat)))))";

/** One table a range, in whatever order they come; without ranges one a tab. */
function grids({ sheets, bookId }: Services, ranges?: readonly string[]): readonly Grid[] {
  const options = { fields: FIELDS, ...(ranges === undefined ? {} : { ranges }) };
  const { sheets: found = [] } = sheets.get(bookId, options);
  return found.flatMap((sheet) =>
    (sheet.data ?? []).map((own) => ({
      ...readTable({ ...sheet, data: [own] }),
      sheetId: sheet.properties?.sheetId ?? 0,
    })),
  );
}

function nearPlaces(near: readonly Grid[], known: LedgerTable): LedgerPlaces | undefined {
  const { columnOf, headerRow, table } = known;
  const width = ({ rows }: Table) => Math.max(0, ...rows.map((row) => row.filter(isFilled).length));
  const [keys, heads] = [...near].sort((one, other) => width(one) - width(other));
  const header = heads?.rows[headerRow - 1];
  const before = table.rows[headerRow - 1] ?? [];
  if (keys === undefined || header === undefined) return undefined;
  if ([...columnOf.values()].some((at) => header[at] !== before[at])) return undefined;
  const place = columnOf.get("key") ?? 0;
  if (keys.rows[headerRow - 1]?.[place] !== before[place]) return undefined;
  return { sheetId: keys.sheetId, columnOf, linesOf: linesOf(keys, { place, headerRow }) };
}

function wholePlaces(services: Services): LedgerPlaces {
  const tab = tabNamed("office", "mailLedger");
  const whole = grids(services).find(({ name }) => sameText(name, tab.name));
  const search = whole && findColumns(tab, whole);
  const lost = search === undefined ? [tab.name] : lostColumns(search);
  if (whole === undefined || search === undefined || lost.length > 0) {
    throw damaged(LEDGER_FAULT.columns(lost));
  }
  const { at, headerRow } = search;
  const place = at.get("key") ?? 0;
  return {
    sheetId: whole.sheetId,
    columnOf: at,
    linesOf: linesOf(whole, { place, headerRow }),
    whole,
  };
}

function linesOf(
  { rows }: Table,
  { place, headerRow }: { readonly place: number; readonly headerRow: number },
): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const [line, row] of rows.entries()) {
    const key = row[place];
    if (line < headerRow || typeof key !== "string") continue;
    lines.set(key, [...(lines.get(key) ?? []), line]);
  }
  return lines;
}

function isFilled(cell: unknown): boolean {
  return cell !== null && cell !== undefined && cell !== "";
}
