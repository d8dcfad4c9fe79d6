import { blank, list, text } from "../form/tags.ts";
import { ANNEX_TAGS } from "../frame/frame-tags.vi.ts";

/** Placeholders of a list of nominees for one award form. */
export const AWARD_LIST_TAGS = {
  ...ANNEX_TAGS,
  "Theo đối tượng": list("Tập thể trước, cá nhân sau", {
    "Tên nhóm": text("A. TẬP THỂ: 02", "Tên nhóm và số lượng"),
    "Đề cử": list("Mỗi tập thể, cá nhân một dòng", {
      STT: text("1", "Số thứ tự trong nhóm"),
      "Họ và tên": text("Nguyễn Thị Mẫu", "Họ và tên, hoặc tên tập thể"),
      "Chức vụ": blank("Chuyên viên", "Chức vụ; tập thể thì để trống"),
      "Đơn vị": text("Trung tâm Mẫu", "Đơn vị công tác"),
      "Hình thức": text("Bằng khen của Chủ tịch UBND thành phố", "Hình thức khen thưởng"),
      "Thành tích": blank("05 năm liền hoàn thành xuất sắc", "Tóm tắt thành tích"),
    }),
  }),
  "Tổng cộng": text("Tổng cộng: 02 tập thể, 03 cá nhân.", "Dòng cuối của danh sách"),
};
