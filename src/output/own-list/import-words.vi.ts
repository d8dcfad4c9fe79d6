/** What the script says of an import of a unit's own list. */
export const IMPORT_RUN_WORDS = {
  log: "Nhập danh sách đơn vị gửi",
  noBook: (unit: string) =>
    `Đơn vị ${unit} chưa có bảng nhập liệu: dán liên kết vào tab Đơn vị, hoặc chạy «Thiết lập» để có bảng dùng chung. Chưa ghi dòng nào.`,
  noTab: (book: string, tab: string) =>
    `${book} không có tab ${tab} đọc được: khôi phục tab và tiêu đề cột rồi bấm lại. Chưa ghi dòng nào vào bảng này.`,
  noColumn: (book: string, column: string) =>
    `${book} không có cột «${column}» mà danh sách cần: thêm cột rồi bấm lại. Chưa ghi dòng nào vào bảng này.`,
  appended: (count: number, books: readonly string[]) =>
    `Đã thêm ${count} dòng vào ${books.join("; ")}. Dòng của đơn vị giữ nguyên.`,
  skipped: (count: number) => ` ${count} dòng đã có sẵn nên không thêm lần nữa.`,
  before: " Lần bấm trước đã ghi rồi, không ghi lại.",
  logged: (count: number, tab: string) => `${count} dòng vào tab ${tab}`,
} as const;
