import type { ISectionOptions } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { closing } from "../parts/closing.ts";
import { cell, gridTable } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { addressees } from "../parts/opening.ts";
import { section } from "../parts/page.ts";
import { afterTable, body, lastSentence, repeated } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** Phiếu trả lại hồ sơ: what is returned to one unit, why, and until when it comes again. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("unnumbered"),
      ...title("PHIẾU TRẢ LẠI HỒ SƠ"),
      ...addressees(),
      body(
        "Thực hiện [[Kế hoạch]], {Tên cơ quan} đã kiểm tra và trả lại {Người nhận} {Số hồ sơ} hồ sơ, báo cáo chưa đạt yêu cầu sau đây:",
        { keepNext: true },
      ),
      paperTable(),
      afterTable("Khi cần trao đổi, liên hệ {Liên hệ}."),
      ...repeated("Cách gửi", body("Hồ sơ nộp lại gửi đến {dòng}.")),
      lastSentence(
        "Đề nghị {Người nhận} bổ sung, hoàn thiện theo lý do đã nêu và nộp lại chậm nhất vào ngày ghi ở cột “Hạn nộp lại”./.",
      ),
      closing(),
    ]),
  ];
}

function paperTable() {
  return gridTable({
    widths: [720, 2700, 1300, 3135, 1500],
    headers: [
      ["STT", "Hồ sơ, báo cáo", "Ngày nhận", "Lý do trả lại", "Hạn nộp lại"].map((text) =>
        cell(text),
      ),
    ],
    rows: [
      [
        cell("{#Hồ sơ}{STT}", "centre"),
        cell("{Tên hồ sơ}"),
        cell("[[Ngày nhận]]", "centre"),
        cell("[[Lý do]]"),
        cell("[[Hạn nộp lại]]{/Hồ sơ}", "centre"),
      ],
    ],
  });
}
