export function hiddenRowsNote(book: string, sheet: string, count: number): string {
  return `${book}, tab ${sheet}: ${count} dòng đang ẩn hoặc bị lọc vẫn được đọc và tính.`;
}

export function unreadTabNote(book: string, sheet: string): string {
  return `${book}: tab «${sheet}» không có trong bảng khai nên không được đọc.`;
}
