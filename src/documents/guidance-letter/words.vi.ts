import { percent, proseCount, smallFirst } from "../wording/official-words.ts";
import { FACE } from "./face.vi.ts";

/** Words of «Mẫu» by which the task of this letter is known; its «Gửi đến» is whom it addresses. */
export const GUIDANCE_TEMPLATE = /công văn hướng dẫn/iu;

/** Words of «Việc» by which a task is about choosing exemplars and their dossiers. */
export const DOSSIER_TASK = /thành tích|khen thưởng|bình xét|giới thiệu|tiêu chí điển hình/iu;

export const EVERY_UNIT = "Các phòng, đơn vị";
export const EVERY_CASE = "Mọi trường hợp";
export const ASSUMED = /^giả định(?=[\s:]|$)/iu;

export const OWED_GUIDANCE = {
  authority: "Văn phòng điền thẩm quyền",
  lastGoodDay: "Văn phòng ấn định",
} as const;

/** «không quá 20 % tổng số tập thể», «không quá 05» */
export const ALLOWED = {
  percent: (tenths: number, base: string) =>
    `không quá ${percent(tenths)}${base && ` ${smallFirst(base)}`}`,
  count: (count: number) => `không quá ${proseCount(count)}`,
  column: (header: string) => `không quá “${header}” của đơn vị`,
} as const;

/** How a letter says what a filter asks of one column. */
export const ASKS = {
  isYes: (name: string) => smallFirst(name),
  isNotYes: (name: string) => `không thuộc trường hợp “${name}”`,
  is: (name: string, values: string) => `${name} là ${values}`,
  isNot: (name: string, values: string) => `${name} không phải là “${values}”`,
  atMost: (name: string, value: string) => `${name} không quá ${value}`,
  atLeast: (name: string, value: string) => `${name} từ ${value} trở lên`,
  under: (name: string, value: string) => `${name} dưới ${value}`,
  over: (name: string, value: string) => `${name} trên ${value}`,
  blank: (name: string) => `không có ${name}`,
  filled: (name: string) => `có ${name}`,
  inNominees: "có tên trong danh sách đề cử",
} as const;

/** Of the unit and its conference: «đơn vị có tổ chức hội nghị». */
export const UNIT_ASKS = {
  isYes: (name: string) => `đơn vị có ${name}`,
  isNotYes: (name: string) => `đơn vị không ${name}`,
  filled: (name: string) => `đơn vị có ${name}`,
} as const;

/** Columns of other rows, as a letter calls them. */
export const COLUMN_OF = {
  own: smallFirst,
  awardForm: (header: string) => `${header} khen thưởng`,
  unit: (header: string) => header,
  conference: (header: string) => `Hội nghị đơn vị: ${header}`,
  review: (header: string) => header,
  task: (title: string) => `việc “${title}”`,
  age: "tuổi",
  votes: "tỷ lệ phiếu",
} as const;

/** Stands for a «Mẫu» that sends the reader to this letter, and for blank cells. */
export const TASK_WORDS = {
  thisLetter: "Theo công văn này",
  noTemplate: "Không có mẫu",
  notSent: "Không phải gửi",
} as const;

export function noAwardForms(): string {
  return `${FACE.name}: tab Hình thức khen thưởng chưa có dòng nào; mục 1 ghi «Không có».`;
}

export function noDossierTask(): string {
  return `${FACE.name}: tab Thời hạn không có việc nào về xét chọn, lập hồ sơ; mục 4 ghi «Không có».`;
}

export function undatedTasks(count: number): string {
  return `${FACE.name}: ${proseCount(count)} việc kế hoạch không ấn định hạn; Văn phòng ghi hạn vào chỗ tô vàng.`;
}
