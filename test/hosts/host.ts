import type { Summary } from "../../src/board/summary-json.ts";
import type { Day } from "../../src/domain/day.ts";
import type { WrittenBook } from "../../src/workbook/written-book.ts";

/** One entry workbook, as its people call the file. */
export interface EntryFile {
  readonly file: string;
  readonly book: WrittenBook;
  /** Code of the unit whose own it is. */
  readonly ownUnit?: string;
}

/** What every host is given: workbooks cell by cell, and the day. */
export interface Situation {
  readonly asOf: Day;
  readonly office: WrittenBook;
  readonly entries: readonly EntryFile[];
}

/** A mail as it reaches a reader, links to cells taken out of both of its forms. */
export interface HostMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A link to a cell that a host put into its mails, and what stands where it leads. */
export interface CellLinkSeen {
  /** What the reader clicks: «Đại biểu, dòng 12». */
  readonly label: string;
  readonly sheet: string;
  readonly row: number;
}

export interface HostResult {
  /** Without what is the host's own: see `hostContract`. */
  readonly summary: Summary;
  /** Documents that stand, by the name that they were drafted under. */
  readonly documents: ReadonlyMap<string, Uint8Array>;
  readonly mails: readonly HostMail[];
  readonly links: readonly CellLinkSeen[];
}

/** A host as the contract sees it: Tổng hợp, every kind of document, and the mails of the day. */
export interface Host {
  readonly name: string;
  readonly run: (situation: Situation) => Promise<HostResult>;
  /** Whether `summary.mails` tells of mails that went, or the mails are only previewed as yet. */
  readonly sends: boolean;
  /** Addressees that the sender may write to in a day; absent where nobody counts: its digest says so. */
  readonly quota?: number;
  /** Whether its workbooks have addresses that a mail can lead to. */
  readonly linksToCells: boolean;
}

export const OFFICE_FILE = "bang-dieu-hanh.xlsx";
export const SHARED_FILE = "bang-nhap-lieu.xlsx";

/** Id of a workbook on Drive, for a host that has one; the cell «Bảng nhập liệu» bears it on every host. */
export function driveId(file: string): string {
  return `drive-1234567890-${file.replace(/\W+/g, "-")}`;
}

export function driveLink(file: string): string {
  return `https://docs.google.com/spreadsheets/d/${driveId(file)}/edit`;
}
