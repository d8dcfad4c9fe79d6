import { type AskLimit, askLimits } from "../../../commands/unit-limit.ts";
import { ARGUMENT_WORDS } from "../../../output/entry-words.vi.ts";
import type { LimitState } from "../../../reckoning/limit-states.ts";
import { cellText } from "../../../workbook/cell-text.ts";
import { answered, eachCell, regulationsOf, tablesOf, textOf } from "./arguments.ts";
import { DECLARATIONS } from "./declarations.ts";

type Answers = string | number | (string | number)[][];

/**
 * Số được phép theo một định mức của đơn vị.
 * Ví dụ: =HAN_MUC("TTKC"; "DM06"; 'Quy định'!A$1:Z; "Đề cử"; 'Đề cử'!A$1:Y)
 *
 * @param {"TTKC"} don_vi Mã hoặc tên đơn vị, hay một cột các đơn vị.
 * @param {"DM06"} dinh_muc Mã định mức ở tab Quy định.
 * @param {'Quy định'!A$1:Z} quy_dinh Cả tab Quy định.
 * @param {"Đề cử"; 'Đề cử'!A$1:Y} them Từng cặp tên tab; vùng mà định mức đếm.
 * @return {number} Số được phép.
 * @customfunction
 */
export function HAN_MUC(
  don_vi: unknown,
  dinh_muc: unknown,
  quy_dinh: unknown,
  ...them: readonly unknown[]
): Answers {
  return answered("HAN_MUC", () => {
    const ask = asker(quy_dinh, them);
    const code = textOf(dinh_muc);
    return eachCell(don_vi, (unit) => told(ask(cellText(unit), code), ({ allowed }) => allowed));
  });
}

/**
 * Số còn được đề nghị theo một định mức của đơn vị; số âm là đã vượt.
 * Ví dụ: =CON_DUOC_DE_NGHI("TTKC"; "DM06"; 'Quy định'!A$1:Z; "Đề cử"; 'Đề cử'!A$1:Y)
 *
 * @param {"TTKC"} don_vi Mã hoặc tên đơn vị, hay một cột các đơn vị.
 * @param {"DM06"} dinh_muc Mã định mức ở tab Quy định.
 * @param {'Quy định'!A$1:Z} quy_dinh Cả tab Quy định.
 * @param {"Đề cử"; 'Đề cử'!A$1:Y} them Từng cặp tên tab; vùng mà định mức đếm.
 * @return {number} Số còn được đề nghị.
 * @customfunction
 */
export function CON_DUOC_DE_NGHI(
  don_vi: unknown,
  dinh_muc: unknown,
  quy_dinh: unknown,
  ...them: readonly unknown[]
): Answers {
  return answered("CON_DUOC_DE_NGHI", () => {
    const ask = asker(quy_dinh, them);
    const code = textOf(dinh_muc);
    const left = ({ allowed, counted }: LimitState) =>
      allowed === undefined ? undefined : allowed - counted;
    return eachCell(don_vi, (unit) => told(ask(cellText(unit), code), left));
  });
}

function asker(quyDinh: unknown, them: readonly unknown[]): AskLimit {
  const regulations = regulationsOf(quyDinh);
  return askLimits({ declarations: DECLARATIONS, regulations, tables: tablesOf(them) });
}

function told(
  answer: LimitState | string,
  numberOf: (state: LimitState) => number | undefined,
): string | number {
  if (typeof answer === "string") return `${answer}.`;
  const number = numberOf(answer);
  if (number !== undefined) return number;
  const { limit, missing, base } = answer;
  const lacksBase = missing.length > 0 || (limit.base.kind === "unit-column" && base === undefined);
  const words = lacksBase ? ARGUMENT_WORDS.noBase : ARGUMENT_WORDS.noNumber;
  return `${words(limit.code)}.`;
}
