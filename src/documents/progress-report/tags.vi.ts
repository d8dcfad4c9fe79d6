import { blank, lines, list, text } from "../form/tags.ts";

/** The states that a task can be in, each a column of the table. */
export const STATE_TAGS = {
  "Hoàn thành": text("8", "Số lượt hoàn thành đúng hạn"),
  Muộn: text("2", "Số lượt hoàn thành muộn"),
  "Quá hạn": text("1", "Số lượt quá hạn"),
  "Bị trả lại": text("1", "Số lượt bị trả lại"),
  "Sắp đến hạn": text("4", "Số lượt sắp đến hạn"),
  "Chưa đến hạn": text("5", "Số lượt chưa đến hạn"),
  "Chưa có hạn": text("9", "Số lượt chưa có hạn, chưa rõ"),
};

export const TAGS = {
  "Tính đến ngày": text("08/5/2020", "Ngày của số liệu"),
  "Tóm tắt": blank("Đến nay, 11 trên 14 đơn vị không có việc quá hạn.", "Một hai câu mở đầu"),
  "Nhiệm vụ": list("Mỗi nhiệm vụ một dòng", {
    STT: text("1", "Số thứ tự"),
    "Tên nhiệm vụ": text("Gửi Kế hoạch tổ chức Hội nghị", "Việc ở tab Thời hạn"),
    ...STATE_TAGS,
  }),
  "Tổng cộng": list("Dòng cuối của bảng: tổng từng cột", STATE_TAGS),
  "Số lượt quá hạn": text("03", "Tổng số lượt quá hạn"),
  "Việc quá hạn": lines("Phòng Mẫu: gửi báo cáo; chậm 48 ngày", "Mỗi lượt một dòng"),
  "Số lượt muộn": text("02", "Tổng số lượt hoàn thành muộn"),
  "Việc muộn": lines("Chi cục Mẫu: gửi Kế hoạch; chậm 01 ngày", "Mỗi lượt một dòng"),
  "Số kế hoạch đã nhận": text("10", "Kế hoạch của đơn vị đã nhận"),
  "Số kế hoạch phải nhận": text("12", "Đơn vị phải gửi kế hoạch"),
  "Số Hội nghị đã tổ chức": text("03", "Hội nghị đơn vị đã tổ chức"),
  "Số Hội nghị phải tổ chức": text("12", "Đơn vị có tổ chức Hội nghị"),
  "Số liệu đại biểu": lines("Hội nghị Sở: 187 đại biểu", "Mỗi cấp Hội nghị một dòng"),
  "Số liệu đề cử": lines("Cấp Sở: 05 tập thể, 23 cá nhân", "Mỗi cấp khen thưởng một dòng"),
  "Nội dung cần rà soát": lines(
    "Việc chậm hạn, quá hạn: 04 trường hợp",
    "Mỗi loại vi phạm một dòng",
  ),
  "Nhiệm vụ tới": lines("Gửi báo cáo: ngày cuối 10/5/2020", "Mỗi việc sắp tới một dòng"),
};
