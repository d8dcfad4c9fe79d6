import type { AwardSubmission } from "../../../src/documents/award-submission/content.ts";
import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { BASIS, frame } from "../sample-frame.ts";

export function awardSubmission(regime: Regime, changes: Partial<Frame> = {}): AwardSubmission {
  const achievement = "05 năm liền hoàn thành xuất sắc nhiệm vụ; 02 sáng kiến được công nhận";
  return {
    frame: frame(regime, "TTr", {
      basis: BASIS,
      to: ["Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng", "Ban Thi đua - Khen thưởng, Sở Nội vụ"],
      signerTitles: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
      signerName: "Lê Văn Thử",
      ...changes,
    }),
    authority: "Chủ tịch UBND thành phố",
    minutes: { owed: "Hội đồng Thi đua, Khen thưởng Sở: số, ngày của biên bản họp" },
    forms: [
      {
        form: "Bằng khen của Chủ tịch UBND thành phố",
        order: 4,
        collectives: [],
        individuals: ["Nguyễn Thị Mẫu", "Lê Hạ", "Trần Hà"].map((name) => ({
          name,
          position: "Chuyên viên",
          unit: "Trung tâm Mẫu Một",
          achievement,
        })),
      },
      {
        form: "Cờ thi đua của UBND thành phố",
        order: 2,
        collectives: [
          { name: "Trung tâm Mẫu Một", unit: "Trung tâm Mẫu Một", achievement },
          {
            name: "Chi cục Mẫu Bốn",
            unit: "Chi cục Mẫu Bốn",
            achievement: { owed: "Chi cục Mẫu Bốn gửi tóm tắt thành tích" },
          },
        ],
        individuals: [],
      },
      { form: "Bằng khen khác", order: 9, collectives: [], individuals: [] },
    ],
  };
}
