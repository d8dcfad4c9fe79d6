import type { CouncilBallot } from "../../../src/documents/council-ballot/content.ts";
import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { COUNCIL } from "../council-file/sample.ts";
import { frame } from "../sample-frame.ts";

export function councilBallot(regime: Regime, changes: Partial<Frame> = {}): CouncilBallot {
  const unit = "Trung tâm Mẫu Một";
  return {
    frame: frame(regime, "", { symbol: "", to: [], recipients: [COUNCIL], ...changes }),
    council: COUNCIL,
    forms: [
      {
        form: "Bằng khen của Chủ tịch UBND thành phố Đà Nẵng",
        collectives: [{ name: "Tổ Tư vấn", unit, isObstructed: false }],
        individuals: [{ name: "Nguyễn Thị Mẫu", unit, isObstructed: true }],
      },
      {
        form: "Giấy khen của Giám đốc Sở Công Thương",
        collectives: [],
        individuals: [{ name: "Lê Hạ", unit, isObstructed: false }],
      },
    ],
  };
}
