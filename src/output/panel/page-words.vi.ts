/** Words that every page shares. */
export const PAGE_WORDS = {
  stop: "Dừng",
  working: "Đang làm việc…",
  cancel: "Thôi",
  lost: (detail: string) =>
    `Không nhận được trả lời của bảng tính. Chờ ít phút rồi bấm lại; nếu vẫn vậy, đóng trang này, tải lại bảng tính và mở lại. Google báo: ${detail}`,
} as const;
