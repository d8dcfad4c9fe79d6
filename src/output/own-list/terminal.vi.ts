import type { OwnRow, Question, SheetUnderstanding } from "../../intake/own-list/own-list.ts";
import type { Understanding } from "../../intake/own-list/understand.ts";
import type { Tab } from "../../workbook/declaration.ts";
import { FREE_ANSWER, optionWords, questionWords } from "./question.vi.ts";
import { cellWords, columnLines, leftLines, stateWords } from "./report.vi.ts";

/** Everything that was understood, row by row, as a terminal prints it. */
export function understandingText({ sheets }: Understanding, tabs: readonly Tab[]): string {
  return sheets
    .map((sheet) => sheetText(sheet, tabs))
    .filter((text) => text !== "")
    .join("\n\n");
}

function sheetText(sheet: SheetUnderstanding, tabs: readonly Tab[]): string {
  if (sheet.fates.length === 0) return "";
  const tab = tabs.find(({ key }) => key === sheet.tab);
  const name = sheet.name === "" ? "Danh sách" : `Tab «${sheet.name}» của tệp`;
  const title = `${name}: ${tab === undefined ? "chưa rõ dành cho tab nào" : `dành cho tab ${tab.name}, ${sheet.rows.length} dòng`}`;
  return [
    title,
    ...columnLines(sheet).map((line) => `  ${line}`),
    ...(tab === undefined ? [] : sheet.rows.map((row) => rowText(row, tab))),
    ...leftText(sheet),
  ].join("\n");
}

function rowText(row: OwnRow, tab: Tab): string {
  const cells = row.cells.map((cell) => cellWords(cell, tab)).join(" · ");
  return `  Dòng ${row.row} [${stateWords(row)}]: ${cells}`;
}

/** Headers and ordinals are only counted: they are part of every list. */
function leftText(sheet: SheetUnderstanding): readonly string[] {
  const lines = leftLines(sheet);
  const told = lines.filter(({ isOrdinary }) => !isOrdinary);
  const ordinary = lines.length - told.length;
  return [
    `  Không đưa vào dòng nào: ${told.length} ô${ordinary === 0 ? "" : `, và ${ordinary} ô tiêu đề cột, số thứ tự`}`,
    ...told.map(({ place, text, reason }) => `    ${place} «${text}»: ${reason}`),
  ];
}

/** One question with its numbered answers; Enter takes the suggestion. */
export function askText(
  question: Question,
  { at, of }: { readonly at: number; readonly of: number },
): string {
  const { ask, hint } = questionWords(question);
  const options = question.options.map(
    (option, index) =>
      `  ${index + 1}. ${optionWords(option)}${option.value === question.suggested ? "  ← Enter" : ""}`,
  );
  const free = question.isFree ? [`  ${FREE_ANSWER}`] : [];
  return [
    "",
    `Câu hỏi ${at}/${of}. ${ask}`,
    ...(hint === "" ? [] : [`  ${hint}`]),
    ...options,
    ...free,
    "Trả lời (q để dừng): ",
  ].join("\n");
}

export const IMPORT_WORDS = {
  stillAsked: (count: number, path: string) =>
    `Còn ${count} câu hỏi, chưa ghi gì. Điền mục "tra-loi" trong ${path} rồi chạy lại với --answers ${path}`,
  ready: (count: number) => `Đã rõ: ${count} dòng sẽ thêm. Chưa ghi gì; thêm --yes để ghi.`,
  confirm: (count: number) => `\nGhi ${count} dòng? (c/k) `,
  refused: "Đã dừng, chưa ghi gì.",
  nothing: "Không có dòng nào để thêm.",
  written: (count: number, book: string) =>
    `Đã ghi ${count} dòng vào ${book}. Lần kiểm tra tới đọc bảng này như mọi bảng nhập liệu; bảng của đơn vị không bị sửa.`,
  kept: (folder: string) => `Bản gốc, câu trả lời và phần không đưa vào: ${folder}`,
  log: "Nhập danh sách đơn vị gửi",
  logged: (source: string, count: number, book: string) => `${source}: ${count} dòng vào ${book}`,
  leftTitle: "Những ô của danh sách không đưa vào dòng nào",
  unknownUnit: (typed: string, near: string | undefined) =>
    `Không có đơn vị «${typed}»${near === undefined ? "" : `; có phải «${near}»?`}`,
  unknownTab: (typed: string, known: readonly string[]) =>
    `Không nhập được vào tab «${typed}»; các tab: ${known.join(", ")}.`,
  badAnswers: (path: string) =>
    `${path} không phải tệp câu trả lời: cần JSON có mục "cau-hoi" như lệnh import ghi ra.`,
  noSource: "Ghi tên tệp sau import, hoặc dấu - để đọc từ đường ống.",
} as const;
