import type { Day } from "../domain/day.ts";
import type { FindingCode } from "../domain/finding.ts";
import type { TaskState } from "../reckoning/task-states.ts";
import { dayText, numberText } from "./format.vi.ts";
import type { MailBody, MailCell, MailPart, Span } from "./mail-parts.ts";
import { type ReminderTask, taskRow } from "./mail-task-row.vi.ts";
import { KIND_WORDS } from "./mail-words.vi.ts";

/** Findings of one kind in a unit's rows: never a name, never a value. */
export interface FindingKind {
  readonly code: FindingCode;
  readonly count: number;
  readonly sources: readonly string[];
  /** The first cells: «Đại biểu, dòng 12». */
  readonly places: readonly Span[];
  readonly hasMore: boolean;
}

/** Số chỗ còn lại — places of one «không quá» row on nominees. */
export interface PlacesLeft {
  readonly label: string;
  /** The quota group, where several units share the places. */
  readonly group?: string;
  readonly counted: number;
  readonly allowed?: number;
  readonly source?: string;
}

export interface ReminderUnit {
  readonly name: string;
  readonly tasks: readonly ReminderTask[];
  readonly findings: readonly FindingKind[];
  readonly places: readonly PlacesLeft[];
}

/** Thư nhắc — everything that a reminder says. */
export interface ReminderLetter {
  readonly conference: string;
  readonly agency: string;
  readonly day: Day;
  readonly units: readonly ReminderUnit[];
  /** Whether a head of a unit stands in Cc. */
  readonly isEscalation: boolean;
  readonly office: Office;
}

export interface Office {
  readonly addresses: readonly string[];
  readonly phone?: string;
}

/** «Nhắc 3 việc đến hạn, 1 việc quá hạn» */
export function reminderAbout(states: readonly TaskState[]): string {
  const returned = states.filter(({ status }) => status === "returned").length;
  const overdue = states.filter(({ status }) => status === "overdue").length;
  const due = states.length - returned - overdue;
  const parts = [
    ...(due > 0 ? [`${due} việc đến hạn`] : []),
    ...(returned > 0 ? [`${returned} việc bị trả lại`] : []),
    ...(overdue > 0 ? [`${overdue} việc quá hạn`] : []),
  ];
  return `Nhắc ${parts.join(", ")}`;
}

export function reminderBody(letter: ReminderLetter): MailBody {
  const { units, conference, agency, day, isEscalation } = letter;
  const names = units.map(({ name }) => name).join("; ");
  const about = reminderAbout(units.flatMap(({ tasks }) => tasks.map(({ state }) => state)));
  const edition = [conference, agency].filter((text) => text !== "").join(", ");
  return {
    title: `${about} – ${conference}`,
    parts: [
      paragraph(`Kính gửi: ${names}.`),
      paragraph(`${about} của ${edition}, tính đến ngày ${dayText(day)}.`),
      ...(isEscalation ? [paragraph(ESCALATION)] : []),
      ...units.flatMap((unit) => unitParts(unit, units.length > 1)),
      ...officeParts(letter.office),
    ],
  };
}

const ESCALATION = "Có việc quá hạn nhiều ngày nên thư này đồng gửi thủ trưởng đơn vị.";

function paragraph(text: string): MailPart {
  return { kind: "paragraph", text };
}

function unitParts(unit: ReminderUnit, isOneOfSeveral: boolean): readonly MailPart[] {
  const heading = (text: string): MailPart => ({
    kind: "heading",
    text: isOneOfSeveral ? `${text} – ${unit.name}` : text,
  });
  const parts: MailPart[] = [
    heading("Việc cần làm"),
    { kind: "table", head: ["Việc", "Hạn", "Còn lại"], rows: unit.tasks.map(taskRow) },
  ];
  if (unit.findings.length > 0) {
    const items = unit.findings.map(findingItem);
    parts.push(heading("Cần xem lại trong bảng nhập liệu"), { kind: "list", items });
  }
  if (unit.places.length > 0) {
    parts.push(heading("Số chỗ đề nghị khen thưởng"), placesPart(unit.places));
  }
  return parts;
}

/** «Vượt định mức (III.3.b): 2 – Đề cử, dòng 17; Đề cử, dòng 18» */
function findingItem({ code, count, sources, places, hasMore }: FindingKind): readonly Span[] {
  const source = sources.length === 0 ? "" : ` (${sources.join("; ")})`;
  return [
    { text: `${KIND_WORDS[code]}${source}: ${count}${places.length === 0 ? "" : " – "}` },
    ...places.flatMap((place, index) => (index === 0 ? [place] : [{ text: "; " }, place])),
    ...(hasMore ? [{ text: " …" }] : []),
  ];
}

export function placeWords(sheet: string, row: number | undefined): string {
  return row === undefined ? sheet : `${sheet}, dòng ${row}`;
}

function placesPart(places: readonly PlacesLeft[]): MailPart {
  const isUnknown = places.every(({ counted, allowed }) => counted === 0 && allowed === undefined);
  if (isUnknown) return paragraph("Chưa rõ: Văn phòng chưa điền tổng số tập thể, cá nhân.");
  const head = ["Cấp khen thưởng", "Đã đề nghị / được phép", "Còn được"];
  return { kind: "table", head, rows: places.map(placesRow) };
}

function placesRow({ label, group, counted, allowed, source }: PlacesLeft): readonly MailCell[] {
  const left = allowed === undefined ? undefined : allowed - counted;
  const allowedText = allowed === undefined ? "chưa rõ" : numberText(allowed);
  return [
    [
      label,
      ...(group === undefined ? [] : [`Tính chung nhóm ${group}`]),
      ...(source === undefined ? [] : [`Căn cứ: ${source}`]),
    ],
    [`${numberText(counted)} / ${allowedText}`],
    [leftPlacesWords(left)],
  ];
}

function leftPlacesWords(left: number | undefined): string {
  if (left === undefined) return "chưa rõ";
  return left < 0 ? `vượt ${numberText(-left)}` : numberText(left);
}

/** Who to call; this mail is the machine's, and nobody reads answers to it by right. */
function officeParts({ addresses, phone }: Office): readonly MailPart[] {
  const ways = [
    ...(addresses.length === 0 ? [] : [`thư ${addresses.join(", ")}`]),
    ...(phone === undefined ? [] : [`điện thoại ${phone}`]),
  ];
  const call = ways.length === 0 ? "hỏi Văn phòng" : `hỏi Văn phòng: ${ways.join("; ")}`;
  return [paragraph(`Đã gửi rồi, hoặc có chỗ chưa đúng? Xin ${call}.`)];
}

/** The head of a unit, by office: a mail names no person. */
export function headName(unit: string): string {
  return `Thủ trưởng ${unit}`;
}
