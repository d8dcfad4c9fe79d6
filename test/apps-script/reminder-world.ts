import type { MailState } from "../../src/domain/mail.ts";
import { MAIL_STATE_WORDS } from "../../src/output/ledger-sheets.vi.ts";
import type { RawCell, Table, Workbook } from "../../src/workbook/table.ts";
import type { Pushed } from "../support/apps-script/pushed.ts";
import type { Run, WorldOptions } from "../support/apps-script/world-types.ts";
import { OFFICE_ID, type OfficeWorld, officeWorld, SHARED_ID, VP } from "./office-world.ts";

export const LEDGER_TAB = "Sổ thư";
/** A column that a person added in the midst of ours. */
export const FOREIGN = "Người theo dõi";
const LEDGER_HEADERS = [
  "Khóa",
  "Ngày",
  "Loại thư",
  "Đơn vị",
  FOREIGN,
  "Đến",
  "Đồng gửi",
  "Tiêu đề",
  "Tình trạng",
  "Lúc",
  "Chi tiết",
  "Mã thư",
  "Mốc nhắc",
];

/** Of yesterday: nothing is to become of it, and somebody wrote beside it. */
export const OLD_LINE = [
  "SCT-III-2020|DV0|2020-05-06",
  "06/05/2020",
  "Nhắc việc",
  "DV0",
  "An hỏi lại",
  "dv0@don-vi.example",
  "",
  "Nhắc việc (mã AAAAAA)",
  "Không gửi nữa",
  "2020-05-06T00:00:00.000Z",
  "",
  "AAAAAA",
  "",
];

export interface ReminderOptions {
  /** Units beside Văn phòng, each with an address of its own. */
  readonly units?: number;
  readonly mailQuota?: WorldOptions["mailQuota"];
  readonly language?: "en" | "vi";
  readonly pace?: WorldOptions["pace"];
  readonly now?: string;
  readonly isOn?: boolean;
  readonly office?: (office: Workbook) => Workbook;
}

export interface LedgerLine {
  readonly key: string;
  readonly day: string;
  readonly unit: string;
  readonly state: MailState | undefined;
  readonly at: string;
  readonly detail: string;
  readonly code: string;
  readonly foreign: string;
}

export interface ReminderWorld extends Omit<OfficeWorld, "expected" | "lacking"> {
  /** A trigger of the owner fires, or of whoever is named. */
  readonly fire: (handler: "nhacViecHangNgay" | "tiepTuc", user?: string) => Run;
  readonly ledger: () => readonly LedgerLine[];
  readonly props: Map<string, string>;
  /** What stands in the line of yesterday. */
  readonly oldLine: () => readonly string[];
  /** The codes of the mails that went, in their order; of samples none. */
  readonly sentCodes: () => readonly string[];
}

/** A small conference on the morning of Friday 08/05/2020, reminders on, in the account of VP. */
export function reminderWorld(pushed: Pushed, options: ReminderOptions = {}): ReminderWorld {
  const { units = 3, isOn = true, office = (same: Workbook) => same } = options;
  const made = officeWorld(pushed, {
    isSetUp: "told",
    ids: [SHARED_ID],
    entries: ([shared]) => (shared === undefined ? [] : [headersOnly(shared)]),
    office: (own) => office(smallOffice(own, units)),
    now: options.now ?? "2020-05-08T07:10:00+07:00",
    ...(options.mailQuota === undefined ? {} : { mailQuota: options.mailQuota }),
    ...(options.language === undefined ? {} : { language: options.language }),
    ...(options.pace === undefined ? {} : { pace: options.pace }),
  });
  const { world, project, book } = made;
  const stores = world.properties as Map<string, Map<string, string>>;
  const props = stores.get(`script:${project.id}`) ?? new Map<string, string>();
  if (isOn) {
    for (const functionName of ["nhacViecHangNgay", "tiepTuc"]) {
      const state = { id: functionName, functionName, owner: VP, schedule: "", isDisabled: false };
      (project.triggers as (typeof state)[]).push(state);
    }
    props.set("CHU_LICH_CHAY", VP).set("NHAC_VIEC_GIO", "7").set("NHAC_VIEC_TU", "2020-05-07");
  }
  const fire = (functionName: string, user?: string) =>
    world.run(project, { kind: "clock", functionName, ...(user === undefined ? {} : { user }) });
  const ledger = () => linesOf(world.user.sees(OFFICE_ID, LEDGER_TAB));
  const oldLine = () =>
    world.user.sees(OFFICE_ID, LEDGER_TAB).find((row) => row.includes(OLD_LINE[0] ?? "")) ?? [];
  const isSample = (subject: string) => subject.startsWith("[Gửi thử]");
  const sentCodes = () =>
    world.mail.delivered.flatMap(({ subject }) => (isSample(subject) ? [] : [codeOf(subject)]));
  Object.assign(book(OFFICE_ID).tab(LEDGER_TAB) ?? {}, { frozenRows: 1 });
  return { world, project, run: made.run, book, fire, ledger, oldLine, props, sentCodes };
}

