import type { LedgerEntry } from "../domain/mail.ts";
import { dayText } from "./format.vi.ts";

/** The lines of «Nhắc việc ▸» that send. */
export const REMINDER_MENU = {
  samples: "Gửi thử cho tôi",
  sendNow: "Gửi ngay",
  turnOn: "Bật nhắc việc",
  turnOff: "Tắt nhắc việc",
  uncertain: "Xử lý thư chưa rõ",
  status: "Tình trạng gửi thư",
} as const;

/** Why a run may not send, and what to do. */
export const REFUSED_WORDS = {
  "not-set-up": "Chưa ai đứng tên gửi thư. Vào Nhắc việc ▸ Bật nhắc việc, hoặc Gửi ngay.",
  copy: "Đây là bản sao, không gửi thư. Muốn dùng bản này thật thì vào Thi đua ▸ Thiết lập.",
  "other-owner": (owner: string) =>
    `Thư được gửi từ tài khoản ${owner}. Nhờ người đó bấm; nếu người đó không còn phụ trách, bấm Bật nhắc việc để nhận việc này.`,
} as const;

export interface SendQuestion {
  readonly mails: number;
  readonly waits: number;
  readonly quotaLeft: number;
  /** Units with something new that had their one mail of the day already. */
  readonly tomorrow: readonly string[];
  readonly account: string;
}

/** What «Gửi ngay» asks before anything is sent. */
export function sendQuestion(asked: SendQuestion): string {
  const { mails, waits, quotaLeft, tomorrow, account } = asked;
  return [
    `Sẽ gửi ${mails - waits} thư từ ${account}. Hôm nay còn gửi được đến ${Math.max(0, quotaLeft)} địa chỉ.`,
    ...(waits > 0 ? [`${waits} thư phải chờ đến ngày mai vì hết hạn mức.`] : []),
    ...tomorrowLines(tomorrow),
    "Gửi bây giờ?",
  ].join("\n\n");
}

function tomorrowLines(units: readonly string[]): readonly string[] {
  if (units.length === 0) return [];
  return [
    `Mỗi đơn vị một thư một ngày: ${units.join(", ")} đã có thư hôm nay, việc mới phát sinh đi trong thư ngày làm việc sau. Việc gấp xin gọi điện.`,
  ];
}

/** How a sending ended. */
export const SEND_WORDS = {
  nothing: (tomorrow: readonly string[]) =>
    ["Không có thư nào phải gửi.", ...tomorrowLines(tomorrow)].join(" "),
  sending: (sent: number) => `Đang gửi: đã giao ${sent} thư cho Gmail.`,
  done: (sent: number) => `Đã giao ${sent} thư cho Gmail.`,
  quota: (sent: number, waiting: number) =>
    `Đã giao ${sent} thư cho Gmail; hết hạn mức trong ngày, còn ${waiting} thư, gửi tiếp ngày mai.`,
  time: (sent: number, waiting: number) =>
    `Đã giao ${sent} thư cho Gmail; hết giờ của một lần chạy, còn ${waiting} thư, lần chạy sau gửi tiếp. Bấm lại cũng được, không gửi trùng.`,
  trouble: (sent: number, waiting: number, error: string) =>
    `Đã giao ${sent} thư cho Gmail rồi phải dừng, còn ${waiting} thư. Gmail báo: ${error}`,
  stopped: (sent: number, waiting: number, error: string) =>
    [
      sent === 0
        ? `Đã dừng theo yêu cầu, chưa thư nào được gửi; còn ${waiting} thư chưa gửi.`
        : `Đã dừng theo yêu cầu: đã giao ${sent} thư cho Gmail, không rút lại được (xem tab Sổ thư); còn ${waiting} thư chưa gửi.`,
      ...(error === "" ? [] : [`Gmail báo: ${error}`]),
    ].join(" "),
  stoppedReading: "Đã dừng theo yêu cầu khi đang đọc bảng nhập liệu, chưa thư nào được gửi.",
  uncertain: (count: number) => `${count} thư chưa rõ đã đi hay chưa: xem Xử lý thư chưa rõ.`,
  failed: (count: number) => `${count} thư không gửi được: xem tab Sổ thư.`,
  readOn: (done: number, all: number) =>
    `Mới đọc ${done}/${all} bảng nhập liệu, chưa thư nào được gửi. Bấm lại để đọc tiếp; nếu đã bật nhắc việc thì máy tự đọc tiếp rồi gửi.`,
  samples: (count: number, to: string) =>
    count === 0
      ? "Hôm nay không có thư nào để gửi thử."
      : `Đã gửi thử ${count} thư đến ${to}. Đơn vị không nhận gì; Sổ thư không đổi.`,
  samplesStopped: (count: number) =>
    `Đã dừng theo yêu cầu: mới gửi thử ${count} thư. Đơn vị không nhận gì; Sổ thư không đổi.`,
} as const;

/** What comes after a person's stop; the hour is that of the daily run, blank when none comes. */
export function afterStop(hour: string): string {
  return hour === ""
    ? "Nhắc việc đang tắt nên không thư nào tự gửi; muốn gửi tiếp thì xem trước thư rồi bấm Gửi (ở menu: Gửi ngay)."
    : `Hôm nay không thư nào tự gửi nữa: muốn gửi tiếp thì xem trước thư rồi bấm Gửi (ở menu: Gửi ngay). Nếu không, khoảng ${hour} giờ ngày nhắc việc tới máy gửi tiếp, soạn lại theo số liệu lúc đó. Muốn giữ cả hôm đó thì vào Thi đua ▸ Nhắc việc ▸ Tắt nhắc việc.`;
}

