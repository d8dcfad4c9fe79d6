import type { AwardHoldbacks } from "../../src/documents/award-holdbacks/content.ts";
import type { AwardSubmission } from "../../src/documents/award-submission/content.ts";
import type { DelegateList } from "../../src/documents/delegate-list/content.ts";
import type { Frame } from "../../src/documents/frame/frame.ts";
import type { Regime } from "../../src/documents/frame/regime.ts";
import type { ProgressReport } from "../../src/documents/progress-report/content.ts";
import type { DocumentContent } from "../../src/documents/render-document.ts";
import type { ListedDelegate } from "../../src/documents/rows/listed-delegates.ts";

/** Invented people, units and numbers; the day of issue follows the regime. */
export function frame(regime: Regime, type: string, changes: Partial<Frame> = {}): Frame {
  const issuedOn = regime === "nd30" ? "2020-05-06" : "2020-02-05";
  return {
    agencyParent: "Ủy ban nhân dân thành phố Đà Nẵng",
    agency: "Sở Công Thương",
    agencyShort: "Sở Công Thương",
    symbol: `Số:      /${type}-SCT`,
    place: "Đà Nẵng",
    issuedOn,
    plannedOn: issuedOn,
    regime,
    to: ["Giám đốc Sở Công Thương"],
    basis: [],
    recipients: ["Các phòng, đơn vị thuộc Sở"],
    signerTitles: ["TL. GIÁM ĐỐC", "CHÁNH VĂN PHÒNG"],
    signerName: "Trần Thị Mẫu",
    keptAt: "VT, VP",
    conference: "Hội nghị điển hình tiên tiến lần thứ III năm 2020",
    plan: "Kế hoạch số 01/KH-SCT ngày 05/11/2019 của Sở Công Thương",
    ...changes,
  };
}

const BASIS = [
  "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003",
  "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
];

export function progressReport(regime: Regime, changes: Partial<Frame> = {}): ProgressReport {
  const none = { done: 0, late: 0, overdue: 0, returned: 0, dueSoon: 0, upcoming: 0, undated: 0 };
  return {
    frame: frame(regime, "BC", {
      to: ["Giám đốc Sở Công Thương", "Ủy ban nhân dân thành phố Đà Nẵng", "Bộ Công Thương"],
      ...changes,
    }),
    asOf: "2020-02-05",
    summary:
      "Đến nay 11 trên 14 đơn vị đã hoàn thành các việc đến hạn; 03 đơn vị còn việc quá hạn.",
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

const PEOPLE: readonly Omit<ListedDelegate, "unit">[] = [
  {
    name: "Nguyễn Thị Mẫu",
    birthYear: 1985,
    sex: "female",
    position: "Chuyên viên",
    composition: "Điển hình tiên tiến",
    isExemplary: true,
    isYoung: true,
    isDirectWorker: true,
    field: "Thương mại",
    note: "Chiến sĩ thi đua cơ sở",
  },
  {
    name: "Trần Văn Ấn",
    birthYear: 1970,
    sex: "male",
    position: "Trưởng phòng",
    composition: "Lãnh đạo",
    isExemplary: false,
    isYoung: false,
    isDirectWorker: false,
    field: "Quản lý",
  },
  {
    name: "Lê Hạ",
    birthYear: 1990,
    sex: "female",
    position: "Công nhân",
    composition: "Điển hình tiên tiến",
    isExemplary: true,
    isYoung: true,
    isDirectWorker: true,
    field: "Công nghiệp",
  },
  {
    name: "Trần Hà",
    birthYear: 1988,
    sex: "male",
    position: "Kỹ sư",
    composition: "Điển hình tiên tiến",
    isExemplary: true,
    isYoung: true,
    isDirectWorker: true,
    field: "Công nghiệp",
  },
  {
    name: "Đào Dũng",
    birthYear: 1965,
    position: "Phó Giám đốc",
    composition: "Khách mời",
    isExemplary: false,
    isDirectWorker: false,
  },
  { name: "Phạm Thị Ánh", sex: "female", isExemplary: true },
];

export function delegates(): readonly ListedDelegate[] {
  return [
    "Văn phòng",
    "Chi cục Mẫu Bốn",
    "Công ty Cổ phần Mẫu Ba",
    "Đoàn Thanh niên",
    "Trung tâm Mẫu Một",
  ].flatMap((unit, index) =>
    PEOPLE.slice(0, 6 - (index % 3)).map((person) => ({ ...person, unit })),
  );
}

export function delegateList(regime: Regime, changes: Partial<Frame> = {}): DelegateList {
  return {
    frame: frame(regime, "TTr", { basis: BASIS, ...changes }),
    heldOn: { owed: "Văn phòng điền ngày tổ chức" },
    venue: "Hội trường Sở Công Thương",
    delegates: delegates(),
  };
}

export function awardSubmission(regime: Regime, changes: Partial<Frame> = {}): AwardSubmission {
  const achievement = "05 năm liền hoàn thành xuất sắc nhiệm vụ; 02 sáng kiến được công nhận";
  return {
    frame: frame(regime, "TTr", {
      basis: BASIS,
      to: ["Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng", "Ban Thi đua - Khen thưởng, Sở Nội vụ"],
      signerTitles: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
      signerName: "Lê Văn Thử",
      ...changes,
    }),
    authority: "Chủ tịch UBND thành phố",
    minutes: { owed: "Hội đồng Thi đua, Khen thưởng Sở: số, ngày của biên bản họp" },
    forms: [
      {
        form: "Bằng khen của Chủ tịch UBND thành phố",
        order: 4,
        collectives: [],
        individuals: ["Nguyễn Thị Mẫu", "Lê Hạ", "Trần Hà"].map((name) => ({
          name,
          position: "Chuyên viên",
          unit: "Trung tâm Mẫu Một",
          achievement,
        })),
      },
      {
        form: "Cờ thi đua của UBND thành phố",
        order: 2,
        collectives: [
          { name: "Trung tâm Mẫu Một", unit: "Trung tâm Mẫu Một", achievement },
          {
            name: "Chi cục Mẫu Bốn",
            unit: "Chi cục Mẫu Bốn",
            achievement: { owed: "Chi cục Mẫu Bốn gửi tóm tắt thành tích" },
          },
        ],
        individuals: [],
      },
      { form: "Bằng khen khác", order: 9, collectives: [], individuals: [] },
    ],
  };
}

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

/** One complete document a kind. */
export function samples(regime: Regime, changes: Partial<Frame> = {}): readonly DocumentContent[] {
  return [
    { kind: "progress-report", content: progressReport(regime, changes) },
    { kind: "delegate-list", content: delegateList(regime, changes) },
    { kind: "award-submission", content: awardSubmission(regime, changes) },
    { kind: "award-holdbacks", content: awardHoldbacks(regime, changes) },
  ];
}
