/** Sentences on rows of the edition: only the office workbook tells them. */
export const UNREADABLE_ROW: typeof import("../../../../output/edition-row-words.vi.ts").UNREADABLE_ROW =
  {};
export const FILTER_FAULT: typeof import("../../../../output/edition-row-words.vi.ts").FILTER_FAULT =
  {};
