import type { FileChild, ISectionOptions } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { twoSignatures } from "../parts/closing.ts";
import { cell, gridTable, subjectRow } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { section } from "../parts/page.ts";
import { signatureTitle } from "../parts/signature.ts";
import { air, body, centred, heading, lastSentence, repeated } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** The ballot of one member: two boxes for everyone, a table an award form. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("internal"),
      ...title("PHIẾU BIỂU QUYẾT"),
      body(
        "Thành viên {Hội đồng} chọn một trong hai ô ở mỗi dòng: Đồng ý hoặc Không đồng ý đề nghị khen thưởng. Bỏ phiếu kín thì không ký, không ghi tên.",
      ),
      ...repeated<FileChild>("Phiếu", heading("{Hình thức}: {Số lượng}"), table(), air()),
      lastSentence("Tổng số trên phiếu: {Số trường hợp}./."),
      twoSignatures(
        [centred("")],
        [signatureTitle("THÀNH VIÊN HỘI ĐỒNG"), ...Array.from({ length: 5 }, () => centred(""))],
      ),
    ]),
  ];
}

function table() {
  return gridTable({
    widths: [720, 2900, 2235, 950, 1050, 1500],
    headers: [
      ["STT", "Họ và tên (Tên tập thể)", "Đơn vị", "Đồng ý", "Không đồng ý", "Ghi chú"].map(
        (text) => cell(text),
      ),
    ],
    rows: [
      subjectRow(6),
      [
        cell("{#Trường hợp}{STT}", "centre"),
        cell("{Họ và tên}"),
        cell("{Đơn vị}"),
        cell("{Ô đồng ý}", "centre"),
        cell("{Ô không đồng ý}", "centre"),
        cell("{Ghi chú}{/Trường hợp}{/Theo đối tượng}"),
      ],
    ],
  });
}
