import { unsaved } from "./model/save-queue.ts";
import type { State } from "./session/store.ts";
import { JOB, WORDS } from "./words.vi.ts";

export interface StateLine {
  readonly text: string;
  readonly look: "good" | "busy" | "reading" | "bad";
  /** A conflict that a person must settle. */
  readonly needsChoice: boolean;
}

/** The one line that says whether what was typed is on the disk; the worst news wins. */
export function stateLine(state: State): StateLine {
  const { queue, link, refusal, editor, job, savedAt } = state;
  const count = unsaved(queue).length;
  const left = count === 0 ? "" : ` Chưa lưu ${count} ô; trang này còn giữ, đừng đóng.`;
  const say = (text: string, look: StateLine["look"], needsChoice = false) => ({
    text: text.trim(),
    look,
    needsChoice,
  });
  if (link === "elsewhere")
    return say(
      `Mất kết nối: địa chỉ này giờ mở thư mục làm việc khác, trang này ngừng ghi. Chạy lại npm run sheet cho thư mục cũ.${left}`,
      "bad",
    );
  if (queue.trouble?.kind === "conflict")
    return say(`Chưa lưu: ${queue.trouble.message}`, "bad", true);
  if (link === "locked-out")
    return say(
      `Mất kết nối: máy chủ đang chạy không nhận trình duyệt này. Mở địa chỉ mà cửa sổ lệnh in ra ở một thẻ khác, trang này sẽ lưu tiếp.${left}`,
      "bad",
    );
  if (link === "lost" || queue.trouble?.kind === "unreached")
    return say(
      `Mất kết nối: cửa sổ lệnh «npm run sheet» đã tắt hoặc đang bận. Đang thử lại.${left}`,
      "bad",
    );
  if (queue.trouble !== undefined) return say(`Chưa lưu: ${queue.trouble.message}${left}`, "bad");
  if (refusal !== undefined) return say(`${refusal}${left}`, "bad");
  if (!editor.isYou && editor.who !== undefined)
    return say(
      `Đang xem, ${editor.who} đang sửa từ ${editor.since ?? ""}. ${WORDS.manyTypists}${left}`,
      "reading",
    );
  if (!editor.isYou) return say(`Đang xem.${left}`, "reading");
  if (queue.sending !== undefined) return say("Đang lưu…", "busy");
  if (count > 0) return say(`Chưa lưu ${count} ô.`, "busy");
  if (job !== undefined)
    return say([JOB.running[job.does], job.step].filter(Boolean).join(": "), "busy");
  return say(savedAt === undefined ? "Mọi ô đã lưu." : `Đã lưu lúc ${savedAt}.`, "good");
}
