import type { ISectionOptions } from "docx";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { COUNT_TAGS } from "../../../src/documents/movement-report/tags.vi.ts";
import { annexSections } from "../parts/annex.ts";
import { closing } from "../parts/closing.ts";
import { BELOW, cell, countCells, gridTable, tall } from "../parts/grid-table.ts";
import { letterhead } from "../parts/letterhead.ts";
import { addressees } from "../parts/opening.ts";
import { section } from "../parts/page.ts";
import { partHeading } from "../parts/part-heading.ts";
import { body, heading, lastSentence, listed, repeated } from "../parts/text.ts";
import { title } from "../parts/title.ts";

/** Báo cáo tổng kết phong trào: the frame of II.4.b, its tables as annexes. */
export function form(regime: Regime): ISectionOptions[] {
  return [
    section(regime, "upright", [
      letterhead("titled"),
      ...title("BÁO CÁO"),
      ...(regime === "nd30" ? addressees() : []),
      body(
        "Thực hiện [[Kế hoạch]], {Tên cơ quan} báo cáo tổng kết phong trào thi đua yêu nước, công tác khen thưởng giai đoạn [[Giai đoạn]] và phương hướng, nhiệm vụ giai đoạn [[Giai đoạn tới]], như sau:",
      ),
      ...partHeading("I", "{Tiêu đề phần một}"),
      ...movements(),
      ...awards(),
      ...lessons(),
      ...partHeading("II", "{Tiêu đề phần hai}"),
      heading("V. PHƯƠNG HƯỚNG, MỤC TIÊU CHUNG"),
      body("[[Phương hướng]]"),
      heading("VI. NHIỆM VỤ VÀ GIẢI PHÁP CHỦ YẾU"),
      body("1. Nhiệm vụ, giải pháp: [[Nhiệm vụ, giải pháp]]"),
      body("2. Chủ đề phong trào thi đua: [[Chủ đề]]", { keepNext: true }),
      lastSentence(
        "Trên đây là báo cáo tổng kết phong trào thi đua yêu nước và công tác khen thưởng của {Tên cơ quan}./.",
      ),
      closing(),
    ]),
    ...annexSections(regime, [
      ...repeated("Bảng khen thưởng", awardTable()),
      ...repeated("Bảng số liệu", figureTable()),
    ]),
  ];
}

function movements() {
  return [
    heading("I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO"),
    body("[[Lãnh đạo, chỉ đạo]]"),
    heading("II. KẾT QUẢ CÁC PHONG TRÀO THI ĐUA"),
    body("1. Các phong trào tiêu biểu: [[Phong trào tiêu biểu]]"),
    body("2. Tác động, hiệu quả: [[Tác động]]"),
    body("3. Số liệu so sánh với giai đoạn [[Giai đoạn trước]]: {Câu số liệu}"),
  ];
}

function awards() {
  return [
    heading("III. KẾT QUẢ CÔNG TÁC KHEN THƯỞNG"),
    body("1. Theo danh hiệu, hình thức:", { keepNext: true }),
    ...listed("Khen thưởng theo bảng"),
    body("{Tổng số khen thưởng}"),
    body("2. Theo loại hình:", { keepNext: true }),
    ...listed("Khen thưởng theo loại hình"),
    body("3. Khen thưởng người lao động trực tiếp: {Câu lao động trực tiếp}"),
    body("4. Chất lượng khen thưởng: [[Chất lượng khen thưởng]]"),
  ];
}

function lessons() {
  return [
    heading("IV. TỒN TẠI, HẠN CHẾ VÀ BÀI HỌC KINH NGHIỆM"),
    body("1. Tồn tại, hạn chế: [[Tồn tại, hạn chế]]"),
    body("2. Nguyên nhân: [[Nguyên nhân]]"),
    body("3. Bài học kinh nghiệm: [[Bài học]]"),
  ];
}

function awardTable() {
  const kinds = ["Thường xuyên", "Chuyên đề", "Đột xuất", "Chưa rõ", "Cộng"];
  const places = [1150, 1050, 850, 830, 820];
  return gridTable({
    widths: [720, 2767, ...places, ...places, 1400],
    headers: [
      [
        tall("STT"),
        tall("Danh hiệu, hình thức"),
        { text: "Tập thể", span: 5 },
        { text: "Cá nhân", span: 5 },
        tall("Trong đó lao động trực tiếp"),
      ],
      [BELOW, BELOW, ...[...kinds, ...kinds].map((kind) => cell(kind)), BELOW],
    ],
    rows: [
      [
        cell("{#Dòng khen thưởng}{STT}", "centre"),
        cell("{Danh hiệu, hình thức}"),
        ...countCells(COUNT_TAGS, "{/Dòng khen thưởng}"),
      ],
      [
        { text: "{#Tổng cộng}Tổng cộng", span: 2, align: "centre", bold: true },
        ...countCells(COUNT_TAGS, "{/Tổng cộng}", true),
      ],
    ],
  });
}

function figureTable() {
  const years = ["1", "2", "3", "4", "5"];
  return gridTable({
    widths: [720, 3167, 1150, 1900, 1250, ...years.map(() => 970), 1250],
    headers: [
      [
        cell("STT"),
        cell("Chỉ tiêu"),
        cell("Đơn vị tính"),
        cell("Đơn vị cung cấp"),
        cell("{Đầu cột giai đoạn trước}"),
        ...years.map((year) => cell(`{Năm ${year}}`)),
        cell("{Đầu cột ước}"),
      ],
    ],
    rows: [
      [
        cell("{#Dòng số liệu}{STT}", "centre"),
        cell("{Chỉ tiêu}"),
        cell("[[Đơn vị tính]]", "centre"),
        cell("{Đơn vị cung cấp}"),
        cell("[[Số giai đoạn trước]]", "centre"),
        ...years.map((year) => cell(`[[Số ${year}]]`, "centre")),
        cell("[[Ước năm cuối]]{/Dòng số liệu}", "centre"),
      ],
    ],
  });
}
