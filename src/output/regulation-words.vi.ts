/** Names in the «Tab» column of `Quy định` that stand for no tab of the office workbook. */
export const REGULATION_PARTS = {
  /** Before a tab's name: the row holds its headers. */
  headers: "#",
  taskStates: "Việc theo đơn vị",
  day: "Ngày kiểm tra",
  unitsHere: "Đơn vị ở bảng này",
} as const;

export const TASK_STATE_HEADERS: readonly string[] = [
  "Đơn vị",
  "Mã việc",
  "Tình trạng",
  "Ngày cuối còn đúng hạn",
  "Tiếp nhận",
];
