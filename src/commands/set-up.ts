import type { Declarations } from "../edition/edition-source.ts";
import { layOutWorkbook } from "../output/lay-out.ts";
import type { Reckoning } from "../reckoning/reckoning.ts";
import type { Guide, TemplateRows } from "../workbook/template-shape.ts";
import type { WrittenBook, WrittenSheet } from "../workbook/written-book.ts";
import { entryRegulationRows } from "./regulation-rows.ts";
import { listsOf, yearsOf } from "./seed-lists.ts";
import { seedWorkbook } from "./seed-workbook.ts";

/** What an edition's workbooks are made of: rows by tab, as a template or a sample brings them. */
export interface EditionSeed {
  readonly declarations: Declarations;
  readonly guide: Guide;
  /** Rows of the office workbook's tabs. */
  readonly office: TemplateRows;
}

/** The workbooks with which an edition begins: its plan in place, and nothing typed yet. */
export interface NewBooks {
  readonly office: WrittenBook;
  readonly entry: WrittenBook;
}

/** One entry workbook to make: its rows, and headers where a unit has changed them. */
export interface EntrySeed {
  readonly rows: TemplateRows;
  readonly headers?: Readonly<Record<string, readonly string[]>>;
}

/** Both workbooks of an edition, before anyone has typed. */
export function newBooks(seed: EditionSeed): NewBooks {
  return { office: newOfficeWorkbook(seed), entry: newEntryWorkbook(seed, { rows: {} }) };
}

/** The office workbook of an edition, its rows in place. */
export function newOfficeWorkbook(seed: EditionSeed): WrittenBook {
  return layOutWorkbook({
    declaration: seed.declarations.office,
    rows: seed.office,
    guide: seed.guide,
    lists: listsOf(seed),
    years: yearsOf(seed),
  });
}

/**
 * An entry workbook of an edition; `Quy định` copies the plan for the units to read, and for the
 * custom functions. Without a state nothing that hangs on a day is judged until the first sync.
 */
export function newEntryWorkbook(
  seed: EditionSeed,
  entry: EntrySeed,
  state?: { readonly reckoning: Reckoning; readonly unitsHere?: readonly string[] },
): WrittenBook {
  const { declarations } = seed;
  const { entry: declaration } = declarations;
  const tab = declaration.tabs.find(({ key }) => key === "regulations");
  const regulations = tab?.name ?? "";
  const firstOwn = tab?.columns?.find(({ key }) => key === "tab")?.header;
  const office = seedWorkbook(declarations.office, seed.office);
  const book = layOutWorkbook({
    declaration,
    rows: {
      ...entry.rows,
      [regulations]: entryRegulationRows({ declarations, office, ...state }),
    },
    guide: seed.guide,
    lists: listsOf(seed),
    years: yearsOf(seed),
    ...(entry.headers ? { headers: entry.headers } : {}),
  });
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.name === regulations ? greyed(sheet, firstOwn) : sheet,
    ),
  };
}

/** The columns that only the program reads, from the one with this header on. */
function greyed(sheet: WrittenSheet, header: string | undefined): WrittenSheet {
  const from = sheet.rows[0]?.findIndex(({ value }) => value === header) ?? -1;
  const columns = sheet.columns.map((column, index) =>
    from >= 0 && index >= from ? { ...column, look: "muted" as const } : column,
  );
  return { ...sheet, columns };
}
