import type { Lock } from "./model/tab-state.ts";

/** What the page of the local sheet says. */
export const WORDS = {
  product: "Điển Hình",
  loading: "Đang mở thư mục làm việc…",
  skip: "Tới nội dung",
  pages: "Các trang",
  notices: "Thông báo",
  views: {
    sheet: "Bảng tính",
    dashboard: "Tình hình",
    findings: "Vi phạm",
    documents: "Văn bản",
    mails: "Thư",
    preview: "Thư sắp gửi",
  },
  menus: "Thực đơn",
  emulation: "Thi đua",
  consolidate: "Tổng hợp",
  draft: "Lập văn bản",
  remindPreview: "Nhắc việc (xem trước)",
  remindWrite: "Nhắc việc: ghi thư ra hop-thu",
  edit: "Sửa",
  undo: "Hoàn tác",
  redo: "Làm lại",
  copy: "Chép",
  paste: "Dán",
  clear: "Xóa nội dung ô đã chọn",
  books: "Bảng",
  tabs: "Tab của bảng",
  cell: "Ô đang chọn",
  grid: "Bảng tính. Phím mũi tên để đi, gõ để nhập, Alt và mũi tên xuống để mở danh sách.",
  chooseOne: "Chọn trong danh sách",
  chooseSeveral: "Chọn nhiều giá trị",
  blank: "(trống)",
  ticked: "đã đánh dấu",
  unticked: "chưa đánh dấu",
  close: "Đóng",
  cancel: "Thôi",
  accept: "Ghi vào ô",
  required: "bắt buộc",
  manyTypists:
    "Nhiều người cùng gõ một lúc thì dùng Google Sheets: bảng này chỉ để một người sửa, người khác xem.",
} as const;

export const REFUSED: Readonly<Record<Lock | "reader" | "long", string>> = {
  header: "Dòng tiêu đề khóa: tên cột không đổi ở đây.",
  computed: "Cột này do máy ghi, không gõ vào được.",
  cell: "Ô này có công thức hoặc bị gộp, chỉ sửa được trong Excel.",
  tab: "Tab này chỉ để đọc.",
  beyond: "Ô này nằm ngoài bảng.",
  reader: "Trang này đang xem, không sửa.",
  long: "Nội dung dài quá 32.767 ký tự, ô của bảng tính không chứa nổi nên chưa nhận. Rút gọn rồi dán lại.",
};

export function otherFolder(folder: string): string {
  return `Địa chỉ này giờ mở thư mục khác (${folder}), nên trang này ngừng ghi để không ghi nhầm.`;
}

export const UNKEPT =
  "Bảng này chỉ ghi nội dung ô. Thêm, xóa, dời dòng hay cột, sắp xếp, gộp ô, định dạng thì làm trong Excel. Bỏ một dòng: chọn dòng rồi bấm Delete, dòng trống được bỏ qua.";
export const NO_CUT = "Không cắt được: hãy chép (Ctrl+C), dán (Ctrl+V), rồi xóa ô cũ (Delete).";
export const BROKEN =
  "Bảng vừa bị đổi theo cách không ghi được vào tệp, nên đã bỏ thay đổi đó và mở lại tab. Những ô đã gõ vẫn còn.";
export const NO_CLIPBOARD = "Trình duyệt không cho đọc bộ nhớ tạm: bấm Ctrl+V trên bảng để dán.";

export function pasteCut(rows: number): string {
  return `${rows} dòng cuối của vùng dán vượt quá bảng nên không được dán.`;
}

export function changedElsewhere(file: string): string {
  return `Tệp ${file} vừa được sửa ngoài trang này; đã mở lại bản mới.`;
}

export function notSaved(cell: string, reason: string, text: string): string {
  return `Không ghi được ô ${cell}: ${reason} Bạn đã gõ: «${text}»`;
}

export const CONFLICT = {
  title: "Tệp đã bị sửa ở nơi khác",
  choose: "Chọn bên giữ",
  explain: (file: string) =>
    `Trong lúc bạn gõ, ${file} được sửa bằng chương trình khác. Các ô dưới đây của bạn chưa được ghi. Chọn giữ bên nào.`,
  moved:
    "Có dòng không còn như lúc bạn gõ: dòng có thể đã dời chỗ. «Ghi theo tôi» ghi vào đúng số dòng cũ, nên hãy đọc cột «Dòng» trước; không chắc thì lấy theo tệp rồi gõ lại.",
  cell: "Ô",
  row: "Dòng",
  rowNow: (row: string) => `Trong tệp: ${row}`,
  rowThen: (row: string) => `Lúc bạn gõ: ${row}`,
  noTab: "(tệp không còn tab này)",
  theirs: "Đang có trong tệp",
  yours: "Bạn đã gõ",
  takeTheirs: "Lấy theo tệp",
  keepMine: "Ghi theo tôi",
} as const;

export const JOB = {
  running: { run: "Đang tổng hợp", draft: "Đang lập văn bản", remind: "Đang ghi thư" },
  done: { run: "Đã tổng hợp", draft: "Đã lập văn bản", remind: "Đã ghi thư nhắc việc" },
  failed: {
    run: "Chưa tổng hợp được",
    draft: "Chưa lập được văn bản",
    remind: "Chưa ghi được thư",
  },
  stopped: {
    run: "Đã dừng tổng hợp",
    draft: "Đã dừng lập văn bản",
    remind: "Đã dừng ghi thư",
  },
  stop: "Dừng",
  stopping: "Đang dừng…",
  lost: "Máy chủ đã khởi động lại trong lúc làm việc này. Chọn lại việc đó để làm tiếp; không thư nào bị ghi hai lần.",
  waitSave: "Còn ô chưa lưu: chờ lưu xong rồi làm lại.",
  whichUnit: "Lập cho đơn vị nào?",
  common: "Chung cho mọi đơn vị, một văn bản",
  allUnits: "Mọi đơn vị, mỗi đơn vị một văn bản",
  draftNow: "Lập",
  more: (count: number) => `Còn ${count} dòng nữa`,
} as const;
