import { proseCount } from "../wording/official-words.ts";

/** What a report calls its exemplar, in the title. */
export const EXEMPLARS = { collective: "Tập thể", individual: "Cá nhân" } as const;

/** In the frame, until the photo is pasted over it. */
export const PHOTO = {
  collective: "Ảnh tập thể mới nhất",
  individual: "Ảnh cá nhân mới nhất",
} as const;

/** What a unit owes of a report, said in its blank. */
export const OWED_FACTS = {
  photo: "gửi ảnh mới nhất",
  bornOn: "điền ngày, tháng, năm sinh",
  homePlace: "điền quê quán",
  position: "điền chức vụ",
  history: "điền quá trình thành lập và phát triển",
  organisation: "điền cơ cấu tổ chức",
  functions: "điền chức năng, nhiệm vụ được giao",
  achievements: "tóm tắt thành tích",
  awardsReceived: "kê khen thưởng đã nhận; chưa có thì ghi Không có",
} as const;

export function owedBy(unit: string, what: keyof typeof OWED_FACTS): string {
  return `${unit} ${OWED_FACTS[what]}`;
}

/** «Trung tâm B tóm tắt thành tích; báo cáo đã gửi: https://…» */
export function owedBesideReport(owed: string, link: string): string {
  return `${owed}; báo cáo đã gửi: ${link}`;
}

/** «từ 02 đến 03 trang A4» of what the rows allow. */
export function pageRange(least: number | undefined, most: number | undefined): string {
  if (least === undefined) return `tối đa ${proseCount(most ?? 0)} trang A4`;
  if (most === undefined) return `ít nhất ${proseCount(least)} trang A4`;
  return `từ ${proseCount(least)} đến ${proseCount(most)} trang A4`;
}

export function lengthHint(unit: string, range: string, pages: number | undefined): string {
  const typed = pages === undefined ? "chưa ghi Số trang" : `đang ghi ${proseCount(pages)} trang`;
  return `${unit} rà độ dài cả báo cáo: ${range}, ${typed}; rà xong thì xóa dòng này`;
}

export function noNominees(name: string, unit: string): string {
  return `${name}: ${unit} chưa có tập thể, cá nhân nào trong Đề cử nên không lập.`;
}

export function nobodyNominated(name: string): string {
  return `${name}: tab Đề cử chưa có tập thể, cá nhân nào nên không lập.`;
}

export function unplaced(name: string, rows: number): string {
  return `${name}: ${proseCount(rows)} dòng của tab Đề cử chưa rõ đơn vị hoặc đối tượng nên không lập; sửa các dòng đó rồi lập lại.`;
}

export function owedReports(name: string, unit: string, reports: number): string {
  return `${name}: ${proseCount(reports)} báo cáo của ${unit} còn chỗ trống đơn vị phải điền, tô vàng trong văn bản.`;
}

/** The program prints no pages, so it cannot count them. */
export function uncountedPages(name: string, range: string): string {
  return `${name}: độ dài ${range} theo Số trang đơn vị ghi, chương trình không đếm trang in; mở văn bản để rà.`;
}
