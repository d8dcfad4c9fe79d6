import { cases } from "../rows/candidate-words.vi.ts";

export function reviewListTitle(form: string): string {
  return `DANH SÁCH XÉT TẶNG ${form.toUpperCase()}`;
}

export const NO_OBSTACLE = "Không có";

/** «Giấy khen …: 02 tập thể, 03 cá nhân, trong đó 01 trường hợp còn vướng mắc (Phụ lục I)» */
export function formLine(of: {
  readonly form: string;
  readonly counted: string;
  readonly obstructed: number;
  readonly annex: string;
}): string {
  const { form, counted, obstructed, annex } = of;
  const open = obstructed === 0 ? "" : `, trong đó ${cases(obstructed)} còn vướng mắc`;
  return `${form}: ${counted}${open} (${annex})`;
}

export function unverifiedLine(count: number): string {
  return `Chưa xác minh kỷ luật: ${cases(count)}`;
}

export function unvotedLine(count: number): string {
  return `Chưa có kết quả biểu quyết: ${cases(count)}`;
}

export function withdrawnLine(who: string): string {
  return `Có trong Xét duyệt nhưng không còn trong Đề cử, không đưa vào danh sách: ${who}`;
}
