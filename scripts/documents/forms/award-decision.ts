import type { ISectionOptions } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { annexSections } from "../parts/annex.ts";
import { closing } from "../parts/closing.ts";
import { article, decides, decidingAuthority } from "../parts/decision.ts";
import { cell, gridTable, subjectRow } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { basis } from "../parts/opening.ts";
import { section } from "../parts/page.ts";
import { body, listed } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** Quyết định tặng thưởng, with one list an award form. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("titled"),
      ...title("QUYẾT ĐỊNH"),
      decidingAuthority("{Người quyết định}"),
      ...basis(regime),
      decides(),
      article(
        1,
        "Tặng thưởng {Số được tặng} có thành tích tiêu biểu, xuất sắc trong phong trào thi đua yêu nước, nhân dịp {Hội nghị}, gồm:",
      ),
      ...listed("Được tặng"),
      article(2, "Mức tiền thưởng kèm theo:"),
      ...listed("Mức tiền thưởng"),
      body("Tổng số tiền thưởng: [[Tổng tiền thưởng]], chi từ [[Nguồn kinh phí]]."),
      article(
        3,
        "Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng, thủ trưởng các phòng, đơn vị có liên quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
        true,
      ),
      closing(),
    ]),
    ...annexSections(regime, [list()]),
  ];
}

function list() {
  return gridTable({
    widths: [720, 3200, 2500, 3000, 2867, 2000],
    headers: [
      [
        "STT",
        "Họ và tên (Tên tập thể)",
        "Chức vụ",
        "Đơn vị công tác",
        "Hình thức khen thưởng",
        "Tiền thưởng (đồng)",
      ].map((text) => cell(text)),
    ],
    rows: [
      subjectRow(6),
      [
        cell("{#Người nhận thưởng}{STT}", "centre"),
        cell("{Họ và tên}"),
        cell("[[Chức vụ]]"),
        cell("{Đơn vị}"),
        cell("{Hình thức}"),
        cell("[[Tiền thưởng]]{/Người nhận thưởng}{/Theo đối tượng}", "centre"),
      ],
      [
        { text: "{Tổng cộng}", span: 5, bold: true },
        { text: "[[Tổng tiền]]", align: "centre", bold: true },
      ],
    ],
  });
}
