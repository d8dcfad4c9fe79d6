import type { AwardDecision } from "../../../src/documents/award-decision/content.ts";
import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { BASIS, frame } from "../sample-frame.ts";

export function awardDecision(regime: Regime, changes: Partial<Frame> = {}): AwardDecision {
  const unit = "Trung tâm Mẫu Một";
  const achievement = "05 năm liền hoàn thành xuất sắc nhiệm vụ";
  return {
    frame: frame(regime, "QĐ", {
      basis: [...BASIS, "Theo đề nghị của Hội đồng Thi đua, Khen thưởng Sở Công Thương"],
      to: [],
      recipients: ["Như Điều 3", "Hội đồng Thi đua, Khen thưởng Sở Công Thương"],
      signerTitles: ["GIÁM ĐỐC"],
      signerName: "Trần Thị Mẫu",
      ...changes,
    }),
    director: "Giám đốc Sở Công Thương",
    forms: [
      {
        form: "Giấy khen của Giám đốc Sở Công Thương",
        order: 5,
        collectives: [{ name: "Tổ Tư vấn", unit, achievement }],
        individuals: [
          { name: "Nguyễn Thị Mẫu", position: "Chuyên viên", unit, achievement },
          { name: "Lê Hạ", position: { owed: `${unit} điền chức vụ` }, unit, achievement },
        ],
        prizes: { collectives: 1_500_000, individuals: 500_000 },
      },
      {
        form: "Tập thể tiêu biểu của Giám đốc Sở Công Thương",
        order: 6,
        collectives: [{ name: "Phòng Mẫu Hai", unit: "Phòng Mẫu Hai", achievement }],
        individuals: [],
        prizes: {
          collectives: { owed: "Văn phòng điền “Mức thưởng tập thể”" },
          individuals: { owed: "Văn phòng điền “Mức thưởng cá nhân”" },
        },
      },
    ],
  };
}
