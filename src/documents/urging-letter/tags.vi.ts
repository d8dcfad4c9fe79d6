import { blank, each, list, text } from "../form/tags.ts";

export const TAGS = {
  "Tính đến ngày": text("08/5/2020", "Ngày của số liệu"),
  "Tình hình": text("03 đơn vị còn 05 việc", "Số đơn vị và số việc quá hạn"),
  "Việc quá hạn": list("Mỗi việc quá hạn của một đơn vị một dòng", {
    STT: text("1", "Số thứ tự"),
    "Đơn vị": text("Trung tâm Mẫu", "Đơn vị phải làm"),
    Việc: text("Gửi kế hoạch tổ chức Hội nghị", "Việc ở tab Thời hạn"),
    Hạn: text("08/12/2019", "Ngày cuối còn đúng hạn"),
    "Số ngày chậm": text("26", "Số ngày đã quá hạn"),
    "Thời hạn mới": blank("15/5/2020", "Ngày phải xong, theo gia hạn hoặc Văn phòng điền"),
  }),
  "Cách gửi": each(
    "Văn phòng Sở; cách gửi: thư điện tử",
    "Nơi và cách gửi kết quả, mỗi cách một dòng",
  ),
  "Liên hệ": text("Văn phòng Sở, điện thoại 0236 3000 101", "Nơi hỏi khi vướng mắc"),
};
