import type { ISectionOptions } from "docx";
import type { Regime } from "../../src/documents/regime.ts";
import { annexSections } from "./annex.ts";
import { closing } from "./closing.ts";
import { type Cell, cell, gridTable } from "./grid-table.ts";
import { letterhead } from "./letterhead.ts";
import { addressees, basis } from "./opening.ts";
import { section } from "./page.ts";
import { body, heading, lastSentence, listed } from "./text.ts";
import { title } from "./title.ts";

/** Tờ trình with the list of delegates as its annex. */
export function delegateList(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("number"),
      ...title("TỜ TRÌNH"),
      ...addressees(),
      ...basis(regime),
      body(
        "Thực hiện [[plan]], {agencyShort} kính trình {addresseeNames} danh sách đại biểu tham dự {conference}, dự kiến tổ chức [[heldOn]] tại [[venue]], cụ thể như sau:",
      ),
      heading("1. Số lượng"),
      body("Tổng số đại biểu: {total} người, thuộc {unitCount} đơn vị."),
      heading("2. Cơ cấu"),
      ...listed("composition"),
      body("(Danh sách chi tiết theo từng đơn vị tại Phụ lục kèm theo Tờ trình này)", {
        keepNext: true,
      }),
      lastSentence("Kính trình {addresseeNames} xem xét, quyết định./."),
      closing(),
    ]),
    ...annexSections(regime, [list()]),
  ];
}

function list() {
  return gridTable({
    widths: [720, 2500, 1000, 1000, 2350, 2500, 1900, 2317],
    headers: [
      [...["STT", "Họ và tên"].map(begins), { text: "Năm sinh", span: 2 }, ...LATER.map(begins)],
      [GOES_ON, GOES_ON, cell("Nam"), cell("Nữ"), ...LATER.map(() => GOES_ON)],
    ],
    rows: [
      [{ text: "{#units}{heading}", span: 8, bold: true, keepNext: true }],
      [
        cell("{#delegates}{number}", "centre"),
        cell("{name}"),
        cell("[[bornMale]]", "centre"),
        cell("[[bornFemale]]", "centre"),
        cell("[[position]]"),
        cell("{unit}"),
        cell("[[composition]]"),
        cell("{note}{/delegates}{/units}"),
      ],
      [{ text: "{totals}", span: 8, bold: true }],
    ],
  });
}

const LATER = ["Chức vụ", "Đơn vị", "Thành phần", "Danh hiệu / Ghi chú"];
const GOES_ON: Cell = { text: "", merge: "goes-on" };

function begins(text: string): Cell {
  return { text, merge: "begins" };
}
