/** What the column «Chi tiết» of `Sổ thư` says where no error text does. */
export const OUTBOX_DETAILS = {
  cutOff: "Lần chạy trước bị ngắt giữa chừng",
  cursorDamaged: "Dấu vết của lần chạy trước bị hỏng, không rõ thư nào đã đi",
  tooManyUnits: "Quá nhiều đơn vị chung một địa chỉ thư, không gửi được trong một thư",
  seen: (who: string) => `${who} đã thấy trong Thư đã gửi`,
  notSeen: (who: string) => `${who} không thấy trong Thư đã gửi, cho gửi lại`,
} as const;

/** Stands before the subject of a sample, so that nobody takes it for the unit's own mail. */
export const SAMPLE_MARK = "[Gửi thử] ";
