import { blank, each, lines, list, text } from "../form/tags.ts";
import { AWARD_LIST_TAGS } from "../rows/row-tags.vi.ts";

export const TAGS = {
  "Cấp có thẩm quyền": text("Chủ tịch UBND thành phố Đà Nẵng", "Nơi quyết định khen thưởng"),
  "Biên bản": blank("Biên bản họp Hội đồng số 02/BB-HĐ", "Biên bản họp của Hội đồng"),
  "Tổng số tập thể": each("Tổng số: 05 tập thể, gồm:", "Không in khi không có tập thể nào"),
  "Tập thể": lines("Cờ thi đua: 02 tập thể (Phụ lục I)", "Mỗi hình thức một dòng"),
  "Tổng số cá nhân": each("Tổng số: 12 cá nhân, gồm:", "Không in khi không có cá nhân nào"),
  "Cá nhân": lines("Bằng khen: 12 cá nhân (Phụ lục II)", "Mỗi hình thức một dòng"),
  "Phụ lục": list("Mỗi hình thức khen thưởng một phụ lục", AWARD_LIST_TAGS),
};
