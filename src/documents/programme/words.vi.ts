import { proseCount } from "../wording/official-words.ts";

/** The lists of `Danh mục` that a programme prints, of the Sở's conference and of a unit's. */
export const LISTS = {
  department: { programme: "Chương trình Hội nghị Sở", backdrop: "Phông Hội nghị Sở" },
  unit: { programme: "Chương trình Hội nghị đơn vị", backdrop: "Phông Hội nghị đơn vị" },
} as const;

/** Stands after the bar of the item that the speeches fill. */
export const SPEECHES_WORD = "tham luận";

/** Names in braces of a line of the backdrop. */
export const BACKDROP_BRACES = {
  unit: "đơn vị",
  ordinal: "lần thứ",
  heldOn: "ngày tổ chức",
} as const;

export const BACKDROP_TITLE = "NỘI DUNG PHÔNG HỘI NGHỊ";

export const UNTIMED = "Không định giờ";

export const OWED = {
  opening: "Văn phòng điền giờ khai mạc",
  doer: "Ban tổ chức phân công",
} as const;

export const owedMinutes = (unit: string) => `${unit} điền số phút`;
export const owedOrdinal = (unit: string) => `${unit} điền lần thứ`;
export const owedSetting = (code: string) => `Văn phòng điền ${code} ở Cấu hình`;

/** «08h05» of 485 minutes after midnight; past midnight the clock begins anew. */
export function clock(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60) % 24)}h${two(minutes % 60)}`;
}

export function speechTitle(title: string): string {
  return `Tham luận: ${title}`;
}

export function tooLong(over: number, allowed: number): string {
  return `Dài hơn một buổi ${allowed} phút là ${over} phút: Ban tổ chức rút ngắn`;
}

export const ISSUES = {
  noItems: (name: string, list: string) =>
    `${name}: Danh mục không có danh sách «${list}»; văn bản không có mục nào.`,
  noBackdrop: (name: string, list: string) =>
    `${name}: Danh mục không có danh sách «${list}»; văn bản ghi «Không có».`,
  unreadMinutes: (name: string, item: string, typed: string) =>
    `${name}: mục «${item}» ghi số phút «${typed}» không đọc được, mục đó không tính giờ; ghi số nguyên hoặc «tham luận».`,
  unreadOpening: (name: string) =>
    `${name}: Cấu hình «GIO_KHAI_MAC» chưa điền hoặc không đọc được là giờ, các mục chưa có giờ; ghi như 08:00.`,
  untimedSpeeches: (name: string, count: number) =>
    `${name}: ${proseCount(count)} tham luận chưa ghi số phút nên chưa tính vào giờ của chương trình.`,
  noSpeechItem: (name: string, count: number) =>
    `${name}: không mục nào ghi «tham luận» nên ${proseCount(count)} tham luận không có trong chương trình.`,
  tooLong: (name: string, total: number, allowed: number) =>
    `${name}: các mục cộng lại ${total} phút, dài hơn một buổi ${allowed} phút là ${total - allowed} phút; Văn phòng bớt số phút ở Danh mục hoặc bớt tham luận.`,
  noLimit: (name: string) =>
    `${name}: Cấu hình «SO_PHUT_MOT_BUOI» chưa điền hoặc không đọc được là số phút, không biết chương trình có vừa một buổi.`,
  unknownBrace: (name: string, brace: string) =>
    `${name}: phông có {${brace}} mà máy không điền được; dùng {đơn vị}, {lần thứ}, {ngày tổ chức}.`,
} as const;
