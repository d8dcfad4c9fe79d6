import { proseCount } from "../wording/official-words.ts";

/** Words of nominations before the council. */

/** «05 trường hợp» */
export function cases(count: number): string {
  return `${proseCount(count)} trường hợp`;
}

/** «Bình (Trung tâm B), Giấy khen của Giám đốc Sở» */
export function withdrawnName(name: string, unit: string, form: string): string {
  return `${name} (${unit}), ${form}`;
}

export const NOT_VERIFIED = "chưa xác minh";
export const NOT_VOTED = "chưa có";
export const ODD_VOTES = "Văn phòng xem lại số phiếu";

export function noCandidates(name: string): string {
  return `${name}: chưa có tập thể, cá nhân nào được đề nghị khen thưởng; văn bản ghi «Không có».`;
}

export function unplacedCandidates(name: string, rows: number): string {
  return `${name}: ${proseCount(rows)} dòng của tab Đề cử chưa rõ hình thức hoặc đối tượng nên không đưa ra Hội đồng; sửa các dòng đó rồi lập lại.`;
}

export function oddVotes(name: string, rows: number): string {
  return `${name}: ${proseCount(rows)} dòng của tab Xét duyệt ghi số phiếu không hợp lệ hoặc chưa đủ, chỗ đó để trống.`;
}
