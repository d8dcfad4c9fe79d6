import type { Finding } from "../domain/finding.ts";
import type { Edition } from "../edition/edition.ts";
import type { Declarations } from "../edition/edition-source.ts";
import type { Tab } from "../workbook/declaration.ts";
import { readRecords } from "../workbook/read-records.ts";
import type { RecordSheet, SheetRecord } from "../workbook/record.ts";
import type { Workbook } from "../workbook/table.ts";
import { type Conferences, toConferences } from "./conferences.ts";
import { type Nominations, toNominations } from "./nominees.ts";
import { type Progress, toProgress } from "./progress.ts";
import { type Receipts, toReceipts } from "./receipts.ts";
import { type Reviews, toReviews } from "./reviews.ts";
import { type BrokenTab, type IsUnread, unreadTabs } from "./unread-tabs.ts";

/** What units and Văn phòng typed, read into records. */
export interface Intake {
  /** Every tab of records of every workbook that has it. */
  readonly sheets: readonly RecordSheet[];
  /** Records of a tab, workbook by workbook, in sheet order. */
  readonly recordsOf: (tabKey: string) => readonly SheetRecord[];
  readonly conferences: Conferences;
  readonly nominations: Nominations;
  readonly progress: Progress;
  readonly receipts: Receipts;
  readonly reviews: Reviews;
  readonly isUnread: IsUnread;
  readonly findings: readonly Finding[];
}

export interface IntakeSource {
  readonly declarations: Declarations;
  readonly office: Workbook;
  readonly entries: readonly Workbook[];
  /** Units whose entry workbook the host could not open. */
  readonly refused?: readonly string[];
}

/** Reads every tab of records; a workbook that lacks a tab loses that tab alone. */
export function readIntake(source: IntakeSource, edition: Edition): Intake {
  const findings: Finding[] = [];
  const sheets: RecordSheet[] = [];
  const broken: BrokenTab[] = [];
  const read = (workbook: Workbook, tab: Tab): void => {
    const expanded = edition.tabs.byKey.get(tab.key);
    if (tab.kind !== "records" || expanded === undefined) return;
    const reading = readRecords(workbook, expanded, edition.reading);
    sheets.push(reading.sheet);
    if (!reading.isRead) broken.push({ workbook, tabKey: tab.key });
    findings.push(...reading.findings);
  };
  for (const tab of source.declarations.office.tabs) read(source.office, tab);
  for (const entry of inOrder(source.entries, edition))
    for (const tab of source.declarations.entry.tabs) read(entry, tab);
  const recordsOf = recordsByTab(sheets);
  const conferences = toConferences(recordsOf("conferences"));
  const nominations = toNominations(recordsOf("nominees"));
  const receipts = toReceipts(recordsOf("receipts"));
  return {
    sheets,
    recordsOf,
    conferences,
    nominations,
    progress: toProgress(recordsOf("progress")),
    receipts,
    isUnread: unreadTabs(source, broken, edition.reading),
    reviews: toReviews(recordsOf("reviews"), nominations),
    findings: [...findings, ...conferences.findings, ...receipts.findings],
  };
}

/**
 * Shared workbooks first, then units' own as `Đơn vị` lists the units: whatever order a host finds
 * its files in, the same row comes first.
 */
function inOrder(entries: readonly Workbook[], { units }: Edition): readonly Workbook[] {
  const codes = units.all.map(({ code }) => code);
  const place = ({ ownUnit = "" }: Workbook) => codes.indexOf(units.codeOf(ownUnit) ?? "");
  return [...entries].sort((one, other) => place(one) - place(other));
}

function recordsByTab(sheets: readonly RecordSheet[]): Intake["recordsOf"] {
  const byTab = new Map<string, readonly SheetRecord[]>();
  for (const sheet of sheets) {
    const before = byTab.get(sheet.tab.key);
    byTab.set(sheet.tab.key, before === undefined ? sheet.records : before.concat(sheet.records));
  }
  return (tabKey) => byTab.get(tabKey) ?? [];
}
