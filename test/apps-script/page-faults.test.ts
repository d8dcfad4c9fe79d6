import { beforeAll, describe, expect, it } from "vitest";
import type { EditionAnswer } from "../../src/output/new-edition/new-edition-answers.ts";
import type { AgreedRow } from "../../src/output/own-list/import-answers.ts";
import type { Table } from "../../src/workbook/table.ts";
import type { Pushed } from "../support/apps-script/pushed.ts";
import type { Run } from "../support/apps-script/world-types.ts";
import { agreedPerson } from "./agreed-person.ts";
import { type Swept, sweep } from "./fault-sweep.ts";
import { FEW } from "./few.ts";
import {
  builtOffice,
  OFFICE_ID,
  OWN_ID,
  officeWorld,
  SHARED_ID,
  tabText,
  VP,
  type WorldChange,
} from "./office-world.ts";

const SWEEP_MS = 600_000;
const MEMORY = "Bộ nhớ của chương trình";
const LIST = "Đại biểu";
const LOG = "Nhật ký";

let pushed: Pushed;
beforeAll(async () => {
  pushed = await builtOffice();
});

const makes = (change: WorldChange) => (language: "en" | "vi") =>
  officeWorld(pushed, { ...change, language });

/** A question of a page, as `google.script.run` asks it. */
function asked({ world, project }: Swept, functionName: string, ...args: readonly unknown[]): Run {
  return world.run(project, { kind: "page", functionName, user: VP, args });
}

/** Every tab but those named, in the office workbook and in the entry workbooks. */
const otherTabs =
  (...names: readonly string[]) =>
  ({ world }: Swept) =>
    world.spreadsheets.flatMap((book) =>
      book.tabs
        .filter(({ name }) => ![...names, LOG, MEMORY].includes(name))
        .map(({ name }) => `${book.title} ${name}\n${tabText(book, name)}`),
    );

const inOffice = ({ book }: Swept, tab: string) => tabText(book(OFFICE_ID), tab);
/** The log, whenever its lines were written. */
const logOf = (own: Swept) => inOffice(own, LOG).replace(/\d\d:\d\d/g, "giờ");
const resultOf = ({ result }: Run) => JSON.stringify(result ?? null).replace(/\d\d:\d\d/g, "giờ");

/** The cells of a tab of the office workbook, to be put into another world. */
function cellsOf({ book }: Swept, name: string): Table["rows"] {
  const tab = book(OFFICE_ID).tab(name);
  return Array.from({ length: tab?.lastRow ?? 0 }, (_, row) =>
    Array.from({ length: tab?.lastColumn ?? 0 }, (__, at) => {
      const value = tab?.value(row + 1, at + 1) ?? "";
      return value === "" ? null : value;
    }),
  );
}

function withTab(change: WorldChange, name: string, rows: Table["rows"]): WorldChange {
  return {
    ...change,
    office: (book) => {
      const cut = change.office?.(book) ?? book;
      const others = cut.tables.filter((table) => table.name !== name);
      return { ...cut, tables: [...others, { name, rows }] };
    },
  };
}

describe("a page that asks is answered, whatever call is struck", () => {
  it.each([
    { asks: "tienDo" },
    { asks: "thuChuaRo" },
    { asks: "denO", args: [0, "A2"] },
    { asks: "cacMau" },
    { asks: "mauGoc", args: ["delegate-list.nd30.docx"] },
    { asks: "huongDanMau" },
    { asks: "hoiThoai", args: ["can-cu-nhap", null] },
    { asks: "hoiThoai", args: ["muc-ky-moi", null] },
    { asks: "hoiThoai", args: ["thu-ky-moi", []] },
  ])("$asks $args: nothing is written, and the next one is answered", ({ asks, args = [] }) => {
    sweep({
      make: makes(FEW),
      act: (own) => asked(own, asks, ...args),
      untouched: otherTabs(),
      left: (own, run) => [resultOf(run), logOf(own), inOffice(own, MEMORY)],
      isAnswered: true,
    });
  });

  it.each(["tinhTrang", "tinhTrangBang"])("%s tells of the last result", (asks) => {
    const first = makes(FEW)("vi");
    first.run("tongHop");
    const change = withTab(FEW, MEMORY, cellsOf(first, MEMORY));
    sweep({
      make: makes(change),
      act: (own) => asked(own, asks),
      untouched: otherTabs(),
      left: (own, run) => [resultOf(run), logOf(own), inOffice(own, MEMORY)],
      isAnswered: true,
    });
  });

  it.each(["bangBen", "nhapDanhSach", "kyMoi", "mauRieng"])("%s opens its page", (functionName) => {
    sweep({
      make: makes(FEW),
      act: ({ run }) => run(functionName),
      untouched: otherTabs(),
      left: (_, run) => run.dialogs.map(({ title }) => title),
    });
  });
});

const ROWS = [
  agreedPerson("TTXTTM", "Nguyễn Văn Một"),
  agreedPerson("VP", "Nguyễn Văn Hai"),
  agreedPerson("TTXTTM", "Nguyễn Văn Ba"),
];

