import { OFFICE } from "../../scripts/build/project.ts";
import type { Board } from "../../src/board/board.ts";
import { type Summary, summaryOf } from "../../src/board/summary-json.ts";
import { assess } from "../../src/commands/assess.ts";
import { messageOf } from "../../src/output/words.vi.ts";
import type { Table, Workbook } from "../../src/workbook/table.ts";
import type { Book } from "../support/apps-script/book.ts";
import type { Pace } from "../support/apps-script/cost.ts";
import { addPushed, builtFiles, type Pushed, tellSetUp } from "../support/apps-script/pushed.ts";
import { createWorld, type World } from "../support/apps-script/world.ts";
import type { Project, Run } from "../support/apps-script/world-types.ts";
import { addWorkbook } from "../support/apps-script/written-file.ts";
import { type SampleWorkspace, sampleWorkspace } from "../support/sample-workspace.ts";

export const VP = "vp@co-quan.example";
export const OFFICE_ID = "office-1234567890-1234567890";
export const SHARED_ID = "shared-1234567890-1234567890";
export const OWN_ID = "own-ttxttm-1234567890-1234567890";
export const SPOILT_ID = "spoilt-bbt-1234567890-1234567890";
export const linkOf = (id: string) => `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`;

export async function builtOffice(): Promise<Pushed> {
  sample = await sampleWorkspace();
  return builtFiles(OFFICE);
}

export interface OfficeWorld {
  readonly world: World;
  readonly project: Project;
  readonly book: (id: string) => Book;
  readonly run: (functionName: string, answers?: RunAnswers) => Run;
  /** The summary that the core makes of the same cells. */
  readonly expected: Summary;
  /** Nominees that have no row in `Xét duyệt` yet. */
  readonly lacking: number;
}

type RunAnswers = readonly (string | { readonly button: string; readonly text: string })[];

export interface WorldChange {
  readonly entries?: (entries: readonly Workbook[]) => readonly Workbook[];
  readonly office?: (office: Workbook) => Workbook;
  /** Ids of the entry workbooks; the sample's own unless told. */
  readonly ids?: readonly string[];
  readonly language?: "en" | "vi";
  readonly pace?: Pace;
  readonly now?: string;
  readonly mailQuota?: { readonly perDay: number; readonly slack: number };
  /** «Thiết lập» is clicked unless told; "told": only the properties that it leaves stand. */
  readonly isSetUp?: boolean | "told";
}

/** The sample's .xlsx files as the local host has read them. */
let sample: SampleWorkspace | undefined;

/** Units with a workbook of their own, in the order of `SAMPLE_IDS` after the shared one. */
const UNITS_WITH_OWN = ["TTXTTM", "BBT"];
export const SAMPLE_IDS = [SHARED_ID, OWN_ID, SPOILT_ID];

function situationOf() {
  if (sample === undefined) throw new RangeError("builtOffice() has not run");
  const { entries, ...others } = sample.snapshot;
  const place = ({ name }: Workbook) => UNITS_WITH_OWN.findIndex((unit) => name.includes(unit));
  return { ...others, entries: [...entries].sort((one, other) => place(one) - place(other)) };
}

