import { blank, lines, list, text } from "../form/tags.ts";

export const TAGS = {
  "Hội đồng": text("Hội đồng Thi đua, Khen thưởng Sở Công Thương", "Tên Hội đồng"),
  "Thời gian họp": blank("08 giờ 00 ngày 20 tháng 5 năm 2020", "Thư ký điền"),
  "Địa điểm họp": blank("Phòng họp số 1", "Thư ký điền"),
  "Chủ tọa": blank("Trần Thị Mẫu, Giám đốc", "Thư ký điền"),
  "Thư ký": blank("Lê Văn Thử, Chuyên viên", "Thư ký điền"),
  "Thành viên có mặt": blank("07 thành viên, gồm …", "Thư ký điền"),
  "Thành viên vắng mặt": blank("Không", "Thư ký điền"),
  "Số trường hợp": text("05 trường hợp, gồm 02 tập thể, 03 cá nhân", "Tổng của các bảng"),
  "Ý kiến thảo luận": blank("Không có", "Thư ký điền"),
  "Kết quả chung": lines("Thông qua: 04 trường hợp", "Mỗi kết quả một dòng"),
  "Bảng kết quả": list("Mỗi hình thức khen thưởng một bảng", {
    "Hình thức": text("Giấy khen của Giám đốc Sở Công Thương", "Hình thức khen thưởng"),
    "Số lượng": text("02 tập thể, 03 cá nhân", "Số trường hợp của hình thức"),
    "Theo đối tượng": list("Tập thể trước, cá nhân sau", {
      "Tên nhóm": text("A. TẬP THỂ: 02", "Tên nhóm và số lượng"),
      "Trường hợp": list("Mỗi tập thể, cá nhân một dòng", {
        STT: text("1", "Số thứ tự trong nhóm"),
        "Họ và tên": text("Nguyễn Thị Mẫu", "Họ và tên, hoặc tên tập thể"),
        "Đơn vị": text("Trung tâm Mẫu", "Đơn vị đề nghị"),
        "Số phiếu": blank("6", "Số phiếu đồng ý"),
        "Tổng số phiếu": blank("9", "Tổng số phiếu"),
        "Tỷ lệ": blank("66,7 %", "Số phiếu đồng ý trên tổng số phiếu"),
        "Kết quả": blank("Thông qua", "Kết quả của Hội đồng, kèm lý do"),
      }),
    }),
  }),
  "Không còn đề cử": list("In khi có trường hợp đã biểu quyết rồi rút", {
    "Đã rút": lines("Bình (Trung tâm B), Giấy khen: 6/9 (66,7 %)", "Mỗi trường hợp một dòng"),
  }),
  "Giờ kết thúc": blank("10 giờ 30 cùng ngày", "Thư ký điền"),
  "Họ tên thư ký": blank("Lê Văn Thử", "Dưới chữ ký của thư ký"),
  "Họ tên chủ tọa": blank("Trần Thị Mẫu", "Dưới chữ ký của chủ tọa"),
};
