import { proseCount, thousands } from "../wording/official-words.ts";
import { collectives, individuals } from "../wording/shared-words.vi.ts";

/** Nơi nhận of a decision: whom its last article names. */
export const AS_ARTICLE = "Như Điều 3";

/** The first of the căn cứ. */
export const OWED_POWERS =
  "Luật Thi đua, khen thưởng và văn bản quy định thẩm quyền tặng Giấy khen: Văn phòng điền";

/** The last of the căn cứ. */
export function proposedBy(council: string): string {
  return `Theo đề nghị của ${council}`;
}

export function owedPrize(column: string): string {
  return `Văn phòng điền “${column}”`;
}

export const OWED_TOTAL = "Văn phòng điền tổng số tiền thưởng";

export const OWED_FUND = "Văn phòng điền nguồn kinh phí";

/** «02 tập thể, 03 cá nhân»; a subject of which there is none is left out. */
export function recipientCount(collectiveCount: number, individualCount: number): string {
  return [
    ...(collectiveCount === 0 ? [] : [collectives(collectiveCount)]),
    ...(individualCount === 0 ? [] : [individuals(individualCount)]),
  ].join(", ");
}

export function prizeLead(form: string, subject: "collectives" | "individuals"): string {
  return `${form}: ${{ collectives: "mỗi tập thể", individuals: "mỗi cá nhân" }[subject]} `;
}

/** «1.500.000 đồng» */
export function dong(amount: number): string {
  return `${thousands(amount)} đồng`;
}

export function decisionListTitle(form: string): string {
  return `DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG ${form.toUpperCase()}`;
}

export function andWords(words: readonly string[]): string {
  return words.join("; ");
}

export function nobodyDecided(name: string, director: string): string {
  return `${name}: chưa có tập thể, cá nhân nào được ${director} đồng ý nên không lập; ghi Giám đốc quyết ở tab Xét duyệt rồi lập lại.`;
}

export function undecidedCount(name: string, count: number): string {
  return `${name}: ${proseCount(count)} trường hợp Giám đốc chưa quyết nên không đưa vào.`;
}

export function refusedCount(name: string, count: number): string {
  return `${name}: ${proseCount(count)} trường hợp Giám đốc không đồng ý nên không đưa vào.`;
}

export function issuedAlready(name: string, count: number): string {
  return `${name}: ${proseCount(count)} trường hợp đã có Số, ngày quyết định ở tab Xét duyệt nên không lập lại.`;
}

/** Somebody on whom the Director decided, and who is left out all the same. */
export function leftOut(
  name: string,
  of: { readonly person: string; readonly unit: string; readonly reason: string },
): string {
  return `${name}: Giám đốc đã đồng ý nhưng không đưa vào ${of.person} (${of.unit}): ${of.reason}`;
}

export const GONE = "không còn trong Đề cử; Văn phòng hỏi lại đơn vị.";

export function unverifiedDecided(name: string, count: number): string {
  return `${name}: ${proseCount(count)} trường hợp chưa xác minh kỷ luật; Văn phòng xác minh trước khi trình ký.`;
}

export function noPrize(name: string, form: string): string {
  return `${name}: tab Hình thức khen thưởng chưa ghi mức thưởng của ${form}, chỗ đó để trống.`;
}
