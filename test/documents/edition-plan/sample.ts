import type { EditionPlan } from "../../../src/documents/edition-plan/content.ts";
import type { Frame } from "../../../src/documents/frame/frame.ts";
import type { Regime } from "../../../src/documents/frame/regime.ts";
import { BASIS, frame } from "../sample-frame.ts";

export function editionPlan(regime: Regime, changes: Partial<Frame> = {}): EditionPlan {
  return {
    frame: frame(regime, "KH", { to: [], basis: BASIS, ...changes }),
    period: "2015 - 2020",
    nextPeriod: "2020 - 2025",
    heldOn: "ngày 15 tháng 6 năm 2020",
    venue: { owed: "địa điểm: Văn phòng điền" },
    sessionMinutes: "240",
    holders: ["Trung tâm Mẫu Một", "Chi cục Mẫu Bốn"],
    unitForms: ["Hội nghị biểu dương người tốt, việc tốt"],
    ofUnit: { limits: ["Tổng số đại biểu: không quá 100"], items: ["Tuyên bố lý do"] },
    ofAgency: { limits: [], items: [] },
    awardForms: ["Giấy khen của Giám đốc Sở: tập thể, cá nhân"],
    quotas: ["Cấp Sở, cá nhân: không quá 25 % tổng số cá nhân"],
    conferenceConditions: [],
    nomineeConditions: ["Mọi trường hợp: không đang trong thời hạn kỷ luật"],
    recognitions: ["Mời dự gặp mặt"],
    tasks: [
      {
        title: "Gửi kế hoạch",
        doers: "Các đơn vị có tổ chức hội nghị (02 đơn vị)",
        due: "Trước ngày 09/12/2019",
        extensions: ["gia hạn cho Chi cục Mẫu Bốn: trước ngày 20/12/2019 (Công văn số 5/SCT-VP)"],
        sending: ["Gửi đến: Văn phòng", "mẫu: Kế hoạch"],
        source: "Điều 9 Nghị định số 91/2017/NĐ-CP",
      },
      {
        title: "Lập danh sách",
        doers: "Văn phòng",
        due: { owed: "Văn phòng điền hạn" },
        extensions: [],
        sending: [],
      },
      {
        title: "Gửi báo cáo",
        doers: "Các đơn vị có tổ chức hội nghị (02 đơn vị)",
        due: "Chậm nhất 03 ngày sau Hội nghị đơn vị",
        extensions: [],
        sending: [],
      },
    ],
  };
}
