import { FILTER, GROUPS } from "../../domain/sheet-words.ts";
import type { Operator } from "../../edition/operator.ts";
import { capitalFirst, proseCount, smallFirst } from "../wording/official-words.ts";
import { orWords } from "../wording/shared-words.vi.ts";

/** Lists of `Danh mục` that the plan prints. */
export const LISTS = {
  unitForms: "Hình thức hội nghị",
  recognitions: "Hình thức biểu dương",
} as const;

export const OWED = {
  purpose: "Văn phòng bổ sung mục đích riêng của kỳ, nếu có",
  demands: "Văn phòng bổ sung yêu cầu riêng của kỳ, nếu có",
  due: "Văn phòng điền hạn",
  rhythm: "Văn phòng điền nhịp báo cáo",
  doers: "Văn phòng điền đơn vị thực hiện",
} as const;

export const owedSetting = (code: string) => `Văn phòng điền ${code} ở Cấu hình`;

export const agencyHeading = (agency: string) => `HỘI NGHỊ CỦA ${agency.toUpperCase()}`;

export const ANNEX_TITLE = "CÁC VIỆC PHẢI LÀM VÀ THỜI HẠN";
export const OFFICE = "Văn phòng";

/** «Các phòng, doanh nghiệp (12 đơn vị)» */
export function unitKinds(kinds: readonly string[], count: number): string {
  return `Các ${kinds.map(smallFirst).join(", ")} ${unitCount(count)}`;
}

/** «Các đơn vị có tổ chức hội nghị (08 đơn vị)» */
export function unitsWith(header: string, count: number): string {
  return `Các đơn vị có ${smallFirst(header)} ${unitCount(count)}`;
}

function unitCount(count: number): string {
  return count === 0 ? "(chưa có đơn vị nào)" : `(${proseCount(count)} đơn vị)`;
}

export const SENDING = {
  to: (where: string) => `Gửi đến: ${where}`,
  how: (how: string) => `cách gửi: ${smallFirst(how)}`,
  template: (template: string) => `mẫu: ${template}`,
} as const;

/** Words of a due date, by how it binds. */
export const DUE_WORDS = {
  before: (day: string) => `Trước ngày ${day}`,
  until: (day: string) => `Đến hết ngày ${day}`,
  within: (first: string, last: string) => `Từ ngày ${first} đến hết ngày ${last}`,
  after: (days: number, anchor: string) => `Chậm nhất ${proseCount(days)} ngày sau ${anchor}`,
  ahead: (days: number, anchor: string) => `Chậm nhất ${proseCount(days)} ngày trước ${anchor}`,
  beforeAfter: (days: number, anchor: string) => `Trước ngày thứ ${proseCount(days)} sau ${anchor}`,
  on: (anchor: string) => `Ngày ${anchor}`,
  weekly: (weekday: string, from: string) => `${weekday} hằng tuần, từ ngày ${from}`,
  every: (days: number, from: string) => `${proseCount(days)} ngày một lần, từ ngày ${from}`,
} as const;

export const ANCHORS = {
  unitConference: "Hội nghị đơn vị",
  departmentConference: "Hội nghị Sở",
  task: (title: string) => `khi hoàn thành việc “${title}”`,
  day: (day: string) => `ngày ${day}`,
  column: (header: string) => `“${header}” của đơn vị`,
} as const;

export const LIMIT_WORDS = {
  everybody: "Tổng số đại biểu",
  distinct: (header: string) => `Số ${smallFirst(header)} có người tham dự`,
  level: (level: string) => `cấp ${level}`,
  column: (header: string) => `“${header}” của đơn vị`,
  ofColumn: (share: string, header: string) => `${share} ${smallFirst(header)}`,
  ofDelegates: (share: string) => `${share} tổng số đại biểu`,
  age: (operator: Operator, years: string) =>
    operator === "≤" ? `Từ ${years} tuổi trở xuống` : `Tuổi ${operator} ${years}`,
  compared: (header: string, operator: Operator, value: string) =>
    operator === "blank" || operator === "not-blank"
      ? `${header} ${operator === "blank" ? FILTER.blank : FILTER.notBlank}`
      : `${header} ${operator} ${value}`,
  /** Whom a limit binds one by one; the limit of all needs no word. */
  groups: {
    unit: GROUPS.unit,
    cluster: GROUPS.cluster,
    quotaGroup: `${GROUPS.unit} hoặc nhóm tính tỷ lệ`,
    subject: GROUPS.subject,
    all: undefined,
  },
  values: (values: readonly string[]) => orWords(values.map(smallFirst)),
} as const;

/** «Tập thể, cấp Thành phố: không quá 20 % tổng số tập thể, mỗi đơn vị» */
export function limitLine(of: {
  readonly label: string;
  readonly comparison: string;
  readonly amount: string;
  readonly group?: string;
  readonly source?: string;
}): string {
  const { label, comparison, amount, group, source } = of;
  const each = group === undefined ? "" : `, ${group}`;
  return `${capitalFirst(label)}: ${comparison} ${amount}${each}${inBrackets(source)}`;
}

/** «Giấy khen của Giám đốc Sở: tập thể, cá nhân; thẩm quyền: Giám đốc Sở» */
export function awardFormLine(of: {
  readonly name: string;
  readonly subjects: readonly string[];
  readonly authority?: string;
  readonly source?: string;
}): string {
  const { name, subjects, authority, source } = of;
  const whom = subjects.length === 0 ? "" : `: ${subjects.map(smallFirst).join(", ")}`;
  const who = authority === undefined ? "" : `; thẩm quyền: ${authority}`;
  return `${name}${whom}${who}${inBrackets(source)}`;
}

/** «Đề cử cấp Thành phố: được hội nghị đơn vị công nhận»; the list has semicolons already. */
export function conditionLine(
  { when, must }: { readonly when: string; readonly must: string },
  source: string | undefined,
): string {
  const line = `${capitalFirst(when)}: ${smallFirst(must)}`.replace(/;/g, ",");
  return `${line}${inBrackets(source)}`;
}

export const EXTENDED = { everyUnit: "mọi đơn vị" } as const;

/** «gia hạn cho Trung tâm B: trước ngày 20/12/2019 (Công văn số 5)» */
export function extensionLine(of: {
  readonly who: string;
  readonly due: string;
  readonly document?: string;
}): string {
  return `gia hạn cho ${of.who}: ${smallFirst(of.due)}${inBrackets(of.document)}`;
}

/** Where the date stands within a line. */
export function dueInLine(due: string): string {
  return smallFirst(due);
}

function inBrackets(source: string | undefined): string {
  return source === undefined ? "" : ` (${source})`;
}

export const ISSUES = {
  noTasks: (name: string) => `${name}: tab Thời hạn chưa có việc nào; không lập phụ lục thời hạn.`,
  noDue: (name: string, codes: readonly string[]) =>
    `${name}: ${proseCount(codes.length)} việc chưa có hạn: ${codes.join(", ")}.`,
  noQuotas: (name: string) =>
    `${name}: tab Định mức chưa có tỷ lệ đề nghị khen thưởng; văn bản ghi «Không có».`,
} as const;
