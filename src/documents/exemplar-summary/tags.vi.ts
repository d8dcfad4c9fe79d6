import { blank, each, lines, list, text } from "../form/tags.ts";

export const TAGS = {
  "Báo cáo": list("Mỗi tập thể, cá nhân một báo cáo, bắt đầu ở trang mới", {
    "Loại điển hình": text("Tập thể", "Tập thể hoặc Cá nhân"),
    "Tập thể": list("In khi là tập thể", {
      "Tên tập thể": text("Tổ Tư vấn", "Tên tập thể"),
      "Khung ảnh": blank("Ảnh tập thể mới nhất", "Chữ trong khung, dán ảnh đè lên"),
      "Liên kết ảnh": each("https://drive.example/anh", "Liên kết ảnh, khi đơn vị đã gửi"),
      "Quá trình thành lập": lines("Thành lập năm 2008", "Mỗi đoạn một dòng"),
      "Cơ cấu tổ chức": lines("03 tổ, 15 người", "Mỗi đoạn một dòng"),
      "Chức năng, nhiệm vụ": lines("Tư vấn, hỗ trợ doanh nghiệp", "Mỗi đoạn một dòng"),
    }),
    "Cá nhân": list("In khi là cá nhân", {
      "Họ và tên": text("Nguyễn Thị Mẫu", "Họ và tên"),
      "Khung ảnh": blank("Ảnh cá nhân mới nhất", "Chữ trong khung, dán ảnh đè lên"),
      "Liên kết ảnh": each("https://drive.example/anh", "Liên kết ảnh, khi đơn vị đã gửi"),
      "Ngày sinh": blank("12/3/1980", "Ngày, tháng, năm sinh; có khi chỉ năm"),
      "Quê quán": blank("Hội An, Quảng Nam", "Quê quán"),
      "Chức vụ": blank("Chuyên viên", "Chức vụ"),
    }),
    "Đơn vị": text("Trung tâm Mẫu", "Đơn vị công tác hoặc đơn vị của tập thể"),
    "Thành tích": lines("Hoàn thành vượt mức chỉ tiêu", "Mỗi đoạn một dòng"),
    "Nhắc độ dài": lines("Trung tâm Mẫu rà độ dài", "Không in khi Số trang đã đúng quy định"),
    "Khen thưởng đã nhận": lines("Giấy khen năm 2018;", "Mỗi khen thưởng một dòng"),
    "Người báo cáo": each("Nguyễn Thị Mẫu", "Cá nhân tự báo cáo; tập thể thì không in"),
  }),
  "Cấp trên xác nhận": text("SỞ CÔNG THƯƠNG", "Cơ quan cấp trên xác nhận"),
  "Chức vụ người xác nhận": each("GIÁM ĐỐC", "Chức vụ người xác nhận, mỗi dòng một đoạn"),
  "Họ tên người xác nhận": blank("Lê Văn Thử", "Họ và tên người xác nhận"),
};
