import type { ISectionOptions } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { annexSections } from "../parts/annex.ts";
import { closing } from "../parts/closing.ts";
import { cell, gridTable } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { basis } from "../parts/opening.ts";
import { section } from "../parts/page.ts";
import { body, heading, lastSentence, listed, repeated } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** Kế hoạch tổ chức Hội nghị, its tasks and deadlines as an annex. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("titled"),
      ...title("KẾ HOẠCH"),
      ...basis(regime),
      body("{Tên cơ quan} xây dựng Kế hoạch tổ chức {Hội nghị} như sau:"),
      ...purpose(),
      ...conferences(),
      ...awards(),
      ...work(),
      closing(),
    ]),
    ...annexSections(regime, [taskTable()]),
  ];
}

function purpose() {
  return [
    heading("I. MỤC ĐÍCH, YÊU CẦU"),
    body(
      "1. Mục đích: nhìn lại phong trào thi đua giai đoạn [[Giai đoạn]], ghi nhận và nhân rộng các điển hình tiên tiến, định ra nhiệm vụ thi đua giai đoạn [[Giai đoạn tới]]. [[Mục đích riêng]]",
    ),
    body(
      "2. Yêu cầu: các phòng, đơn vị chuẩn bị đúng hạn, chọn đúng người, đúng việc; số lượng đại biểu và đề nghị khen thưởng trong định mức nêu tại Kế hoạch này. [[Yêu cầu riêng]]",
    ),
  ];
}

function conferences() {
  return [
    heading("II. HỘI NGHỊ CÁC ĐƠN VỊ"),
    body("1. Đơn vị tổ chức: {Số đơn vị tổ chức} đơn vị, gồm:", { keepNext: true }),
    ...listed("Đơn vị tổ chức"),
    body("2. Hình thức, chọn một trong các hình thức:", { keepNext: true }),
    ...listed("Hình thức Hội nghị đơn vị"),
    body("3. Đại biểu:", { keepNext: true }),
    ...listed("Định mức Hội nghị đơn vị"),
    body("4. Nội dung chương trình, theo thứ tự:", { keepNext: true }),
    ...listed("Chương trình Hội nghị đơn vị"),
    body("5. Điều kiện về Hội nghị, đại biểu:", { keepNext: true }),
    ...listed("Điều kiện Hội nghị"),
    heading("III. {Mục Hội nghị}"),
    body(
      "1. Thời gian, địa điểm: [[Ngày tổ chức]], tại [[Địa điểm]]; trong một buổi ([[Số phút một buổi]] phút).",
    ),
    body("2. Đại biểu:", { keepNext: true }),
    ...listed("Định mức Hội nghị"),
    body("3. Nội dung chương trình, theo thứ tự:", { keepNext: true }),
    ...listed("Chương trình Hội nghị"),
  ];
}

function awards() {
  return [
    heading("IV. BIỂU DƯƠNG, KHEN THƯỞNG"),
    body("1. Hình thức khen thưởng:", { keepNext: true }),
    ...listed("Hình thức khen thưởng"),
    body("2. Số lượng, tỷ lệ đề nghị:", { keepNext: true }),
    ...listed("Tỷ lệ khen thưởng"),
    body("3. Điều kiện đề nghị:", { keepNext: true }),
    ...listed("Điều kiện đề nghị"),
    body("4. Hình thức biểu dương:", { keepNext: true }),
    ...listed("Hình thức biểu dương"),
  ];
}

function work() {
  return [
    heading("V. KINH PHÍ"),
    body(
      "Mỗi đơn vị tự dự toán kinh phí Hội nghị của mình; kinh phí {Hội nghị} lập trong dự toán của {Tên cơ quan}.",
    ),
    heading("VI. TỔ CHỨC THỰC HIỆN"),
    ...repeated(
      "Theo người làm",
      body("[[Người làm]]", { keepNext: true }),
      ...listed("Việc được giao"),
    ),
    lastSentence(
      "Nơi gửi, cách gửi và mẫu của từng việc nêu tại Phụ lục kèm theo. Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị phản ánh về Văn phòng để báo cáo Lãnh đạo {Tên cơ quan} xem xét./.",
    ),
  ];
}

function taskTable() {
  return gridTable({
    widths: [720, 4000, 3300, 2400, 3867],
    headers: [["STT", "Việc", "Thực hiện", "Hạn", "Gửi đâu, mẫu"].map((text) => cell(text))],
    rows: [
      [
        cell("{#Dòng việc}{STT}", "centre"),
        cell("{Việc}"),
        cell("[[Ai làm]]"),
        cell("[[Hạn]]"),
        cell("{Nơi gửi và mẫu}{/Dòng việc}"),
      ],
    ],
  });
}
