import type { ISectionOptions } from "docx";
import type { Regime } from "../../src/documents/regime.ts";
import { annexSections } from "./annex.ts";
import { closing } from "./closing.ts";
import { cell, gridTable } from "./grid-table.ts";
import { letterhead } from "./letterhead.ts";
import { addressees, basis } from "./opening.ts";
import { section } from "./page.ts";
import { body, heading, lastSentence, listed, repeated } from "./text.ts";
import { title } from "./title.ts";

/** Tờ trình to one deciding authority, with one annex an award form. */
export function awardSubmission(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("number"),
      ...title("TỜ TRÌNH"),
      ...addressees(),
      ...basis(regime),
      body(
        "Theo kết quả xét chọn tại [[minutes]], {agencyShort} kính đề nghị {authority} xem xét khen thưởng các tập thể, cá nhân điển hình tiên tiến nhân dịp {conference}, như sau:",
      ),
      heading("I. TẬP THỂ"),
      ...repeated("collectiveSums", body("{.}", { keepNext: true })),
      ...listed("collectiveLines"),
      heading("II. CÁ NHÂN"),
      ...repeated("individualSums", body("{.}", { keepNext: true })),
      ...listed("individualLines"),
      body("(Có danh sách và báo cáo thành tích kèm theo)", { keepNext: true }),
      lastSentence("Kính trình {authority} xem xét, quyết định./."),
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
      [{ text: "{#groups}{heading}", span: 6, bold: true, keepNext: true }],
      [
        cell("{#nominees}{number}", "centre"),
        cell("{name}"),
        cell("[[position]]"),
        cell("{unit}"),
        cell("{form}"),
        { text: "[[achievement]]{/nominees}{/groups}" },
      ],
      [{ text: "{totals}", span: 6, bold: true }],
    ],
  });
}
