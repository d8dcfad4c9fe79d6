/** What Google refused, and what to do. */
export const GOOGLE_ERROR_WORDS: Readonly<Record<string, string>> = {
  "authorization-missing":
    "Google không nhận lần đăng nhập này nữa: đã thu hồi, hết hạn, hoặc chưa đồng ý đủ ba quyền ({detail}). Xóa tệp {token} rồi chạy lại, đăng nhập lại và chọn cả ba quyền.",
  "access-refused":
    "Google từ chối khi {what} (mã {status}): {detail}. Tài khoản này phải là chủ hoặc người được sửa bảng: nhờ chủ bảng chia sẻ quyền sửa, hoặc đăng nhập đúng tài khoản.",
  "google-missing":
    "Google không tìm thấy khi {what}: {detail}. Tệp có thể đã bị xóa, hoặc tài khoản này không mở được: kiểm tra liên kết và tài khoản.",
  "quota-reached":
    "Google báo hết hạn mức khi {what}: {detail}. Chờ rồi chạy lại: phần đã xong được giữ, không làm lại.",
  "service-unavailable":
    "Google không trả lời khi {what}: {detail}. Chưa rõ việc đó đã xong hay chưa; chạy lại sau ít phút: phần đã xong được nhận ra và không làm hai lần.",
  "service-failed":
    "Google không nhận yêu cầu khi {what} (mã {status}): {detail}. Chạy lại một lần; nếu vẫn vậy, gửi câu này cho người phụ trách chương trình.",
  "script-api-off":
    "Tài khoản chưa bật Apps Script API. Mở https://script.google.com/home/usersettings, bật «Google Apps Script API», chờ vài phút rồi chạy lại.",
  "client-missing":
    "Chưa có OAuth client. Ba bước: 1. Ở console.cloud.google.com tạo dự án, bật Google Sheets API, Google Drive API, Apps Script API; 2. Màn hình xin phép chọn Internal, tạo OAuth client loại Desktop, tải tệp JSON; 3. Chạy npm run provision -- --credentials TỆP.json (chỉ cần lần đầu; tệp được chép vào {folder}).",
  "client-invalid":
    "Tệp {path} không phải OAuth client loại Desktop, cũng không phải thông tin đăng nhập đã có. Tải lại tệp JSON từ console.cloud.google.com → Credentials.",
  "consent-refused":
    "Chưa được cấp quyền ({detail}). Chạy lại và đồng ý cả ba quyền; mỗi quyền để làm gì xem docs/trien-khai.md.",
  "consent-late": "Chờ đăng nhập quá {minutes} phút nên đã thôi. Chạy lại khi sẵn sàng.",
  "token-open":
    "Người khác trên máy đọc được {path}. Gõ: chmod 600 {path}, rồi chạy lại; nếu nghi đã lộ, thu hồi ở myaccount.google.com/permissions.",
  "credentials-invalid":
    "Không đọc được {path}: không có tệp ở đó, hoặc tệp không phải JSON. Kiểm tra đường dẫn sau --credentials; tệp trong thư mục của chương trình mà hỏng thì xóa rồi chạy lại.",
  "scripts-missing": "Chưa có {folder}: chạy npm run build rồi chạy lại.",
};

/** What a call was for. */
export const CALL_WORDS: Readonly<Record<string, string>> = {
  account: "hỏi tên tài khoản",
  find: "tìm các bảng đã dựng",
  create: "tạo bảng",
  mark: "đánh dấu bảng",
  read: "đọc bảng",
  write: "ghi bảng",
  script: "gắn mã chạy kèm",
  "script-version": "lưu phiên bản mã (mã mới đã chạy, chỉ thiếu bản lưu để quay lại)",
  share: "chia sẻ bảng",
  export: "tải tệp về",
  token: "đăng nhập",
  other: "gọi Google",
};
