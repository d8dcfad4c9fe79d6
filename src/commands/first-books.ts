import type { Day } from "../domain/day.ts";
import type { WrittenBook, WrittenSheet } from "../workbook/written-book.ts";
import { writtenWorkbook } from "../workbook/written-tables.ts";
import { assess } from "./assess.ts";
import { trackingBook } from "./consolidate.ts";
import { type EditionSeed, type EntrySeed, newEntryWorkbook, newOfficeWorkbook } from "./set-up.ts";

export interface FirstBooks {
  /** With «Tổng hợp» and «Vi phạm» as a consolidation of the day would write them. */
  readonly office: WrittenBook;
  /** An entry workbook; named codes: the units that alone type in it. */
  readonly entryOf: (entry: EntrySeed, unitsHere?: readonly string[]) => WrittenBook;
}

/** The workbooks of an edition on its first day, their written tabs as of that day. */
export function firstBooks(
  seed: EditionSeed,
  { asOf, moment }: { readonly asOf: Day; readonly moment: string },
): FirstBooks {
  const { declarations } = seed;
  const office = newOfficeWorkbook(seed);
  const snapshot = {
    declarations,
    office: writtenWorkbook(office, declarations.office.title),
    entries: [writtenWorkbook(newEntryWorkbook(seed, { rows: {} }), declarations.entry.title)],
    asOf,
    moment,
    who: "",
    ledger: [],
    lastSeen: new Map(),
    log: [],
    templates: new Map(),
  };
  const board = assess(snapshot);
  const written = new Map(
    trackingBook(board, snapshot, { ledger: [], log: [] }).sheets.map((sheet) => [
      sheet.name,
      sheet,
    ]),
  );
  const { reckoning } = board;
  return {
    office: {
      ...office,
      sheets: office.sheets.map((sheet) => {
        const first = FROM_BOARD.includes(sheet.key ?? "") ? written.get(sheet.name) : undefined;
        return first === undefined ? sheet : withKeys(first, sheet);
      }),
    },
    entryOf: (entry, unitsHere) =>
      newEntryWorkbook(seed, entry, { reckoning, ...(unitsHere ? { unitsHere } : {}) }),
  };
}

const FROM_BOARD: readonly string[] = ["summary", "findings"];

/** The written tab under the keys that its declared columns have. */
function withKeys(written: WrittenSheet, { key = "", columns }: WrittenSheet): WrittenSheet {
  return {
    ...written,
    key,
    columns: written.columns.map((column, at) => {
      const declared = columns[at]?.key;
      return declared === undefined ? column : { ...column, key: declared };
    }),
  };
}
