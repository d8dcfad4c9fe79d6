import type { Frame } from "../../src/documents/frame/frame.ts";
import type { Regime } from "../../src/documents/frame/regime.ts";

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

export const BASIS = [
  "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003",
  "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
];

/** What Văn phòng issues in its own name. */
export const OFFICE: Partial<Frame> = {
  agencyParent: "Sở Công Thương thành phố Đà Nẵng",
  agency: "Văn phòng",
  agencyShort: "Văn phòng Sở Công Thương",
  signerTitles: ["CHÁNH VĂN PHÒNG"],
};

export const CONTACT = "Văn phòng Sở Công Thương, điện thoại 0236 3000 101";
export const WAYS = ["Văn phòng Sở Công Thương; cách gửi: thư điện tử thidua@danang.example"];
