import type { Board, UnitBoard } from "../board/board.ts";
import type { Mail } from "../domain/mail.ts";
import { dayText } from "./format.vi.ts";
import { SEVERITY_WORDS } from "./severity-words.vi.ts";
import { messageOf } from "./words.vi.ts";

const HEADERS = ["Đơn vị", "Lỗi", "Cảnh báo", "Quá hạn", "Sắp hạn", "Xong"] as const;

/** A short table of units, as a terminal shows it. */
export function unitTable(board: Board): string {
  const rows = board.units.map(unitRow);
  const totals = ["Cộng", ...[1, 2, 3, 4].map((column) => sum(rows, column)), ""];
  const all = [HEADERS, ...rows, totals];
  const widths = HEADERS.map((_, column) =>
    Math.max(...all.map((row) => length(row[column] ?? ""))),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? pad(cell, widths[column]) : padLeft(cell, widths[column]),
      )
      .join("  ");
  const rule = "─".repeat(widths.reduce((total, width) => total + width + 2, -2));
  return [line(HEADERS), rule, ...rows.map(line), rule, line(totals)].join("\n");
}

function unitRow({ unit, errors, warnings, tasks }: UnitBoard): readonly string[] {
  const owed = tasks.filter(({ status }) => status !== "excused" && status !== "notYetKnown");
  const count = (...statuses: readonly string[]) =>
    owed.filter(({ status }) => statuses.includes(status)).length;
  return [
    cut(unit.name, 44),
    String(errors),
    String(warnings),
    String(count("overdue")),
    String(count("dueSoon", "returned")),
    `${count("done", "late")}/${owed.length}`,
  ];
}

function sum(rows: readonly (readonly string[])[], column: number): string {
  return String(rows.reduce((total, row) => total + Number(row[column] ?? 0), 0));
}

function length(text: string): number {
  return [...text.normalize("NFC")].length;
}

function cut(text: string, max: number): string {
  return length(text) <= max ? text : `${[...text].slice(0, max - 1).join("")}…`;
}

function pad(text: string, width = 0): string {
  return text + " ".repeat(Math.max(0, width - length(text)));
}

function padLeft(text: string, width = 0): string {
  return " ".repeat(Math.max(0, width - length(text))) + text;
}

/** «79 vi phạm: 38 lỗi, 41 cảnh báo», then how many of each kind of sheet. */
export function findingCounts(board: Board): string {
  const bySheet = new Map<string, number>();
  for (const { at } of board.findings) bySheet.set(at.sheet, (bySheet.get(at.sheet) ?? 0) + 1);
  const sheets = [...bySheet].map(([sheet, count]) => `${sheet} ${count}`).join(", ");
  const total = `Tính đến ${dayText(board.asOf)}: ${board.findings.length} vi phạm (${board.errors} lỗi, ${board.warnings} cảnh báo)`;
  return sheets === "" ? `${total}.` : `${total} – ${sheets}.`;
}

/** Every finding on a line of its own: where, how grave, what. */
export function findingLines(board: Board): string {
  return board.findings
    .map((finding) => {
      const { book, sheet, row, column } = finding.at;
      const place = [book, sheet, row === undefined ? "" : `dòng ${row}`, column ?? ""]
        .filter((part) => part !== "")
        .join(" › ");
      const source =
        finding.source === undefined
          ? ""
          : ` [${[finding.rule, finding.source].filter(Boolean).join(": ")}]`;
      return `${SEVERITY_WORDS[finding.severity]}  ${place}\n    ${messageOf(finding)}${source}`;
    })
    .join("\n");
}

/** A mail as it would look, in a terminal. */
export function mailText({ to, cc, subject, text }: Mail): string {
  const addresses = (list: Mail["to"]) =>
    list.map(({ name, address }) => `${name} <${address}>`).join(", ");
  return [
    `Đến: ${addresses(to)}`,
    ...(cc.length > 0 ? [`Đồng gửi: ${addresses(cc)}`] : []),
    `Tiêu đề: ${subject}`,
    "",
    text,
  ].join("\n");
}

export const RESULT_WORDS = {
  madeSample: (folder: string) =>
    `Đã tạo ${folder}/ từ bộ số liệu mẫu (người và địa chỉ đều là giả).`,
  made: (folder: string) =>
    `Đã tạo bảng trống trong ${folder}. Điền tab Đơn vị và Cấu hình của bảng điều hành trước.`,
  where: (folder: string) =>
    [
      "Kết quả nằm ở:",
      `  ${folder}/bao-cao.html       báo cáo một trang cho lãnh đạo, mở bằng trình duyệt`,
      `  ${folder}/so-theo-doi.xlsx   tổng hợp, vi phạm, nhật ký, sổ thư`,
      `  ${folder}/da-kiem-tra/       bảng của đơn vị, ô sai được đánh dấu`,
      `  ${folder}/van-ban/           văn bản lập được`,
      `  ${folder}/hop-thu/           thư từng đơn vị sẽ nhận`,
      `  ${folder}/summary.json       kết quả cho máy đọc`,
    ].join("\n"),
  documents: (count: number) => `${count} văn bản trong van-ban/.`,
  mails: (count: number) =>
    count === 0
      ? "Hôm nay không có thư mới nào."
      : `${count} thư ghi trong hop-thu/, chưa gửi cho ai. Gửi thật: npm start -- remind --send`,
  openElsewhere: (files: readonly string[]) =>
    `Lưu ý: ${files.join(", ")} đang mở ở chương trình khác; phần chưa lưu không được tính.`,
  noMails: "Không có thư nào đến hạn.",
} as const;
