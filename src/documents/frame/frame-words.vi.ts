import { DOTS } from "../form/form-words.vi.ts";

/** Wording of what stands around every document: its head, its addressees and its foot. */
export const SAME_AS_ABOVE = "Như trên";

/** «V/v đôn đốc …»: what a công văn is about, below its number. */
export function subjectLine(abstract: string): string {
  return `V/v ${abstract.charAt(0).toLowerCase()}${abstract.slice(1)}`;
}

export function dayLine(place: string): { readonly before: string; readonly blankDay: string } {
  return { before: `${place}, ngày `, blankDay: DOTS };
}

/** «(Kèm theo Tờ trình số      /TTr-SCT ngày …… tháng 6 năm 2020 của Sở Công Thương)» */
export function enclosedWith(of: {
  readonly type: string;
  readonly symbol: string;
  readonly day: string;
  readonly agency: string;
}): string {
  const { type, symbol, day, agency } = of;
  const paper = [type, symbol.replace(/^Số:/, "số"), day].filter((part) => part !== "").join(" ");
  return `(Kèm theo ${paper} của ${agency})`;
}

export function annexName(number: string | undefined): string {
  return number === undefined ? "Phụ lục" : `Phụ lục ${number}`;
}

/** «UBND thành phố Đà Nẵng» for the full name; other names are kept. */
export function abbreviatedCommittee(name: string): string {
  return name.replace(/^(?:ủy|uỷ) ban nhân dân(?=\s)/iu, "UBND");
}

/** Names in braces of «MAU_SO_VAN_BAN» and «MAU_SO_CONG_VAN». */
export const SYMBOL_BRACES = {
  number: "số",
  type: "loại văn bản",
  agency: "ký hiệu",
  drafter: "nơi soạn",
} as const;

/** «Số:      /BC-SCT»: room for a clerk to write the number after signature. */
export const SYMBOL = { lead: "Số:", room: "      " } as const;

export const OWED = {
  signer: "Văn phòng điền họ tên",
  plan: "Kế hoạch: Văn phòng điền số, ngày ban hành",
  heldOn: "ngày: Văn phòng điền",
  venue: "địa điểm: Văn phòng điền",
} as const;

/** What stands under the paper of a unit, whose own titles nobody has told. */
export const UNIT_HEAD = "THỦ TRƯỞNG ĐƠN VỊ";
export const UNIT_ARCHIVE = "VT";

/** The signer of a unit's own paper: its letterhead names the unit. */
export const OWED_UNIT_HEAD = "đơn vị điền họ tên";

/** The list of `Danh mục` that documents cite. */
export const BASIS_LIST = "Văn bản căn cứ";

export const BASIS_LEAD = "Căn cứ ";

/** «Căn cứ Kế hoạch số …»; a list value that begins so already is kept. */
export function basisLine(document: string): string {
  return /^căn cứ\s/iu.test(document) ? document : `${BASIS_LEAD}${document}`;
}

export function conferenceName(parts: {
  readonly title: string;
  readonly ordinal?: string;
  readonly year?: number;
}): string {
  const { title, ordinal, year } = parts;
  return [title, ordinal && `lần thứ ${ordinal}`, year && `năm ${year}`].filter(Boolean).join(" ");
}

export function planName(number: string, day: string, agency: string): string {
  return `Kế hoạch số ${number} ngày ${day} của ${agency}`;
}

export function plannedStretch(first: string, last: string): string {
  return `trong khoảng từ ngày ${first} đến ngày ${last}`;
}

export function onDay(day: string): string {
  return `ngày ${day}`;
}

/** «Văn phòng Sở Công Thương, điện thoại 0236 …, thư điện tử …» */
export function contactWords(of: {
  readonly office: string;
  readonly phone?: string;
  readonly email?: string;
}): string {
  const { office, phone, email } = of;
  const ways = [phone && `điện thoại ${phone}`, email && `thư điện tử ${email}`];
  return [office, ...ways].filter(Boolean).join(", ");
}

/** «KT.», «TL.», «TUQ.», «TM.», «Q.» before a post. @source NĐ 30/2020, Điều 13 */
export const SIGNS_FOR = /^(?:kt|tl|tuq|tm|q)\s*\.\s*/iu;
