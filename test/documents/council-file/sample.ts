import type { CouncilFile } from "../../../src/documents/council-file/content.ts";
import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { frame } from "../sample-frame.ts";

export const COUNCIL = "Hội đồng Thi đua, Khen thưởng Sở Công Thương";

export function councilFile(regime: Regime, changes: Partial<Frame> = {}): CouncilFile {
  const unit = "Trung tâm Mẫu Một";
  const achievement = "05 năm liền hoàn thành xuất sắc nhiệm vụ; 02 sáng kiến được công nhận";
  const fine = { unit, achievement, obstacles: "", clauses: "" };
  return {
    frame: frame(regime, "", { symbol: "", to: [], recipients: [COUNCIL], ...changes }),
    council: COUNCIL,
    asOf: "2020-05-08",
    forms: [
      {
        form: "Bằng khen của Chủ tịch UBND thành phố Đà Nẵng",
        collectives: [{ ...fine, name: "Tổ Tư vấn", discipline: "Không", votes: "9/9 (100 %)" }],
        individuals: [
          {
            ...fine,
            name: "Nguyễn Thị Mẫu",
            position: "Chuyên viên",
            votes: "6/9 (66,7 %)",
            obstacles: "1) Chưa được Hội nghị đơn vị công nhận.\n2) Báo cáo tóm tắt dài 5 trang.",
            clauses: "1) III.2.b (DK03)\n2) Mẫu báo cáo tóm tắt (DK09)",
          },
        ],
      },
      {
        form: "Giấy khen của Giám đốc Sở Công Thương",
        collectives: [],
        individuals: [
          {
            ...fine,
            name: "Lê Hạ",
            position: { owed: `${unit} điền chức vụ` },
            discipline: "Đã hết thời hạn",
            votes: "chưa có",
          },
        ],
      },
    ],
    withdrawn: [`Trần Hà (${unit}), Giấy khen của Giám đốc Sở`],
  };
}
