import { daysBetween } from "../domain/day.ts";
import type { TaskState } from "../reckoning/task-states.ts";
import type { DigestLetter, DigestTrouble } from "./digest-letter.ts";
import { UNREACHED_WORDS, WITHHELD_WORDS } from "./digest-words.vi.ts";
import { dayText, numberText } from "./format.vi.ts";
import type { MailBody, MailCell, MailPart } from "./mail-parts.ts";
import { agoWords, dueWords, isBeforeDue, KIND_WORDS, leftWords } from "./mail-words.vi.ts";

/** Rows shown of a table; «Tổng hợp» has the rest. */
const ROWS_MAX = 100;

export function digestAbout({ day, owing, mails }: DigestLetter): string {
  const overdue = owing.filter(({ states }) => states.some(isOverdue)).length;
  return `Tổng hợp ngày ${dayText(day)}: ${overdue} đơn vị quá hạn, ${mails.length} thư nhắc`;
}

export function digestBody(letter: DigestLetter): MailBody {
  return {
    title: `${digestAbout(letter)} – ${letter.conference}`,
    parts: [
      paragraph("Kính gửi: Văn phòng."),
      paragraph(`${letter.conference}. ${digestAbout(letter)}.`),
      ...owingParts(letter),
      ...mailParts(letter),
      ...troubleParts(letter),
      ...withheldParts(letter),
      ...unreachedParts(letter),
      ...findingParts(letter),
      ...runParts(letter),
    ],
  };
}

function isOverdue({ status }: TaskState): boolean {
  return status === "overdue";
}

function paragraph(text: string): MailPart {
  return { kind: "paragraph", text };
}

function heading(text: string): MailPart {
  return { kind: "heading", text };
}

function list(lines: readonly string[]): MailPart {
  const shown = lines.slice(0, ROWS_MAX).map((text) => [{ text }]);
  return { kind: "list", items: [...shown, ...rest(lines.length).map((text) => [{ text }])] };
}

function rest(count: number): readonly string[] {
  return count > ROWS_MAX ? [`… và ${count - ROWS_MAX} dòng nữa, xem tab Tổng hợp`] : [];
}

/** Overdue first, then what is returned or due soon: who owes what. */
function owingParts({ owing }: DigestLetter): readonly MailPart[] {
  if (owing.length === 0) return [heading("Ai còn nợ việc gì"), paragraph("Không đơn vị nào.")];
  return [
    ...owingTable("Quá hạn", owing, isOverdue),
    ...owingTable("Bị trả lại hoặc sắp đến hạn", owing, (state) => !isOverdue(state)),
  ];
}

function owingTable(
  title: string,
  owing: DigestLetter["owing"],
  isWanted: (state: TaskState) => boolean,
): readonly MailPart[] {
  const rows = owing.flatMap(({ name, states }) =>
    states.filter(isWanted).map((state) => owingRow(name, state)),
  );
  if (rows.length === 0) return [];
  return [
    heading(title),
    { kind: "table", head: ["Đơn vị", "Hạn", "Còn lại"], rows: rows.slice(0, ROWS_MAX) },
    ...rest(rows.length).map(paragraph),
  ];
}

function owingRow(name: string, state: TaskState): readonly MailCell[] {
  const { deadline, task, daysLeft, status } = state;
  return [
    [name, `${task.code}. ${task.title}`],
    [deadline === undefined ? "chưa có hạn" : dueWords(deadline, isBeforeDue(state))],
    [leftWords(daysLeft), ...(status === "returned" ? ["bị trả lại"] : [])],
  ];
}

function mailParts({ mails, lastSent, day }: DigestLetter): readonly MailPart[] {
  const lines = mails.map(({ units, about, isEscalation, lacksHead, isPending }) => {
    const remarks = [
      ...(isEscalation ? ["đồng gửi thủ trưởng"] : []),
      ...(lacksHead ? ["phải báo thủ trưởng mà chưa có Email thủ trưởng"] : []),
      ...(isPending ? ["còn lại từ lần chạy trước"] : []),
    ];
    const remark = remarks.length === 0 ? "" : ` (${remarks.join("; ")})`;
    return `${units.join(", ")}: ${about}${remark}`;
  });
  const sent =
    lastSent === undefined
      ? []
      : [
          paragraph(
            `Lần gửi gần nhất, ${dayText(lastSent.day)} (${agoWords(lastSent.day, day)}): ` +
              `${lastSent.count} thư đã giao cho hệ thống thư, chưa có nghĩa là đơn vị đã nhận.`,
          ),
        ];
  return [
    heading("Thư nhắc hôm nay"),
    lines.length === 0 ? paragraph("Không có thư nào phải gửi.") : list(lines),
    ...sent,
  ];
}

