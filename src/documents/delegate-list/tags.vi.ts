import { blank, lines, list, text } from "../form/tags.ts";
import { ANNEX_TAGS } from "../frame/frame-tags.vi.ts";

export const TAGS = {
  "Ngày tổ chức": blank("ngày 15 tháng 6 năm 2020", "Ngày, hoặc khoảng ngày dự kiến, của Hội nghị"),
  "Địa điểm": blank("Hội trường Sở Công Thương", "Nơi tổ chức Hội nghị"),
  "Số đại biểu": text("187", "Tổng số đại biểu trong danh sách"),
  "Số đơn vị": text("14", "Số đơn vị có đại biểu"),
  "Cơ cấu": lines("Theo giới tính: nữ 80 người (42,8 %)", "Mỗi cách chia một dòng"),
  "Phụ lục": list("Danh sách kèm theo Tờ trình", {
    ...ANNEX_TAGS,
    "Theo đơn vị": list("Mỗi đơn vị một nhóm dòng", {
      "Tên nhóm": text("I. Văn phòng (05 đại biểu)", "Số La Mã, tên đơn vị, số đại biểu"),
      "Đại biểu": list("Mỗi đại biểu một dòng", {
        STT: text("1", "Số thứ tự, liền qua các đơn vị"),
        "Họ và tên": text("Nguyễn Thị Mẫu", "Họ và tên đại biểu"),
        "Năm sinh nam": blank("1970", "Năm sinh, nếu là nam"),
        "Năm sinh nữ": blank("1985", "Năm sinh, nếu là nữ"),
        "Chức vụ": blank("Chuyên viên", "Chức vụ"),
        "Đơn vị": text("Văn phòng", "Đơn vị công tác"),
        "Thành phần": blank("Điển hình tiên tiến", "Thành phần đại biểu"),
        "Ghi chú": text("Chiến sĩ thi đua cơ sở", "Danh hiệu, tập thể được đại diện"),
      }),
    }),
    "Tổng cộng": text("Tổng cộng: 187 đại biểu; nữ 80.", "Dòng cuối của danh sách"),
  }),
};
