import type { ISectionOptions } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { annexSections } from "../parts/annex.ts";
import { closing } from "../parts/closing.ts";
import { cell, gridTable } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { section } from "../parts/page.ts";
import { body, lastSentence } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** Dự toán kinh phí: one table in three parts, the units' estimates as an annex. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("unnumbered"),
      ...title("DỰ TOÁN KINH PHÍ"),
      body("Thực hiện [[Kế hoạch]], {Tên cơ quan} lập dự toán kinh phí như sau:", {
        keepNext: true,
      }),
      costTable(),
      body("Bằng chữ: [[Bằng chữ]].", { spacing: { line: 264, before: 120, after: 120 } }),
      body("Ghi chú: [[Khoản còn thiếu]]."),
      lastSentence(
        "Kinh phí Hội nghị của từng đơn vị do đơn vị dự toán theo quy định, chi tiết tại Phụ lục kèm theo./.",
      ),
      closing(),
    ]),
    ...annexSections(regime, [unitTable()]),
  ];
}

function costTable() {
  return gridTable({
    widths: [720, 3235, 1100, 1000, 1500, 1800],
    headers: [
      ["STT", "Nội dung chi", "Đơn vị tính", "Số lượng", "Mức chi (đồng)", "Thành tiền (đồng)"].map(
        (text) => cell(text),
      ),
    ],
    rows: [
      [
        { text: "{#Phần}{Tên phần}", span: 5, bold: true, keepNext: true },
        { ...cell("[[Cộng phần]]", "centre"), bold: true },
      ],
      [
        cell("{#Khoản}{STT}", "centre"),
        cell("{Nội dung}"),
        cell("[[Đơn vị tính]]", "centre"),
        cell("[[Số lượng]]", "centre"),
        cell("[[Mức chi]]", "centre"),
        cell("[[Thành tiền]]{/Khoản}{/Phần}", "centre"),
      ],
      [
        { text: "Tổng cộng (I + II + III)", span: 5, bold: true, align: "centre" },
        { ...cell("[[Tổng cộng]]", "centre"), bold: true },
      ],
    ],
  });
}

function unitTable() {
  return gridTable({
    widths: [720, 4900, 3000, 1700, 2200, 1767],
    headers: [
      [
        "STT",
        "Đơn vị",
        "Ngày tổ chức",
        "Số đại biểu dự kiến",
        "Kinh phí dự toán (đồng)",
        "Ghi chú",
      ].map((text) => cell(text)),
    ],
    rows: [
      [
        cell("{#Đơn vị}{STT}", "centre"),
        cell("{Tên đơn vị}"),
        cell("[[Ngày tổ chức]]"),
        cell("[[Số đại biểu dự kiến]]", "centre"),
        cell("[[Kinh phí dự toán]]", "centre"),
        cell("{Ghi chú}{/Đơn vị}"),
      ],
      [
        { text: "Tổng cộng", span: 4, bold: true, align: "centre" },
        { ...cell("[[Tổng các đơn vị]]", "centre"), bold: true },
        cell(""),
      ],
    ],
  });
}
