import { assess } from "../../src/commands/assess.ts";
import { entryRegulationRows } from "../../src/commands/regulation-rows.ts";
import { seedWorkbook } from "../../src/commands/seed-workbook.ts";
import { loadPackage, loadSample } from "../../src/hosts/local/edition-seed.ts";
import { checkedCopies } from "../../src/output/checked-copy.ts";
import type { Tab, WorkbookDeclaration } from "../../src/workbook/declaration.ts";
import type { RawCell, Table, Workbook } from "../../src/workbook/table.ts";

/** The sample as a host would have loaded it, its board, and `Quy định` of each of its workbooks. */
export function sampleSituation() {
  const pack = loadPackage();
  const { declarations } = pack;
  const { seed, info, entries: seeds } = loadSample(pack);
  const office = seedWorkbook(declarations.office, seed.office);
  const entries = seeds.map(
    ({ file, entry }): Workbook => ({
      ...seedWorkbook(declarations.entry, entry.rows),
      name: file,
    }),
  );
  const board = assess({ declarations, office, entries, asOf: info.asOf });
  const { reckoning } = board;
  const own = (entry: Workbook) => /-(\w+)\.xlsx$/.exec(entry.name)?.[1];
  const regulationsOf = (entry: Workbook) => {
    const unit = own(entry);
    const unitsHere = unit === undefined || unit === "lieu" ? {} : { unitsHere: [unit] };
    const rows = entryRegulationRows({ declarations, office, reckoning, ...unitsHere });
    return regulationTable(declarations.entry, rows);
  };
  return { declarations, office, entries, board, asOf: info.asOf, regulationsOf };
}

/** `Quy định` as a sheet: headers in row 1. */
export function regulationTable(
  { tabs }: WorkbookDeclaration,
  rows: ReturnType<typeof entryRegulationRows>,
): Table["rows"] {
  const headers = (tabs.find(({ key }) => key === "regulations")?.columns ?? []).map(
    ({ header }) => header,
  );
  return [headers, ...rows.map((row) => headers.map((header): RawCell => row[header] ?? null))];
}

/** What the checked copy says of a tab, deadlines left out: they are left to «Tổng hợp». */
export function visibleLines(
  { board }: ReturnType<typeof sampleSituation>,
  entry: Workbook,
  tab: Tab,
): readonly string[] {
  const findings = board.findings.filter(({ code }) => !code.startsWith("deadline-"));
  const copy = checkedCopies({ ...board, findings }).find(({ book }) => book === entry.name);
  const texts = copy?.checks.find(({ sheet }) => sheet === tab.name)?.texts ?? [];
  const last = texts.reduce((end, text, index) => (text === "" ? end : index + 1), 0);
  return texts.slice(0, last);
}
