import type { ISectionOptions } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { annexSections } from "../parts/annex.ts";
import { closing } from "../parts/closing.ts";
import { cell, gridTable, subjectRow } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { addressees, basis } from "../parts/opening.ts";
import { section } from "../parts/page.ts";
import { body, heading, lastSentence, listed, repeated } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** Tờ trình to one deciding authority, with one annex an award form. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("titled"),
      ...title("TỜ TRÌNH"),
      ...addressees(),
      ...basis(regime),
      body(
        "Theo kết quả xét chọn tại [[Biên bản]], {Tên cơ quan} kính đề nghị {Cấp có thẩm quyền} xem xét khen thưởng các tập thể, cá nhân điển hình tiên tiến nhân dịp {Hội nghị}, như sau:",
      ),
      heading("I. TẬP THỂ"),
      ...repeated("Tổng số tập thể", body("{dòng}", { keepNext: true })),
      ...listed("Tập thể"),
      heading("II. CÁ NHÂN"),
      ...repeated("Tổng số cá nhân", body("{dòng}", { keepNext: true })),
      ...listed("Cá nhân"),
      body("(Có danh sách và báo cáo thành tích kèm theo)", { keepNext: true }),
      lastSentence("Kính trình {Cấp có thẩm quyền} xem xét, quyết định./."),
      closing(),
    ]),
    ...annexSections(regime, [list()]),
  ];
}

function list() {
  return gridTable({
    widths: [720, 2900, 2400, 2700, 2500, 3067],
    headers: [
      [
        "STT",
        "Họ và tên (Tên tập thể)",
        "Chức vụ",
        "Đơn vị công tác",
        "Hình thức đề nghị",
        "Tóm tắt thành tích / Ghi chú",
      ].map((text) => cell(text)),
    ],
    rows: [
      subjectRow(6),
      [
        cell("{#Đề cử}{STT}", "centre"),
        cell("{Họ và tên}"),
        cell("[[Chức vụ]]"),
        cell("{Đơn vị}"),
        cell("{Hình thức}"),
        { text: "[[Thành tích]]{/Đề cử}{/Theo đối tượng}" },
      ],
      [{ text: "{Tổng cộng}", span: 6, bold: true }],
    ],
  });
}
