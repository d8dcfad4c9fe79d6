import { blank, lines, list, text } from "../form/tags.ts";
import { ANNEX_TAGS } from "../frame/frame-tags.vi.ts";

export const TAGS = {
  "Giai đoạn": blank("2015 - 2020", "Giai đoạn tổng kết"),
  "Giai đoạn tới": blank("2020 - 2025", "Giai đoạn tới"),
  "Mục đích riêng": blank("Chào mừng ngày thành lập ngành.", "Mục đích riêng của kỳ"),
  "Yêu cầu riêng": blank("Không tổ chức ngoài giờ.", "Yêu cầu riêng của kỳ"),
  "Số đơn vị tổ chức": text("08", "Số đơn vị tổ chức Hội nghị riêng"),
  "Đơn vị tổ chức": lines("Trung tâm Mẫu", "Mỗi đơn vị một dòng"),
  "Hình thức Hội nghị đơn vị": lines("Hội nghị biểu dương", "Mỗi hình thức một dòng"),
  "Định mức Hội nghị đơn vị": lines("Tổng số đại biểu: không quá 100", "Mỗi định mức một dòng"),
  "Chương trình Hội nghị đơn vị": lines("Tuyên bố lý do", "Mỗi mục một dòng"),
  "Điều kiện Hội nghị": lines("Thời lượng (ngày) không quá 0,5", "Mỗi điều kiện một dòng"),
  "Mục Hội nghị": text("HỘI NGHỊ CỦA SỞ CÔNG THƯƠNG", "Tiêu đề in hoa của mục về Hội nghị Sở"),
  "Ngày tổ chức": blank("ngày 15 tháng 6 năm 2020", "Ngày, hoặc khoảng ngày dự kiến, của Hội nghị"),
  "Địa điểm": blank("Hội trường Sở Công Thương", "Nơi tổ chức Hội nghị"),
  "Số phút một buổi": blank("240", "Thời lượng một buổi, phút"),
  "Định mức Hội nghị": lines("Tổng số đại biểu: không quá 200", "Mỗi định mức một dòng"),
  "Chương trình Hội nghị": lines("Khai mạc", "Mỗi mục một dòng"),
  "Hình thức khen thưởng": lines("Giấy khen của Giám đốc Sở", "Mỗi hình thức một dòng"),
  "Tỷ lệ khen thưởng": lines("Tập thể: không quá 50 %", "Mỗi định mức một dòng"),
  "Điều kiện đề nghị": lines("Số trang không quá 3", "Mỗi điều kiện một dòng"),
  "Hình thức biểu dương": lines("Mời dự gặp mặt", "Mỗi hình thức một dòng"),
  "Theo người làm": list("Mỗi nhóm người làm một đoạn", {
    "Người làm": blank("1. Văn phòng", "Số thứ tự, ai làm"),
    "Việc được giao": lines("Gửi báo cáo: trước ngày 11/5/2020", "Mỗi việc một dòng, kèm hạn"),
  }),
  "Phụ lục": list("Bảng việc và hạn", {
    ...ANNEX_TAGS,
    "Dòng việc": list("Mỗi việc một dòng", {
      STT: text("1", "Số thứ tự"),
      Việc: text("Gửi kế hoạch tổ chức Hội nghị", "Việc ở tab Thời hạn"),
      "Ai làm": blank("Các đơn vị có tổ chức hội nghị", "Ai làm"),
      Hạn: blank("Trước ngày 09/12/2019", "Hạn"),
      "Nơi gửi và mẫu": text("Gửi đến: Văn phòng", "Gửi đâu, cách gửi, mẫu"),
    }),
  }),
};
