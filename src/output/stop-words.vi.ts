/** What is said of a sending that somebody at the terminal ends by Ctrl+C. */
export const STOP_WORDS = {
  stopping: "Sẽ dừng sau thư đang đi. Bấm Ctrl+C lần nữa thì ngắt ngay.",
  /** After it; the command lets the rest go. */
  next: (folder: string) =>
    `Hôm nay lịch chạy của máy không gửi tiếp. Gửi tiếp: npm start -- remind --send --workspace ${folder}. Nếu không, lượt đầu của ngày nhắc việc tới gửi, soạn lại theo số liệu lúc đó; muốn giữ cả hôm đó thì tắt lịch chạy của máy.`,
  held: (folder: string) =>
    `Hôm nay đã có người dừng gửi thư nên lịch chạy không gửi tiếp. Gửi tiếp: npm start -- remind --send --workspace ${folder} trong cửa sổ lệnh.`,
  filesLeft: (count: number) =>
    `Đã dừng theo yêu cầu, còn ${count} thư chưa ghi; chạy lại thì ghi tiếp.`,
} as const;
