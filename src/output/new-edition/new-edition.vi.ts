import type { EditionChanges, RowChange } from "../../edition/new-edition/changes.ts";
import type { EditionQuestion, EditionStep } from "../../edition/new-edition/questions.ts";
import { plainLine } from "../plain-line.ts";
import { messageOf } from "../words.vi.ts";

/** The steps of a new edition, in the order in which they are walked through. */
export const STEP_WORDS: Readonly<Record<EditionStep, string>> = {
  dates: "Ngày, năm và giai đoạn",
  deadlines: "Thời hạn từng việc",
  limits: "Định mức và điều kiện",
  awards: "Hình thức khen thưởng",
  agency: "Cơ quan và nơi gửi",
};

export const STEPS: readonly EditionStep[] = ["dates", "deadlines", "limits", "awards", "agency"];

/** «T01 · Gửi kế hoạch…: Hạn (ngày)». */
export function questionLine({ about, header, measure }: EditionQuestion): string {
  return `${plainLine(about, 160)}: ${header}${measure === "" ? "" : ` (${measure})`}`;
}

/** «Thời hạn, dòng 2, Hạn: 09/12/2019 → 08/12/2024 (V.2.a)». */
export function changeLine({ question, text }: RowChange): string {
  const { tab, row, header, old, source } = question;
  const shown = (value: string) => (value === "" ? "(trống)" : plainLine(value, 80));
  const clause = source === "" ? "" : ` (${plainLine(source, 80)})`;
  return `${tab}, dòng ${row}, ${header}: ${shown(old)} → ${shown(text)}${clause}`;
}

export function refusedLine({ question, finding }: EditionChanges["refused"][number]): string {
  return `${question.tab}, dòng ${question.row}, ${question.header}: ${messageOf(finding)}`;
}

/** «Chưa có: Thời hạn dòng 13, T12 · …». */
export function owedLine({ tab, row, about }: EditionQuestion): string {
  return `${tab}, dòng ${row}: ${plainLine(about, 120)}`;
}

/** What the script says of writing an edition's rows. */
export const NEW_EDITION_WORDS = {
  log: "Kỳ mới",
  written: (count: number) => `Đã ghi ${count} ô. Giá trị cũ nằm ở Nhật ký.`,
  moved: (line: string) =>
    `${line}: ô này vừa đổi trong lúc bạn sửa. Mở lại hộp thoại rồi xem lại.`,
  strayed: (lines: readonly string[]) =>
    `Có người chèn, sắp xếp hoặc sửa đúng lúc máy ghi. Chưa đúng chỗ: ${lines.join("; ")}. Mở Tệp ▸ Lịch sử phiên bản, lấy lại bản trước lần ghi này rồi làm lại; giá trị cũ cũng nằm ở Nhật ký.`,
  nothing: "Chưa đổi ô nào.",
  standing: "Các ô đã như bạn trả lời, không ghi thêm gì.",
} as const;
