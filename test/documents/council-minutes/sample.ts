import type { CouncilMinutes } from "../../../src/documents/council-minutes/content.ts";
import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { COUNCIL } from "../council-file/sample.ts";
import { frame } from "../sample-frame.ts";

export function councilMinutes(regime: Regime, changes: Partial<Frame> = {}): CouncilMinutes {
  const unit = "Trung tâm Mẫu Một";
  return {
    frame: frame(regime, "BB", { to: [], recipients: [COUNCIL], ...changes }),
    council: COUNCIL,
    forms: [
      {
        form: "Giấy khen của Giám đốc Sở Công Thương",
        collectives: [
          {
            name: "Tổ Tư vấn",
            unit,
            votes: { agreed: 9, cast: 9, share: "100 %" },
            outcome: "passed",
            result: "Thông qua",
          },
        ],
        individuals: [
          {
            name: "Nguyễn Thị Mẫu",
            unit,
            votes: { agreed: 6, cast: 9, share: "66,7 %" },
            outcome: "deferred",
            result: "Hoãn. Lý do: chờ xác nhận sáng kiến",
          },
          { name: "Lê Hạ", unit, result: { owed: "thư ký điền" } },
        ],
      },
    ],
    withdrawn: [`Trần Hà (${unit}), Giấy khen của Giám đốc Sở: 7/9 (77,8 %), Thông qua`],
  };
}
