import { blank, each, list, text } from "../form/tags.ts";

export const TAGS = {
  "Số hồ sơ": text("02", "Số hồ sơ trả lại"),
  "Hồ sơ": list("Mỗi hồ sơ trả lại một dòng", {
    STT: text("1", "Số thứ tự"),
    "Tên hồ sơ": text("Gửi báo cáo tổng kết phong trào", "Việc ở tab Thời hạn"),
    "Ngày nhận": blank("06/5/2020", "Ngày nhận ở tab Tiếp nhận"),
    "Lý do": blank("Chưa có phần phương hướng", "Lý do trả lại ở tab Tiếp nhận"),
    "Hạn nộp lại": blank("12/5/2020", "Hạn mới ở tab Tiếp nhận"),
  }),
  "Cách gửi": each("Văn phòng Sở; cách gửi: thư điện tử", "Nơi và cách gửi lại, mỗi cách một dòng"),
  "Liên hệ": text("Văn phòng Sở, điện thoại 0236 3000 101", "Nơi hỏi khi vướng mắc"),
};
