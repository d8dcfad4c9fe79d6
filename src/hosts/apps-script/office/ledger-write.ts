import type { LedgerEntry } from "../../../domain/mail.ts";
import { mailLedgerCells } from "../../../output/ledger-sheets.vi.ts";
import type { ApiRequest, ApiWrittenCell } from "../../sheets/api-types.ts";
import { cellData } from "../../sheets/cell-data.ts";
import type { LedgerTable } from "../../sheets/ledger-table.ts";
import { type LedgerPlaces, ledgerPlaces } from "./ledger-places.ts";
import type { Services } from "./services.ts";

/** The look of a cell stays, but for the day's format. */
const MASK = "userEnteredValue,userEnteredFormat.numberFormat";
const DAY_FORMAT = { userEnteredFormat: { numberFormat: { type: "DATE", pattern: "dd/mm/yyyy" } } };

/**
 * Puts each row into the line of its key in `Sổ thư`, or below the last line; columns that nobody
 * declared are left alone. Durable when it comes back, wholly or not at all.
 *
 * @throws HostError "ledger-damaged"; what the service throws, after which the rows may stand
 */
export function writeLedger(
  services: Services,
  known: LedgerTable,
  rows: readonly LedgerEntry[],
): void {
  if (rows.length === 0) return;
  const last = new Map(rows.map((row) => [row.key, row]));
  const requests = ledgerRequests([...last.values()], ledgerPlaces(services, known));
  services.sheets.batchUpdate({ requests }, services.bookId);
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
