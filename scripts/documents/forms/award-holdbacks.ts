import type { ISectionOptions } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { closing } from "../parts/closing.ts";
import { cell, gridTable } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { section } from "../parts/page.ts";
import { air, body, heading, repeated, without } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** The internal file beside the Tờ trình: who is held back and why, and what is left of the quotas. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("internal"),
      ...title("BẢNG THEO DÕI ĐỀ NGHỊ KHEN THƯỞNG"),
      body(
        "Bảng này do {Tên cơ quan} lập ngày {Ngày lập}, dùng trong nội bộ và không gửi kèm Tờ trình lên {Cấp có thẩm quyền}. Tập thể, cá nhân dưới đây chưa được đưa vào Tờ trình; khi lý do không còn thì được đưa vào.",
      ),
      heading("I. TẬP THỂ, CÁ NHÂN CHƯA ĐỀ NGHỊ: {Số trường hợp}"),
      ...repeated("Bảng chưa đề nghị", heldTable()),
      ...without("Bảng chưa đề nghị", body("Không có.")),
      air(),
      heading("II. CHỈ TIÊU ĐÃ DÙNG VÀ CÒN LẠI"),
      ...repeated("Bảng chỉ tiêu", quotaTable()),
      ...without("Bảng chỉ tiêu", body("Không có.")),
      body("Số liệu lấy từ bảng điều hành ngày {Ngày lập}./.", {
        keepNext: true,
        spacing: { line: 264, before: 120, after: 240 },
      }),
      closing(),
    ]),
  ];
}

function heldTable() {
  return gridTable({
    widths: [720, 1750, 1650, 1650, 2635, 950],
    headers: [
      ["STT", "Họ và tên (Tên tập thể)", "Đơn vị", "Hình thức đề nghị", "Lý do", "Căn cứ"].map(
        (text) => cell(text),
      ),
    ],
    rows: [
      [
        cell("{#Chưa đề nghị}{STT}", "centre"),
        cell("{Họ và tên}"),
        cell("{Đơn vị}"),
        cell("{Hình thức}"),
        cell("{Lý do}"),
        cell("{Điều khoản}{/Chưa đề nghị}"),
      ],
    ],
  });
}

function quotaTable() {
  return gridTable({
    widths: [720, 2235, 2500, 1000, 1000, 950, 950],
    headers: [
      [
        "STT",
        "Đơn vị",
        "Hình thức, đối tượng",
        "Tổng số",
        "Được đề nghị",
        "Đã dùng",
        "Còn lại",
      ].map((text) => cell(text)),
    ],
    rows: [
      [
        cell("{#Chỉ tiêu}{STT}", "centre"),
        cell("{Đơn vị}"),
        cell("{Định mức}"),
        cell("[[Tổng số]]", "centre"),
        cell("[[Được đề nghị]]", "centre"),
        cell("{Đã dùng}", "centre"),
        cell("[[Còn lại]]{/Chỉ tiêu}", "centre"),
      ],
    ],
  });
}
