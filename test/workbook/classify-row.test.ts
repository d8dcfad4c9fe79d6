import { describe, expect, it } from "vitest";
import { classifyRow } from "../../src/workbook/classify-row.ts";
import type { Tab } from "../../src/workbook/declaration.ts";
import { findColumns } from "../../src/workbook/find-columns.ts";
import { columnOfType } from "../support/reading-context.ts";

const tab: Tab = {
  key: "tested",
  name: "Bảng thử",
  kind: "records",
  columns: [
    columnOfType("unit", { key: "unit", header: "Đơn vị", required: true }),
    columnOfType("text", { key: "name", header: "Họ và tên", name: "person", required: true }),
    columnOfType("integer", { key: "count", header: "Số lượng" }),
    columnOfType("checkbox", { key: "direct", header: "Lao động trực tiếp" }),
    columnOfType("check", { key: "check", header: "Kiểm tra" }),
  ],
};
const headers = [
  "STT",
  "Đơn vị",
  "Họ và tên",
  "Số lượng",
  "Lao động trực tiếp",
  "Kiểm tra",
  "Thêm",
];
const search = findColumns(tab, { name: tab.name, rows: [headers] });

describe("classifyRow", () => {
  it.each([
    { row: [], is: "blank", because: "nothing at all" },
    { row: [null, "", " ", "\u00a0", "\u200b"], is: "blank", because: "nothing that anyone sees" },
    { row: [null, null, null, null, false], is: "blank", because: "an unticked box fills itself" },
    { row: [null, null, null, null, false, "Thiếu tên"], is: "blank", because: "our own column" },
    { row: [null, null, null, null, null, null, 0], is: "blank", because: "a formula filled down" },
    { row: [7, null, null, null, false], is: "ordinal-only", because: "numbered ahead" },
    { row: [null, null, null, null, true], is: "record", because: "somebody ticked" },
    { row: [null, null, "Lê Hòa"], is: "record", because: "a name alone has begun a row" },
    { row: [null, null, "NGUYỄN VĂN A"], is: "record", because: "capitals alone are no heading" },
    { row: [null, "VP"], is: "record", because: "a unit alone has begun a row" },
    { row: [1, "VP", "Tổng cộng"], is: "record", because: "a unit and a name, always" },
    { row: [null, null, null, 12], is: "record", because: "a number alone is somebody's" },
    { row: [null, "Tổng cộng", null, 12], is: "total", because: "the sum of a column" },
    { row: [null, "Cộng", "12", 12], is: "total", because: "only numbers behind it" },
    { row: ["Tổng cộng", null, null, 12], is: "total", because: "in a column of ordinals" },
    { row: [null, null, "Tổng cộng: 12"], is: "total", because: "with its number" },
    { row: [null, null, "Tống Cộng Hòa"], is: "record", because: "a name that begins like it" },
    { row: ["II", null, "KHỐI ĐOÀN THỂ"], is: "section", because: "roman numeral and capitals" },
    { row: [null, "B. CÁC TRUNG TÂM"], is: "section", because: "a letter and capitals" },
    { row: headers, is: "header", because: "the headers again" },
    { row: [null, "Đơn vị"], is: "record", because: "one header word is no header row" },
    { row: [null, "ĐƠN VỊ ", "Họ  và tên"], is: "header", because: "in another case" },
    { row: [null, null, "Người lập biểu"], is: "signature", because: "below the table" },
    {
      row: [null, null, null, "Hà Nội, ngày 05 tháng 3 năm 2020"],
      is: "signature",
      because: "its date",
    },
    { row: [null, null, "Thủ trưởng đơn vị Nguyễn Văn A"], is: "record", because: "not only that" },
  ])("$row is $is: $because", ({ row, is }) => {
    expect(classifyRow(search, row)).toBe(is);
  });
});
