import { columnOfType, readingContext } from "../support/reading-context.ts";

/** The columns through which the cases are read. */
export const corpusColumns = {
  name: columnOfType("text", { name: "person", required: true }),
  bornOn: columnOfType("date", { precision: "year", warnFrom: "birth" }),
  share: columnOfType("percent", { header: "Tỷ lệ" }),
  count: columnOfType("integer", { min: 0 }),
  tick: columnOfType("checkbox", { header: "Đảng viên" }),
  phone: columnOfType("phone"),
  email: columnOfType("email", { several: true }),
  unit: columnOfType("unit"),
  text: columnOfType("text"),
};

export type CorpusColumn = keyof typeof corpusColumns;

export const corpusContext = readingContext([
  { code: "ĐV001", names: ["Ủy ban"] },
  { code: "DV001", names: ["Sở Nội vụ"] },
  { code: "01", names: [] },
  { code: "1E5", names: [] },
  { code: "3/4", names: [] },
  { code: "12-1", names: [] },
  { code: "__proto__", names: [] },
  { code: "BN", names: ["UBND Phường Bến Nghé"] },
  { code: "KH", names: ["Sở Kế hoạch và Đầu tư"] },
]);
