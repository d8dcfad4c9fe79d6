/** What a document and `draft --explain` say of where it came from. */
export const TRACE_WORDS = {
  /** Names of the properties in Word: Tệp, Thông tin, Thuộc tính, Tùy chỉnh. */
  properties: {
    edition: "Kỳ",
    moment: "Số liệu lúc",
    rows: "Mã số liệu",
    key: "Mã văn bản",
  },
  table: (number: number) => `Bảng ${number}`,
  /** Rows that the document counts or compares, printed in no table of their own. */
  counted: (tab: string) => `Đếm, đối chiếu từ tab ${tab}`,
  /** Rows of the office workbook that rule the document: names, dates, limits, lists. */
  ruled: (tab: string) => `Quy định từ tab ${tab}`,
  noRows: "Không đọc dòng nào của bảng nhập liệu.",
  place: (book: string, sheet: string, rows: string) => `${book}, tab ${sheet}, dòng ${rows}`,
  tableHead: (table: string, rows: number) => `${table} (${rows} dòng):`,
} as const;

/** What `Nhật ký` and the description of a file on Drive say of a document. */
export function originLine(origin: {
  readonly edition: string;
  readonly moment: string;
  readonly rows: string;
}): string {
  return `kỳ ${origin.edition}; số liệu lúc ${origin.moment}; mã số liệu ${origin.rows}`;
}
