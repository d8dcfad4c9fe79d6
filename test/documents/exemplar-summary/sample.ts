import type { ExemplarSummary } from "../../../src/documents/exemplar-summary/content.ts";
import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { frame } from "../sample-frame.ts";

export function exemplarSummary(regime: Regime, changes: Partial<Frame> = {}): ExemplarSummary {
  const unit = "Trung tâm Mẫu Một";
  return {
    frame: frame(regime, "", {
      agencyParent: "Sở Công Thương thành phố Đà Nẵng",
      agency: unit,
      symbol: "",
      to: [],
      recipients: [],
      signerTitles: ["THỦ TRƯỞNG ĐƠN VỊ"],
      signerName: "Lê Văn Thử",
      ...changes,
    }),
    period: "giai đoạn 2015 - 2020",
    confirmer: { agency: "Sở Công Thương", titles: ["GIÁM ĐỐC"], name: "Trần Thị Mẫu" },
    reports: exemplarReports(unit).slice(0, 1),
  };
}

/** A collective and an individual of one unit, with blanks. */
export function exemplarReports(unit: string): ExemplarSummary["reports"] {
  return [
    {
      subject: "collective",
      name: "Tổ Tư vấn",
      unit,
      photo: "https://anh.danang.example/to-tu-van.jpg",
      history: ["Thành lập năm 2008 từ Tổ Khuyến công", "Năm 2015 nhận thêm việc tư vấn"],
      organisation: ["03 nhóm, 15 người"],
      functions: ["Tư vấn, hỗ trợ doanh nghiệp lập hồ sơ"],
      achievements: [
        "Hoàn thành vượt mức chỉ tiêu tư vấn 05 năm liền, số hồ sơ đúng hạn tăng hằng năm.",
        "Có 02 sáng kiến được công nhận cấp cơ sở.",
      ],
      awards: ["Tập thể lao động xuất sắc năm 2018", "Giấy khen của Giám đốc Sở năm 2019"],
    },
    {
      subject: "individual",
      name: "Nguyễn Thị Mẫu",
      unit,
      photo: { owed: `${unit} gửi ảnh mới nhất` },
      bornOn: "12/3/1980",
      homePlace: { owed: `${unit} điền quê quán` },
      position: "Chuyên viên",
      achievements: ["Trực tiếp tư vấn 120 doanh nghiệp, không có hồ sơ trễ hạn."],
      length: { owed: `${unit} rà độ dài cả báo cáo: từ 02 đến 03 trang A4` },
      awards: [{ owed: `${unit} kê khen thưởng đã nhận; chưa có thì ghi Không có` }],
    },
  ];
}
