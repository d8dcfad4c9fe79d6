import type { ISectionOptions } from "docx";
import type { Regime } from "../../src/documents/regime.ts";
import { closing } from "./closing.ts";
import { cell, gridTable } from "./grid-table.ts";
import { letterhead } from "./letterhead.ts";
import { section } from "./page.ts";
import { body, heading, repeated, without } from "./text.ts";
import { title } from "./title.ts";

/** The internal file beside the Tờ trình: who is held back and why, and what is left of the quotas. */
export function awardHoldbacks(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("internal"),
      ...title("BẢNG THEO DÕI ĐỀ NGHỊ KHEN THƯỞNG"),
      body(
        "Bảng này lập ngày {asOf}, dùng trong nội bộ {agencyShort} và không gửi kèm Tờ trình trình {authority}. Tập thể, cá nhân dưới đây chưa được đưa vào Tờ trình; khi lý do không còn thì được đưa vào.",
      ),
      heading("I. TẬP THỂ, CÁ NHÂN CHƯA ĐỀ NGHỊ: {heldCount}"),
      ...repeated("hasHeld", heldTable()),
      ...without("hasHeld", body("Không có.")),
      body("", { spacing: { line: 240, before: 0, after: 0 } }),
      heading("II. CHỈ TIÊU ĐÃ DÙNG VÀ CÒN LẠI"),
      ...repeated("hasQuotas", quotaTable()),
      ...without("hasQuotas", body("Không có.")),
      body("Số liệu lấy từ bảng điều hành ngày {asOf}./.", {
        keepNext: true,
        spacing: { line: 264, before: 120, after: 240 },
      }),
      closing(),
    ]),
  ];
}

function heldTable() {
  return gridTable({
    widths: [720, 1900, 1600, 2050, 2135, 950],
    headers: [
      ["STT", "Họ và tên (Tên tập thể)", "Đơn vị", "Hình thức đề nghị", "Lý do", "Căn cứ"].map(
        (text) => cell(text),
      ),
    ],
    rows: [
      [
        cell("{#held}{number}", "centre"),
        cell("{name}"),
        cell("{unit}"),
        cell("{form}"),
        cell("{reason}"),
        cell("{clause}{/held}"),
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
        cell("{#quotas}{number}", "centre"),
        cell("{unit}"),
        cell("{limit}"),
        cell("[[base]]", "centre"),
        cell("[[allowed]]", "centre"),
        cell("{used}", "centre"),
        cell("[[left]]{/quotas}", "centre"),
      ],
    ],
  });
}
