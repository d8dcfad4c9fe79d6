import { blank, list, text } from "../form/tags.ts";
import { ANNEX_TAGS } from "../frame/frame-tags.vi.ts";

export const TAGS = {
  "Người quyết định": text("Giám đốc Sở Công Thương", "Người ký quyết định, trong câu"),
  "Thẩm quyền ban hành": text("GIÁM ĐỐC SỞ CÔNG THƯƠNG", "Người ký quyết định, in hoa"),
  "Người tham mưu": text("Chánh Văn phòng", "Người đứng đầu Văn phòng"),
  "Ngày tổ chức": blank("ngày 15 tháng 6 năm 2020", "Ngày, hoặc khoảng ngày dự kiến, của Hội nghị"),
  "Địa điểm": blank("Hội trường Sở Công Thương", "Nơi tổ chức Hội nghị"),
  "Phụ lục": list("Ban tổ chức, rồi các Tiểu ban", {
    ...ANNEX_TAGS,
    "Theo nhóm": list("Mỗi ban một nhóm dòng", {
      "Tên nhóm": blank("1. Tiểu ban Nội dung", "Tên Ban tổ chức, Tiểu ban"),
      "Thành viên": list("Mỗi thành viên một dòng", {
        STT: text("1", "Số thứ tự trong nhóm"),
        "Họ và tên": blank("Nguyễn Thị Mẫu", "Văn phòng điền"),
        "Chức vụ, đơn vị": blank("Chánh Văn phòng", "Văn phòng điền"),
        "Nhiệm vụ": text("Trưởng ban", "Nhiệm vụ trong ban"),
      }),
    }),
  }),
};
