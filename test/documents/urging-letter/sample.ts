import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import type { UrgingLetter } from "../../../src/documents/urging-letter/content.ts";
import { CONTACT, frame, WAYS } from "../sample-frame.ts";

export function urgingLetter(regime: Regime, changes: Partial<Frame> = {}): UrgingLetter {
  return {
    frame: frame(regime, "", {
      symbol: "Số:      /SCT-VP",
      to: ["Trung tâm Mẫu Một", "Phòng Mẫu Hai"],
      recipients: [],
      ...changes,
    }),
    asOf: "2020-02-05",
    tasks: [
      {
        unit: "Trung tâm Mẫu Một",
        task: "Gửi Kế hoạch tổ chức Hội nghị",
        lastGoodDay: "2020-01-10",
        isExtended: true,
        daysLate: 26,
        newDue: { owed: "Văn phòng ghi ngày mới" },
      },
      {
        unit: "Phòng Mẫu Hai",
        task: "Gửi báo cáo công tác năm",
        lastGoodDay: "2019-12-19",
        isExtended: false,
        daysLate: 48,
        newDue: "12/02/2020",
      },
    ],
    ways: WAYS,
    contact: CONTACT,
  };
}
