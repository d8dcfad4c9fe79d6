/** Titles of the charts of «Tổng hợp», and the headers of the columns that they show. */
export const CHART_WORDS = {
  done: "Phần việc đã xong của từng đơn vị",
  findings: "Lỗi và cảnh báo của từng đơn vị",
  heads: { done: "Đã xong", errors: "Lỗi", warnings: "Cảnh báo" },
} as const;

/** The menu of the office workbook; a line is what people read, then the function that it runs. */
export const MENU = {
  title: "Thi đua",
  panel: "Bảng bên",
  consolidate: "Tổng hợp",
  drafts: "Lập văn bản",
  ownForms: "Mẫu riêng…",
  reminders: "Nhắc việc",
  preview: "Xem trước",
  newEdition: "Kỳ mới",
  importList: "Nhập danh sách đơn vị gửi",
  regulations: "Đồng bộ quy định",
  stop: "Dừng",
  setUp: "Thiết lập",
  checks: "Kiểm tra cài đặt",
  restore: "Khôi phục lần trước",
  version: "Phiên bản",
} as const;

const ASK_UNIT = "Ghi mã hoặc tên đơn vị. Để trống để lập cho mọi đơn vị.";

/** What is asked before a document that is drafted per unit, by what one drafting covers. */
export const DRAFT_WORDS = {
  ask: {
    unit: ASK_UNIT,
    nominee: ASK_UNIT,
    "edition-or-unit": "Để trống để lập một văn bản chung; hoặc ghi mã, tên một đơn vị.",
  },
} as const;

/** What a run says of itself, in a toast. */
export const RUN_WORDS = {
  title: "Điển Hình",
  reading: (done: number, all: number) => `Đang đọc bảng nhập liệu: ${done}/${all}`,
  readOn: (done: number, all: number) =>
    `Đã đọc ${done}/${all} bảng nhập liệu và ghi nhớ. Làm lại đúng việc vừa rồi để đi tiếp.`,
  consolidated: (errors: number, warnings: number) =>
    `Đã tổng hợp: ${errors} lỗi, ${warnings} cảnh báo. Xem tab Tổng hợp và Vi phạm.`,
  drafting: (name: string, done: number, all: number) => `Đang lập ${done + 1}/${all}: ${name}`,
  drafted: (made: number, kept: number) =>
    kept === 0
      ? `Đã lập ${made} văn bản trong thư mục trên Drive; liên kết từng bản và bản PDF ở Nhật ký.`
      : `Đã lập ${made} văn bản; ${kept} văn bản như cũ nên giữ nguyên.`,
  draftOn: (left: number) => `Còn ${left} văn bản. Bấm «Lập văn bản» lần nữa để đi tiếp.`,
  nothingToDraft: "Chưa lập văn bản nào.",
  draftStopped: (left: number) =>
    `Đã dừng theo yêu cầu. Văn bản đã lập được giữ, còn ${left} văn bản. Bấm «Lập văn bản» lần nữa để đi tiếp.`,
  stopped: "Đã dừng theo yêu cầu. Phần đã làm được giữ nguyên.",
  stopping: "Sẽ dừng sau bước đang làm.",
  restored: (tabs: readonly string[]) => `Đã khôi phục lần trước: ${tabs.join(", ")}.`,
  nothingToRestore: "Chưa có bản lần trước để khôi phục.",
  synced: (books: number) => `Đã đồng bộ Quy định vào ${books} bảng nhập liệu.`,
  notSynced: (names: readonly string[]) => `Chưa ghi được vào: ${names.join("; ")}.`,
  outdated: "Hộp thoại này cũ hơn chương trình. Đóng nó, tải lại trang rồi mở lại ở menu Thi đua.",
  nothingToDo: "Không có việc nào đang dở.",
} as const;

/** What a run leaves in «Nhật ký». */
export const LOG_WORDS = {
  consolidated: "Tổng hợp",
  drafted: "Lập văn bản",
  mailsWritten: "Ghi thư nhắc",
  restored: "Khôi phục lần trước",
  synced: "Đồng bộ quy định",
  setUp: "Thiết lập",
  checked: "Kiểm tra cài đặt",
  turnedOn: "Bật nhắc việc",
  turnedOff: "Tắt nhắc việc",
  /** A document: its link, one to read it as a PDF, and where it came from. */
  document: (
    name: string,
    link: string,
    { origin, pdf }: { readonly origin: string; readonly pdf: string | undefined },
  ) => [`${name} ${link}`.trim(), ...(pdf ? [`bản PDF: ${pdf}`] : []), origin].join("; "),
} as const;

export const FOLDER_NAME = (edition: string) => `Văn bản thi đua ${edition}`;

export const OUR_TITLE = "Điển Hình";
