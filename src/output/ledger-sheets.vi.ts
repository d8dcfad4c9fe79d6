import type { Board } from "../board/board.ts";
import type { LedgerEntry } from "../domain/mail.ts";
import { REVIEW_STATE } from "../domain/sheet-words.ts";
import type { Tab } from "../workbook/declaration.ts";
import { type SheetRecord, textAt } from "../workbook/record.ts";
import type { WrittenCell, WrittenSheet } from "../workbook/written-book.ts";

export const MAIL_STATE_WORDS: Readonly<Record<LedgerEntry["state"], string>> = {
  PLANNED: "Chờ gửi",
  SENT: "Đã gửi",
  UNCERTAIN: "Chưa rõ",
  FAILED: "Không gửi được",
  LAPSED: "Không gửi nữa",
};

/** Of mails that were written as files: «đã gửi» would say too much. */
export const FILE_STATE_WORDS: typeof MAIL_STATE_WORDS = {
  ...MAIL_STATE_WORDS,
  SENT: "Đã ghi ra tệp",
};

export const MAIL_KIND_WORDS: Readonly<Record<LedgerEntry["kind"], string>> = {
  "unit-reminder": "Nhắc việc",
  escalation: "Nhắc việc, đồng gửi thủ trưởng",
  "office-digest": "Tóm tắt cho Văn phòng",
};

/** One line of «Nhật ký», as `commands/` hands it on. */
export interface LogLine {
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

export function logSheet(lines: readonly LogLine[], tab: Tab): WrittenSheet {
  return tableSheet(
    tab,
    lines.map(({ at, who, what, before, after }) => ({ at, who, what, before, after })),
  );
}

/** «Sổ thư»: what became of every mail, the last first. */
export function mailLedgerSheet(
  ledger: readonly LedgerEntry[],
  tab: Tab,
  stateWords = MAIL_STATE_WORDS,
): WrittenSheet {
  const lines = [...ledger].reverse().map((entry) => ({
    ...mailLedgerCells(entry),
    state: stateWords[entry.state],
  }));
  return tableSheet(tab, lines);
}

/** One line of «Sổ thư», by the keys of its columns. */
export function mailLedgerCells(
  entry: LedgerEntry,
): Readonly<Record<string, WrittenCell["value"]>> {
  return {
    key: entry.key,
    day: { kind: "day", day: entry.day },
    kind: MAIL_KIND_WORDS[entry.kind],
    unit: entry.units.join(", "),
    to: entry.to.join("; "),
    cc: entry.cc.join("; "),
    subject: entry.subject,
    state: MAIL_STATE_WORDS[entry.state],
    at: entry.at,
    detail: entry.detail ?? "",
    code: entry.code,
    steps: entry.steps.join("\n"),
  };
}

/** Why «Sổ thư» cannot be relied upon. */
export const LEDGER_FAULT = {
  noTab: "không thấy tab",
  columns: (headers: readonly string[]) => `thiếu hoặc trùng cột ${headers.join(", ")}`,
  lost: (sent: number, found: number) =>
    `lần chạy trước đã gửi ${sent} thư mà tab chỉ còn dòng của ${found} thư`,
  state: (typed: string) => `Ô Tình trạng ghi «${typed}», máy không đọc được`,
} as const;

/** Rows that `Xét duyệt` lacks, one a nominee, ready to copy over. */
export function newReviewsSheet(board: Board, tab: Tab): WrittenSheet {
  const rows = newReviewRows(board.reckoning.intake.reviews.lacking);
  return { ...tableSheet(tab, rows), name: `${tab.name} - dòng mới` };
}

/** The same rows by the keys of their columns. */
export function newReviewRows(lacking: readonly SheetRecord[]) {
  return lacking.map((nominee) => ({
    unit: nominee.unit ?? "",
    subject: textAt(nominee, "subject") ?? "",
    name: textAt(nominee, "name") ?? "",
    awardForm: textAt(nominee, "awardForm") ?? "",
    state: REVIEW_STATE.standing,
  }));
}

function tableSheet(
  tab: Tab,
  rows: readonly Readonly<Record<string, WrittenCell["value"]>>[],
): WrittenSheet {
  const columns = tab.columns ?? [];
  return {
    name: tab.name,
    columns: columns.map(({ width, type }) => ({
      width,
      ...(type === "date" ? { format: "day" as const } : {}),
      ...(type === "longText" ? { look: "wrap" as const } : {}),
    })),
    rows: [
      columns.map(({ header }): WrittenCell => ({ value: header, look: "header" })),
      ...rows.map((row) =>
        columns.map(
          ({ key }): WrittenCell => ({ value: row[key] === "" ? null : (row[key] ?? null) }),
        ),
      ),
    ],
    frozenRows: 1,
    protect: true,
    landscape: true,
  };
}
