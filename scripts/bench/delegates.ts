import type { RawCell, Table } from "../../src/workbook/table.ts";

const HEADERS = [
  "Đơn vị",
  "Hội nghị",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Chức vụ",
  "Phòng, bộ phận",
  "Lĩnh vực",
  "Thành phần",
  "Danh hiệu",
  "Đại diện cho tập thể",
  "Lao động trực tiếp",
  "Ghi chú",
  "Kiểm tra",
];

const FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng", "Bùi"];
const MIDDLE = ["Văn", "Thị", "Quốc", "Minh", "Hữu", "Ngọc", "Đức", "Thanh"];
const GIVEN = ["An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Khánh", "Linh", "Nam", "Phúc"];

/** Units `DV0`, `DV1`, … among which the rows are dealt out. */
export const UNIT_COUNT = 20;

export function unitCode(index: number): string {
  return `DV${index % UNIT_COUNT}`;
}

/** A tab «Đại biểu» of `count` rows, one in twenty with a fault, the same on every machine. */
export function delegateTable(count: number): Table {
  const rows: (readonly RawCell[])[] = [HEADERS];
  for (let index = 0; index < count; index++) rows.push(delegateRow(index));
  return { name: "Đại biểu", rows };
}

function delegateRow(index: number): readonly RawCell[] {
  const pick = (words: readonly string[], step: number) =>
    words[Math.floor(index / step) % words.length] ?? "";
  const isFaulty = index % 20 === 19;
  const year = 1960 + (index % 40);
  const month = String(1 + (index % 12)).padStart(2, "0");
  const day = String(1 + (index % 28)).padStart(2, "0");
  return [
    unitCode(index),
    index % 3 === 0 ? "Sở" : "Đơn vị",
    `${pick(FAMILY, 1)} ${pick(MIDDLE, 8)} ${pick(GIVEN, 64)} ${pick(GIVEN, 640)}`,
    isFaulty ? "31/04/1980" : { kind: "day", day: `${year}-${month}-${day}` },
    index % 2 === 0 ? "Nam" : "Nữ",
    "Chuyên viên",
    `Phòng ${index % 7}`,
    "Công nghiệp",
    index % 10 < 7 ? "Điển hình tiên tiến" : "Khách mời",
    index % 10 < 6 ? "Chiến sĩ thi đua cơ sở" : null,
    null,
    index % 4 === 0,
    null,
    null,
  ];
}
