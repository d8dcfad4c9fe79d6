import type { FindingFigures } from "./content.ts";
import { percent, proseCount } from "./official-words.ts";

/** Wording of documents that hangs on numbers; the sentences around it stand in the templates. */
export const NOT_STATED = "chưa ghi";

export const ABSTRACTS = {
  "progress-report": (conference: string) => `Tiến độ triển khai ${conference}`,
  "delegate-list": (conference: string) => `Về danh sách đại biểu tham dự ${conference}`,
  "award-submission": (conference: string) => `Về việc đề nghị khen thưởng nhân dịp ${conference}`,
  "award-holdbacks": (conference: string) =>
    `Trường hợp chưa đề nghị và chỉ tiêu còn lại, ${conference}`,
} as const;

export const SAME_AS_ABOVE = "Như trên";

/** «05 tập thể» */
export function collectives(count: number): string {
  return `${proseCount(count)} tập thể`;
}

/** «12 cá nhân» */
export function individuals(count: number): string {
  return `${proseCount(count)} cá nhân`;
}

/** «trong đó 131 đại biểu điển hình tiên tiến (70,1 %)» needs a whole: none of nobody. */
export function delegatesOf(figures: {
  readonly conference: string;
  readonly total: number;
  readonly exemplary: number;
  readonly tenths: number;
}): string {
  const { conference, total, exemplary, tenths } = figures;
  if (total === 0) return `${conference}: chưa có đại biểu`;
  return `${conference}: ${proseCount(total)} đại biểu, trong đó ${proseCount(exemplary)} đại biểu điển hình tiên tiến (${percent(tenths)})`;
}

/** One part of a whole: «nữ 80 người (42,8 %)». */
export function partOfWhole(name: string, count: number, tenths: number): string {
  return `${name} ${proseCount(count)} người (${percent(tenths)})`;
}

export function dayLine(place: string): { readonly before: string; readonly blankDay: string } {
  return { before: `${place}, ngày `, blankDay: "……" };
}

/** What the signer's name says while nobody has given it: capitals, as a name stands. */
export function owedName(owed: string): string {
  return `Họ Tên Người Ký: ${owed}`;
}

export function findingLine({ kind, errors, warnings }: FindingFigures): string {
  const parts = [
    ...(errors > 0 ? [`${proseCount(errors)} lỗi`] : []),
    ...(warnings > 0 ? [`${proseCount(warnings)} cảnh báo`] : []),
  ];
  return `${kind}: ${parts.length === 0 ? "0" : parts.join(", ")}`;
}

/** «Trung tâm A: gửi báo cáo; hạn cuối 08/12/2019, chậm 05 ngày (đã gia hạn đến 10/12/2019)» */
export function lateLine(late: {
  readonly unit: string;
  readonly task: string;
  readonly lastGoodDay: string;
  readonly daysLate: number;
  readonly extendedTo?: string;
}): string {
  const extension = late.extendedTo === undefined ? "" : ` (đã gia hạn đến ${late.extendedTo})`;
  return `${late.unit}: ${late.task}; ngày cuối còn đúng hạn ${late.lastGoodDay}, chậm ${proseCount(late.daysLate)} ngày${extension}`;
}

export function unitHeading(number: string, unit: string, count: number): string {
  return `${number}. ${unit} (${proseCount(count)} đại biểu)`;
}

export function delegateTotals(total: number, parts: readonly string[]): string {
  return `Tổng cộng: ${proseCount(total)} đại biểu; ${parts.join(", ")}.`;
}

export const ANNEX_TITLES = {
  delegates: (conference: string) => `DANH SÁCH ĐẠI BIỂU THAM DỰ ${conference.toUpperCase()}`,
  award: (form: string) => `DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ TẶNG ${form.toUpperCase()}`,
} as const;

export const NOMINEE_GROUPS = { collectives: "A. TẬP THỂ", individuals: "B. CÁ NHÂN" } as const;

/** «A. TẬP THỂ: 02»; a group without nominees says so. */
export function nomineeHeading(group: string, count: number): string {
  return count === 0 ? `${group}: Không có` : `${group}: ${proseCount(count)}`;
}

export function awardTotals(collectiveCount: number, individualCount: number): string {
  return `Tổng cộng: ${collectives(collectiveCount)}, ${individuals(individualCount)}.`;
}

export function totalSentence(counted: string): string {
  return `Tổng số: ${counted}, gồm:`;
}

/** Trường hợp, counted after a number in a heading. */
export const CASES = "TRƯỜNG HỢP";

export function annexReference(form: string, counted: string, annex: string): string {
  return `${form}: ${counted} (${annex})`;
}

/** «(Kèm theo Tờ trình số      /TTr-SCT ngày …… tháng 6 năm 2020 của Sở Công Thương)» */
export function enclosedWith(symbol: string, day: string, agency: string): string {
  return `(Kèm theo Tờ trình ${symbol.replace(/^Số:/, "số")} ${day} của ${agency})`;
}

export function annexName(number: string | undefined): string {
  return number === undefined ? "Phụ lục" : `Phụ lục ${number}`;
}

/** Groups that split the delegates, as the body calls them. */
export const COMPOSITION = {
  exemplary: { label: "Theo đối tượng", yes: "điển hình tiên tiến", no: "đại biểu khác" },
  sex: { label: "Theo giới tính", female: "nữ", male: "nam" },
  young: { label: "Theo tuổi", yes: "trẻ tuổi", no: "không thuộc nhóm trẻ tuổi" },
  directWorker: {
    label: "Theo công việc",
    yes: "lao động trực tiếp",
    no: "không phải lao động trực tiếp",
  },
  unit: { label: "Theo đơn vị" },
  field: { label: "Theo lĩnh vực" },
} as const;

/** When the sex is not stated, the year of birth moves to the note. */
export function bornNote(year: number): string {
  return `sinh năm ${year}`;
}

/** «UBND thành phố Đà Nẵng» for the full name; other names are kept. */
export function abbreviatedCommittee(name: string): string {
  return name.replace(/^(?:ủy|uỷ) ban nhân dân(?=\s)/iu, "UBND");
}

/** Words that a line of a heading does not tear apart, beside names in capitals. */
export const UNBROKEN: readonly string[] = (
  "chi cục, chỉ tiêu, còn lại, công nghiệp, công nghệ, danh sách, giai đoạn, " +
  "giáo dục, hội nghị, hội đồng, khen thưởng, khoa học, lần thứ, nhân dân, nhân dịp, " +
  "nông nghiệp, nông thôn, phát triển, quản lý, tham dự, thi đua, thành phố, " +
  "thương mại, tiên tiến, tiến độ, triển khai, trung tâm, trường hợp, văn phòng, " +
  "yêu nước, điển hình, đào tạo, đại biểu, đại hội, đề nghị, ủy ban"
).split(", ");
