import type { LedgerEntry } from "../../../domain/mail.ts";
import { mailLedgerCells } from "../../../output/ledger-sheets.vi.ts";
import type { ApiRequest, ApiWrittenCell } from "../../sheets/api-types.ts";
import { cellData } from "../../sheets/cell-data.ts";
import type { LedgerTable } from "../../sheets/ledger-table.ts";
import { strayRows } from "../../sheets/stray-rows.ts";
import { type LedgerPlaces, ledgerPlaces } from "./ledger-places.ts";
import type { Services } from "./services.ts";

/** The look of a cell stays, but for the day's format. */
const MASK = "userEnteredValue,userEnteredFormat.numberFormat";
const DAY_FORMAT = { userEnteredFormat: { numberFormat: { type: "DATE", pattern: "dd/mm/yyyy" } } };

/** `Sổ thư` as the run read it, and the last that the run knows of each key. */
export interface KnownLedger extends LedgerTable {
  readonly entries: ReadonlyMap<string, LedgerEntry>;
}

const LOOKS = 4;

/**
 * Puts each row into the line of its key in `Sổ thư`, or below the last line; columns that nobody
 * declared are left alone. Durable when it comes back, wholly or not at all.
 *
 * People sort and insert while this travels: it looks once more, and a line that was written over by
 * another one's row, or a row under other headers, is put in anew. A line lost would be a mail twice.
 *
 * @throws HostError "ledger-damaged"; what the service throws, after which the rows may stand
 */
export function writeLedger(
  services: Services,
  known: KnownLedger,
  rows: readonly LedgerEntry[],
): void {
  if (rows.length === 0) return;
  let wanted = [...new Map(rows.map((row) => [row.key, row])).values()];
  let places = ledgerPlaces(services, known);
  let requests = ledgerRequests(wanted, places);
  for (let looks = 0; looks < LOOKS; looks++) {
    services.sheets.batchUpdate({ requests }, services.bookId);
    const before = places;
    places = ledgerPlaces(services, known);
    const { linesOf } = places;
    const isMoved = [...before.columnOf].some(([key, at]) => places.columnOf.get(key) !== at);
    const lost = [...before.linesOf.keys()].flatMap((key) =>
      linesOf.has(key) ? [] : (known.entries.get(key) ?? []),
    );
    const isWritten = wanted.every(({ key }) => linesOf.has(key));
    if (!isMoved && lost.length === 0 && isWritten) return;
    const back = strayCells(wanted, before, places);
    wanted = [...new Map([...lost, ...wanted].map((row) => [row.key, row])).values()];
    requests = [...back, ...ledgerRequests(wanted, places)];
  }
}

function strayCells(
  rows: readonly LedgerEntry[],
  { columnOf }: LedgerPlaces,
  { whole, sheetId, columnOf: at }: LedgerPlaces,
): readonly ApiRequest[] {
  if (whole === undefined) return [];
  const placed = rows.map((row) => {
    const values = mailLedgerCells(row);
    const cells: (typeof values)[string][] = [];
    for (const [key, index] of columnOf) cells[index] = values[key] ?? null;
    return Array.from(cells, (value) => value ?? null);
  });
  return strayRows({ rows: placed, at: columnOf }, { table: whole, sheetId, at }).requests;
}

export function ledgerRequests(
  rows: readonly LedgerEntry[],
  { sheetId, columnOf, linesOf }: LedgerPlaces,
): readonly ApiRequest[] {
  const stretches = stretchesOf([...columnOf.values()]);
  const replaced = rows.flatMap((row) => {
    const cells = cellsOf(row, columnOf);
    return (linesOf.get(row.key) ?? []).flatMap((rowIndex) =>
      stretches.map(({ from, to }) => ({
        updateCells: {
          start: { sheetId, rowIndex, columnIndex: from },
          rows: [{ values: cells.slice(from, to) }],
          fields: MASK,
        },
      })),
    );
  });
  const added = rows.filter(({ key }) => !linesOf.has(key));
  if (added.length === 0) return replaced;
  const values = added.map((row) => ({ values: cellsOf(row, columnOf) }));
  return [...replaced, { appendCells: { sheetId, rows: values, fields: MASK } }];
}

/** From the first column of the tab to the last of ours. */
function cellsOf(
  row: LedgerEntry,
  columnOf: ReadonlyMap<string, number>,
): readonly ApiWrittenCell[] {
  const values = mailLedgerCells(row);
  const cells: ApiWrittenCell[] = Array.from(
    { length: Math.max(...columnOf.values()) + 1 },
    () => ({}),
  );
  for (const [key, at] of columnOf) {
    const value = values[key] ?? null;
    cells[at] = { ...cellData({ value }), ...(key === "day" ? DAY_FORMAT : {}) };
  }
  return cells;
}

interface Stretch {
  readonly from: number;
  /** Outside. */
  to: number;
}

/** Columns of ours that stand side by side. */
function stretchesOf(columns: readonly number[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = stretches[stretches.length - 1];
    if (last?.to === column) last.to = column + 1;
    else stretches.push({ from: column, to: column + 1 });
  }
  return stretches;
}
