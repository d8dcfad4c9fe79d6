import type { NotSentReason } from "./not-sent.ts";

/**
 * What Apps Script says when a mail surely was not sent; undefined for every other text.
 *
 * Whole phrases, in English and Vietnamese: a part of one proves nothing, and a text that is not
 * listed, «máy chủ đã gặp lỗi» among them, may come after the mail was taken.
 */
export function reasonOfText(text: string): NotSentReason | undefined {
  const plain = plainText(text);
  return PHRASES.find(({ pattern }) => pattern.test(plain))?.reason;
}

/** Without the «Exception:» that Apps Script puts before and the line after, in NFC. */
function plainText(text: string): string {
  const tidy = text.normalize("NFC").replace(/\s+/g, " ").trim();
  return tidy
    .replace(/^(?:(?:Exception|Error|Lỗi|Ngoại lệ): )+/, "")
    .replace(/ \((?:line|dòng) \d+[^()]*\)\.?$/, "");
}

interface Phrase {
  readonly reason: NotSentReason;
  readonly pattern: RegExp;
}

const PHRASES: readonly Phrase[] = [
  // The quota of addressees a day.
  phrase("quota", "Service invoked too many times for one day: email."),
  phrase("quota", "Dịch vụ bị gọi quá nhiều lần trong một ngày: email."),
  // This mail as it stands.
  phrase("refused", "Limit Exceeded: Email Recipients Per Message."),
  phrase("refused", "Đã vượt quá giới hạn: Người nhận email trên mỗi thư."),
  phrase("refused", "Limit Exceeded: Email Body Size."),
  phrase("refused", "Argument too large: subject"),
  phrase("refused", "Failed to send email: no recipient"),
  { reason: "refused", pattern: /^Invalid email: \S.*$/ },
  { reason: "refused", pattern: /^Email không hợp lệ: \S.*$/ },
  // The account may not send: Apps Script asks that before it does anything.
  phrase(
    "halted",
    "Authorization is required to perform that action. Please run the script again to authorize it.",
  ),
  {
    reason: "halted",
    pattern:
      /^Cần được cho phép để thực hiện (?:tác vụ|hành động) đó\.(?: Hãy chạy lại tập lệnh để cho phép (?:tác vụ|hành động)\.?)?$/,
  },
  {
    reason: "halted",
    pattern: /^You do not have permission to call \w+\.sendEmail\. Required permissions: \S.*$/,
  },
];

/** The phrase and nothing else, its full stop or not. */
function phrase(reason: NotSentReason, text: string): Phrase {
  const escaped = text.replace(/\.$/, "").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return { reason, pattern: new RegExp(`^${escaped}\\.?$`) };
}
