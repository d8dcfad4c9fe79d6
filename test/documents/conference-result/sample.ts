import type { ConferenceResult } from "../../../src/documents/conference-result/content.ts";
import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { delegateList } from "../delegate-list/sample.ts";
import { frame } from "../sample-frame.ts";

export function conferenceResult(regime: Regime, changes: Partial<Frame> = {}): ConferenceResult {
  const { delegates } = delegateList(regime);
  return {
    frame: frame(regime, "BC", {
      to: ["Ban Thi đua - Khen thưởng", "Hội đồng Thi đua, Khen thưởng Bộ Công Thương"],
      ...changes,
    }),
    heldOn: "ngày 15 tháng 6 năm 2020",
    venue: { owed: "địa điểm: Văn phòng điền" },
    delegates,
    speeches: [{ speaker: "Lê Hạ", title: "Đổi mới cách làm", unit: "Trung tâm Mẫu Một" }],
    praises: [{ name: "Giấy khen của Giám đốc Sở", collectives: 2, individuals: 15 }],
    units: [
      {
        unit: "Trung tâm Mẫu Một",
        state: "held",
        form: "Hội nghị biểu dương người tốt, việc tốt",
        heldOn: "20/3/2020",
        delegates,
        speeches: 1,
        collectives: 1,
        individuals: 3,
      },
      {
        unit: "Công ty Mẫu Ba",
        state: "given-up",
        reason: "tập trung sản xuất.",
        form: "",
        heldOn: "",
        delegates: [],
        speeches: 0,
        collectives: 0,
        individuals: 0,
      },
    ],
    drafter: "Văn phòng",
  };
}
