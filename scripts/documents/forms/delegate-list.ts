import type { ISectionOptions } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { annexSections } from "../parts/annex.ts";
import { closing } from "../parts/closing.ts";
import { BELOW, cell, gridTable, tall } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { addressees, basis } from "../parts/opening.ts";
import { section } from "../parts/page.ts";
import { body, heading, lastSentence, listed } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** Tờ trình with the list of delegates as its annex. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("titled"),
      ...title("TỜ TRÌNH"),
      ...addressees(),
      ...basis(regime),
      body(
        "Thực hiện [[Kế hoạch]], {Tên cơ quan} kính trình {Người nhận} danh sách đại biểu tham dự {Hội nghị}, dự kiến tổ chức [[Ngày tổ chức]] tại [[Địa điểm]], cụ thể như sau:",
      ),
      heading("1. Số lượng"),
      body("Tổng số đại biểu: {Số đại biểu} người, thuộc {Số đơn vị} đơn vị."),
      heading("2. Cơ cấu"),
      ...listed("Cơ cấu"),
      body("(Danh sách chi tiết theo từng đơn vị tại Phụ lục kèm theo Tờ trình này)", {
        keepNext: true,
      }),
      lastSentence("Kính trình {Người nhận} xem xét, quyết định./."),
      closing(),
    ]),
    ...annexSections(regime, [list()]),
  ];
}

function list() {
  return gridTable({
    widths: [720, 2500, 1000, 1000, 2350, 2500, 1900, 2317],
    headers: [
      [...["STT", "Họ và tên"].map(tall), { text: "Năm sinh", span: 2 }, ...LATER.map(tall)],
      [BELOW, BELOW, cell("Nam"), cell("Nữ"), ...LATER.map(() => BELOW)],
    ],
    rows: [
      [{ text: "{#Theo đơn vị}{Tên nhóm}", span: 8, bold: true, keepNext: true }],
      [
        cell("{#Đại biểu}{STT}", "centre"),
        cell("{Họ và tên}"),
        cell("[[Năm sinh nam]]", "centre"),
        cell("[[Năm sinh nữ]]", "centre"),
        cell("[[Chức vụ]]"),
        cell("{Đơn vị}"),
        cell("[[Thành phần]]"),
        cell("{Ghi chú}{/Đại biểu}{/Theo đơn vị}"),
      ],
      [{ text: "{Tổng cộng}", span: 8, bold: true }],
    ],
  });
}

const LATER = ["Chức vụ", "Đơn vị", "Thành phần", "Danh hiệu / Ghi chú"];
