import { type Row, rowOf } from "./row.ts";
import type { Nominee } from "./world.ts";

const TITLES: Readonly<Record<string, readonly [string, string]>> = {
  QLCN: ["Đồng hành cùng doanh nghiệp phát triển cụm công nghiệp", "Công nghiệp"],
  QLTM: ["Kết nối cung cầu, bình ổn thị trường những năm 2015 - 2019", "Thương mại"],
  QLNL: ["Phát triển điện mặt trời mái nhà trên địa bàn", "Năng lượng"],
  TTKC: [
    "Khuyến công với làng nghề: từ một đề án đến một sản phẩm",
    "Khuyến công, xúc tiến thương mại",
  ],
  TTXTTM: [
    "Đổi mới cách làm hội chợ, đưa hàng Việt về nông thôn",
    "Khuyến công, xúc tiến thương mại",
  ],
  TTHTDN: ["Một cửa cho doanh nghiệp nhỏ: bài học sau ba năm", "Thương mại"],
  TTKD: ["Năm năm kiểm định không sai sót", "Kỹ thuật an toàn, môi trường"],
  TTTKNL: ["Kiểm toán năng lượng giúp doanh nghiệp giảm chi phí", "Năng lượng"],
  DNDM: ["Phong trào lao động giỏi, lao động sáng tạo ở xưởng may", "Công nghiệp"],
  DTN: ["Tuổi trẻ xung kích cải cách hành chính", "Đảng, đoàn thể"],
};

/** The rows of `Tham luận`: one exemplar of each unit that speaks at the Sở's conference. */
export function speechRows(nominees: readonly Nominee[]): readonly Row[] {
  return Object.entries(TITLES).map(([code, [title, field]], index) => {
    const speaker = nominees.find(
      ({ unit, subject }) => unit.code === code && subject === "Cá nhân",
    );
    if (speaker === undefined) throw new RangeError(`${code} has nobody to speak`);
    return rowOf({
      "Đơn vị": code,
      "Người trình bày": speaker.name,
      "Tên báo cáo": title,
      "Lĩnh vực": field,
      "Thời gian (phút)": index % 3 === 1 ? 10 : 8,
      Video: index % 4 === 0 ? "x" : undefined,
      "Liên kết":
        index % 4 === 0 ? `https://tailieu.danang.example/video/${code.toLowerCase()}` : undefined,
    });
  });
}
