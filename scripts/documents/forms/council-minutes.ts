import type { FileChild, ISectionOptions } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { recipientsAlone, twoSignatures } from "../parts/closing.ts";
import { cell, gridTable, subjectRow } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { section } from "../parts/page.ts";
import { signatureOf, signatureTitle } from "../parts/signature.ts";
import { air, body, heading, lastSentence, listed, repeated } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** Minutes of the council's meeting: the secretary fills in who met, the rows give the votes. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("titled"),
      ...title("BIÊN BẢN"),
      body(
        "Vào hồi [[Thời gian họp]], tại [[Địa điểm họp]], {Hội đồng} họp xét khen thưởng nhân dịp {Hội nghị}.",
      ),
      heading("I. THÀNH PHẦN"),
      body("- Chủ tọa: [[Chủ tọa]];"),
      body("- Thư ký: [[Thư ký]];"),
      body("- Thành viên có mặt: [[Thành viên có mặt]];"),
      body("- Thành viên vắng mặt: [[Thành viên vắng mặt]]."),
      heading("II. NỘI DUNG"),
      body("Hội đồng xem xét {Số trường hợp}. Ý kiến thảo luận: [[Ý kiến thảo luận]]."),
      heading("III. KẾT QUẢ BIỂU QUYẾT"),
      ...listed("Kết quả chung"),
      ...repeated<FileChild>("Bảng kết quả", heading("{Hình thức}: {Số lượng}"), table(), air()),
      ...repeated(
        "Không còn đề cử",
        body("Trường hợp đã biểu quyết, nay không còn trong Đề cử, không tính vào số trên:"),
        ...repeated("Đã rút", body("- [[dòng]]")),
      ),
      lastSentence(
        "Cuộc họp kết thúc vào hồi [[Giờ kết thúc]]; biên bản đã đọc lại, các thành viên có mặt nhất trí./.",
      ),
      twoSignatures(
        signatureOf([signatureTitle("THƯ KÝ")], "[[Họ tên thư ký]]"),
        signatureOf([signatureTitle("CHỦ TỌA")], "[[Họ tên chủ tọa]]"),
      ),
      air(),
      recipientsAlone(),
    ]),
  ];
}

function table() {
  return gridTable({
    widths: [720, 2300, 1800, 850, 850, 985, 1850],
    headers: [
      [
        "STT",
        "Họ và tên (Tên tập thể)",
        "Đơn vị",
        "Phiếu đồng ý",
        "Tổng số phiếu",
        "Tỷ lệ",
        "Kết quả",
      ].map((text) => cell(text)),
    ],
    rows: [
      subjectRow(7),
      [
        cell("{#Trường hợp}{STT}", "centre"),
        cell("{Họ và tên}"),
        cell("{Đơn vị}"),
        cell("[[Số phiếu]]", "centre"),
        cell("[[Tổng số phiếu]]", "centre"),
        cell("[[Tỷ lệ]]", "centre"),
        cell("[[Kết quả]]{/Trường hợp}{/Theo đối tượng}"),
      ],
    ],
  });
}
