import type { Board } from "../../board/board.ts";
import type { Finding } from "../../domain/finding.ts";
import type { SheetRecord } from "../../workbook/record.ts";
import { unobserved } from "../trace/observed.ts";

/** Findings of severity «Lỗi» that stand on a row, asked by the row. */
export type FlawsOf = (record: SheetRecord) => readonly Finding[];

/** The errors of every row, sorted as the board sorts them. */
export function flawsByRow({ findings }: Board): FlawsOf {
  const byRow = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { book, sheet, row } = finding.at;
    if (unobserved(finding).severity !== "error" || row === undefined) continue;
    const key = placeKey(book, sheet, row);
    const own = byRow.get(key);
    if (own === undefined) byRow.set(key, [finding]);
    else own.push(finding);
  }
  return (record) => byRow.get(rowKey(record)) ?? [];
}

/** A row of a tab of a workbook, as one text. */
export function rowKey({ sheet, row }: SheetRecord): string {
  return placeKey(sheet.book, sheet.tab.name, row);
}

function placeKey(book: string, sheet: string, row: number): string {
  return [book, sheet, row].join("\n");
}
