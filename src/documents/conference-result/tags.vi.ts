import { blank, lines, list, text } from "../form/tags.ts";
import { ANNEX_TAGS } from "../frame/frame-tags.vi.ts";

/** The counts of one line of the table, each a column. */
export const RESULT_TAGS = {
  "Tổng đại biểu": text("80", "Số đại biểu dự Hội nghị đơn vị"),
  "Điển hình tiên tiến": text("56", "Số đại biểu điển hình tiên tiến"),
  Nữ: text("30", "Số đại biểu nữ"),
  "Trẻ tuổi": text("12", "Số đại biểu trẻ tuổi"),
  "Lao động trực tiếp": text("40", "Số đại biểu lao động trực tiếp"),
  "Số tham luận đơn vị": text("2", "Số báo cáo tham luận của đơn vị"),
  "Tập thể được công nhận": text("3", "Số tập thể được Hội nghị công nhận"),
  "Cá nhân được công nhận": text("9", "Số cá nhân được Hội nghị công nhận"),
};

export const TAGS = {
  "Phần các đơn vị": list("Chỉ có ở báo cáo của Sở", {
    "Câu tổng hợp": text("Đã có 06 trên 08 đơn vị tổ chức.", "Số đơn vị, đại biểu"),
    "Đơn vị chưa tổ chức": lines("Công ty Mẫu: không tổ chức", "Mỗi đơn vị một dòng, kèm lý do"),
  }),
  "Tên Hội nghị": text("Hội nghị điển hình tiên tiến lần thứ III năm 2020", "Tên Hội nghị"),
  "Tiêu đề Hội nghị": text("II. HỘI NGHỊ CỦA SỞ CÔNG THƯƠNG", "Tiêu đề phần về Hội nghị"),
  "Tiêu đề đánh giá": text("III. ĐÁNH GIÁ, KIẾN NGHỊ", "Tiêu đề phần đánh giá"),
  "Thông tin Hội nghị": lines("Thời gian: ngày 15 tháng 6 năm 2020", "Hình thức, ngày, nơi"),
  "Số đại biểu": text("187", "Tổng số đại biểu"),
  "Cơ cấu": lines("Theo giới tính: nữ 80 người (42,8 %)", "Mỗi cách chia một dòng"),
  "Số tham luận": text("08", "Số báo cáo tham luận"),
  "Tham luận": lines("Lê Thị Mẫu, Trung tâm Mẫu: Đổi mới", "Mỗi tham luận một dòng"),
  "Loại khen thưởng": text("Khen thưởng", "Tên mục khen thưởng hoặc công nhận"),
  "Khen thưởng": lines("Giấy khen: 02 tập thể, 05 cá nhân", "Mỗi hình thức một dòng"),
  "Ưu điểm": blank("Hội nghị trang trọng, tiết kiệm.", "Ưu điểm"),
  "Tồn tại, hạn chế": blank("Không có.", "Tồn tại, hạn chế"),
  "Kiến nghị": blank("Không có.", "Kiến nghị"),
  "Phụ lục": list("Bảng kết quả của các đơn vị", {
    ...ANNEX_TAGS,
    "Đơn vị": list("Mỗi đơn vị một dòng", {
      STT: text("1", "Số thứ tự"),
      "Tên đơn vị": text("Trung tâm Mẫu", "Tên đơn vị"),
      "Hình thức": blank("Hội nghị biểu dương người tốt, việc tốt", "Hình thức hội nghị"),
      "Ngày tổ chức": blank("20/3/2020", "Ngày tổ chức, hoặc không tổ chức"),
      ...RESULT_TAGS,
    }),
    "Tổng cộng": list("Dòng cuối của bảng: tổng từng cột", RESULT_TAGS),
  }),
};
