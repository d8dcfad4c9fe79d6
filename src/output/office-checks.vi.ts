import { escapeHtml } from "./mail-html.ts";

/** One line of «Kiểm tra cài đặt»: what was looked at, how it stands, what to do when it is wrong. */
export interface CheckLine {
  readonly what: string;
  readonly isGood: boolean;
  /** What was found. */
  readonly found: string;
  readonly remedy: string;
}

/** What each check is called, and what to do when it fails. */
export const CHECK_WORDS = {
  setUp: ["Thiết lập", "Vào Thi đua ▸ Thiết lập"],
  officeZone: [
    "Múi giờ của Bảng điều hành",
    "Tệp ▸ Cài đặt ▸ Múi giờ: (GMT+07:00) Giờ Đông Dương - Thành phố Hồ Chí Minh",
  ],
  officeLocale: ["Ngôn ngữ của Bảng điều hành", "Tệp ▸ Cài đặt ▸ Ngôn ngữ: Việt Nam"],
  entry: [
    "Bảng nhập liệu dùng chung",
    "Chia sẻ bảng cho tài khoản này, hoặc Thiết lập lại liên kết",
  ],
  entryZone: ["Múi giờ của Bảng nhập liệu", "Mở Bảng nhập liệu, Tệp ▸ Cài đặt ▸ Múi giờ"],
  entryLocale: [
    "Ngôn ngữ của Bảng nhập liệu",
    "Mở Bảng nhập liệu, Tệp ▸ Cài đặt ▸ Ngôn ngữ: Việt Nam",
  ],
  scriptZone: ["Múi giờ của chương trình", "Báo người cài chương trình sửa timeZone"],
  scopes: ["Quyền đã cho chương trình", "Vào Thi đua ▸ Thiết lập và đồng ý đủ các quyền"],
  tabs: ["Các tab của Bảng điều hành", "Vào Thi đua ▸ Thiết lập để thêm tab còn thiếu"],
  date: ["Ngày 01/05/1970 ghi vào rồi đọc lại", "Đặt múi giờ và ngôn ngữ của bảng như trên"],
  document: [
    "Tạo thử một văn bản trên Drive",
    "Cho chương trình quyền Drive; kiểm tra dung lượng Drive",
  ],
  mail: ["Số thư còn gửi được hôm nay", "Chờ sang ngày mai, hoặc dùng tài khoản Workspace"],
  trigger: [
    "Lịch chạy hằng ngày",
    "Vào Nhắc việc ▸ Bật nhắc việc; chưa bật thì Văn phòng tự bấm Gửi ngay mỗi ngày",
  ],
  sending: ["Lần gửi thư trọn vẹn gần nhất", "Làm theo câu trên rồi bấm Gửi ngay"],
} as const satisfies Readonly<Record<string, readonly [what: string, remedy: string]>>;

export const CHECK_FOUND = {
  good: "đúng",
  done: "được",
  missing: "chưa có",
  off: "đang tắt",
  notYou: (owner: string) => `${owner} (không phải bạn)`,
  otherHour: (hour: string, typed: number) =>
    `đang đặt ${hour} giờ mà Cấu hình ghi ${typed} giờ: bấm Bật nhắc việc lần nữa`,
  asked: "thiếu quyền",
  mails: (count: number) => `${count} địa chỉ`,
  tabs: (names: readonly string[]) => `thiếu ${names.join(", ")}`,
} as const;

export const CHECK_TITLE = "Kiểm tra cài đặt";

export function checksSummary(lines: readonly CheckLine[]): string {
  const bad = lines.filter(({ isGood }) => !isGood);
  return bad.length === 0
    ? `${lines.length} mục đều đạt.`
    : `${bad.length}/${lines.length} mục chưa đạt: ${bad.map(({ what }) => what).join("; ")}.`;
}

/** The list as a page: a sign, a word and a colour for each, so that no colour stands alone. */
export function checksPage(lines: readonly CheckLine[]): string {
  return [
    '<!DOCTYPE html><html lang="vi"><head><style>',
    "body{font-family:Arial,sans-serif;font-size:14px;margin:12px}li{margin:6px 0;list-style:none}",
    "ul{padding:0}.x{color:#9c0006}.v{color:#1e5631}small{color:#595959;display:block;margin-left:20px}",
    "</style></head><body>",
    `<p>${escapeHtml(checksSummary(lines))}</p><ul>`,
    ...lines.map(
      ({ what, isGood, found, remedy }) =>
        `<li><b class="${isGood ? "v" : "x"}">${isGood ? "✓ Đạt" : "✗ Chưa đạt"}</b> ${escapeHtml(what)}: ${escapeHtml(found)}${isGood ? "" : `<small>${escapeHtml(remedy)}</small>`}</li>`,
    ),
    "</ul></body></html>",
  ].join("\n");
}

export const SET_UP_WORDS = {
  ask: "Dán liên kết của Bảng nhập liệu dùng chung. Để trống nếu đã thiết lập, hoặc nếu muốn tạo bảng mới.",
  done: (tabs: readonly string[]) =>
    tabs.length === 0
      ? "Đã thiết lập. Chạy «Kiểm tra cài đặt» để xem mọi thứ đã sẵn sàng."
      : `Đã thiết lập và thêm các tab: ${tabs.join(", ")}. Chạy «Kiểm tra cài đặt» tiếp theo.`,
  badLink: (typed: string) => `«${typed}» không phải liên kết của một bảng Google Sheets.`,
} as const;
