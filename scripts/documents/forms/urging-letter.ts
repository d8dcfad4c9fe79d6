import type { ISectionOptions } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { closing } from "../parts/closing.ts";
import { cell, gridTable } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { addressees } from "../parts/opening.ts";
import { section } from "../parts/page.ts";
import { afterTable, body, lastSentence, repeated } from "../parts/text.ts";

/** Công văn đôn đốc: what each unit owes, how late, and until when now. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("letter"),
      ...addressees(320),
      body(
        "Thực hiện [[Kế hoạch]] và qua theo dõi việc tổ chức {Hội nghị}, tính đến ngày {Tính đến ngày}, {Tình hình} đã quá hạn mà chưa hoàn thành, cụ thể như sau:",
        { keepNext: true },
      ),
      overdueTable(),
      afterTable("{Tên cơ quan} đề nghị:"),
      body(
        "1. Thủ trưởng đơn vị chỉ đạo hoàn thành các việc nêu trên, chậm nhất vào ngày ghi ở cột “Thời hạn mới”; xong việc nào thì ghi ngày hoàn thành việc đó vào bảng nhập liệu.",
      ),
      ...repeated("Cách gửi", body("Kết quả gửi đến {dòng}.")),
      body(
        "2. Đơn vị đã hoàn thành mà chưa được ghi nhận, hoặc có khó khăn không thể xong đúng thời hạn mới, báo ngay bằng văn bản, nêu rõ lý do và ngày đề nghị, để được xem xét.",
      ),
      body("Khi cần trao đổi, liên hệ {Liên hệ}."),
      lastSentence("{Tên cơ quan} đề nghị các đơn vị nghiêm túc thực hiện./."),
      closing(),
    ]),
  ];
}

function overdueTable() {
  return gridTable({
    widths: [720, 2150, 2585, 1400, 900, 1600],
    headers: [
      [
        "STT",
        "Đơn vị",
        "Việc chưa hoàn thành",
        "Ngày cuối còn đúng hạn",
        "Chậm (ngày)",
        "Thời hạn mới",
      ].map((text) => cell(text)),
    ],
    rows: [
      [
        cell("{#Việc quá hạn}{STT}", "centre"),
        cell("{Đơn vị}"),
        cell("{Việc}"),
        cell("{Hạn}", "centre"),
        cell("{Số ngày chậm}", "centre"),
        cell("[[Thời hạn mới]]{/Việc quá hạn}", "centre"),
      ],
    ],
  });
}
