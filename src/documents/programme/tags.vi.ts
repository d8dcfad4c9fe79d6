import { blank, lines, list, text } from "../form/tags.ts";
import { ANNEX_TAGS } from "../frame/frame-tags.vi.ts";

export const TAGS = {
  "Tên Hội nghị": text("Hội nghị điển hình tiên tiến lần thứ III năm 2020", "Tên Hội nghị"),
  "Ngày tổ chức": blank("ngày 15 tháng 6 năm 2020", "Ngày, hoặc khoảng ngày dự kiến, của Hội nghị"),
  "Giờ khai mạc": blank("08h00", "Giờ khai mạc"),
  "Địa điểm": blank("Hội trường Sở Công Thương", "Nơi tổ chức Hội nghị"),
  Mục: list("Mỗi mục của chương trình một dòng", {
    STT: text("1", "Số thứ tự"),
    "Thời gian": blank("08h00 - 08h15", "Từ giờ đến giờ, tính từ giờ khai mạc"),
    "Nội dung": text("Tuyên bố lý do, giới thiệu đại biểu", "Tên mục"),
    "Số phút": text("15", "Số phút của mục; không định giờ thì để trống"),
    "Thực hiện": blank("Văn phòng", "Người thực hiện"),
    "Tham luận": list("Mỗi tham luận một dòng dưới mục của nó", {
      "Giờ tham luận": blank("08h55 - 09h05", "Từ giờ đến giờ"),
      "Tên báo cáo": blank("Tham luận: Đổi mới cách làm", "Tên báo cáo; số phút còn thiếu"),
      "Số phút tham luận": text("10", "Số phút của tham luận; chưa ghi thì để trống"),
      "Người trình bày": text("Nguyễn Thị Mẫu, Trung tâm Mẫu", "Người trình bày, đơn vị"),
    }),
  }),
  "Tổng thời lượng": blank("220", "Tổng số phút; dài hơn một buổi thì nói rõ"),
  "Phụ lục": list("Nội dung phông kèm theo", {
    ...ANNEX_TAGS,
    "Dòng phông": lines("Lần thứ III năm 2020", "Mỗi dòng chữ trên phông một dòng"),
  }),
};
