import { blank, each, lines, list, text } from "../form/tags.ts";

/** Placeholders that the form of every kind may have. */
export const FRAME_TAGS = {
  "Cơ quan chủ quản": each("UBND THÀNH PHỐ ĐÀ NẴNG", "Cơ quan cấp trên, mỗi dòng một đoạn"),
  "Cơ quan ban hành": each("SỞ CÔNG THƯƠNG", "Cơ quan ban hành văn bản, mỗi dòng một đoạn"),
  "Số và ký hiệu": text("Số:      /BC-SCT", "Số chừa trống để văn thư điền, rồi đến ký hiệu"),
  "Địa danh và ngày": blank("Đà Nẵng, ngày 06 tháng 5 năm 2020", "Ngày ký để trống khi chưa có"),
  "Trích yếu": each("Tiến độ triển khai Hội nghị", "Trích yếu dưới tên loại, mỗi dòng một đoạn"),
  "Trích yếu công văn": each("V/v đôn đốc", "Trích yếu dưới số của công văn, mỗi dòng một đoạn"),
  "Tên cơ quan": text("Sở Công Thương", "Tên cơ quan như nói trong câu"),
  "Hội nghị": text("Hội nghị điển hình tiên tiến lần thứ III năm 2020", "Tên Hội nghị trong câu"),
  "Kế hoạch": blank("Kế hoạch số 01/KH-SCT ngày 05/11/2019 của Sở Công Thương", "Kế hoạch của kỳ"),
  "Một nơi gửi": each("Giám đốc Sở Công Thương", "Kính gửi, khi chỉ gửi một nơi"),
  "Nhiều nơi gửi": list("Kính gửi, khi gửi từ hai nơi", {
    "Nơi gửi": lines("Bộ Công Thương;", "Một nơi trên một dòng"),
  }),
  "Người nhận": text("Giám đốc Sở Công Thương", "Mọi nơi gửi trong một câu"),
  "Căn cứ": lines("Căn cứ Luật Thi đua, khen thưởng;", "Mỗi căn cứ một dòng, có dấu ở cuối"),
  "Nơi nhận": each("Như trên", "Mỗi nơi nhận một dòng"),
  "Nơi lưu": text("VT, VP", "Nơi lưu văn bản"),
  "Chức vụ người ký": each("KT. GIÁM ĐỐC", "Quyền hạn và chức vụ, mỗi dòng một đoạn"),
  "Họ tên người ký": blank("Trần Thị Mẫu", "Họ và tên người ký"),
};

/** Placeholders at the head of an annex. */
export const ANNEX_TAGS = {
  "Tên phụ lục": text("Phụ lục I", "Phụ lục và số La Mã khi có từ hai phụ lục"),
  "Tiêu đề phụ lục": text("DANH SÁCH ĐẠI BIỂU", "Tiêu đề in hoa của phụ lục"),
  "Kèm theo": text("(Kèm theo Tờ trình số      /TTr-SCT)", "Văn bản mà phụ lục đi kèm"),
};
