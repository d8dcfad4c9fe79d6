import { blank, lines, list, text } from "../form/tags.ts";
import { ANNEX_TAGS } from "../frame/frame-tags.vi.ts";

export const TAGS = {
  "Người quyết định": text("GIÁM ĐỐC SỞ CÔNG THƯƠNG", "Chức vụ và cơ quan, in hoa"),
  "Số được tặng": text("02 tập thể, 03 cá nhân", "Tổng số tập thể, cá nhân"),
  "Được tặng": lines("Giấy khen: 02 tập thể, 03 cá nhân (Phụ lục)", "Mỗi hình thức một dòng"),
  "Mức tiền thưởng": lines(
    "Giấy khen: mỗi cá nhân 500.000 đồng",
    "Mỗi hình thức, đối tượng một dòng",
  ),
  "Tổng tiền thưởng": blank("4.500.000 đồng", "Tổng của các danh sách"),
  "Nguồn kinh phí": blank("Quỹ thi đua, khen thưởng", "Nguồn chi tiền thưởng"),
  "Phụ lục": list("Mỗi hình thức khen thưởng một phụ lục", {
    ...ANNEX_TAGS,
    "Theo đối tượng": list("Tập thể trước, cá nhân sau", {
      "Tên nhóm": text("A. TẬP THỂ: 02", "Tên nhóm và số lượng"),
      "Người nhận thưởng": list("Mỗi tập thể, cá nhân một dòng", {
        STT: text("1", "Số thứ tự trong nhóm"),
        "Họ và tên": text("Nguyễn Thị Mẫu", "Họ và tên, hoặc tên tập thể"),
        "Chức vụ": blank("Chuyên viên", "Chức vụ; tập thể thì để trống"),
        "Đơn vị": text("Trung tâm Mẫu", "Đơn vị công tác"),
        "Hình thức": text("Giấy khen của Giám đốc Sở Công Thương", "Hình thức khen thưởng"),
        "Tiền thưởng": blank("500.000", "Tiền thưởng, đồng"),
      }),
    }),
    "Tổng cộng": text("Tổng cộng: 02 tập thể, 03 cá nhân.", "Dòng cuối của danh sách"),
    "Tổng tiền": blank("4.500.000", "Tổng tiền thưởng của danh sách"),
  }),
};
