import type { ISectionOptions } from "docx";
import type { Regime } from "../../src/documents/regime.ts";
import { closing } from "./closing.ts";
import { cell, gridTable } from "./grid-table.ts";
import { letterhead } from "./letterhead.ts";
import { addressees, basis } from "./opening.ts";
import { section } from "./page.ts";
import { body, heading, lastSentence, listed } from "./text.ts";
import { title } from "./title.ts";

/** Báo cáo tiến độ. Under Thông tư 01 a Báo cáo names its addressees among those who receive it. */
export function progressReport(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("number"),
      ...title("BÁO CÁO"),
      ...(regime === "nd30" ? addressees() : []),
      ...basis(regime),
      body(
        "Thực hiện [[plan]], {agencyShort} báo cáo tiến độ triển khai {conference} tính đến ngày {asOf} như sau:",
      ),
      body("[[summary]]"),
      ...tasks(),
      ...preparation(),
      heading("III. NỘI DUNG CẦN RÀ SOÁT, KHẮC PHỤC"),
      ...listed("findings"),
      heading("IV. NHIỆM VỤ TRỌNG TÂM THỜI GIAN TỚI"),
      ...listed("nextSteps"),
      lastSentence("Trên đây là báo cáo tiến độ triển khai {conference} của {agencyShort}./."),
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
    body("1. Quá hạn: {overdueCount} lượt.", {
      keepNext: true,
      spacing: { line: 264, before: 120, after: 120 },
    }),
    ...listed("overdue"),
    body("2. Hoàn thành muộn: {lateCount} lượt.", { keepNext: true }),
    ...listed("late"),
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
      [cell("{#tasks}{number}", "centre"), cell("{name}"), ...states("{/tasks}")],
      [{ text: "Tổng cộng", span: 2, align: "centre", bold: true }, ...states("", "Total")],
    ],
  });
}

/** One cell a state of a task; `end` closes the row's loop. */
function states(end: string, suffix = "") {
  const keys = ["done", "late", "overdue", "returned", "dueSoon", "upcoming", "undated"];
  return keys.map((key, index) => ({
    ...cell(`{${key}${suffix}}${index === keys.length - 1 ? end : ""}`, "centre"),
    bold: suffix !== "",
  }));
}

function preparation() {
  return [
    heading("II. CÔNG TÁC CHUẨN BỊ VÀ TỔ CHỨC HỘI NGHỊ"),
    body(
      "1. Kế hoạch và Hội nghị của đơn vị: đã nhận {plansReceived} kế hoạch trên {plansExpected} đơn vị phải gửi; {conferencesHeld} đơn vị đã tổ chức Hội nghị trên {conferencesExpected} đơn vị có tổ chức.",
    ),
    body("2. Đại biểu:", { keepNext: true }),
    ...listed("delegates"),
    body("3. Tập thể, cá nhân được đề nghị khen thưởng, theo cấp:", { keepNext: true }),
    ...listed("nominees"),
  ];
}
