import type { Draft } from "./draft.ts";
import { tabOf } from "./edition-rows.ts";
import { rowWith } from "./planting.ts";
import { spoil } from "./spoil.ts";

/** Plants bad cells in `Đơn vị`, and rows of the edition that cannot be read. */
export function plantOfficeCells(draft: Draft): void {
  const unit = (code: string) => rowWith(tabOf(draft.office, "Đơn vị"), { Mã: code });
  spoil(draft, "Đơn vị", unit("KTAT"), {
    code: "email-unreadable",
    column: "Email thủ trưởng",
    cell: "thutruong.ktat@@danang.example",
    why: "hai dấu @",
  });
  spoil(draft, "Đơn vị", unit("TTTKNL"), {
    code: "phone-unreadable",
    column: "Điện thoại",
    cell: "O236 3000 I12",
    why: "chữ O và I thay số 0 và 1",
  });
  const row = (sheet: string, code: string) => rowWith(tabOf(draft.office, sheet), { Mã: code });
  const { planting } = draft;
  planting.on(row("Định mức", "DM20"), {
    code: "filter-unreadable",
    rule: "DM20",
    severity: "error",
    sheet: "Định mức",
    column: "Lọc",
    why: "«lớn hơn» không phải phép so của bộ lọc",
  });
  planting.on(row("Điều kiện", "DK30"), {
    code: "row-unreadable",
    rule: "DK30",
    severity: "error",
    sheet: "Điều kiện",
    column: "Lời nhắc",
    why: "{người nói} không phải tên trong ngoặc nhọn mà máy biết",
  });
  planting.rowless({
    code: "column-missing",
    rule: "DK31",
    severity: "error",
    sheet: "Đơn vị",
    column: "Số đảng viên",
    why: "dòng DK31 nêu một cột mà tab Đơn vị không có",
  });
  planting.on(row("Thời hạn", "T02"), {
    code: "required-missing",
    rule: "T02",
    severity: "warning",
    sheet: "Thời hạn",
    column: "Văn bản gia hạn",
    why: "gia hạn cho DNTM mà không ghi văn bản",
  });
}
