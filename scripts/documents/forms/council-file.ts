import type { ISectionOptions } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { annexSections } from "../parts/annex.ts";
import { closing } from "../parts/closing.ts";
import { cell, gridTable, subjectRow } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { section } from "../parts/page.ts";
import { body, heading, lastSentence, listed } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** What the council must know of everyone on whom it votes, with one list an award form. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("internal"),
      ...title("HỒ SƠ HỌP HỘI ĐỒNG"),
      body(
        "Hồ sơ này lập ngày {Ngày lập}, phục vụ {Hội đồng} họp xét khen thưởng nhân dịp {Hội nghị}; dùng trong nội bộ, không sao gửi.",
      ),
      heading("I. SỐ LƯỢNG"),
      body("Tổng số: {Số trường hợp}.", { keepNext: true }),
      ...listed("Theo hình thức"),
      heading("II. ĐIỂM CẦN HỘI ĐỒNG LƯU Ý"),
      ...listed("Cần lưu ý"),
      heading("III. TÀI LIỆU KÈM THEO"),
      body(
        "Danh sách xét từng hình thức khen thưởng (Phụ lục); Phiếu biểu quyết; khung Biên bản họp Hội đồng.",
        { keepNext: true },
      ),
      lastSentence("Kính trình {Hội đồng} xem xét, biểu quyết./."),
      closing(),
    ]),
    ...annexSections(regime, [list()]),
  ];
}

function list() {
  return gridTable({
    widths: [720, 1900, 1450, 1700, 2900, 1250, 1200, 2167, 1000],
    headers: [
      [
        "STT",
        "Họ và tên (Tên tập thể)",
        "Chức vụ",
        "Đơn vị",
        "Tóm tắt thành tích",
        "Kỷ luật",
        "Phiếu đồng ý",
        "Còn vướng mắc",
        "Căn cứ",
      ].map((text) => cell(text)),
    ],
    rows: [
      subjectRow(9),
      [
        cell("{#Trường hợp}{STT}", "centre"),
        cell("{Họ và tên}"),
        cell("[[Chức vụ]]"),
        cell("{Đơn vị}"),
        cell("[[Thành tích]]"),
        cell("{Kỷ luật}", "centre"),
        cell("[[Số phiếu]]", "centre"),
        cell("{Vướng mắc}"),
        cell("{Điều khoản}{/Trường hợp}{/Theo đối tượng}"),
      ],
      [{ text: "{Tổng cộng}", span: 9, bold: true }],
    ],
  });
}