function codeOf(subject: string): string {
  return /\(mã (\w+)\)/.exec(subject)?.[1] ?? subject;
}

function linesOf(rows: readonly (readonly string[])[]): readonly LedgerLine[] {
  const at = rows.findIndex((row) => row.includes("Khóa"));
  const header = rows[at] ?? [];
  return rows.slice(at + 1).flatMap((row) => {
    const text = (name: string) => row[header.indexOf(name)] ?? "";
    if (row.every((cell) => cell === "") || row.includes(OLD_LINE[0] ?? "")) return [];
    const state = Object.entries(MAIL_STATE_WORDS).find(([, word]) => word === text("Tình trạng"));
    return [
      {
        key: text("Khóa"),
        day: text("Ngày"),
        unit: text("Đơn vị"),
        state: state?.[0] as MailState | undefined,
        at: text("Lúc"),
        detail: text("Chi tiết"),
        code: text("Mã thư"),
        foreign: text(FOREIGN),
      },
    ];
  });
}

function headersOnly(entry: Workbook): Workbook {
  return {
    ...entry,
    tables: entry.tables.map((table) => ({ ...table, rows: table.rows.slice(0, 1) })),
  };
}

/** Few rows make a run short: a sweep has hundreds of them. */
const KEPT_ROWS: Readonly<Record<string, number>> = {
  "Tiếp nhận": 1,
  "Xét duyệt": 1,
  "Định mức": 1,
  "Điều kiện": 1,
  "Thời hạn": 7,
};

function smallOffice(office: Workbook, units: number): Workbook {
  const tables = office.tables
    .filter(({ name }) => name !== LEDGER_TAB)
    .map((table): Table => {
      if (table.name === "Đơn vị") return { ...table, rows: unitRows(table, units) };
      const kept = KEPT_ROWS[table.name];
      return kept === undefined ? table : { ...table, rows: table.rows.slice(0, kept) };
    });
  return { ...office, tables: [...tables, { name: LEDGER_TAB, rows: [LEDGER_HEADERS, OLD_LINE] }] };
}

/** Văn phòng as the sample has it, and units that owe what every unit with a conference owes. */
function unitRows({ rows: [header = [], ...rows] }: Table, count: number): Table["rows"] {
  const place = header.indexOf("Mã");
  const vp = rows.filter((row) => row[place] === "VP");
  const made = Array.from({ length: count }, (_, at) =>
    header.map((name): RawCell => {
      if (name === "Mã") return `DV${at}`;
      if (name === "Tên") return `Đơn vị thử ${at}`;
      if (name === "Loại") return "Đơn vị trực thuộc";
      if (name === "Tổ chức hội nghị") return "Có";
      if (name === "Email") return `dv${at}@don-vi.example`;
      if (name === "Điện thoại") return `0236 3000 ${200 + at}`;
      return null;
    }),
  );
  return [header, ...vp, ...made];
}
