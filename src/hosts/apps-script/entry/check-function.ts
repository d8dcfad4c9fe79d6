import { checkTab } from "../../../commands/check-tab.ts";
import { answered, regulationsOf, rowsOf, tablesOf, tabOf } from "./arguments.ts";
import { DECLARATIONS } from "./declarations.ts";

/**
 * Kiểm tra cả một tab: mỗi dòng một câu, như cột Kiểm tra của bản Văn phòng trả lại.
 * Đặt ở ô Kiểm tra ngay dưới dòng tiêu đề; vùng bắt đầu từ dòng 1 và không gồm cột Kiểm tra.
 * Hạn nộp và trùng với bảng của đơn vị khác do Tổng hợp của Văn phòng xét.
 * Ví dụ: =KIEM_TRA("Đại biểu"; A$1:M; 'Quy định'!A$1:Z; "Đề cử"; 'Đề cử'!A$1:Y; "Hội nghị"; 'Hội nghị'!A$1:M)
 *
 * @param {"Đại biểu"} bang Tên tab cần kiểm tra.
 * @param {A$1:M} vung Các ô của tab đó, từ dòng 1.
 * @param {'Quy định'!A$1:Z} quy_dinh Cả tab Quy định.
 * @param {"Đề cử"; 'Đề cử'!A$1:Y} them Từng cặp tên tab; vùng mà điều kiện cần thêm.
 * @return {string[][]} Mỗi dòng một câu, trống là không có gì sai.
 * @customfunction
 */
export function KIEM_TRA(
  bang: unknown,
  vung: unknown,
  quy_dinh: unknown,
  ...them: readonly unknown[]
): string[][] | string {
  return answered("KIEM_TRA", () => {
    const tab = tabOf(bang);
    const rows = rowsOf("vung", vung);
    const regulations = regulationsOf(quy_dinh);
    const others = tablesOf(them).filter(({ name }) => name !== tab.name);
    const tables = [{ name: tab.name, rows }, ...others];
    const { texts } = checkTab(tab, { declarations: DECLARATIONS, regulations, tables });
    return texts.length === 0 ? [[""]] : texts.map((text) => [text]);
  });
}
