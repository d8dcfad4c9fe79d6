import { blank, lines, list, text } from "../form/tags.ts";
import { ANNEX_TAGS } from "../frame/frame-tags.vi.ts";

/** The counts of one line of a table of awards, each a column. */
export const COUNT_TAGS = {
  "Tập thể thường xuyên": text("3", "Số lượt tập thể, loại hình thường xuyên"),
  "Tập thể chuyên đề": text("1", "Số lượt tập thể, loại hình chuyên đề"),
  "Tập thể đột xuất": text("0", "Số lượt tập thể, loại hình đột xuất"),
  "Tập thể chưa rõ": text("0", "Số lượt tập thể chưa rõ loại hình"),
  "Cộng tập thể": text("4", "Tổng số lượt tập thể"),
  "Cá nhân thường xuyên": text("12", "Số lượt cá nhân, loại hình thường xuyên"),
  "Cá nhân chuyên đề": text("2", "Số lượt cá nhân, loại hình chuyên đề"),
  "Cá nhân đột xuất": text("1", "Số lượt cá nhân, loại hình đột xuất"),
  "Cá nhân chưa rõ": text("0", "Số lượt cá nhân chưa rõ loại hình"),
  "Cộng cá nhân": text("15", "Tổng số lượt cá nhân"),
  "Lao động trực tiếp": text("9", "Số lượt cá nhân là lao động trực tiếp"),
};

const year = (example: string) => text(example, "Năm của cột; cột thừa thì để trống");
const figure = (example: string) => blank(example, "Số thực hiện của năm");

export const TAGS = {
  "Giai đoạn": blank("2015 - 2020", "Giai đoạn tổng kết"),
  "Giai đoạn trước": blank("2011 - 2015", "Giai đoạn trước, để so sánh"),
  "Giai đoạn tới": blank("2020 - 2025", "Giai đoạn tới"),
  "Tiêu đề phần một": text("TỔNG KẾT GIAI ĐOẠN 2015 - 2020", "Tiêu đề in hoa của Phần I"),
  "Tiêu đề phần hai": text("PHƯƠNG HƯỚNG GIAI ĐOẠN 2020 - 2025", "Tiêu đề in hoa của Phần II"),
  "Lãnh đạo, chỉ đạo": blank("Đã ban hành 12 văn bản.", "Công tác lãnh đạo, chỉ đạo"),
  "Phong trào tiêu biểu": blank("Phong trào lao động giỏi.", "Các phong trào tiêu biểu"),
  "Tác động": blank("Hoàn thành vượt mức kế hoạch.", "Tác động đến nhiệm vụ chính trị"),
  "Câu số liệu": text("Số liệu 09 chỉ tiêu: tại Phụ lục III.", "Số chỉ tiêu, nơi xem"),
  "Tổng số khen thưởng": text("Tổng cộng: 50 lượt khen thưởng.", "Tổng tập thể, cá nhân"),
  "Khen thưởng theo bảng": lines("Danh hiệu thi đua: 12 lượt", "Mỗi bảng một dòng"),
  "Khen thưởng theo loại hình": lines("Thường xuyên: 30 lượt (75 %)", "Mỗi loại hình một dòng"),
  "Câu lao động trực tiếp": text("20 lượt trên 35 lượt, đạt 57,1 %.", "Số lượt, tỷ lệ"),
  "Chất lượng khen thưởng": blank("Đúng đối tượng.", "Chất lượng, chấp hành quy định"),
  "Tồn tại, hạn chế": blank("Phong trào chưa đều.", "Tồn tại, hạn chế"),
  "Nguyên nhân": blank("Cán bộ kiêm nhiệm.", "Nguyên nhân"),
  "Bài học": blank("Phát hiện điển hình từ cơ sở.", "Bài học kinh nghiệm"),
  "Phương hướng": blank("Đổi mới phong trào.", "Phương hướng, mục tiêu chung"),
  "Nhiệm vụ, giải pháp": blank("Gắn thi đua với nhiệm vụ.", "Nhiệm vụ, giải pháp chủ yếu"),
  "Chủ đề": blank("Chuyển đổi số.", "Chủ đề phong trào thi đua"),
  "Phụ lục": list("Mỗi bảng một phụ lục", {
    ...ANNEX_TAGS,
    "Bảng khen thưởng": list("Bảng danh hiệu hoặc hình thức", {
      "Dòng khen thưởng": list("Mỗi danh hiệu, hình thức một dòng", {
        STT: text("1", "Số thứ tự"),
        "Danh hiệu, hình thức": text("Chiến sĩ thi đua cơ sở", "Tên danh hiệu, hình thức"),
        ...COUNT_TAGS,
      }),
      "Tổng cộng": list("Dòng cuối của bảng: tổng từng cột", COUNT_TAGS),
    }),
    "Bảng số liệu": list("Bảng chỉ tiêu theo năm; nhiều năm hơn số cột thì thành nhiều phụ lục", {
      "Đầu cột giai đoạn trước": text("Giai đoạn 2011 - 2015", "Đầu cột số liệu giai đoạn trước"),
      "Năm 1": year("2015"),
      "Năm 2": year("2016"),
      "Năm 3": year("2017"),
      "Năm 4": year("2018"),
      "Năm 5": year("2019"),
      "Đầu cột ước": text("Ước năm 2020", "Đầu cột số liệu ước năm cuối"),
      "Dòng số liệu": list("Mỗi chỉ tiêu một dòng", {
        STT: text("1", "Số thứ tự"),
        "Chỉ tiêu": text("Kim ngạch xuất khẩu", "Tên chỉ tiêu"),
        "Đơn vị tính": blank("triệu USD", "Đơn vị tính"),
        "Đơn vị cung cấp": text("Phòng Mẫu", "Đơn vị cung cấp số liệu"),
        "Số giai đoạn trước": blank("1.200,5", "Số của giai đoạn trước"),
        "Số 1": figure("1.300"),
        "Số 2": figure("1.400"),
        "Số 3": figure("1.450,5"),
        "Số 4": figure("1.500,25"),
        "Số 5": figure("1.600"),
        "Ước năm cuối": blank("1.800", "Ước thực hiện năm cuối"),
      }),
    }),
  }),
};
