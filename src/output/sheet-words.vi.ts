/** What the local sheet's server says to people. */
export const SHEET_WORDS = {
  notLetIn:
    "Trình duyệt này chưa được mở từ máy chủ đang chạy. Mở địa chỉ có «?khoa=» mà cửa sổ lệnh npm run sheet vừa in.",
  tokenStale: "Máy chủ đã khởi động lại. Trang sẽ tự nối lại; nếu không, tải lại trang.",
  foreign: "Yêu cầu không đến từ trang của bảng này nên bị từ chối.",
  notFound: "Không có địa chỉ này.",
  wrongMethod: "Địa chỉ này không nhận cách gọi đó.",
  notJson: "Nội dung gửi lên phải là JSON.",
  tooLarge: "Nội dung gửi lên quá lớn. Dán ít dòng hơn mỗi lần.",
  tooSlow: "Nội dung gửi lên quá chậm nên bị ngắt. Thử lại.",
  badRequest:
    "Trang gửi nội dung không hiểu được. Tải lại trang; còn lỗi thì gọi người phụ trách máy.",
  noCell: (tab: string, cell: string) =>
    `Không sửa được ô ${cell} của tab ${tab}: ô nằm ngoài vùng nhập. Tải lại trang.`,
  lockedCell: (tab: string, cell: string) =>
    `Ô ${cell} của tab ${tab} do chương trình hoặc công thức tính, không sửa ở đây.`,
  tooLong: (cell: string) =>
    `Ô ${cell} dài quá 32.767 ký tự, bảng tính không chứa nổi. Rút gọn lại.`,
  held: (who: string, since: string) =>
    `${who} đang sửa bảng này từ ${since}. Bạn chỉ xem được; nhiều người cùng nhập thì dùng Google Sheets.`,
  notEditing:
    "Trang này chưa nhận được quyền sửa; trang sẽ tự xin lại, ô đã gõ vẫn còn trên trang.",
  fileChanged: (file: string) =>
    `${file} vừa bị chương trình khác sửa. Chưa ghi gì của bạn; xem hai bên rồi ghi lại.`,
  fileHeld: (file: string) =>
    `${file} đang mở ở Excel hoặc LibreOffice. Lưu và đóng ở đó, rồi ghi lại. Không còn mở ở đâu mà vẫn báo thì xóa tệp ẩn .~lock.${file}# hoặc ~$${file} cạnh bảng.`,
  fileGone: (file: string) =>
    `Tệp ${file} không còn trong thư mục làm việc: đã bị xóa, dời hoặc đổi tên. Đặt tệp về chỗ cũ (bản trước khi sửa nằm trong sao-luu/) thì bảng tự ghi tiếp.`,
  jobStopped:
    "Đã dừng giữa chừng. Những tệp đã ghi vẫn còn; chọn lại việc đó để làm tiếp, không thư nào bị ghi hai lần.",
  jobRunning: "Một việc khác đang chạy. Chờ việc đó xong rồi bấm lại.",
  outOfTurn: "Thư mục đang được một lệnh khác dùng. Vài giây nữa thử lại.",
  ourFault: "Chương trình có lỗi, không phải do số liệu của bạn. Chi tiết ở cửa sổ lệnh.",
  counted: (errors: number, warnings: number) => `${errors} lỗi, ${warnings} cảnh báo.`,
  noReport: "Chưa có báo cáo: bấm Thi đua ▸ Tổng hợp trước.",
  serving: (workspace: string, address: string) =>
    `Bảng của ${workspace} mở ở:\n\n  ${address}\n\nChỉ máy này mở được. Giữ cửa sổ này trong lúc làm; bấm Ctrl+C để dừng.`,
  portTaken: (port: number) =>
    `Cổng ${port} đang có chương trình khác dùng. Thử --port 0 để máy tự chọn.`,
  badPort: (typed: string) => `«${typed}» không phải một cổng; ghi số từ 0 đến 65535.`,
  noPage: "Trang của bảng chưa được dựng nên chỉ có phần máy chủ.",
  description: "Mở bảng của thư mục làm việc trong trình duyệt, không cần Google.",
  options: {
    port: "cổng (mặc định 4747; 0: máy tự chọn)",
    noOpen: "không tự mở trình duyệt",
  },
} as const;
