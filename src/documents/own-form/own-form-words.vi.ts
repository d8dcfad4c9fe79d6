/** Where a mark stands in a form. */
export interface Place {
  /** «thân văn bản», «đầu trang» */
  readonly part: string;
  /** The text around it. */
  readonly around: string;
  /** Row of the table that it stands in. */
  readonly row?: number;
}

export const FORM_PARTS = {
  body: "thân văn bản",
  header: "đầu trang",
  footer: "chân trang",
} as const;

/** A mark as an officer types it. */
export function markText({
  kind,
  name,
}: {
  readonly kind: "print" | "blank" | "open" | "without" | "close";
  readonly name: string;
}): string {
  if (kind === "blank") return `[[${name}]]`;
  const sign = { print: "", open: "#", without: "^", close: "/" }[kind];
  return `{${sign}${name}}`;
}

function at({ part, around, row }: Place): string {
  return `${part}${row === undefined ? "" : `, dòng ${row} của bảng`}, chỗ «${around}»`;
}

/** What is wrong with the marks of an office's own form: whole sentences with what to do. */
export const FORM_FAULTS = {
  unknown: (mark: string, nearest: string | undefined, place: Place) =>
    nearest === undefined
      ? `Không có chỗ điền «${mark}» (${at(place)}). Xem tên đúng trong huong-dan.html.`
      : `Không có chỗ điền «${mark}» (${at(place)}); có phải «${mark.replace(/[^{}[\]#^/]+/, nearest)}»?`,
  unpaired: (sign: string, place: Place) =>
    `Dấu ${sign} thiếu dấu đi cùng trong một đoạn (${at(place)}). Gõ lại cả chỗ điền, kể cả hai dấu ngoặc.`,
  unclosed: (name: string, place: Place) =>
    `Danh sách mở bằng {#${name}} chưa đóng (${at(place)}). Thêm {/${name}} ở cuối phần lặp.`,
  closedOnly: (name: string, place: Place) =>
    `Có {/${name}} mà không có {#${name}} mở trước (${at(place)}). Thêm dấu mở hoặc xóa dấu đóng.`,
  crossed: (closed: string, open: string, place: Place) =>
    `{/${closed}} đóng khi «${open}» còn mở (${at(place)}). Danh sách mở sau phải đóng trước: đặt {/${open}} ở đây.`,
  noList: (name: string, place: Place) =>
    `«${name}» không phải danh sách (${at(place)}). Viết {${name}}, không có dấu # hay ^.`,
  isList: (name: string, place: Place) =>
    `«${name}» là danh sách (${at(place)}). Viết {#${name}} trước và {/${name}} sau phần lặp.`,
  structure:
    "Mẫu có danh sách mở và đóng ở hai chỗ không lặp được, ví dụ mở trong bảng mà đóng ngoài bảng, hoặc trong phần lặp có hình hay chỗ ngắt trang. Đặt {#…} và {/…} trong cùng một bảng hoặc cùng thân văn bản, không có hình ở giữa.",
} as const;

/** Why a file cannot be a form. */
export const FORM_REFUSALS = {
  password: "Tệp có mật khẩu hoặc là tệp .doc cũ. Bỏ mật khẩu, lưu thành .docx.",
  noDocx: "Tệp không phải văn bản .docx đọc được. Lưu lại từ Word, LibreOffice hoặc Google Docs.",
  macros: "Tệp có macro (.docm). Lưu thành .docx không có macro.",
  template: "Tệp là mẫu .dotx. Lưu thành .docx.",
  tooLarge: "Tệp lớn quá 10 MB. Bỏ bớt ảnh.",
  unpacksTooLarge: "Tệp giải nén ra quá 50 MB. Bỏ bớt ảnh, hoặc lưu lại thành .docx mới.",
  external: (target: string) =>
    `Tệp lấy nội dung từ nơi khác: ${target}. Chèn thẳng ảnh vào tệp, bỏ liên kết và trường tự lấy dữ liệu.`,
} as const;

/** What is wrong with the files of the folder `mau-van-ban`. */
export const OWN_FORM_WORDS = {
  inFile: (file: string, fault: string) => `Mẫu ${file}: ${fault}`,
  notDocx: "Chỉ nhận tệp .docx.",
  unknownName: (nearest: string | undefined, folder: string) =>
    nearest === undefined
      ? `Tên tệp không phải tên của mẫu nào. Các tên đúng ở ${folder}.`
      : `Tên tệp không phải tên của mẫu nào; có phải ${nearest}?`,
  twice: (other: string) => `Trùng mẫu với ${other}; giữ một tệp.`,
  nothingDrafted: "Chưa lập văn bản nào: sửa mẫu riêng nêu trên rồi lập lại.",
} as const;
