import type { Board } from "../../../board/board.ts";
import type { Finding, Place } from "../../../domain/finding.ts";
import { foldText } from "../../../domain/text.ts";
import { checkedCopies } from "../../../output/checked-copy.ts";
import { SEVERITY_WORDS } from "../../../output/severity-words.vi.ts";
import { messageOf } from "../../../output/words.vi.ts";
import { findColumns } from "../../../workbook/find-columns.ts";
import type { RawCell } from "../../../workbook/table.ts";
import type { OpenBook } from "./open-book.ts";
import type { CellMark, RowCheck, TabChecks } from "./protocol.ts";

/** «Kiểm tra» of every row of every book: by file, then tab title, then row. */
export type Checks = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<number, RowCheck>>>;

/**
 * «Kiểm tra» of the whole workspace: of entry workbooks the very texts and marks of their checked
 * copies, of the office workbook what is wrong with the edition's rows.
 */
export function checksOf(board: Board, office: OpenBook): Checks {
  const checks = new Map<string, ReadonlyMap<string, ReadonlyMap<number, RowCheck>>>();
  for (const { book, marks, checks: columns } of checkedCopies(board)) {
    const tabs = new Map<string, Map<number, RowCheck>>();
    for (const { sheet, firstRow, texts } of columns) {
      for (const [at, text] of texts.entries()) {
        if (text !== "")
          rowsOf(tabs, sheet).set(firstRow + at, { row: firstRow + at, text, marks: [] });
      }
    }
    for (const { sheet, row, column, severity, note } of marks) {
      const mark: CellMark = { column: column - 1, severity, message: note };
      addMark(rowsOf(tabs, sheet), row, { mark });
    }
    checks.set(book, tabs);
  }
  checks.set(office.file, officeChecks(board, office));
  return checks;
}

/** The rows that say something else than before; of a row that is clean now a blank text. */
export function changedChecks(before: Checks, after: Checks): readonly TabChecks[] {
  const changed: TabChecks[] = [];
  for (const file of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(file), after.get(file)];
    for (const tab of new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])) {
      const rows = changedRows(was?.get(tab) ?? NONE, is?.get(tab) ?? NONE);
      if (rows.length > 0) changed.push({ file, tab, rows });
    }
  }
  return changed;
}

const NONE: ReadonlyMap<number, RowCheck> = new Map();

function changedRows(
  was: ReadonlyMap<number, RowCheck>,
  is: ReadonlyMap<number, RowCheck>,
): readonly RowCheck[] {
  const rows = [...is.values()].filter((check) => !isSame(was.get(check.row), check));
  const gone = [...was.keys()].filter((row) => !is.has(row));
  return [...rows, ...gone.map((row): RowCheck => ({ row, text: "", marks: [] }))];
}

function isSame(one: RowCheck | undefined, other: RowCheck): boolean {
  if (one === undefined || one.text !== other.text || one.marks.length !== other.marks.length) {
    return false;
  }
  return one.marks.every((mark, at) => {
    const twin = other.marks[at];
    return (
      twin !== undefined &&
      mark.column === twin.column &&
      mark.severity === twin.severity &&
      mark.message === twin.message
    );
  });
}

type Tabs = Map<string, Map<number, RowCheck>>;

function rowsOf(tabs: Tabs, title: string): Map<number, RowCheck> {
  const rows = tabs.get(title) ?? new Map<number, RowCheck>();
  tabs.set(title, rows);
  return rows;
}

function addMark(
  rows: Map<number, RowCheck>,
  row: number,
  { mark, line }: { readonly mark: CellMark; readonly line?: string },
): void {
  const known = rows.get(row) ?? { row, text: "", marks: [] };
  const text = [known.text, line ?? ""].filter((part) => part !== "").join("\n");
  rows.set(row, { row, text, marks: [...known.marks, mark] });
}

function officeChecks(board: Board, office: OpenBook): Tabs {
  const tabs: Tabs = new Map();
  const places = new Map<string, ReturnType<typeof placesOf>>();
  for (const finding of board.findings) {
    const at = officePlace(finding, office);
    if (at === undefined) continue;
    const place = places.get(at.sheet) ?? placesOf(at.sheet, { office, board });
    places.set(at.sheet, place);
    if (place === undefined) continue;
    const { severity } = finding;
    const message = `${SEVERITY_WORDS[severity]}: ${messageOf(finding)}`;
    const mark = { column: place.columnAt(at), severity, message };
    addMark(rowsOf(tabs, place.title), at.row ?? place.headerRow, { mark, line: message });
  }
  return tabs;
}

/** Where a finding is mended: for a header that a tab lacks, at the row that names it. */
export function officePlace({ at, facts }: Finding, { file }: OpenBook): Place | undefined {
  if (at.book === file) return at;
  const { kind, sheet, row } = facts;
  if (kind !== "named-by-row" || typeof sheet !== "string" || typeof row !== "number") {
    return undefined;
  }
  return { ...at, book: file, sheet, row };
}

/** Where the columns of an office tab stand. */
function placesOf(name: string, { office, board }: { office: OpenBook; board: Board }) {
  const table = office.workbook.tables.find((one) => foldText(one.name) === foldText(name));
  const declared = office.declaration.tabs.find((tab) => tab.name === name);
  if (table === undefined || declared === undefined) return undefined;
  const tab = board.reckoning.edition.tabs.byKey.get(declared.key) ?? declared;
  const { at, extra, headerRow } = findColumns(tab, table);
  const columnAt = ({ row, column = "" }: Place): number | undefined => {
    const key = tab.columns?.find(({ header }) => header === column)?.key;
    const named =
      (key === undefined ? undefined : at.get(key)) ?? extra.get(foldText(column))?.index;
    return named ?? placeNaming(table.rows[(row ?? 0) - 1] ?? [], column);
  };
  return { title: table.name, headerRow, columnAt };
}

/** The first cell of a row in which a name stands. */
function placeNaming(row: readonly RawCell[], name: string): number | undefined {
  const folded = foldText(name);
  const at = row.findIndex((cell) => typeof cell === "string" && foldText(cell).includes(folded));
  return folded === "" || at < 0 ? undefined : at;
}
