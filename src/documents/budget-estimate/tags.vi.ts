import { blank, list, text } from "../form/tags.ts";
import { ANNEX_TAGS } from "../frame/frame-tags.vi.ts";

export const TAGS = {
  Phần: list("Mỗi phần của dự toán một nhóm dòng", {
    "Tên phần": text("I. TIỀN THƯỞNG", "Số La Mã, tên phần"),
    "Cộng phần": blank("15.000.000", "Tổng số tiền của phần, các khoản đã có số"),
    Khoản: list("Mỗi khoản chi một dòng", {
      STT: text("1", "Số thứ tự trong phần"),
      "Nội dung": text("Giấy khen của Giám đốc Sở", "Nội dung chi"),
      "Đơn vị tính": blank("cá nhân", "Đơn vị tính"),
      "Số lượng": blank("12", "Số lượng"),
      "Mức chi": blank("300.000", "Mức chi, đồng"),
      "Thành tiền": blank("3.600.000", "Thành tiền, đồng"),
    }),
  }),
  "Tổng cộng": blank("45.600.000", "Tổng số tiền các khoản đã có số"),
  "Bằng chữ": blank("Bốn mươi lăm triệu sáu trăm nghìn đồng", "Tổng cộng viết bằng chữ"),
  "Khoản còn thiếu": blank("Các khoản đều đã có số tiền", "Số khoản chưa có số tiền, ai điền"),
  "Phụ lục": list("Dự toán của các đơn vị", {
    ...ANNEX_TAGS,
    "Đơn vị": list("Mỗi đơn vị một dòng", {
      STT: text("1", "Số thứ tự"),
      "Tên đơn vị": text("Trung tâm Mẫu", "Tên đơn vị"),
      "Ngày tổ chức": blank("20/3/2020", "Ngày tổ chức hoặc dự kiến"),
      "Số đại biểu dự kiến": blank("80", "Số đại biểu dự kiến"),
      "Kinh phí dự toán": blank("15.000.000", "Kinh phí dự toán, đồng"),
      "Ghi chú": text("Không tổ chức", "Đơn vị không tổ chức thì ghi rõ"),
    }),
    "Tổng các đơn vị": blank("120.000.000", "Tổng kinh phí dự toán của các đơn vị"),
  }),
};