function troubleParts({ uncertain, failed, partly }: DigestLetter): readonly MailPart[] {
  const line = ({ units, entry }: DigestTrouble, remedy: string) =>
    `${units.join(", ")}, ngày ${dayText(entry.day)}, mã ${entry.code}` +
    `${entry.detail ? ` (${entry.detail})` : ""}: ${remedy}`;
  return [
    ...(uncertain.length === 0
      ? []
      : [
          heading("Chưa rõ đã gửi hay chưa"),
          list(
            uncertain.map((trouble) =>
              line(
                trouble,
                `tìm trong Thư đã gửi: in:sent subject:"${trouble.entry.code}"; rồi chọn` +
                  " «Đã thấy trong Thư đã gửi» hoặc «Chưa thấy, gửi lại»",
              ),
            ),
          ),
        ]),
    ...(failed.length === 0
      ? []
      : [
          heading("Không gửi được"),
          list(failed.map((trouble) => line(trouble, "sửa địa chỉ ở tab Đơn vị hoặc gọi điện"))),
        ]),
    ...(partly.length === 0
      ? []
      : [
          heading("Đã gửi nhưng thiếu người nhận"),
          list(partly.map((trouble) => line(trouble, "sửa địa chỉ ở tab Đơn vị"))),
        ]),
  ];
}

function withheldParts({ withheld }: DigestLetter): readonly MailPart[] {
  if (withheld.length === 0) return [];
  const lines = withheld.map(({ name, reason, phone, tasks }) => {
    return `${name}: ${WITHHELD_WORDS[reason]}; ${tasks} việc phải nhắc; ${callWords(phone)}`;
  });
  return [heading("Đơn vị không gửi thư được, xin gọi điện"), list(lines)];
}

function callWords(phone: string | undefined): string {
  return phone === undefined ? "chưa có số điện thoại" : `điện thoại ${phone}`;
}

function unreachedParts({ unreached }: DigestLetter): readonly MailPart[] {
  if (unreached.length === 0) return [];
  const lines = unreached.map(
    ({ name, reason, phone }) => `${name}: ${UNREACHED_WORDS[reason]}; ${callWords(phone)}`,
  );
  return [heading("Đến kỳ nhắc mà không có trong thư hôm nay"), list(lines)];
}

function findingParts({ findings }: DigestLetter): readonly MailPart[] {
  if (findings.length === 0) return [];
  const lines = findings.map(
    ({ code, errors, warnings }) => `${KIND_WORDS[code]}: ${errors} lỗi, ${warnings} cảnh báo`,
  );
  return [heading("Vi phạm theo loại"), list(lines)];
}

function runParts({ day, skipped, lastCompleteRun, quotaLeft }: DigestLetter): readonly MailPart[] {
  const [first] = skipped;
  const last = skipped[skipped.length - 1];
  const lines = [
    ...(first === undefined || last === undefined
      ? []
      : [
          first === last
            ? `Ngày ${dayText(first)} là ngày nghỉ, không gửi thư.`
            : `Từ ${dayText(first)} đến ${dayText(last)} là ngày nghỉ, không gửi thư.`,
        ]),
    ...(lastCompleteRun === undefined
      ? []
      : [
          `Lần chạy trọn vẹn gần nhất: ${dayText(lastCompleteRun)}, ${agoWords(lastCompleteRun, day)}` +
            `${daysBetween(lastCompleteRun, day) > 4 ? "; xin xem lại lịch chạy" : ""}.`,
        ]),
    ...(quotaLeft === undefined ? [] : [`Hôm nay còn gửi được ${numberText(quotaLeft)} thư.`]),
  ];
  return lines.length === 0 ? [] : [heading("Máy chạy"), list(lines)];
}
