import type { ISectionOptions, Paragraph, Table } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { closing } from "../parts/closing.ts";
import { cell, gridTable } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { addressees } from "../parts/opening.ts";
import { section } from "../parts/page.ts";
import {
  afterTable,
  body,
  heading,
  lastSentence,
  repeated,
  TIGHT,
  without,
} from "../parts/text.ts";

/** Công văn hướng dẫn: award forms, quotas, conditions, dossiers, each a table of its own. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("letter"),
      ...addressees(320),
      body(
        "Thực hiện [[Kế hoạch]], {Tên cơ quan} hướng dẫn việc xét chọn điển hình tiên tiến và lập hồ sơ đề nghị khen thưởng nhân dịp {Hội nghị} như sau (cột “Căn cứ” trong các bảng ghi mục của Kế hoạch):",
      ),
      heading("1. Hình thức, đối tượng và thẩm quyền khen thưởng"),
      ...table("Bảng hình thức", awards()),
      heading("2. Số lượng được đề nghị"),
      body(
        "Mức dưới đây tính trên tổng số của từng đơn vị, hoặc của nhóm đơn vị tính chung tỷ lệ.",
        {
          keepNext: true,
        },
      ),
      ...table("Bảng định mức", quotas()),
      heading("3. Điều kiện của tập thể, cá nhân được đề nghị"),
      ...table("Bảng điều kiện", conditions()),
      heading("4. Hồ sơ, thời hạn và nơi nhận"),
      ...table("Bảng hồ sơ", dossiers()),
      ...repeated("Cách gửi", body("Hồ sơ gửi đến {dòng}.")),
      afterTable("Khi cần trao đổi, liên hệ {Liên hệ}."),
      lastSentence(
        "Trên đây là hướng dẫn của {Tên cơ quan}; đề nghị các phòng, đơn vị tổ chức thực hiện./.",
      ),
      closing(),
    ]),
  ];
}

/** A table, or «Không có.»; a line of air below it. */
function table(tag: string, rows: Table): (Table | Paragraph)[] {
  return [...repeated(tag, rows), ...without(tag, body("Không có.")), air()];
}

function air(): Paragraph {
  return body("", { spacing: { ...TIGHT, line: 160, lineRule: "exact" } });
}

function awards(): Table {
  return gridTable({
    widths: [720, 3335, 1200, 1600, 2500],
    headers: [
      ["STT", "Hình thức", "Cấp", "Đối tượng", "Thẩm quyền quyết định"].map((text) => cell(text)),
    ],
    rows: [
      [
        cell("{#Hình thức}{STT}", "centre"),
        cell("{Tên hình thức}"),
        cell("{Cấp}", "centre"),
        cell("{Đối tượng}"),
        cell("[[Thẩm quyền]]{/Hình thức}"),
      ],
    ],
  });
}

function quotas(): Table {
  return gridTable({
    widths: [720, 3335, 3900, 1400],
    headers: [["STT", "Cấp, đối tượng", "Được đề nghị", "Căn cứ"].map((text) => cell(text))],
    rows: [
      [
        cell("{#Định mức}{STT}", "centre"),
        cell("{Nội dung}"),
        cell("{Được đề nghị}"),
        cell("{Căn cứ mức}{/Định mức}"),
      ],
    ],
  });
}

function conditions(): Table {
  return gridTable({
    widths: [720, 3335, 3900, 1400],
    headers: [["STT", "Áp dụng khi", "Yêu cầu", "Căn cứ"].map((text) => cell(text))],
    rows: [
      [
        cell("{#Điều kiện}{STT}", "centre"),
        cell("{Áp dụng cho}"),
        cell("{Yêu cầu}"),
        cell("{Căn cứ điều kiện}{/Điều kiện}"),
      ],
    ],
  });
}

function dossiers(): Table {
  return gridTable({
    widths: [720, 3035, 1400, 2100, 2100],
    headers: [
      ["STT", "Việc phải làm", "Chậm nhất vào ngày", "Mẫu", "Gửi đến"].map((text) => cell(text)),
    ],
    rows: [
      [
        cell("{#Hồ sơ}{STT}", "centre"),
        cell("{Tên việc}"),
        cell("[[Chậm nhất]]", "centre"),
        cell("{Mẫu}"),
        cell("{Gửi đến}{/Hồ sơ}"),
      ],
    ],
  });
}