/** «Bật», «Tắt». */
export const SWITCH_WORDS = {
  on: (hour: number, account: string) =>
    `Đã bật: mỗi ngày trong khoảng ${hour}-${hour + 1} giờ, thư nhắc được gửi từ ${account}.`,
  off: "Đã tắt nhắc việc. Không thư nào tự gửi nữa.",
  takeOver: (owner: string, account: string) =>
    `Hiện thư được gửi từ ${owner}. Chuyển sang ${account}? Lịch của ${owner} sẽ không gửi gì nữa.`,
} as const;

const STEP_OF_UNCERTAIN =
  "Có = Đã thấy trong Thư đã gửi · Không = Chưa thấy, gửi lại · Hủy = để sau";

/** «Xử lý thư chưa rõ». */
export const UNCERTAIN_WORDS = {
  none: "Không có thư nào chưa rõ.",
  seen: "Đã ghi: thư đã gửi.",
  notSeen: "Đã ghi: thư sẽ được gửi lại ở lần chạy sau.",
  gone: "Thư này đã có người xử lý.",
  again: (units: string, yes = "OK") =>
    `Gửi lại thư cho ${units}? Chỉ bấm «${yes}» khi đã tìm kỹ trong Thư đã gửi mà không thấy: nếu thư đã đi, đơn vị sẽ nhận hai lần.`,
  left: (count: number) => `Còn ${count} thư chưa rõ.`,
} as const;

export interface UncertainMail {
  readonly units: string;
  readonly entry: LedgerEntry;
  /** The moment as people read it. */
  readonly at: string;
  readonly owner: string;
  readonly place: string;
}

/** One uncertain mail, and the search that settles it. */
export function uncertainQuestion({ units, entry, at, owner, place }: UncertainMail): string {
  const [when, said] = uncertainFacts(entry, at);
  return [
    `Thư ${place}: ${units}, ${when}.`,
    said,
    `Mở hộp thư của ${owner}, tìm: ${sentSearch(entry)}`,
    STEP_OF_UNCERTAIN,
  ].join("\n\n");
}

/** When such a mail was handed over, and what Gmail said. */
export function uncertainFacts(
  { day, detail }: LedgerEntry,
  at: string,
): readonly [string, string] {
  return [`thư ngày ${dayText(day)}, lúc ${at}`, `Gmail báo: ${detail ?? "không có gì"}`];
}

/** What finds a mail in the sent mails. */
export function sentSearch({ code }: LedgerEntry): string {
  return `in:sent subject:"${code}"`;
}

export interface SendStatus {
  readonly isOn: boolean;
  readonly owner: string;
  readonly hour: string;
  /** The day on which it was turned on; blank while nobody knows. */
  readonly since: string;
  /** Days since a run left its mark, or since it was turned on. */
  readonly daysSinceRun: number;
  readonly daysSinceComplete: number | undefined;
  readonly completeOn: string | undefined;
  readonly waiting: number;
  readonly failure: string | undefined;
  /** The time at which somebody stopped the sending of today; undefined when nobody did. */
  readonly heldSince: string | undefined;
}

/** Why somebody must act, in one sentence; nothing when all is well or reminders are off. */
export function bannerText(status: SendStatus): string | undefined {
  const { isOn, daysSinceRun, daysSinceComplete = 0, completeOn, failure, waiting } = status;
  if (!isOn) return undefined;
  if (status.heldSince !== undefined) return heldText(status.heldSince);
  if (failure !== undefined) return `Nhắc việc gặp trở ngại: ${failure}`;
  if (daysSinceRun > 1) return standstillText(status);
  if (daysSinceComplete <= 1 || completeOn === undefined) return undefined;
  return `Từ ${dayText(completeOn)} chưa ngày nào gửi hết thư; còn ${waiting} thư chờ. Hạn mức một ngày của tài khoản có thể không đủ.`;
}

function heldText(since: string): string {
  return `Việc gửi thư hôm nay đã dừng lúc ${since} theo yêu cầu.`;
}

function standstillText({ completeOn, since, owner }: SendStatus): string {
  const when =
    completeOn === undefined
      ? `chưa chạy lần nào từ khi bật ngày ${dayText(since)}`
      : `không chạy trọn vẹn từ ${dayText(completeOn)}`;
  return `Nhắc việc ${when}. Nhờ ${owner} vào Thi đua ▸ Thiết lập để cho lại quyền, rồi Nhắc việc ▸ Bật nhắc việc.`;
}

/** «Tình trạng gửi thư». */
export function statusText(status: SendStatus): string {
  const { isOn, owner, hour, completeOn, waiting, heldSince } = status;
  const banner = bannerText(status);
  const isHeld = isOn && heldSince !== undefined;
  return [
    ...(banner === undefined ? [] : [isHeld ? `${banner} ${afterStop(hour)}` : banner]),
    isOn
      ? `Đang bật: khoảng ${hour} giờ mỗi ngày, gửi từ ${owner}.`
      : "Đang tắt: không thư nào tự gửi.",
    completeOn === undefined
      ? "Chưa lần nào chạy trọn vẹn."
      : `Lần chạy trọn vẹn gần nhất: ${dayText(completeOn)}.`,
    ...(waiting > 0 ? [`${waiting} thư đang chờ gửi.`] : []),
  ].join("\n");
}

/** The menu beside «Thi đua» that stands there only when somebody must act. */
export const BANNER_MENU = "⚠ Nhắc việc";
