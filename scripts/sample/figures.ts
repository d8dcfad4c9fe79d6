import { type Row, rowOf } from "./row.ts";

type Figure = readonly [
  unit: string,
  indicator: string,
  measure: string,
  numbers: readonly number[],
];

/** Numbers: the period before, 2015 … 2019, the estimate of 2020. */
const FIGURES: readonly Figure[] = [
  [
    "KHTCTH",
    "Giá trị sản xuất công nghiệp",
    "tỷ đồng",
    [168400, 41250, 45180, 49930, 54620, 58870, 60100],
  ],
  ["KHTCTH", "Chỉ số sản xuất công nghiệp", "%", [107.2, 109.8, 111.2, 110.4, 107.6, 104.9, 98.5]],
  [
    "KHTCTH",
    "Tổng mức bán lẻ hàng hóa, doanh thu dịch vụ",
    "tỷ đồng",
    [276300, 72450, 81900, 92340, 103870, 116420, 109500],
  ],
  ["KHTCTH", "Kim ngạch xuất khẩu", "triệu USD", [4690, 1278.5, 1336, 1467.2, 1481.3, 1598, 1510]],
  ["KHTCTH", "Kim ngạch nhập khẩu", "triệu USD", [4180, 1114, 1158.6, 1239, 1302.5, 1371.8, 1290]],
  ["CD", "Phong trào thi đua đã phát động", "phong trào", [18, 4, 5, 5, 6, 6, 5]],
  ["CD", "Hoạt động xã hội, từ thiện", "triệu đồng", [940, 210, 236, 255, 318, 342, 460]],
  ["CD", "Hoạt động văn hóa, văn nghệ", "cuộc", [21, 5, 5, 6, 7, 7, 3]],
  ["CD", "Hoạt động thể thao", "cuộc", [26, 6, 7, 7, 8, 9, 4]],
  ["DTN", "Phong trào thi đua đã phát động", "phong trào", [12, 3, 3, 4, 4, 4, 4]],
  ["DTN", "Hoạt động xã hội, từ thiện", "lượt", [310, 84, 92, 101, 118, 126, 140]],
  ["DTN", "Hoạt động thể thao", "cuộc", [15, 3, 4, 4, 5, 5, 2]],
];

/** The rows of `Số liệu`. */
export function figureRows(): readonly Row[] {
  return FIGURES.map(([unit, indicator, measure, [before, ...years]]) =>
    rowOf({
      "Đơn vị cung cấp": unit,
      "Chỉ tiêu": indicator,
      "Đơn vị tính": measure,
      "Giai đoạn trước": before,
      "2015": years[0],
      "2016": years[1],
      "2017": years[2],
      "2018": years[3],
      "2019": years[4],
      "Ước năm cuối": years[5],
    }),
  );
}
