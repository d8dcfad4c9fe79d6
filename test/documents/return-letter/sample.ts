import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import type { ReturnLetter } from "../../../src/documents/return-letter/content.ts";
import { CONTACT, frame, OFFICE, WAYS } from "../sample-frame.ts";

export function returnLetter(regime: Regime, changes: Partial<Frame> = {}): ReturnLetter {
  return {
    frame: frame(regime, "", {
      ...OFFICE,
      symbol: "",
      to: ["Trung tâm Mẫu Một"],
      recipients: [],
      ...changes,
    }),
    papers: [
      {
        task: "Gửi báo cáo tóm tắt thành tích của điển hình, kèm ảnh",
        receivedOn: "04/02/2020",
        reason: "Ảnh mờ; báo cáo chưa có xác nhận",
        newDue: "12/02/2020",
      },
      {
        task: "Lập hồ sơ đề nghị khen thưởng",
        receivedOn: { owed: "Văn phòng ghi ngày nhận" },
        reason: { owed: "Văn phòng ghi lý do" },
        newDue: { owed: "Văn phòng ghi hạn mới" },
      },
    ],
    ways: WAYS,
    contact: CONTACT,
  };
}
