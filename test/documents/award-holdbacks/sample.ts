import type { AwardHoldbacks } from "../../../src/documents/award-holdbacks/content.ts";
import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { frame } from "../sample-frame.ts";

export function awardHoldbacks(regime: Regime, changes: Partial<Frame> = {}): AwardHoldbacks {
  return {
    frame: frame(regime, "TTr", { recipients: ["Lãnh đạo Văn phòng"], to: [], ...changes }),
    authority: "Chủ tịch UBND thành phố",
    asOf: "2020-05-06",
    held: [
      {
        name: "Phạm Thị Ánh",
        unit: "Văn phòng",
        form: "Bằng khen của Chủ tịch UBND thành phố",
        reason: "Chưa được biểu dương tại Hội nghị đơn vị",
        clause: "III.2.b",
      },
      {
        name: "Tổ Mẫu Sáu",
        unit: "Công ty Cổ phần Mẫu Ba",
        form: "Cờ thi đua của UBND thành phố",
        reason: "Đơn vị không thuộc cụm thi đua",
        clause: "III.3.b",
      },
    ],
    quotas: [
      "Chi cục Mẫu Bốn",
      "Công ty Cổ phần Mẫu Ba",
      "Đoàn Thanh niên",
      "Trung tâm Mẫu Một",
      "Văn phòng",
    ].map((unit, index) => ({
      unit,
      limit: index % 2 === 0 ? "Cấp Thành phố: tập thể" : "Cấp Thành phố: cá nhân",
      base: index === 2 ? { owed: "Đoàn Thanh niên điền" } : 10 * (index + 1),
      allowed: index === 2 ? { owed: "chưa tính được" } : index + 1,
      used: index === 4 ? 7 : index,
    })),
  };
}
