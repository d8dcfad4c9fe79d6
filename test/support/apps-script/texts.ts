/** Google's sentences, in the two languages in which they have been seen. */
export type Language = "en" | "vi";

type Text = (...facts: readonly (string | number)[]) => string;

const EN = {
  S1: () => "We're sorry, a server error occurred. Please wait a bit and try again.",
  S2: () => "We're sorry, a server error occurred: DEADLINE_EXCEEDED",
  S3: (id) => `Service Spreadsheets timed out while accessing document with id ${id}.`,
  S4: () => "Service error: Spreadsheets",
  S5: () => "Exceeded maximum execution time",
  S6: (what) => `Service invoked too many times for one day: ${what}.`,
  S7: (what) =>
    `Service invoked too many times in a short time: ${what}. Try Utilities.sleep(1000) between calls.`,
  S10: () => "Lock timeout: another process was holding the lock for too long.",
  S12: (method, scopes) =>
    `You do not have permission to call ${method}. Required permissions: ${scopes}`,
  S13: () =>
    "Authorization is required to perform that action. Please run the script again to authorize it.",
  S14: (id) => `Document ${id} is missing (perhaps it was deleted?)`,
  S15: () =>
    "No item with the given ID could be found, or you do not have permission to access it.",
  S16: () => "You do not have permissions to access the requested document.",
  S17: () =>
    "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  S18: () => "The coordinates of the range are outside the dimensions of the sheet.",
  S18range: () => "Range not found",
  S18sheet: () => "Sheet not found",
  S18size: () => "The coordinates or dimensions of the range are invalid.",
  S19: (name) => `A sheet with the name "${name}" already exists. Please enter another name.`,
  S20: (cell) =>
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  S21: () =>
    "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  S22: () => "Your input contains more than the maximum of 50000 characters in a single cell.",
  S23: () => "You must select all cells in a merged range to merge or unmerge them.",
  S24: (lines, has, wants) =>
    `The number of ${lines} in the data does not match the number of ${lines} in the range. The data has ${has} but the range has ${wants}.`,
  S25recipients: () => "Limit Exceeded: Email Recipients Per Message.",
  S25body: () => "Limit Exceeded: Email Body Size.",
  S25attachments: () => "Limit Exceeded: Email Total Attachments Size.",
  S25subject: () => "Argument too large: subject",
  S25address: (address) => `Invalid email: ${address}`,
  S25none: () => "Failed to send email: no recipient",
  S26: () => "Cannot call SpreadsheetApp.getUi() from this context.",
  S27: () =>
    "This script has too many triggers. Triggers must be deleted from the script before more can be added.",
  S29: () => "Conditional format rule cannot reference a different sheet.",
} as const satisfies Readonly<Record<string, Text>>;

export type TextCode = keyof typeof EN;

/** Only the sentences that were seen in Vietnamese; the others come in English to everyone. */
const VI: Partial<Record<TextCode, Text>> = {
  S1: () => "Xin lỗi bạn, máy chủ đã gặp lỗi. Vui lòng chờ một lát và thử lại.",
  S2: () => "Xin lỗi bạn, máy chủ đã gặp lỗi: DEADLINE_EXCEEDED",
  S6: (what) => `Dịch vụ bị gọi quá nhiều lần trong một ngày: ${what}.`,
  S13: () => "Cần được cho phép để thực hiện tác vụ đó. Hãy chạy lại tập lệnh để cho phép tác vụ.",
  S14: (id) => `Tài liệu ${id} bị thiếu (có thể tài liệu đã bị xóa?)`,
  S15: () =>
    "Không tìm thấy mục nào có ID đã cung cấp hoặc bạn không có quyền truy cập vào mục đó.",
  S16: () => "Bạn không có quyền truy cập tài liệu yêu cầu.",
  S18: () => "Tọa độ của dải ô nằm ngoài kích thước của trang tính.",
  S18range: () => "Không tìm thấy dải ô",
  S19: (name) => `Đã tồn tại một trang tính có tên "${name}". Vui lòng nhập tên khác.`,
  S25recipients: () => "Đã vượt quá giới hạn: Người nhận email trên mỗi thư.",
  S25address: (address) => `Email không hợp lệ: ${address}`,
  S29: () => "Quy tắc định dạng có điều kiện không thể tham chiếu một trang tính khác.",
};

export function googleText(
  language: Language,
  code: TextCode,
  ...facts: readonly (string | number)[]
): string {
  const text: Text = (language === "vi" ? VI[code] : undefined) ?? EN[code];
  return text(...facts);
}