/** The sample on a Drive of its own: the office workbook with its script, and the entry workbooks. */
export function officeWorld(pushed: Pushed, change: WorldChange = {}): OfficeWorld {
  const { entries: changed = (same) => same, office: edited = (same) => same } = change;
  const situation = situationOf();
  const ids = change.ids ?? SAMPLE_IDS;
  const world = createWorld({
    now: change.now ?? "2020-05-08T08:00:00+07:00",
    ...(change.mailQuota === undefined ? {} : { mailQuota: change.mailQuota }),
    ...(change.language === undefined ? {} : { language: change.language }),
    ...(change.pace === undefined ? {} : { pace: change.pace }),
  });
  const linked = withLink(situation.office, "TTXTTM", linkOf(OWN_ID));
  const office = edited(withLink(linked, "BBT", linkOf(SPOILT_ID)));
  const entries = changed(situation.entries);
  const books = new Map([[OFFICE_ID, addWorkbook(world, office, { id: OFFICE_ID, owner: VP })]]);
  for (const [at, entry] of entries.entries()) {
    const id = ids[at] ?? `entry-${at}-1234567890-1234567890`;
    books.set(id, addWorkbook(world, entry, { id, owner: VP }));
  }
  const project = addPushed(world, pushed, OFFICE_ID);
  const run = (functionName: string, answers: RunAnswers = []) =>
    world.run(project, { kind: "menu", functionName, user: VP, answers });
  if (change.isSetUp === "told") {
    tellSetUp(world, project, { office: OFFICE_ID, shared: SHARED_ID });
  } else if (change.isSetUp !== false) {
    const done = run("thietLap", [{ button: "OK", text: linkOf(SHARED_ID) }, "OK"]);
    if (done.error !== undefined) throw new Error(`${done.error}\n${done.stack}`);
  }
  const { declarations, asOf } = situation;
  let assessed: Board | undefined;
  const board = () => {
    assessed ??= assess({ declarations, office, entries, asOf });
    return assessed;
  };
  const book = (id: string): Book => {
    const found = books.get(id);
    if (found === undefined) throw new RangeError(`no book ${id}`);
    return found;
  };
  return {
    world,
    project,
    book,
    run,
    get expected() {
      return summaryOf(board(), { sentence: messageOf, receipts: { documents: [], mails: [] } });
    },
    get lacking() {
      return board().reckoning.intake.reviews.lacking.length;
    },
  };
}

/** A unit's cell «Bảng nhập liệu». */
export function withLink(office: Workbook, unit: string, link: string): Workbook {
  return {
    ...office,
    tables: office.tables.map((table): Table => {
      if (table.name !== "Đơn vị") return table;
      const at = table.rows[0]?.indexOf("Bảng nhập liệu") ?? -1;
      const rows = table.rows.map((row) =>
        row[0] === unit ? Object.assign([...row], { [at]: link }) : row,
      );
      return { ...table, rows };
    }),
  };
}

/** Everything that people see in a tab: values, formulas, formats, notes. */
export function tabText(book: Book, name: string): string {
  const tab = book.tab(name);
  if (tab === undefined) return "";
  const lines: string[] = [];
  for (let row = 1; row <= tab.lastRow; row++) {
    for (let column = 1; column <= tab.lastColumn; column++) {
      const { value, formula, format, note } = tab.at(row, column) ?? { value: "" };
      lines.push(JSON.stringify([row, column, value, formula, format, note]));
    }
  }
  return lines.join("\n");
}

export type Told = { readonly ok: boolean; readonly code?: string; readonly summary: Summary };

export const names = ({ calls }: Run) => calls.map(({ name }) => name);
export const lastSummary = ({ run }: Pick<OfficeWorld, "run">) => run("tinhTrang").result as Told;

/** Tabs of the office workbook in which people type, and no run ever writes. */
export const TYPED = [
  "Hướng dẫn",
  "Cấu hình",
  "Thời hạn",
  "Định mức",
  "Điều kiện",
  "Hình thức khen thưởng",
  "Danh mục",
  "Đơn vị",
  "Tiếp nhận",
];

/** Every cell of people's tabs, in the office workbook and in the entry workbooks that stand. */
export function typedTexts({ world }: Pick<OfficeWorld, "world">): readonly string[] {
  return world.spreadsheets.flatMap((book) => {
    const tabs = book.id === OFFICE_ID ? TYPED : book.tabs.map(({ name }) => name);
    return tabs.map((tab) => `${book.id} ${tab}\n${tabText(book, tab)}`);
  });
}

/** A dozen rows of each tab that units type in: enough for a sweep of faults. */
export const BRIEF: WorldChange = {
  isSetUp: "told",
  entries: (entries) =>
    entries.map((entry) => ({
      ...entry,
      tables: entry.tables.map((table) => ({ ...table, rows: table.rows.slice(0, 13) })),
    })),
};
