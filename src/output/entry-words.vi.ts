/** The name that the one entry workbook bears in findings of its own script. */
export const THIS_BOOK = "bảng này";

/** Menu of the entry workbook. */
export const ENTRY_MENU = {
  title: "Thi đua",
  check: "Kiểm tra bảng này",
  guide: "Hướng dẫn",
  version: "Phiên bản",
} as const;

/** What a function says of a wrong argument, and what to write instead. */
export const ARGUMENT_WORDS = {
  unknownTab: (typed: string, nearest: string | undefined, tabs: readonly string[]) =>
    `«${typed}» không phải tên tab; ${nearest === undefined ? `ghi một trong: ${tabs.join(", ")}` : `có phải «${nearest}»?`}`,
  noRange: (name: string) => `${name} phải là một vùng ô có cả dòng tiêu đề từ dòng 1, ví dụ A$1:M`,
  noRegulations:
    "quy_định phải là cả tab Quy định từ dòng tiêu đề, ví dụ 'Quy định'!A$1:Z; nếu tab trống thì nhờ Văn phòng bấm Đồng bộ quy định",
  oddPairs: "sau quy_định phải là từng cặp tên tab; vùng, ví dụ \"Đề cử\"; 'Đề cử'!A$1:Y",
  unknownUnit: (typed: string, nearest: string | undefined) =>
    `không có đơn vị «${typed}»; ${nearest === undefined ? "ghi mã hoặc tên ở tab Quy định" : `có phải «${nearest}»?`}`,
  unknownLimit: (typed: string) => `không có định mức «${typed}» đang áp dụng ở tab Quy định`,
  lackingTab: (tabs: readonly string[]) => `cần thêm vùng của tab ${tabs.join(", ")}`,
  notForUnit: (code: string, unit: string) =>
    `định mức ${code} không tính riêng cho ${unit}, hoặc cần số của bảng khác; xem Tổng hợp`,
  noBase: (code: string) =>
    `chưa đủ số liệu để tính ${code}; Văn phòng điền ở tab Đơn vị rồi đồng bộ`,
  noNumber: (code: string) => `định mức ${code} không giới hạn bằng một con số`,
  unknownConference: "hội_nghị phải là Đơn vị hoặc Sở",
  noDelegates: "chưa có đại biểu",
  noDue: (typed: string) => `không đọc được hạn «${typed}»; ghi một ngày như 09/12/2019`,
  noKind: (typed: string, kinds: readonly string[]) =>
    `kiểu «${typed}» không dùng được; ghi một trong: ${kinds.join(", ")}`,
  periodic: "việc định kỳ không có một hạn cố định; xem Tổng hợp",
  noDay: (typed: string) => `không đọc được ngày «${typed}»; ghi một ngày hoặc TODAY()`,
  ownFault: (fault: string) => `chương trình gặp lỗi (${fault}); chụp ô này gửi Văn phòng`,
} as const;

export const CHECK_WORDS = {
  noTab: (sheet: string) =>
    `Tab «${sheet}» không phải tab nhập liệu; mở một tab nhập liệu rồi bấm lại.`,
  noRegulations: "Tab Quy định chưa có dữ liệu; nhờ Văn phòng bấm «Đồng bộ quy định».",
  clean: (sheet: string) => `Tab «${sheet}»: không thấy lỗi nào.`,
  counts: (sheet: string, errors: number, warnings: number) =>
    `Tab «${sheet}»: ${errors} lỗi, ${warnings} cảnh báo.`,
  row: (row: number, text: string) => `Dòng ${row}: ${text}`,
  more: (count: number) => `… và ${count} dòng nữa, xem cột Kiểm tra.`,
  rest: "Hạn nộp và trùng với bảng của đơn vị khác do «Tổng hợp» của Văn phòng xét.",
  noFormulaPlace:
    "Cột Kiểm tra phải là cột cuối cùng của tab thì mới tự hiện lỗi; chuyển cột về cuối rồi bấm lại.",
  formulaPlaced: "Đã đặt lại công thức của cột Kiểm tra; từ nay lỗi tự hiện khi gõ.",
  formulaRefused: (formula: string) =>
    `Cột Kiểm tra chưa có công thức và đang khóa; nhờ Văn phòng mở bảng này và bấm lại mục này, hoặc dán vào ô đầu cột:\n${formula}`,
  guideMissing: "Bảng không còn tab Hướng dẫn.",
  version: (version: string, day: string) =>
    `Điển Hình, bảng nhập liệu\nPhiên bản ${version}, ngày ${day}`,
} as const;
