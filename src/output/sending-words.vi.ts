import type { LedgerEntry } from "../domain/mail.ts";
import { dayText } from "./format.vi.ts";

/** How a row of the ledger begins to say whom the server would not take a mail for. */
const REFUSED_START = "Máy chủ không nhận cho ";

/** What sending by the office's own mail server says to people. */
export const SENDING_WORDS = {
  takenWithout: (response: string, refused: readonly string[]) =>
    `${REFUSED_START}${refused.join(", ")}; nhận cho các địa chỉ còn lại: ${response}`,
  setUp: (account: string, from: string, server: string) =>
    `Đã thiết lập: từ nay tài khoản ${account} gửi thư nhắc từ thư mục này, qua ${server}, người gửi ${from}.`,
  setUpLedger: (count: number) =>
    count === 0
      ? "Sổ thư gửi còn trống: mọi mốc nhắc đã đến hạn sẽ được gửi ở lần chạy tới."
      : `Sổ thư gửi có ${count} dòng; thư đã ghi ở đó không gửi lại.`,
  nextStep: (folder: string) =>
    `Xem trước: npm start -- remind --send --preview --workspace ${folder}\nGửi: npm start -- remind --send --workspace ${folder}`,
  ended: {
    done: "Đã gửi xong.",
    quota: "Máy chủ báo đã hết số thư được gửi hôm nay; thư còn lại chờ lần chạy sau.",
    time: "Hết thời gian của lần chạy; thư còn lại chờ lần chạy sau.",
    trouble: "Dừng giữa chừng vì máy chủ thư; thư còn lại chờ lần chạy sau.",
    stopped: "Đã dừng theo yêu cầu.",
  },
  counts: (sent: number, waiting: number) =>
    sent + waiting === 0
      ? "Hôm nay không có thư mới nào phải gửi."
      : `${sent} thư đã giao cho máy chủ thư (chưa có nghĩa là đơn vị đã nhận), ${waiting} thư còn chờ.`,
  uncertainCount: (count: number, folder: string) =>
    `${count} thư chưa rõ đã đi hay chưa, không tự gửi lại. Xem và xử lý: npm start -- remind --uncertain --workspace ${folder}`,
  failed: (units: string, detail: string) => `Không gửi được cho ${units}: ${detail}`,
  refused: (address: string, units: string) =>
    `Máy chủ không nhận địa chỉ ${address} (${units}); các địa chỉ khác của thư đó đã được gửi. Sửa ở tab Đơn vị.`,
  unreached: (unit: string, reason: string) => `Chưa nhắc được ${unit}: ${reason}`,
  lastComplete: (day: string) => `Lần chạy trọn vẹn gần nhất: ${dayText(day)}.`,
  noSamples: "Hôm nay không có thư nào đến hạn nên không có gì để gửi thử.",
  samples: (count: number, to: string) => `Đã gửi thử ${count} thư cho ${to}; sổ thư không đổi.`,
  noUncertain: "Không có thư nào chưa rõ.",
  uncertainHead:
    "Các thư sau có thể đã đi, có thể chưa. Tìm từng thư, rồi trả lời; chương trình không tự gửi lại.",
  seen: (code: string) => `Đã ghi: thư ${code} đã đi. Không gửi lại.`,
  notSeen: (code: string) =>
    `Đã ghi: thư ${code} chưa đi. Lần chạy remind --send tới sẽ gửi, nếu việc còn đến hạn.`,
} as const;

/** Why a unit was not written to, where no tick or missing address says so. */
export const UNREACHED_WORDS = {
  "not-planned": "chưa có trong sổ thư; chạy lại",
  waiting: "chờ lần chạy sau",
  failed: "máy chủ không nhận thư; xem Sổ thư",
  uncertain: "chưa rõ thư đã đi hay chưa",
} as const;

/** An uncertain mail with everything by which it can be found, and the two answers. */
export function uncertainText(
  { units, day, to, cc, at, subject, code, detail }: LedgerEntry,
  { messageId, folder }: { readonly messageId: string; readonly folder: string },
): string {
  const answer = (word: string) => `npm start -- remind ${word} ${code} --workspace ${folder}`;
  return [
    `Thư ${code}, đơn vị ${units.join(", ")}, ngày ${dayText(day)}, lúc ${at}`,
    `  Tiêu đề: ${subject}`,
    `  Gửi đến: ${[...to, ...cc].join(", ")}`,
    `  Lỗi: ${detail ?? "không rõ"}`,
    `  Tìm trong Thư đã gửi: in:sent subject:"${code}"`,
    `  Tìm trong nhật ký máy chủ thư: Message-ID <${messageId}>; hoặc hỏi đơn vị.`,
    `  Đã thấy: ${answer("--seen")}`,
    `  Chưa thấy, gửi lại: ${answer("--not-seen")}`,
  ].join("\n");
}

/** Whether the server took the mail without one of its addressees. */
export function isTakenWithout({ state, detail = "" }: LedgerEntry): boolean {
  return state === "SENT" && detail.startsWith(REFUSED_START);
}
