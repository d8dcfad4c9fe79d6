import type { CommitteeDecision } from "../../../src/documents/committee-decision/content.ts";
import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { BASIS, frame } from "../sample-frame.ts";

export function committeeDecision(regime: Regime, changes: Partial<Frame> = {}): CommitteeDecision {
  return {
    frame: frame(regime, "QĐ", {
      to: [],
      basis: [{ owed: "văn bản quy định chức năng: Văn phòng điền" }, ...BASIS],
      recipients: ["Như Điều 3"],
      signerTitles: ["GIÁM ĐỐC"],
      ...changes,
    }),
    authority: "Giám đốc Sở Công Thương",
    executor: "Chánh Văn phòng",
    heldOn: { owed: "ngày: Văn phòng điền" },
    venue: "Hội trường Sở Công Thương",
    committee: { name: "BAN TỔ CHỨC", posts: ["Trưởng ban", "Ủy viên"] },
    subcommittees: [
      { name: "Tiểu ban Nội dung", posts: ["Trưởng Tiểu ban", "Thành viên"] },
      { name: { owed: "Văn phòng điền tên Tiểu ban" }, posts: ["Trưởng Tiểu ban"] },
    ],
  };
}
