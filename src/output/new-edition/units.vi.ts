/** What `new --ask` says of the units of a new edition. */
export const ASK_UNITS_WORDS = {
  ask: [
    "\n── Đơn vị. Gõ mỗi đơn vị một dòng, hoặc dán cả bảng (kèm tiêu đề cột); xong thì gõ một dòng chỉ có dấu chấm.",
    "Cũng có thể gõ tên một tệp .xlsx, .docx, .txt. Enter để trống: chưa nhập đơn vị nào, điền sau ở tab Đơn vị.\n",
  ].join("\n"),
  confirm: (count: number) => `\nLấy ${count} đơn vị này cho kỳ mới? (c/k) `,
  taken: (count: number) => `Đã nhận ${count} đơn vị; ghi cùng các dòng của kỳ khi tạo.`,
  notTaken: (isOpen: boolean) =>
    isOpen
      ? "Còn câu chưa trả lời nên chưa lấy đơn vị nào; điền sau ở tab Đơn vị, hoặc chạy lại."
      : "Chưa lấy đơn vị nào; điền sau ở tab Đơn vị.",
} as const;
