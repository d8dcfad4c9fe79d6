import type { Draft } from "./draft.ts";
import { tabOf } from "./edition-rows.ts";
import { nthRow, rowWith } from "./planting.ts";
import { dayCell, type Row } from "./row.ts";
import { type Bad, spoil } from "./spoil.ts";

/** Plants what reading a cell finds, in rows that no share or limit hangs on. */
export function plantCells(draft: Draft): void {
  plantDelegateCells(draft);
  plantOtherEntryCells(draft);
  plantUnreadRows(draft);
}

function plantDelegateCells(draft: Draft): void {
  const delegate = (unit: string, count: number): Row =>
    nthRow(
      tabOf(draft.entry, "Đại biểu"),
      count,
      (row) => row["Đơn vị"] === unit && row["Hội nghị"] === "Đơn vị",
    );
  const bad: readonly (readonly [Row, Bad])[] = [
    [
      delegate("DNDM", 40),
      {
        code: "date-impossible",
        column: "Ngày sinh",
        cell: "31/04/1978",
        why: "tháng Tư có 30 ngày",
      },
    ],
    [
      delegate("DNDM", 45),
      { code: "date-unreadable", column: "Ngày sinh", cell: "12/O3/1981", why: "chữ O thay số 0" },
    ],
    [
      delegate("DNDM", 20),
      {
        code: "text-suspicious",
        severity: "warning",
        column: "Họ và tên",
        cell: "NguyÔn V¨n §øc",
        why: "chữ của phông TCVN3, chưa chuyển mã Unicode",
      },
    ],
    [
      delegate("DNDM", 60),
      {
        code: "required-missing",
        column: "Giới tính",
        cell: undefined,
        why: "bỏ trống ô bắt buộc",
      },
    ],
    [
      delegate("DNTM", 10),
      { code: "not-in-list", column: "Giới tính", cell: "Nử", why: "gõ nhầm dấu, gần nhất là Nữ" },
    ],
    [
      delegate("TTKC", 15),
      {
        code: "date-implausible",
        severity: "warning",
        column: "Ngày sinh",
        cell: dayCell("2011-03-15"),
        why: "mới 9 tuổi vào ngày hội nghị",
      },
    ],
    [
      delegate("TTKD", 9),
      {
        code: "sensitive-text",
        severity: "warning",
        column: "Ghi chú",
        cell: "CCCD 048085001234",
        why: "số căn cước trong ô không hỏi",
      },
    ],
    [
      delegate("DNTM", 12),
      {
        code: "sensitive-text",
        severity: "warning",
        column: "Ghi chú",
        cell: "Dân tộc: Cơ Tu",
        why: "dân tộc trong ô không hỏi",
      },
    ],
  ];
  for (const [row, cell] of bad) spoil(draft, "Đại biểu", row, cell);
}

function plantOtherEntryCells(draft: Draft): void {
  const at = (sheet: string, cells: Row, count = 1) =>
    nthRow(tabOf(draft.entry, sheet), count, (row) =>
      Object.entries(cells).every(([header, cell]) => row[header] === cell),
    );
  const speech = (unit: string) => at("Tham luận", { "Đơn vị": unit });
  const award = (unit: string, count: number) =>
    at("Khen thưởng đã đạt", { "Đơn vị": unit }, count);
  const bad: readonly (readonly [string, Row, Bad])[] = [
    [
      "Tham luận",
      speech("QLNL"),
      { code: "unit-unknown", column: "Đơn vị", cell: "QLNLL", unit: "", why: "gần nhất là QLNL" },
    ],
    [
      "Tham luận",
      speech("TTKD"),
      {
        code: "number-unreadable",
        column: "Thời gian (phút)",
        cell: "mười phút",
        why: "số viết bằng chữ",
      },
    ],
    [
      "Tham luận",
      speech("DTN"),
      {
        code: "required-missing",
        column: "Tên báo cáo",
        cell: undefined,
        why: "bỏ trống ô bắt buộc",
      },
    ],
    [
      "Khen thưởng đã đạt",
      award("QLTM", 2),
      { code: "not-in-list", column: "Loại hình", cell: "Thường xuên", why: "gõ thiếu chữ" },
    ],
    [
      "Khen thưởng đã đạt",
      award("DNCK", 3),
      { code: "number-negative", column: "Số lượng", cell: -2, why: "số lượng âm" },
    ],
    [
      "Hội nghị",
      at("Hội nghị", { "Đơn vị": "TTHTDN" }),
      {
        code: "date-implausible",
        severity: "warning",
        column: "Ngày dự kiến",
        cell: "27/03/2002",
        why: "năm 2002 gõ nhầm của 2020, ngoài các năm của kỳ",
      },
    ],
    [
      "Đề cử",
      at("Đề cử", { "Đơn vị": "CD" }),
      {
        code: "link-unreadable",
        column: "Báo cáo tóm tắt",
        cell: "D:\\ThiDua\\bao-cao.docx",
        why: "tệp trên máy riêng, không phải liên kết",
      },
    ],
  ];
  for (const [sheet, row, cell] of bad) spoil(draft, sheet, row, cell);
}

function plantUnreadRows({ entry, planting }: Draft): void {
  const awards = tabOf(entry, "Khen thưởng đã đạt");
  const total = awards.reduce((sum, row) => sum + Math.max(0, Number(row["Số lượng"])), 0);
  const totalRow: Row = { "Đơn vị": "Tổng cộng", "Số lượng": total };
  awards.push(totalRow);
  const unread = { code: "row-unread", severity: "warning" } as const;
  planting.on(totalRow, { ...unread, sheet: "Khen thưởng đã đạt", why: "dòng tổng cộng" });

  const delegates = tabOf(entry, "Đại biểu");
  const second: Row = {};
  for (const header of [
    "Đơn vị",
    "Hội nghị",
    "Họ và tên",
    "Ngày sinh",
    "Giới tính",
    "Thành phần",
  ]) {
    second[header] = header;
  }
  const department = rowWith(delegates, { "Đơn vị": "TTXTTM", "Hội nghị": "Sở" });
  delegates.splice(delegates.indexOf(department), 0, second);
  planting.on(second, { ...unread, sheet: "Đại biểu", why: "tiêu đề dán lại giữa bảng" });

  // A blank line between two units is nobody's fault.
  const next = rowWith(delegates, { "Đơn vị": "TTKD" });
  delegates.splice(delegates.indexOf(next), 0, {});
}
