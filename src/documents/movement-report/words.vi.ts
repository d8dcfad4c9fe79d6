import type { Owed } from "../form/filled.ts";
import { DOTS } from "../form/form-words.vi.ts";
import { percent, proseCount } from "../wording/official-words.ts";

/** The lists of `Danh mục` that tell the two tables of awards apart, and that of the indicators. */
export const LISTS = {
  titles: "Danh hiệu thi đua đã đạt",
  forms: "Hình thức khen thưởng đã đạt",
  indicators: "Chỉ tiêu",
} as const;

/** Loại hình khen thưởng, as the list «Loại hình» has them. */
export const AWARD_TYPES = {
  regular: "Thường xuyên",
  thematic: "Chuyên đề",
  sudden: "Đột xuất",
} as const;

export const UNKNOWN_TYPE = "Chưa rõ loại hình";
export const UNNAMED_INDICATOR = "(chưa ghi chỉ tiêu)";

export const owedFigure = (unit: string) => `${unit} điền`;
export const owedPeriod = (code: string) => `Văn phòng điền ${code} ở Cấu hình`;

/** What no row can say, and who writes it. */
const DRAFTER = "Văn phòng viết";
export const PROSE = {
  leadership: prose(
    "việc quán triệt, ban hành văn bản, phát động và đổi mới tổ chức phong trào của cấp ủy, chính quyền, đoàn thể",
  ),
  movements: prose("các phong trào tiêu biểu; nơi làm tốt, mô hình, nhân tố mới"),
  impact: prose("tác động của phong trào đến nhiệm vụ chính trị của ngành, đơn vị"),
  quality: prose("chất lượng khen thưởng, việc chấp hành quy định về thi đua, khen thưởng"),
  shortcomings: prose("tồn tại, hạn chế"),
  causes: prose("nguyên nhân"),
  lessons: prose("bài học kinh nghiệm"),
  direction: prose("phương hướng, mục tiêu chung"),
  tasks: prose("nhiệm vụ và giải pháp chủ yếu"),
  themes: prose("chủ đề thi đua từng năm, từng lĩnh vực"),
} as const;

function prose(what: string): Owed {
  return { owed: `${DRAFTER}: ${what}` };
}

export const ANNEX_TITLES = {
  titles: (period: string) => `DANH HIỆU THI ĐUA ĐÃ ĐẠT ${inPeriod(period)}`,
  forms: (period: string) => `HÌNH THỨC KHEN THƯỞNG ĐÃ ĐẠT ${inPeriod(period)}`,
  others: (period: string) => `KHEN THƯỞNG KHÁC ${inPeriod(period)}`,
  figures: (years: string) => `SỐ LIỆU MỘT SỐ CHỈ TIÊU, NĂM ${years}`,
} as const;

function inPeriod(period: string): string {
  return `GIAI ĐOẠN ${period.toUpperCase()}`;
}

/** «Danh hiệu thi đua: 12 lượt tập thể, 35 lượt cá nhân (Phụ lục I)» */
export function tableLine(kind: string, counts: readonly [number, number], annex: string): string {
  const [collectives, individuals] = counts;
  const where = annex === "" ? "" : ` (${annex})`;
  return `${kind}: ${proseCount(collectives)} lượt tập thể, ${proseCount(individuals)} lượt cá nhân${where}`;
}

export const TABLE_NAMES = {
  titles: "Danh hiệu thi đua",
  forms: "Hình thức khen thưởng",
  others: "Khen thưởng ngoài hai danh mục trên",
} as const;

/** «Thường xuyên: 30 lượt (75 %)» */
export function typeLine(type: string, count: number, tenths: number): string {
  return `${type}: ${proseCount(count)} lượt (${percent(tenths)})`;
}

/** What is known of awards to direct workers, and of how many awards it is not known. */
export function directWorkersText(of: {
  readonly directWorkers: number;
  readonly individuals: number;
  readonly unstated: number;
  readonly tenths: number;
}): string {
  const { directWorkers, individuals, unstated, tenths } = of;
  if (individuals === 0) return "Không có lượt khen thưởng cá nhân.";
  const rest = unstated === 0 ? "" : `; ${proseCount(unstated)} lượt chưa ghi rõ`;
  return `${proseCount(directWorkers)} lượt trên ${proseCount(individuals)} lượt khen thưởng cá nhân, đạt ${percent(tenths)}${rest}.`;
}

export function figuresText(rows: number, annex: string): string {
  if (rows === 0) return "Các đơn vị chưa cung cấp số liệu.";
  return `${proseCount(rows)} chỉ tiêu theo từng năm, chi tiết tại ${annex}.`;
}

export const grandTotal = (counts: readonly [number, number]) =>
  `Tổng cộng: ${proseCount(counts[0] + counts[1])} lượt khen thưởng, gồm ${proseCount(counts[0])} lượt tập thể và ${proseCount(counts[1])} lượt cá nhân.`;

/** Heads of the columns that change with the edition. */
export const HEADS = {
  estimate: (year: number | undefined) => `Ước năm ${year ?? DOTS}`,
  previous: (period: string) => `Giai đoạn ${period}`,
  years: (years: readonly number[]) =>
    [...new Set([years[0], years[years.length - 1]])].join(" - "),
} as const;

export const PART_TITLES = {
  past: (period: string) =>
    `TỔNG KẾT PHONG TRÀO THI ĐUA YÊU NƯỚC VÀ CÔNG TÁC KHEN THƯỞNG ${inPeriod(period)}`,
  future: (period: string) =>
    `PHƯƠNG HƯỚNG, NHIỆM VỤ CÔNG TÁC THI ĐUA, KHEN THƯỞNG ${inPeriod(period)}`,
} as const;

export const ISSUES = {
  nothing: (name: string) =>
    `${name}: tab Khen thưởng đã đạt chưa có dòng nào của giai đoạn; văn bản ghi «Không có».`,
  noFigures: (name: string) => `${name}: tab Số liệu chưa có dòng nào; không lập phụ lục số liệu.`,
  unread: (name: string, rows: number) =>
    `${name}: ${proseCount(rows)} dòng của tab Khen thưởng đã đạt thiếu đối tượng, danh hiệu hoặc số lượng đọc được nên không đếm.`,
  outside: (name: string, rows: number) =>
    `${name}: ${proseCount(rows)} dòng của tab Khen thưởng đã đạt có năm ngoài giai đoạn hoặc không rõ năm nên không đếm.`,
  unlisted: (name: string, awards: number) =>
    `${name}: ${proseCount(awards)} danh hiệu, hình thức không có trong Danh mục, xếp vào phụ lục riêng.`,
  tooManyDirect: (name: string) =>
    `${name}: số lao động trực tiếp lớn hơn số lượt khen thưởng cá nhân; xem lại cột «Trong đó lao động trực tiếp».`,
  noYears: (name: string) =>
    `${name}: Cấu hình chưa có GIAI_DOAN_TU, GIAI_DOAN_DEN đọc được nên số liệu không có cột năm.`,
} as const;
