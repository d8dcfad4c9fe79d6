import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import type { MovementReport } from "../../../src/documents/movement-report/content.ts";
import { frame } from "../sample-frame.ts";

export function movementReport(regime: Regime, changes: Partial<Frame> = {}): MovementReport {
  const none = { regular: 0, thematic: 0, sudden: 0, unknown: 0 };
  const collectives = { ...none, regular: 3, thematic: 1 };
  const individuals = { ...none, regular: 1200, sudden: 4, unknown: 1 };
  const titles = { collectives, individuals, directWorkers: 700, directUnstated: 5 };
  const nothing = { collectives: none, individuals: none, directWorkers: 0, directUnstated: 0 };
  return {
    frame: frame(regime, "BC", {
      to: ["Hội đồng Thi đua, Khen thưởng Bộ Công Thương"],
      ...changes,
    }),
    period: "2015 - 2020",
    previousPeriod: "2011 - 2015",
    nextPeriod: { owed: "Văn phòng điền GIAI_DOAN_TOI ở Cấu hình" },
    titles: { rows: [{ award: "Chiến sĩ thi đua cơ sở", ...titles }], total: titles },
    forms: { rows: [], total: nothing },
    others: { rows: [], total: nothing },
    all: titles,
    figures: {
      years: [2015, 2016, 2017],
      estimateYear: 2020,
      rows: [
        {
          indicator: "Kim ngạch xuất khẩu",
          measure: "triệu USD",
          provider: "Phòng Mẫu Hai",
          previousPeriod: "1.200,5",
          byYear: ["1", { owed: "Phòng Mẫu Hai điền" }, "1.300"],
          estimate: { owed: "Phòng Mẫu Hai điền" },
        },
      ],
    },
  };
}
