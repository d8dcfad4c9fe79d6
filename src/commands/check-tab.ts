import type { Finding } from "../domain/finding.ts";
import { foldText } from "../domain/text.ts";
import { checkTexts } from "../output/checked-copy.ts";
import { THIS_BOOK } from "../output/entry-words.vi.ts";
import { SEVERITY_WORDS } from "../output/severity-words.vi.ts";
import { messageOf } from "../output/words.vi.ts";
import type { Tab } from "../workbook/declaration.ts";
import type { RawCell, Table } from "../workbook/table.ts";
import { assessEntry, type EntrySource } from "./assess-entry.ts";

/** The texts of «Kiểm tra» of one tab. */
export interface TabCheck {
  /** The sheet row of the first text: the one below the headers. */
  readonly firstRow: number;
  /** Down to the last row that has one. What is wrong with the tab as a whole stands alone. */
  readonly texts: readonly string[];
}

/** What can be decided of a tab by what was handed over, in the words of «Tổng hợp». */
export function checkTab(tab: Tab, source: EntrySource): TabCheck {
  const tables = source.tables.map((table) => withCheck(table, tab));
  const { reckoning, findings } = assessEntry({ ...source, tables });
  const sheet = reckoning.intake.sheets.find(
    ({ book, tab: own }) => book === THIS_BOOK && own.key === tab.key,
  );
  if (sheet === undefined || !sheet.isPresent) return { firstRow: 2, texts: [] };
  const firstRow = sheet.headerRow + 1;
  const isOfTab = ({ at }: Finding) => at.book === THIS_BOOK && at.sheet === tab.name;
  const structural = findings.filter((finding) => isOfTab(finding) && STRUCTURE.has(finding.code));
  if (structural.length > 0) return { firstRow, texts: structural.map(line) };
  const visible = findings.filter(({ officeOnly }) => officeOnly !== true);
  const texts = checkTexts(sheet, visible, reckoning.intake);
  const last = texts.reduce((end, text, index) => (text === "" ? end : index + 1), 0);
  return { firstRow, texts: texts.slice(0, last) };
}

const STRUCTURE: ReadonlySet<string> = new Set(["column-missing", "column-ambiguous"]);

function line(finding: Finding): string {
  return `${SEVERITY_WORDS[finding.severity]}: ${messageOf(finding)}`;
}

/** The function's own column is never handed to it: it is thought to stand behind the last one. */
function withCheck(table: Table, tab: Tab): Table {
  const check = tab.columns?.find(({ type }) => type === "check");
  if (check === undefined || foldText(table.name) !== foldText(tab.name)) return table;
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const needed = new Set((tab.columns ?? []).map(({ header }) => foldText(header)));
  const isHeader = (row: readonly RawCell[]) =>
    row.filter((cell) => typeof cell === "string" && needed.has(foldText(cell))).length > 1;
  const at = table.rows.findIndex(isHeader);
  const header = table.rows[at];
  if (
    header === undefined ||
    header.some((cell) => foldText(String(cell)) === foldText(check.header))
  )
    return table;
  const blanks = Array.from({ length: width - header.length }, (): RawCell => null);
  const rows = table.rows.map((row, index) =>
    index === at ? [...row, ...blanks, check.header] : row,
  );
  return { ...table, rows };
}
