import { foldText } from "../domain/text.ts";
import type { Declarations } from "../edition/edition-source.ts";
import { layOutWorkbook, UNIT_LIST } from "../output/lay-out.ts";
import type { Lists } from "../output/list-sheet.ts";
import type { Reckoning } from "../reckoning/reckoning.ts";
import type { Guide, TemplateRows } from "../workbook/template-shape.ts";
import type { WrittenBook, WrittenSheet } from "../workbook/written-book.ts";
import { entryRegulationRows } from "./regulation-rows.ts";
import { seedWorkbook } from "./seed-workbook.ts";

/** What an edition's workbooks are made of: rows by tab, as a template or a sample brings them. */
export interface EditionSeed {
  readonly declarations: Declarations;
  readonly guide: Guide;
  /** Rows of the office workbook's tabs. */
  readonly office: TemplateRows;
}

/** One entry workbook to make: its rows, and headers where a unit has changed them. */
export interface EntrySeed {
  readonly rows: TemplateRows;
  readonly headers?: Readonly<Record<string, readonly string[]>>;
}

/** The office workbook of an edition, its rows in place. */
export function newOfficeWorkbook(seed: EditionSeed): WrittenBook {
  return layOutWorkbook({
    declaration: seed.declarations.office,
    rows: seed.office,
    guide: seed.guide,
    lists: listsOf(seed),
    years: yearsOf(seed.office),
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
  const regulations = declaration.tabs.find(({ key }) => key === "regulations")?.name ?? "";
  const office = seedWorkbook(declarations.office, seed.office);
  const book = layOutWorkbook({
    declaration,
    rows: {
      ...entry.rows,
      [regulations]: entryRegulationRows({ declarations, office, ...state }),
    },
    guide: seed.guide,
    lists: listsOf(seed),
    years: yearsOf(seed.office),
    ...(entry.headers ? { headers: entry.headers } : {}),
  });
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === regulations ? greyed(sheet) : sheet)),
  };
}

/** The columns that only the program reads, from «Tab» on. */
function greyed(sheet: WrittenSheet): WrittenSheet {
  const from = sheet.rows[0]?.findIndex(({ value }) => value === "Tab") ?? -1;
  const columns = sheet.columns.map((column, index) =>
    from >= 0 && index >= from ? { ...column, look: "muted" as const } : column,
  );
  return { ...sheet, columns };
}

function rowsOf(rows: TemplateRows, key: string, { office }: Declarations): TemplateRows[string] {
  const name = office.tabs.find((tab) => tab.key === key)?.name ?? "";
  return rows[name] ?? [];
}

/** Every list that a column names, several lists of one column joined under one name. */
function listsOf({ office, declarations }: EditionSeed): Lists {
  const lists = new Map<string, string[]>();
  for (const row of rowsOf(office, "catalogue", declarations)) {
    const name = String(row["Danh sách"]);
    lists.set(name, [...(lists.get(name) ?? []), String(row["Giá trị"])]);
  }
  const forms = declarations.office.tabs.find(({ key }) => key === "awardForms")?.name ?? "";
  lists.set(
    forms,
    rowsOf(office, "awardForms", declarations).map((row) => String(row["Tên"])),
  );
  const named = new Map<string, readonly string[]>();
  for (const { tabs } of [declarations.entry, declarations.office]) {
    for (const column of tabs.flatMap((tab) => tab.columns ?? [])) {
      if (column.list === undefined) continue;
      const values = column.list.flatMap((list) => valuesOf(lists, list));
      named.set(column.list.join(" + "), values);
    }
  }
  named.set(
    UNIT_LIST,
    rowsOf(office, "units", declarations).map((row) => String(row["Mã"])),
  );
  return named;
}

function valuesOf(lists: ReadonlyMap<string, readonly string[]>, name: string): readonly string[] {
  for (const [list, values] of lists) if (foldText(list) === foldText(name)) return values;
  return [];
}

function yearsOf(office: TemplateRows): { readonly from: number; readonly before: number } {
  const setting = (code: string): number => {
    const row = (office["Cấu hình"] ?? []).find((candidate) => candidate["Mã"] === code);
    return Number(row?.["Giá trị"] ?? 0);
  };
  return { from: setting("GIAI_DOAN_TU"), before: setting("GIAI_DOAN_DEN") };
}
