import { list, text } from "../form/tags.ts";

export const TAGS = {
  "Hội đồng": text("Hội đồng Thi đua, Khen thưởng Sở Công Thương", "Tên Hội đồng"),
  "Số trường hợp": text("05 trường hợp", "Tổng số trường hợp trên phiếu"),
  Phiếu: list("Mỗi hình thức khen thưởng một bảng", {
    "Hình thức": text("Giấy khen của Giám đốc Sở Công Thương", "Hình thức khen thưởng"),
    "Số lượng": text("02 tập thể, 03 cá nhân", "Số trường hợp của hình thức"),
    "Theo đối tượng": list("Tập thể trước, cá nhân sau", {
      "Tên nhóm": text("A. TẬP THỂ: 02", "Tên nhóm và số lượng"),
      "Trường hợp": list("Mỗi tập thể, cá nhân một dòng", {
        STT: text("1", "Số thứ tự trong nhóm"),
        "Họ và tên": text("Nguyễn Thị Mẫu", "Họ và tên, hoặc tên tập thể"),
        "Đơn vị": text("Trung tâm Mẫu", "Đơn vị đề nghị"),
        "Ô đồng ý": text("□", "Ô để đánh dấu"),
        "Ô không đồng ý": text("□", "Ô để đánh dấu"),
        "Ghi chú": text("Còn vướng mắc, xem hồ sơ họp", "Khi hồ sơ còn vướng mắc"),
      }),
    }),
  }),
};
