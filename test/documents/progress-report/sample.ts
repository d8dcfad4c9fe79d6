import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import type { ProgressReport } from "../../../src/documents/progress-report/content.ts";
import { frame } from "../sample-frame.ts";

export function progressReport(regime: Regime, changes: Partial<Frame> = {}): ProgressReport {
  const none = { done: 0, late: 0, overdue: 0, returned: 0, dueSoon: 0, upcoming: 0, undated: 0 };
  return {
    frame: frame(regime, "BC", {
      to: ["Giám đốc Sở Công Thương", "Ủy ban nhân dân thành phố Đà Nẵng", "Bộ Công Thương"],
      ...changes,
    }),
    asOf: "2020-02-05",
    summary:
      "Đến nay, 11 trên 14 đơn vị đã hoàn thành các việc đến hạn; 03 đơn vị còn việc quá hạn.",
    tasks: [
      { ...none, name: "Gửi Kế hoạch tổ chức Hội nghị", done: 8, late: 2, overdue: 1, returned: 1 },
      { ...none, name: "Gửi báo cáo công tác năm", done: 12, overdue: 2 },
      { ...none, name: "Tổ chức Hội nghị đơn vị", done: 3, dueSoon: 4, upcoming: 5 },
      { ...none, name: "Gửi báo cáo Hội nghị", done: 3, undated: 9 },
      { ...none, name: "Gửi báo cáo tóm tắt của điển hình kèm hình ảnh", upcoming: 14 },
      { ...none, name: "Lập hồ sơ đề nghị khen thưởng", upcoming: 14 },
      { ...none, name: "Đăng tin, bài", undated: 2 },
    ],
    overdue: [
      {
        unit: "Trung tâm Mẫu Một",
        task: "gửi Kế hoạch tổ chức Hội nghị",
        lastGoodDay: "2020-01-10",
        daysLate: 26,
        extendedTo: "2020-01-10",
      },
      {
        unit: "Phòng Mẫu Hai",
        task: "gửi báo cáo công tác năm",
        lastGoodDay: "2019-12-19",
        daysLate: 48,
      },
      {
        unit: "Công ty Cổ phần Mẫu Ba",
        task: "gửi báo cáo công tác năm",
        lastGoodDay: "2019-12-19",
        daysLate: 48,
      },
    ],
    late: [
      {
        unit: "Chi cục Mẫu Bốn",
        task: "gửi Kế hoạch tổ chức Hội nghị",
        lastGoodDay: "2019-12-08",
        daysLate: 1,
      },
      {
        unit: "Trung tâm Mẫu Năm",
        task: "gửi Kế hoạch tổ chức Hội nghị",
        lastGoodDay: "2019-12-08",
        daysLate: 12,
      },
    ],
    plans: { received: 10, expected: 12 },
    conferences: { held: 3, expected: 12 },
    delegates: [
      { conference: "Hội nghị đơn vị", total: 1245, exemplary: 868 },
      { conference: "Hội nghị Sở", total: 0, exemplary: 0 },
    ],
    nominees: [
      { level: "Cấp Sở", collectives: 5, individuals: 23 },
      { level: "Cấp Thành phố", collectives: 2, individuals: 8 },
    ],
    findings: [
      { kind: "Vượt định mức", errors: 2, warnings: 0 },
      { kind: "Thiếu thông tin bắt buộc", errors: 4, warnings: 11 },
    ],
    nextSteps: [
      "Các đơn vị còn việc quá hạn hoàn thành trước ngày 15/02/2020",
      { owed: "Văn phòng bổ sung nhiệm vụ trọng tâm tháng tới" },
    ],
  };
}
