import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import type { GuidanceLetter } from "../../../src/documents/guidance-letter/content.ts";
import { CONTACT, frame, WAYS } from "../sample-frame.ts";

export function guidanceLetter(regime: Regime, changes: Partial<Frame> = {}): GuidanceLetter {
  return {
    frame: frame(regime, "", {
      symbol: "Số:      /SCT-VP",
      to: ["Các phòng, đơn vị"],
      recipients: [],
      ...changes,
    }),
    awards: [
      {
        name: "Giấy khen của Giám đốc Sở",
        level: "Sở",
        subjects: "Tập thể, cá nhân",
        authority: { owed: "Văn phòng điền thẩm quyền" },
      },
    ],
    quotas: [],
    conditions: [
      { when: "Đối tượng là Tập thể", must: "Số trang không quá 3", source: "III.2.b" },
      { when: "Mọi trường hợp", must: "Có ảnh", source: "" },
    ],
    tasks: [
      {
        task: "Lập hồ sơ đề nghị khen thưởng",
        lastGoodDay: "14/5/2020",
        template: "Theo công văn này",
        sendTo: "Hội đồng Thi đua, Khen thưởng",
      },
    ],
    ways: WAYS,
    contact: CONTACT,
  };
}
