/** What `new --ask` says at a terminal. */
export const ASK_EDITION_WORDS = {
  step: (name: string, count: number) =>
    `\n── ${name}: ${count} mục. Enter giữ như cũ, - để trống, > sang bước sau, q thôi không hỏi nữa.`,
  ask: (line: string, old: string, hint: string) =>
    `${line}\n  đang là: ${old === "" ? "(trống)" : old}${hint === "" ? "" : `\n  ${hint}`}\n  mới: `,
  noTerminal:
    "new --ask hỏi từng mục nên cần một cửa sổ lệnh có người trả lời; bỏ --ask để tạo kỳ với các dòng có sẵn.",
  source: (clause: string) => `Căn cứ: ${clause}`,
  refused: "Chưa nhận:",
  changes: (count: number) => `Sẽ đổi ${count} ô:`,
  none: "Không đổi ô nào.",
  owed: (count: number) => `Còn nợ ${count} ngày (để trống được, điền sau ở tab ghi bên):`,
  confirm: "Tạo kỳ mới với các dòng này? (c/k) ",
  stopped: "Đã dừng, chưa tạo gì.",
} as const;
