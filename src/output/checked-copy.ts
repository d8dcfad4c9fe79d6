import type { Board } from "../board/board.ts";
import type { Finding } from "../domain/finding.ts";
import type { Intake } from "../intake/intake.ts";
import type { RecordSheet } from "../workbook/record.ts";
import type { CellMark, CheckedCopy } from "../workbook/written-book.ts";
import { columnIndex } from "./findings-sheet.vi.ts";
import { SEVERITY_WORDS } from "./severity-words.vi.ts";
import { messageOf } from "./words.vi.ts";

/**
 * What a copy of each entry workbook is marked with: the texts of «Kiểm tra» and the bad cells.
 *
 * A unit's finding without a row stands on the unit's first row of that tab, one about the headers
 * on the first row below them. What only Văn phòng may
 * see is left out.
 */
export function checkedCopies(board: Board): readonly CheckedCopy[] {
  const { sheets } = board.reckoning.intake;
  const books = [...new Set(sheets.map(({ book }) => book))];
  const visible = board.findings.filter(({ officeOnly }) => officeOnly !== true);
  return books.flatMap((book) => {
    const own = sheets.filter((sheet) => sheet.book === book && hasCheck(sheet));
    if (own.length === 0) return [];
    const findings = visible.filter(({ at }) => at.book === book);
    return [
      {
        book,
        marks: findings.flatMap((finding) => markOf(finding, own)),
        checks: own.flatMap((sheet) => checkColumn(sheet, visible, board.reckoning.intake)),
      },
    ];
  });
}

function hasCheck({ tab }: RecordSheet): boolean {
  return tab.columns?.some(({ type }) => type === "check") ?? false;
}

function markOf(finding: Finding, sheets: readonly RecordSheet[]): readonly CellMark[] {
  const { at, severity } = finding;
  const sheet = sheets.find(({ tab }) => tab.name === at.sheet);
  if (sheet === undefined || at.row === undefined) return [];
  return [
    {
      sheet: sheet.title,
      row: at.row,
      column: columnIndex(sheet, at.column) + 1,
      severity,
      note: lineOf(finding),
    },
  ];
}

function checkColumn(
  sheet: RecordSheet,
  visible: readonly Finding[],
  intake: Intake,
): CheckedCopy["checks"] {
  const column = sheet.columnAt.get("check");
  if (column === undefined || !sheet.isPresent) return [];
  const texts = checkTexts(sheet, visible, intake);
  const firstRow = sheet.headerRow + 1;
  return texts.length === 0 ? [] : [{ sheet: sheet.title, column: column + 1, firstRow, texts }];
}

/** What «Kiểm tra» says of each row from the one below the headers on, by findings a unit may see. */
export function checkTexts(
  sheet: RecordSheet,
  visible: readonly Finding[],
  intake: Intake,
): readonly string[] {
  const lines = new Map<number, string[]>();
  for (const finding of visible) {
    const row = rowOf(finding, sheet, intake);
    if (row !== undefined) lines.set(row, [...(lines.get(row) ?? []), lineOf(finding)]);
  }
  const firstRow = sheet.headerRow + 1;
  const last = Math.max(sheet.lastRow, ...lines.keys());
  const count = Math.max(0, last - sheet.headerRow);
  return Array.from({ length: count }, (_, index) =>
    (lines.get(firstRow + index) ?? []).join("\n"),
  );
}

function rowOf({ at, unit }: Finding, sheet: RecordSheet, intake: Intake): number | undefined {
  if (at.sheet !== sheet.tab.name) return undefined;
  if (at.row !== undefined)
    return at.book === sheet.book ? Math.max(at.row, sheet.headerRow + 1) : undefined;
  if (unit === undefined) return undefined;
  const first = intake.recordsOf(sheet.tab.key).find((record) => record.unit === unit);
  return first?.sheet.book === sheet.book ? first.row : undefined;
}

function lineOf(finding: Finding): string {
  return `${SEVERITY_WORDS[finding.severity]}: ${messageOf(finding)}`;
}
