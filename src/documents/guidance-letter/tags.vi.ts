import { blank, each, list, text } from "../form/tags.ts";

export const TAGS = {
  "Bảng hình thức": list("Không in khi chưa có hình thức nào", {
    "Hình thức": list("Mỗi hình thức khen thưởng một dòng", {
      STT: text("1", "Số thứ tự"),
      "Tên hình thức": text("Giấy khen của Giám đốc Sở", "Tên hình thức khen thưởng"),
      Cấp: text("Sở", "Cấp khen thưởng"),
      "Đối tượng": text("Tập thể, cá nhân", "Đối tượng được tặng"),
      "Thẩm quyền": blank("Giám đốc Sở Công Thương", "Người quyết định"),
    }),
  }),
  "Bảng định mức": list("Không in khi không có định mức nào", {
    "Định mức": list("Mỗi định mức một dòng", {
      STT: text("1", "Số thứ tự"),
      "Nội dung": text("Cấp Thành phố, tập thể", "Cấp, đối tượng"),
      "Được đề nghị": text("không quá 20 % Tổng số tập thể", "Mức cao nhất"),
      "Căn cứ mức": text("III.3.b", "Điều khoản của kế hoạch"),
    }),
  }),
  "Bảng điều kiện": list("Không in khi không có điều kiện nào", {
    "Điều kiện": list("Mỗi điều kiện một dòng", {
      STT: text("1", "Số thứ tự"),
      "Áp dụng cho": text("Cấp khen thưởng là Thành phố", "Trường hợp áp dụng"),
      "Yêu cầu": text("Số trang không quá 3", "Điều phải đạt"),
      "Căn cứ điều kiện": text("III.2.b", "Điều khoản của kế hoạch"),
    }),
  }),
  "Bảng hồ sơ": list("Không in khi không có việc nào", {
    "Hồ sơ": list("Mỗi việc một dòng", {
      STT: text("1", "Số thứ tự"),
      "Tên việc": text("Lập hồ sơ đề nghị khen thưởng", "Việc ở tab Thời hạn"),
      "Chậm nhất": blank("14/5/2020", "Ngày cuối còn đúng hạn"),
      Mẫu: text("Báo cáo tóm tắt thành tích", "Mẫu ở tab Thời hạn"),
      "Gửi đến": text("Văn phòng Sở Công Thương", "Nơi nhận ở tab Thời hạn"),
    }),
  }),
  "Cách gửi": each("Văn phòng Sở; cách gửi: thư điện tử", "Mỗi cách một dòng"),
  "Liên hệ": text("Văn phòng Sở, điện thoại 0236 3000 101", "Nơi hỏi khi vướng mắc"),
};
