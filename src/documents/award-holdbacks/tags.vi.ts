import { blank, list, text } from "../form/tags.ts";

export const TAGS = {
  "Ngày lập": text("08/5/2020", "Ngày của số liệu"),
  "Cấp có thẩm quyền": text("Chủ tịch UBND thành phố Đà Nẵng", "Mọi nơi quyết định khen thưởng"),
  "Số trường hợp": text("02 TRƯỜNG HỢP", "Số tập thể, cá nhân chưa đề nghị"),
  "Bảng chưa đề nghị": list("In một lần; không in khi không có trường hợp nào", {
    "Chưa đề nghị": list("Mỗi trường hợp một dòng", {
      STT: text("1", "Số thứ tự"),
      "Họ và tên": text("Phạm Thị Ánh", "Họ và tên, hoặc tên tập thể"),
      "Đơn vị": text("Văn phòng", "Đơn vị đề nghị"),
      "Hình thức": text("Bằng khen của Chủ tịch UBND thành phố", "Hình thức đề nghị"),
      "Lý do": text("Chưa được biểu dương tại Hội nghị đơn vị", "Mọi lý do, đánh số"),
      "Điều khoản": text("III.2.b", "Căn cứ của từng lý do"),
    }),
  }),
  "Bảng chỉ tiêu": list("In một lần; không in khi không có chỉ tiêu nào", {
    "Chỉ tiêu": list("Mỗi đơn vị, mỗi định mức một dòng", {
      STT: text("1", "Số thứ tự"),
      "Đơn vị": text("Văn phòng", "Đơn vị hoặc nhóm đơn vị"),
      "Định mức": text("Cấp Thành phố, Tập thể (DM05)", "Hình thức, đối tượng và mã định mức"),
      "Tổng số": blank("10", "Số gốc để tính tỷ lệ"),
      "Được đề nghị": blank("2", "Số được đề nghị"),
      "Đã dùng": text("1", "Số đã đề cử"),
      "Còn lại": blank("1", "Được đề nghị trừ đã dùng; có thể âm"),
    }),
  }),
};
