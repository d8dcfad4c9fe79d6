/** What the script answers to a page that asks for what is not there. */
export const PANEL_REFUSALS = {
  outdated:
    "Bảng bên này cũ hơn chương trình. Đóng bảng bên, tải lại trang rồi mở lại ở Thi đua ▸ Bảng bên.",
  noCell: "Ô này không còn ở chỗ cũ. Bấm Tổng hợp để tìm lại.",
} as const;
