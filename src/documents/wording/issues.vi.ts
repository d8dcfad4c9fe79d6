import { proseCount } from "./official-words.ts";

/** What a run says beside the documents that it drafted, or instead of one: whole sentences. */

export function noRegime(day: string, setting: string): string {
  return `Không lập được văn bản: ngày ${day} không có (hoặc có hai) thể thức theo Cấu hình «${setting}»; Văn phòng sửa rồi lập lại.`;
}

export function unreadableRegime(setting: string): string {
  return `Không lập được văn bản: không đọc được Cấu hình «${setting}»; ghi như «TT01 đến 04/03/2020; ND30 từ 05/03/2020».`;
}

export function blankSetting(name: string, setting: string): string {
  return `${name}: Cấu hình chưa điền «${setting}», chỗ đó in dấu chấm tô vàng.`;
}

export function unreadableSetting(name: string, setting: string): string {
  return `${name}: Cấu hình «${setting}» không đọc được là một ngày, chỗ đó để trống.`;
}

export function signsToSelf(name: string, head: string): string {
  return `${name}: nơi nhận có ${head}, cũng là người ký theo Cấu hình; Văn phòng xem lại người ký.`;
}

export function unknownOffice(name: string, code: string): string {
  return `${name}: Cấu hình «MA_VAN_PHONG» ghi «${code}» mà tab Đơn vị không có mã đó; chỗ tên Văn phòng in dấu chấm tô vàng.`;
}

export function standsOnErrors(name: string, sheet: string, rows: number): string {
  return `${name}: ${proseCount(rows)} dòng của tab ${sheet} còn lỗi; văn bản vẫn lập từ các dòng đó.`;
}

export function findingsBehind(name: string, errors: number, warnings: number): string {
  return `${name}: số liệu còn ${proseCount(errors)} lỗi, ${proseCount(warnings)} cảnh báo.`;
}

export function unlisted(name: string, rows: number): string {
  return `${name}: ${proseCount(rows)} dòng chưa rõ Hội nghị nên không có trong danh sách.`;
}

export function noPlanTask(name: string): string {
  return `${name}: tab Thời hạn không có việc «gửi kế hoạch tổ chức Hội nghị» nên số kế hoạch là 0.`;
}

export function nobodyListed(name: string): string {
  return `${name}: chưa có đại biểu nào; văn bản ghi «Không có».`;
}

export function nobodyEligible(name: string): string {
  return `${name}: chưa có tập thể, cá nhân nào đủ điều kiện nên không lập Tờ trình; chỉ lập bảng theo dõi.`;
}

export function heldBackCount(name: string, held: number): string {
  return `${name}: ${proseCount(held)} trường hợp chưa đưa vào Tờ trình, lý do trong bảng theo dõi.`;
}

export function withdrawnCount(name: string, reviews: number): string {
  return `${name}: ${proseCount(reviews)} dòng của tab Xét duyệt không còn trong Đề cử nên không đưa vào Tờ trình.`;
}

export function unverified(name: string, authority: string, count: number): string {
  return `${name} trình ${authority}: ${proseCount(count)} trường hợp chưa xác minh kỷ luật; Văn phòng xác minh trước khi trình.`;
}

export function undecided(name: string, authority: string, count: number): string {
  return `${name} trình ${authority}: ${proseCount(count)} trường hợp chưa có kết quả của Hội đồng.`;
}

/** Why a nominee is held back, beside what findings say. */
export const REASONS = {
  council: "Hội đồng",
  director: "Giám đốc quyết",
  unknownUnit: "Chưa rõ đơn vị đề nghị; ghi đúng mã hoặc tên đơn vị.",
  unknownForm: "Chưa rõ hình thức khen thưởng; chọn một hình thức trong danh sách.",
  unknownSubject: "Chưa rõ đối tượng; chọn Tập thể hoặc Cá nhân.",
  noAuthority: "Hình thức này chưa ghi Thẩm quyền; Văn phòng điền ở tab Hình thức khen thưởng.",
  noReason: "Văn phòng chưa ghi Lý do",
} as const;

/** «Hội đồng: Hoãn. Lý do: …» */
export function decisionReason(who: string, decision: string, reason: string | undefined): string {
  return `${who}: ${decision}. ${reason === undefined ? REASONS.noReason : `Lý do: ${reason}`}`;
}

/** «III.2.b (DK03)» */
export function ruleClause(source: string | undefined, rule: string | undefined): string {
  if (rule === undefined) return source ?? "";
  return source === undefined ? rule : `${source} (${rule})`;
}

/** «Đề cử, dòng 17» where no clause stands behind a reason. */
export function placeClause(sheet: string, row: number): string {
  return `${sheet}, dòng ${row}`;
}

export function takesNoUnit(name: string): string {
  return `${name} lập chung cho cả kỳ, không lập riêng từng đơn vị; bỏ phần đơn vị rồi lập lại.`;
}

export function needsUnit(name: string): string {
  return `${name} lập riêng từng đơn vị; ghi --unit và mã đơn vị, hoặc --all để lập cho mọi đơn vị.`;
}

export function unknownUnit(typed: string, codes: readonly string[]): string {
  return `Tab Đơn vị không có «${typed}»; các mã đơn vị: ${codes.join(", ")}.`;
}
