import { blank, lines, list, text } from "../form/tags.ts";
import { ANNEX_TAGS } from "../frame/frame-tags.vi.ts";

export const TAGS = {
  "Ngày lập": text("08/5/2020", "Ngày của số liệu"),
  "Hội đồng": text("Hội đồng Thi đua, Khen thưởng Sở Công Thương", "Tên Hội đồng"),
  "Số trường hợp": text("05 trường hợp, gồm 02 tập thể, 03 cá nhân", "Tổng của các danh sách"),
  "Theo hình thức": lines("Giấy khen: 02 tập thể, 03 cá nhân (Phụ lục)", "Mỗi hình thức một dòng"),
  "Cần lưu ý": lines("Chưa xác minh kỷ luật: 02 trường hợp", "Mỗi điểm một dòng"),
  "Phụ lục": list("Mỗi hình thức khen thưởng một phụ lục", {
    ...ANNEX_TAGS,
    "Theo đối tượng": list("Tập thể trước, cá nhân sau", {
      "Tên nhóm": text("A. TẬP THỂ: 02", "Tên nhóm và số lượng"),
      "Trường hợp": list("Mỗi tập thể, cá nhân một dòng", {
        STT: text("1", "Số thứ tự trong nhóm"),
        "Họ và tên": text("Nguyễn Thị Mẫu", "Họ và tên, hoặc tên tập thể"),
        "Chức vụ": blank("Chuyên viên", "Chức vụ; tập thể thì để trống"),
        "Đơn vị": text("Trung tâm Mẫu", "Đơn vị đề nghị"),
        "Thành tích": blank("05 năm liền hoàn thành xuất sắc", "Tóm tắt thành tích"),
        "Kỷ luật": text("Không", "Kết quả xác minh kỷ luật"),
        "Số phiếu": blank("6/9 (66,7 %)", "Số phiếu đồng ý trên tổng số phiếu"),
        "Vướng mắc": text("Chưa được biểu dương tại Hội nghị đơn vị", "Mọi lý do, đánh số"),
        "Điều khoản": text("III.2.b", "Căn cứ của từng lý do"),
      }),
    }),
    "Tổng cộng": text("Tổng cộng: 02 tập thể, 03 cá nhân.", "Dòng cuối của danh sách"),
  }),
};
