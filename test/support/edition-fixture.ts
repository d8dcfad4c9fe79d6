import { readFileSync } from "node:fs";
import { assess } from "../../src/commands/assess.ts";
import type { Snapshot } from "../../src/commands/snapshot.ts";
import type { Day } from "../../src/domain/day.ts";
import type { LedgerEntry } from "../../src/domain/mail.ts";
import type { Tab, WorkbookDeclaration } from "../../src/workbook/declaration.ts";
import type { RawCell, Table, Workbook } from "../../src/workbook/table.ts";
import { parseWorkbookDeclaration } from "../../src/workbook/template-schema.ts";

/** A row by header; a header that no column declares becomes a column of its own. */
export type Row = Readonly<Record<string, RawCell>>;
export type RowsByTab = Readonly<Record<string, readonly Row[]>>;

export interface EditionFixture {
  readonly asOf: Day;
  /** Rows of `Đơn vị`, each completed with what the tab requires. */
  readonly units: readonly Row[];
  /** Values of `Cấu hình` by code, over those of the 2020 edition. */
  readonly settings?: Readonly<Record<string, RawCell>>;
  /** Rows of the edition changed by «Mã», in every tab that has the code. */
  readonly changes?: Readonly<Record<string, Row>>;
  /** Whole tabs of the office workbook, in place of the 2020 edition's. */
  readonly office?: RowsByTab;
  /** Tabs of the one entry workbook; a tab that is not named is empty. */
  readonly entry?: RowsByTab;
  readonly entryName?: string;
  readonly ledger?: readonly LedgerEntry[];
}

export const declarations = {
  entry: declarationOf("entry-workbook.json"),
  office: declarationOf("office-workbook.json"),
};
export const edition2020 = JSON.parse(textOf("edition-2020.json")) as RowsByTab;

/** The 2020 edition with these units and rows, as a host would have loaded it. */
export function editionSnapshot(fixture: EditionFixture): Snapshot {
  return {
    declarations,
    office: bookOf("bang-dieu-hanh.xlsx", declarations.office, officeRows(fixture)),
    entries: [
      bookOf(fixture.entryName ?? "bang-nhap-lieu.xlsx", declarations.entry, fixture.entry ?? {}),
    ],
    asOf: fixture.asOf,
    moment: `${fixture.asOf} 07:00`,
    who: "người thử",
    ledger: fixture.ledger ?? [],
    lastSeen: new Map(),
    log: [],
    templates: new Map(),
  };
}

export function editionBoard(fixture: EditionFixture) {
  return assess(editionSnapshot(fixture));
}

/** A unit that holds no conference, has an address and bears nothing else. */
export function unitRow(code: string, more: Row = {}): Row {
  return {
    Mã: code,
    Tên: `Phòng ${code}`,
    Loại: "Phòng",
    "Tổ chức hội nghị": "Không",
    Email: `${code.toLowerCase()}@danang.example`,
    ...more,
  };
}

export function dayCell(day: Day): RawCell {
  return { kind: "day", day };
}

function officeRows({ units, settings = {}, changes = {}, office = {} }: EditionFixture) {
  const rows: RowsByTab = { ...edition2020, ...office, "Đơn vị": units };
  const changed = Object.entries(rows).map(([tab, own]) => [
    tab,
    own.map((row) => ({ ...row, ...(tab === "Đơn vị" ? {} : changes[String(row["Mã"])]) })),
  ]);
  const byTab = Object.fromEntries(changed) as Record<string, readonly Row[]>;
  const known = new Set(byTab["Cấu hình"]?.map((row) => row["Mã"]));
  byTab["Cấu hình"] = [
    ...(byTab["Cấu hình"] ?? []).map((row) => {
      const code = String(row["Mã"]);
      return code in settings ? { ...row, "Giá trị": settings[code] ?? null } : row;
    }),
    ...Object.entries(settings)
      .filter(([code]) => !known.has(code))
      .map(([code, value]) => ({ Mã: code, "Tham số": code, "Giá trị": value })),
  ];
  return byTab;
}

function bookOf(name: string, { tabs }: WorkbookDeclaration, rows: RowsByTab): Workbook {
  return {
    name,
    tables: tabs
      .filter(({ columns, kind }) => columns !== undefined && kind !== "written")
      .map((tab) => tableOf(tab, rows[tab.name] ?? [])),
  };
}

/** The headers in row 1, the rows from row 2 on. */
function tableOf(tab: Tab, rows: readonly Row[]): Table {
  const declared = (tab.columns ?? []).filter(({ repeat }) => repeat === undefined);
  const headers = [
    ...new Set([
      ...declared.map(({ header }) => header),
      ...rows.flatMap((row) => Object.keys(row)),
    ]),
  ];
  const cells = rows.map((row) => headers.map((header) => row[header] ?? null));
  return { name: tab.name, rows: [headers, ...cells] };
}

function declarationOf(file: string): WorkbookDeclaration {
  return parseWorkbookDeclaration(file, textOf(file));
}

function textOf(file: string): string {
  return readFileSync(new URL(`../../sheets-templates/${file}`, import.meta.url), "utf8");
}
