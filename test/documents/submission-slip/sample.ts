import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import type { SubmissionSlip } from "../../../src/documents/submission-slip/content.ts";
import { frame, OFFICE } from "../sample-frame.ts";

export function submissionSlip(regime: Regime, changes: Partial<Frame> = {}): SubmissionSlip {
  return {
    frame: frame(regime, "", { ...OFFICE, symbol: "", recipients: [], ...changes }),
    drafts: [
      "Dự thảo Quyết định thành lập Ban tổ chức, Tiểu ban (Kế hoạch không ấn định hạn)",
      "Dự thảo Công văn đôn đốc 02 đơn vị còn 03 việc quá hạn",
    ],
    bases: ["Kế hoạch số 01/KH-UBND ngày 30/7/2019 của Ủy ban nhân dân thành phố Đà Nẵng"],
    drafter: "Lê Thị Thử",
    deputy: { post: "Phó Chánh Văn phòng", name: { owed: "Văn phòng điền họ tên" } },
    chief: { post: "Chánh Văn phòng", name: "Trần Thị Mẫu" },
    head: { post: "Giám đốc", name: { owed: "Văn phòng điền họ tên" } },
  };
}
