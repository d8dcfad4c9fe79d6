import type { ISectionOptions } from "docx";
import { RESULT_TAGS } from "../../../src/documents/conference-result/tags.vi.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { annexSections } from "../parts/annex.ts";
import { closing } from "../parts/closing.ts";
import { BELOW, cell, countCells, gridTable, tall } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { addressees } from "../parts/opening.ts";
import { section } from "../parts/page.ts";
import { body, heading, lastSentence, listed, repeated } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** Báo cáo kết quả: of the Sở with its units in a table, or of one unit. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("titled"),
      ...title("BÁO CÁO"),
      ...(regime === "nd30" ? addressees() : []),
      body("Thực hiện [[Kế hoạch]], {Tên cơ quan} báo cáo kết quả tổ chức {Tên Hội nghị} như sau:"),
      ...repeated(
        "Phần các đơn vị",
        heading("I. HỘI NGHỊ CÁC ĐƠN VỊ"),
        body("1. {Câu tổng hợp}"),
        body("2. Đơn vị chưa tổ chức, không tổ chức:", { keepNext: true }),
        ...listed("Đơn vị chưa tổ chức"),
      ),
      heading("{Tiêu đề Hội nghị}"),
      body("1. Hình thức, thời gian, địa điểm:", { keepNext: true }),
      ...listed("Thông tin Hội nghị"),
      body("2. Đại biểu: {Số đại biểu} người.", { keepNext: true }),
      ...listed("Cơ cấu"),
      body("3. Báo cáo tham luận: {Số tham luận} báo cáo.", { keepNext: true }),
      ...listed("Tham luận"),
      body("4. {Loại khen thưởng}:", { keepNext: true }),
      ...listed("Khen thưởng"),
      heading("{Tiêu đề đánh giá}"),
      body("1. Ưu điểm: [[Ưu điểm]]"),
      body("2. Tồn tại, hạn chế: [[Tồn tại, hạn chế]]"),
      body("3. Kiến nghị: [[Kiến nghị]]", { keepNext: true }),
      lastSentence("Trên đây là kết quả tổ chức {Tên Hội nghị} của {Tên cơ quan}./."),
      closing(),
    ]),
    ...annexSections(regime, [resultTable()]),
  ];
}

function resultTable() {
  return gridTable({
    widths: [720, 2800, 2500, 1500, 820, 820, 720, 720, 860, 960, 900, 967],
    headers: [
      [
        ...["STT", "Đơn vị", "Hình thức", "Ngày tổ chức"].map(tall),
        { text: "Đại biểu", span: 5 },
        tall("Tham luận"),
        { text: "Được công nhận", span: 2 },
      ],
      [
        ...Array.from({ length: 4 }, () => BELOW),
        ...["Tổng số", "Điển hình", "Nữ", "Trẻ tuổi", "Lao động trực tiếp"].map((text) =>
          cell(text),
        ),
        BELOW,
        cell("Tập thể"),
        cell("Cá nhân"),
      ],
    ],
    rows: [
      [
        cell("{#Đơn vị}{STT}", "centre"),
        cell("{Tên đơn vị}"),
        cell("[[Hình thức]]"),
        cell("[[Ngày tổ chức]]", "centre"),
        ...countCells(RESULT_TAGS, "{/Đơn vị}"),
      ],
      [
        { text: "{#Tổng cộng}Tổng cộng", span: 4, align: "centre", bold: true },
        ...countCells(RESULT_TAGS, "{/Tổng cộng}", true),
      ],
    ],
  });
}
