import { percent, proseCount } from "../wording/official-words.ts";
import { collectives, individuals } from "../wording/shared-words.vi.ts";
import type { PraiseCount, UnitResult } from "./content.ts";

export const HEADINGS = {
  ofAgency: (agency: string) => `II. HỘI NGHỊ CỦA ${agency.toUpperCase()}`,
  ofUnit: "I. KẾT QUẢ TỔ CHỨC",
  reviewOfAgency: "III. ĐÁNH GIÁ, KIẾN NGHỊ",
  reviewOfUnit: "II. ĐÁNH GIÁ, KIẾN NGHỊ",
  praiseOfAgency: "Khen thưởng theo quyết định của Giám đốc",
  praiseOfUnit: "Điển hình tiên tiến được Hội nghị công nhận",
} as const;

export const ANNEX_TITLE = "KẾT QUẢ TỔ CHỨC HỘI NGHỊ CỦA CÁC ĐƠN VỊ";

export const RECOGNISED = "Tập thể, cá nhân đề cử";

export const OFFICE = "Văn phòng";

export const FACTS = {
  form: "Hình thức: ",
  heldOn: "Thời gian: ",
  venue: "Địa điểm: ",
} as const;

export const REVIEW = {
  merits: (who: string) => ({ owed: `${who} viết: kết quả nổi bật, ưu điểm` }),
  faults: (who: string) => ({ owed: `${who} viết: tồn tại, hạn chế, nguyên nhân` }),
  proposals: (who: string) => ({ owed: `${who} viết: đề xuất, kiến nghị, hoặc ghi không có` }),
} as const;

export const owedForm = (unit: string) => `${unit} điền hình thức`;

/** «Lê Hạ, Trung tâm B: Đổi mới cách làm» */
export const speechLead = (speaker: string, unit: string) => `${speaker}, ${unit}: `;

export const praiseLine = (name: string, count: PraiseCount) =>
  `${name}: ${collectives(count.collectives)}, ${individuals(count.individuals)}`;

export const STATES = { "given-up": "Không tổ chức", "not-yet": "Chưa tổ chức" } as const;

/** A unit whose conference is not held, as the body lists it. */
export function notHeldLine({ unit, state, reason }: UnitResult): string {
  const why = reason === undefined ? "" : ` (lý do: ${reason.replace(/[\s.;]+$/, "")})`;
  return `${unit}: ${state === "given-up" ? "không tổ chức" : "chưa tổ chức"}${why}`;
}

export function unitsSummary(of: {
  readonly expected: number;
  readonly held: number;
  readonly total: number;
  readonly exemplary: number;
  readonly tenths: number;
}): string {
  const { expected, held, total, exemplary, tenths } = of;
  if (expected === 0) return "Không có đơn vị nào tổ chức Hội nghị riêng.";
  const delegates =
    total === 0
      ? "Chưa có đại biểu nào trong danh sách"
      : `Tổng số đại biểu: ${proseCount(total)} người, trong đó điển hình tiên tiến ${proseCount(exemplary)} người (${percent(tenths)})`;
  return `Đã có ${proseCount(held)} trên ${proseCount(expected)} đơn vị tổ chức Hội nghị. ${delegates}; chi tiết tại Phụ lục kèm theo.`;
}

export const ISSUES = {
  notHeldYet: (name: string) =>
    `${name}: Cấu hình chưa có ngày Hội nghị Sở, hoặc ngày đó chưa đến; kết quả lập theo danh sách đã có.`,
  unitNotHeldYet: (name: string, unit: string) =>
    `${name}: ${unit} chưa ghi ngày tổ chức, hoặc ngày đó chưa đến; kết quả lập theo danh sách đã có.`,
  undecided: (name: string) =>
    `${name}: tab Xét duyệt chưa có trường hợp nào Giám đốc đồng ý; mục khen thưởng ghi «Không có».`,
} as const;
