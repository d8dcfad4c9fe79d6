import type { ISectionOptions } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { STATE_TAGS } from "../../../src/documents/progress-report/tags.vi.ts";
import { closing } from "../parts/closing.ts";
import { cell, countCells, gridTable } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { addressees, basis } from "../parts/opening.ts";
import { section } from "../parts/page.ts";
import { body, heading, lastSentence, listed } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** Báo cáo tiến độ. Under Thông tư 01 a Báo cáo names its addressees among those who receive it. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("titled"),
      ...title("BÁO CÁO"),
      ...(regime === "nd30" ? addressees() : []),
      ...basis(regime),
      body(
        "Thực hiện [[Kế hoạch]], {Tên cơ quan} báo cáo tiến độ triển khai {Hội nghị} tính đến ngày {Tính đến ngày} như sau:",
      ),
      body("[[Tóm tắt]]"),
      ...tasks(),
      ...preparation(),
      heading("III. NỘI DUNG CẦN RÀ SOÁT, KHẮC PHỤC"),
      ...listed("Nội dung cần rà soát"),
      heading("IV. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI"),
      ...listed("Nhiệm vụ tới"),
      lastSentence("Trên đây là báo cáo tiến độ triển khai {Hội nghị} của {Tên cơ quan}./."),
      closing(),
    ]),
  ];
}

function tasks() {
  return [
    heading("I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ"),
    body("Bảng dưới đây đếm lượt thực hiện: mỗi nhiệm vụ của mỗi đơn vị là một lượt.", {
      keepNext: true,
    }),
    taskTable(),
    body("1. Quá hạn: {Số lượt quá hạn} lượt.", {
      keepNext: true,
      spacing: { line: 264, before: 120, after: 120 },
    }),
    ...listed("Việc quá hạn"),
    body("2. Hoàn thành muộn: {Số lượt muộn} lượt.", { keepNext: true }),
    ...listed("Việc muộn"),
  ];
}

function taskTable() {
  return gridTable({
    widths: [720, 2730, 860, 800, 800, 860, 860, 860, 865],
    headers: [
      [
        "STT",
        "Nhiệm vụ",
        "Hoàn thành",
        "Muộn",
        "Quá hạn",
        "Bị trả lại",
        "Sắp đến hạn",
        "Chưa đến hạn",
        "Chưa có hạn, chưa rõ",
      ].map((text) => cell(text)),
    ],
    rows: [
      [
        cell("{#Nhiệm vụ}{STT}", "centre"),
        cell("{Tên nhiệm vụ}"),
        ...countCells(STATE_TAGS, "{/Nhiệm vụ}"),
      ],
      [
        { text: "{#Tổng cộng}Tổng cộng", span: 2, align: "centre", bold: true },
        ...countCells(STATE_TAGS, "{/Tổng cộng}", true),
      ],
    ],
  });
}

function preparation() {
  return [
    heading("II. CÔNG TÁC CHUẨN BỊ VÀ TỔ CHỨC HỘI NGHỊ"),
    body(
      "1. Kế hoạch và Hội nghị của đơn vị: đã nhận {Số kế hoạch đã nhận} kế hoạch trên {Số kế hoạch phải nhận} đơn vị phải gửi; {Số Hội nghị đã tổ chức} đơn vị đã tổ chức Hội nghị trên {Số Hội nghị phải tổ chức} đơn vị có tổ chức.",
    ),
    body("2. Đại biểu:", { keepNext: true }),
    ...listed("Số liệu đại biểu"),
    body("3. Tập thể, cá nhân được đề nghị khen thưởng, theo cấp:", { keepNext: true }),
    ...listed("Số liệu đề cử"),
  ];
}