describe("«Nhập danh sách đơn vị gửi», a list for two workbooks", () => {
  const lists = ({ book }: Swept) => [SHARED_ID, OWN_ID].map((id) => tabText(book(id), LIST));

  it(
    "each row stands once and whole, and so does the line of the log, however often it is clicked",
    () => {
      sweep({
        make: makes(FEW),
        act: (own) =>
          asked(own, "hoiThoai", "them-dong", { key: "k1", tab: "delegates", rows: ROWS }),
        untouched: otherTabs(LIST),
        left: (own) => [lists(own), addedOf(own)],
        isAnswered: true,
      });
    },
    SWEEP_MS,
  );

  it(
    "each row stands once, also when the dialog was closed and opened anew",
    () => {
      const clicks = new WeakMap<Swept, number>();
      sweep({
        make: makes(FEW),
        act: (own) => {
          const click = (clicks.get(own) ?? 0) + 1;
          clicks.set(own, click);
          const order = { key: `k${click}`, tab: "delegates", rows: ROWS };
          return asked(own, "hoiThoai", "them-dong", order);
        },
        untouched: otherTabs(LIST),
        left: lists,
        isAnswered: true,
      });
    },
    SWEEP_MS,
  );

  it(
    "new units stand once in the office workbook itself",
    () => {
      const cells: AgreedRow["cells"] = [
        ["code", "DVM"],
        ["name", "Đơn vị mới"],
        ["kind", "Phòng"],
        ["holdsConference", "Không"],
      ];
      const order = { key: "k1", tab: "units", rows: [{ cells, isTwice: false }] };
      sweep({
        make: makes(FEW),
        act: (own) => asked(own, "hoiThoai", "them-dong", order),
        untouched: otherTabs("Đơn vị"),
        left: (own) => [inOffice(own, "Đơn vị"), addedOf(own)],
        isAnswered: true,
      });
    },
    SWEEP_MS,
  );
});

/** How many rows the log says came of lists. */
function addedOf({ world }: Swept): number {
  const counts = world.user
    .sees(OFFICE_ID, LOG)
    .map((line) => /^(\d+) dòng vào tab /.exec(line.at(-1) ?? "")?.[1] ?? "0");
  return counts.reduce((sum, count) => sum + Number(count), 0);
}

describe("«Kỳ mới»", () => {
  it(
    "the rows are written wholly or not at all, and the old values stand once in the log",
    () => {
      const ground = asked(makes(FEW)("vi"), "hoiThoai", "muc-ky-moi", null).result as {
        readonly questions: readonly { readonly id: string; readonly old: string }[];
      };
      const answers = [
        ["settings:NAM:value", "2025"],
        ["deadlines:T01:due", "09/12/2024"],
      ].map(([id = "", text = ""]): EditionAnswer => {
        const old = ground.questions.find((one) => one.id === id)?.old;
        if (old === undefined) throw new RangeError(`nobody asks ${id}`);
        return { id, old, text };
      });
      sweep({
        make: makes(FEW),
        act: (own) => asked(own, "hoiThoai", "ghi-ky-moi", answers),
        untouched: otherTabs("Cấu hình", "Thời hạn"),
        left: (own) => [inOffice(own, "Cấu hình"), inOffice(own, "Thời hạn"), logOf(own)],
        isAnswered: true,
      });
    },
    SWEEP_MS,
  );
});

describe("«Khôi phục lần trước» from the panel", () => {
  const TAB = "Tổng hợp";
  const FORMER = `${TAB} (lần trước)`;
  const change = withTab(withTab(FEW, TAB, [[TAB]]), FORMER, [[FORMER]]);
  const both = (own: Swept) => [inOffice(own, TAB), inOffice(own, FORMER)];

  it(
    "loses neither of the two, and says so only when they have changed places",
    () => {
      sweep({
        make: makes(change),
        act: (own) => asked(own, "lamViec", "khoi-phuc"),
        untouched: (own) => [...otherTabs(TAB, FORMER)(own), ...both(own).sort()],
        left: (own) => both(own).sort(),
        isAnswered: true,
      });
    },
    SWEEP_MS,
  );

  it("knows that it has happened when Google answered an error after it", () => {
    const own = makes(change)("vi");
    const before = both(own);
    const at = "Sheets.Spreadsheets.batchUpdate";
    own.world.fail({ at, when: "after", text: own.world.text("S1") });
    expect(asked(own, "lamViec", "khoi-phuc").result).toMatchObject({ ok: true });
    expect(both(own)).toEqual([...before].reverse());
  });
});

describe("«Mẫu riêng»", () => {
  const TEMPLATE = "delegate-list.nd30.docx";
  const FORMS = "Mẫu văn bản riêng";
  const forms = (own: Swept) => [inOffice(own, FORMS), logOf(own)];

  /** Our form as an officer gets it. */
  function copy(): string {
    const { result } = asked(makes(FEW)("vi"), "mauGoc", TEMPLATE);
    return (result as { readonly base64: string }).base64;
  }
  const sends = (file: string, base64: string) => (own: Swept) =>
    asked(own, "nhanMau", { template: TEMPLATE, file, base64 });
  /** Where a form of the office stands already. */
  function kept(base64: string): WorldChange {
    const first = makes(FEW)("vi");
    sends("lần một.docx", base64)(first);
    return withTab(FEW, FORMS, cellsOf(first, FORMS));
  }

  it.each(["taken", "put in the place of another", "dropped"])(
    "a form is %s whole or not at all, and the log tells it once",
    (what) => {
      const base64 = copy();
      sweep({
        make: makes(what === "taken" ? FEW : kept(base64)),
        act:
          what === "dropped"
            ? (own) => asked(own, "boMau", TEMPLATE)
            : sends("lần hai.docx", base64),
        untouched: otherTabs(FORMS),
        left: forms,
        isAnswered: true,
      });
    },
    SWEEP_MS,
  );
});
