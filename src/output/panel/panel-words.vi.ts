import type { Day } from "../../domain/day.ts";
import { dayText } from "../format.vi.ts";

/** What the side panel says and what its buttons are called. */
export const PANEL_WORDS = {
  loading: "Đang đọc lần tổng hợp gần nhất…",
  reload: "Xem lại",
  never: "Chưa tổng hợp lần nào. Bấm «Tổng hợp» để đọc các bảng nhập liệu.",
  asOf: (day: Day, moment: string) =>
    `Theo lần tổng hợp lúc ${moment}, tính đến hết ngày ${dayText(day)}.`,
  unfinished: "Lần trước mới đọc được một phần bảng nhập liệu. Bấm «Tổng hợp» để đi tiếp.",
  consolidate: "Tổng hợp",
  consolidating: "Đang tổng hợp…",
  going: "Đang tìm ô…",
  figures: "Số liệu chính",
  done: (done: number, owed: number) => `Xong ${done}/${owed}`,
  delegates: (total: string, share: string) => `${total} đại biểu, điển hình ${share}`,
  noDelegates: "Chưa có đại biểu nào.",
  call: (phone: string) => `Gọi ${phone}`,
} as const;

/** The section «Vi phạm». */
export const PANEL_FINDING_WORDS = {
  shared: "Chung nhiều đơn vị",
  counts: (errors: number, warnings: number) => `${errors} lỗi, ${warnings} cảnh báo`,
  source: (source: string) => `Căn cứ: ${source}`,
  /** «Đại biểu, dòng 5, cột Ngày sinh». */
  place: (sheet: string, row: number | null, column: string | null) =>
    [sheet, row === null ? "" : `dòng ${row}`, column === null ? "" : `cột ${column}`]
      .filter((part) => part !== "")
      .join(", "),
  goTo: (place: string) => `Đến ô: ${place}`,
  open: (place: string) => `Mở ô: ${place}`,
  newWindow: "(mở thẻ mới)",
  gone: (place: string) => `Đã chọn ô: ${place}.`,
  more: (count: number) => `Xem thêm ${count} mục`,
  beyond: (count: number) => `Còn ${count} vi phạm nữa, xem ở tab Vi phạm.`,
} as const;

/** The section «Thư nhắc việc». */
export const PANEL_MAIL_WORDS = {
  heading: "Thư nhắc việc",
  preview: "Xem trước thư",
  previewing: "Đang soạn các thư của hôm nay…",
  previewed: (count: number) => `${count} thư sẽ gửi, chưa thư nào được gửi.`,
  sample: "Gửi thử cho tôi",
  sampling: "Đang gửi thử…",
  send: (count: number) => `Gửi ${count} thư`,
  sendTitle: "Gửi thư nhắc việc",
  sendNow: "Gửi",
  sending: "Đang gửi thư… Bấm «Dừng» thì dừng sau thư đang gửi.",
  to: (addresses: string) => `Đến: ${addresses}`,
  cc: (addresses: string) => `Đồng gửi: ${addresses}`,
  uncertain: "Thư chưa rõ đã gửi hay chưa",
  listing: "Đang tìm thư chưa rõ…",
  uncertainCount: (count: number) => `${count} thư chưa rõ. Tìm từng thư rồi trả lời.`,
  search: (owner: string) => `Mở hộp thư của ${owner}, tìm:`,
  inGmail: "Tìm trong Gmail (mở thẻ mới)",
  seen: "Đã thấy",
  notSeen: "Chưa thấy, gửi lại",
  recording: "Đang ghi vào Sổ thư…",
  againTitle: "Gửi lại thư này?",
} as const;

/** The section «Lần chạy gần đây». */
export const PANEL_RUN_WORDS = {
  heading: "Lần chạy gần đây",
  none: "Nhật ký chưa có dòng nào.",
  restore: "Khôi phục lần trước",
  restoreTitle: "Khôi phục lần trước",
  restoreAsk:
    "Hai tab Tổng hợp và Vi phạm trở về như trước lần ghi gần nhất. Bấm lần nữa thì đổi lại như bây giờ. Bảng bên vẫn theo lần tổng hợp gần nhất; bảng của các đơn vị không đổi.",
  restoring: "Đang khôi phục…",
  line: (at: string, what: string) => `${at}: ${what}`,
} as const;
