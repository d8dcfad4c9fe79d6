import type { Board } from "../board/board.ts";
import type { Finding } from "../domain/finding.ts";
import { foldText } from "../domain/text.ts";
import type { Tab } from "../workbook/declaration.ts";
import type { RecordSheet } from "../workbook/record.ts";
import type { CellLink, WrittenCell, WrittenSheet } from "../workbook/written-book.ts";
import { SEVERITY_WORDS } from "./severity-words.vi.ts";
import { sentenceOf } from "./words.vi.ts";

/** «Vi phạm»: one row a finding, errors in red, each with a link to its cell. */
export function findingsSheet(board: Board, tab: Tab): WrittenSheet {
  const columns = tab.columns ?? [];
  const header = columns.map(({ header: text }): WrittenCell => ({ value: text, look: "header" }));
  const sheets = [...board.reckoning.intake.sheets, board.reckoning.edition.units.sheet];
  const rows = board.findings.map((finding) => {
    const cells = cellsOf(finding, board, sheets);
    return columns.map(({ key }): WrittenCell => cells[key] ?? { value: null });
  });
  const nothing: readonly WrittenCell[] = [{ value: "Không có vi phạm nào.", look: "good" }];
  return {
    name: tab.name,
    columns: columns.map(({ width, type }) => ({
      width,
      ...(type === "longText" ? { look: "wrap" as const } : {}),
    })),
    rows: [header, ...(rows.length === 0 ? [nothing] : rows)],
    frozenRows: 1,
    protect: true,
    landscape: true,
    tabColour: "C00000",
  };
}

function cellsOf(
  finding: Finding,
  board: Board,
  sheets: readonly RecordSheet[],
): Readonly<Record<string, WrittenCell>> {
  const { wrong, remedy } = sentenceOf(finding);
  const unit =
    finding.unit === undefined ? undefined : board.reckoning.edition.units.byCode.get(finding.unit);
  const link = linkOf(finding, sheets);
  const rule = finding.rule === undefined ? "" : `${finding.rule}: `;
  return {
    severity: { value: SEVERITY_WORDS[finding.severity], look: finding.severity },
    unit: { value: unit?.shortName ?? finding.units?.join(", ") ?? null, look: "wrap" },
    sheet: { value: finding.at.sheet },
    row: { value: finding.at.row ?? null },
    column: { value: finding.at.column ?? null, look: "wrap" },
    value: { value: typedText(finding), look: "wrap" },
    message: { value: wrong, look: "wrap" },
    source: {
      value: finding.source === undefined ? null : `${rule}${finding.source}`,
      look: "wrap",
    },
    remedy: { value: remedy === "" ? null : capitalised(remedy), look: "wrap" },
    ...(link === undefined
      ? {}
      : { link: { value: `${finding.at.sheet} dòng ${finding.at.row}`, link } }),
  };
}

/** What was typed, except where it is personal data that must not be repeated. */
function typedText({ facts }: Finding): string | number | null {
  const typed = facts["typed"] ?? facts["value"];
  return typeof typed === "string" || typeof typed === "number" ? typed : null;
}

function linkOf({ at }: Finding, sheets: readonly RecordSheet[]): CellLink | undefined {
  if (at.row === undefined || at.book === "") return undefined;
  const sheet = sheets.find(({ book, tab }) => book === at.book && tab.name === at.sheet);
  return {
    book: at.book,
    sheet: sheet?.title ?? at.sheet,
    row: at.row,
    column: columnIndex(sheet, at.column) + 1,
  };
}

/** 0-based place of a header in the sheet as people have it; the first column when it is not there. */
export function columnIndex(sheet: RecordSheet | undefined, header: string | undefined): number {
  const column = sheet?.tab.columns?.find((candidate) => candidate.header === header);
  const added = sheet?.extraAt.get(foldText(header ?? ""));
  return (column && sheet?.columnAt.get(column.key)) ?? added ?? 0;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
