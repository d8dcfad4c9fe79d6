/** What the world refused the office script, and what to do; `{…}` are the error's facts. */
export const OFFICE_ERROR_WORDS: Readonly<Record<string, string>> = {
  "office-busy": "Một lần chạy khác đang làm việc trên bảng này. Chờ lần đó xong rồi bấm lại.",
  "not-set-up":
    "Bảng điều hành này chưa được thiết lập, hoặc là một bản sao. Vào Thi đua ▸ Thiết lập.",
  "zone-differs":
    "Múi giờ của Bảng điều hành là {zone}, khác giờ Việt Nam, nên chưa thư nào được gửi. Vào Tệp ▸ Cài đặt ▸ Múi giờ rồi bấm lại.",
  "ledger-damaged":
    "Tab Sổ thư không dùng được ({reason}), nên chưa thư nào được gửi: không có sổ thì thư có thể đi hai lần. Vào Tệp ▸ Nhật ký phiên bản để lấy lại tab, hoặc sửa lại như cũ, rồi bấm lại.",
  "workbook-missing": "Không mở được {file}: bảng không còn hoặc liên kết sai. Kiểm tra liên kết.",
  "access-refused":
    "Tài khoản đang chạy không được phép mở {file}. Nhờ chủ bảng chia sẻ rồi bấm lại.",
  "authorization-missing":
    "Google chưa được bạn cho đủ quyền. Vào Thi đua ▸ Thiết lập và đồng ý các quyền được hỏi.",
  "quota-reached": "Google cho biết đã hết hạn mức trong ngày ({file}). Ngày mai bấm lại.",
  "service-unavailable":
    "Google đang bận và không trả lời ({file}). Chưa biết bước ghi cuối đã vào hay chưa; chờ ít phút rồi bấm lại, việc làm lại không gây trùng.",
  "write-refused":
    "Không ghi được vào {file} vì có vùng được bảo vệ hoặc quy tắc kiểm tra chặn lại. Bỏ bảo vệ tab do chương trình ghi rồi bấm lại.",
  "workbook-too-large":
    "{file} quá lớn so với giới hạn của Google Sheets. Xóa bớt tab thừa rồi bấm lại.",
  "draft-refused": "{why}",
  "service-failed":
    "Google báo một lỗi lạ ở {file}: {reason}. Bấm lại một lần; nếu vẫn vậy, gửi câu này cho người phụ trách.",
};

export const OFFICE_FAULT = (detail: string) =>
  `Chương trình có lỗi, không phải do số liệu của bạn. Chưa có gì bị mất. Gửi câu này cho người phụ trách: ${detail}`;

export function officeErrorText(code: string, facts: Readonly<Record<string, string | number>>) {
  const words = OFFICE_ERROR_WORDS[code] ?? code;
  return words.replace(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? "?"));
}
