import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Summary } from "../../src/board/summary-json.ts";
import type { Workbook } from "../../src/workbook/table.ts";
import type { Pushed } from "../support/apps-script/pushed.ts";
import { entryId, ownBook, withUnits } from "./many-books.ts";
import {
  BRIEF,
  builtOffice,
  lastSummary,
  linkOf,
  names,
  OFFICE_ID,
  type OfficeWorld,
  OWN_ID,
  officeWorld,
  SAMPLE_IDS,
  SHARED_ID,
  TYPED,
  tabText,
  typedTexts,
  VP,
  withLink,
} from "./office-world.ts";

/** What the local host finds in the same files: neither more nor less. */
const PLANTED = (
  JSON.parse(readFileSync("sheets-templates/sample/planted.json", "utf8")) as {
    readonly planted: readonly unknown[];
  }
).planted.length;

let pushed: Pushed;
beforeAll(async () => {
  pushed = await builtOffice();
});

describe("«Tổng hợp», as it is pushed", () => {
  it("gives the findings, limits and tasks that the core gives of the same cells", () => {
    const office = officeWorld(pushed);
    const done = office.run("tongHop");
    expect([done.error, done.alerts]).toEqual([undefined, []]);
    expect(done.toasts.at(-1)).toMatch(/Đã tổng hợp: \d+ lỗi, \d+ cảnh báo/);
    expect(lastSummary(office)).toEqual({ ok: true, summary: office.expected });
    expect(office.expected.findings).toHaveLength(PLANTED);
  });

  it("never writes where people type, however often it runs", () => {
    const office = officeWorld(pushed);
    const before = typedTexts(office);
    for (const work of ["tongHop", "tongHop", "khoiPhucLanTruoc", "lapBaoCaoTienDo"]) {
      expect(office.run(work).error).toBeUndefined();
      expect(typedTexts(office)).toEqual(before);
    }
  });

  it.each([200, 2000, 20_000])(
    "asks as little of %i rows as of few, nominees among them",
    (rows) => {
      const office = officeWorld(pushed, {
        entries: (entries) => entries.map((one) => grown(one, rows)),
      });
      const done = office.run("tongHop");
      expect(done.error).toBeUndefined();
      expect(names(done)).toEqual([
        "SpreadsheetApp.getActiveSpreadsheet",
        "Lock.tryLock",
        "Properties.getProperties",
        "Sheets.Spreadsheets.get",
        ...SAMPLE_IDS.map(() => "Sheets.Spreadsheets.get"),
        "Sheets.Spreadsheets.batchUpdate",
        ...["get", "batchUpdate", "get"].map((name) => `Sheets.Spreadsheets.${name}`),
        "SpreadsheetApp.flush",
        "Lock.releaseLock",
      ]);
    },
  );

  it("has its charts once and its widths, and keeps what it was before, hidden", () => {
    const office = officeWorld(pushed);
    office.run("tongHop");
    const first = tabText(office.book(OFFICE_ID), "Tổng hợp");
    office.world.wait(3_600_000);
    office.run("tongHop");
    const book = office.book(OFFICE_ID);
    expect(book.tab("Tổng hợp")?.charts).toHaveLength(2);
    expect(book.tab("Tổng hợp")?.protections).toHaveLength(1);
    expect(book.tab("Tổng hợp (lần trước)")?.isHidden).toBe(true);
    expect(tabText(book, "Tổng hợp (lần trước)")).toBe(first);
    const visible = book.tabs.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
    expect(visible.filter((name) => name.includes("lần trước") || name.includes("Bộ nhớ"))).toEqual(
      [],
    );
  });

  it("adds a row to Xét duyệt for each nominee once, below what stands", () => {
    const office = officeWorld(pushed);
    const typed = tabText(office.book(OFFICE_ID), "Xét duyệt");
    const rowsBefore = office.book(OFFICE_ID).tab("Xét duyệt")?.lastRow ?? 0;
    office.run("tongHop");
    const once = tabText(office.book(OFFICE_ID), "Xét duyệt");
    const added = (office.book(OFFICE_ID).tab("Xét duyệt")?.lastRow ?? 0) - rowsBefore;
    expect(added).toBe(office.lacking);
    for (const line of typed.split("\n")) {
      const [, column] = JSON.parse(line) as [number, number];
      if (column < 12) expect(once).toContain(line);
    }
    office.run("tongHop");
    expect(tabText(office.book(OFFICE_ID), "Xét duyệt")).toBe(once);
  });

  it("writes into Nhật ký what has changed in the edition, and nothing twice", () => {
    const office = officeWorld(pushed);
    office.run("tongHop");
    const lines = () => office.book(OFFICE_ID).tab("Nhật ký")?.lastRow ?? 0;
    const before = lines();
    office.world.user.edit(OFFICE_ID, "Cấu hình", "C2", "Sở Thử nghiệm");
    office.run("tongHop");
    expect(lines() - before).toBe(2);
    office.run("tongHop");
    expect(lines() - before).toBe(3);
    expect(tabText(office.book(OFFICE_ID), "Nhật ký")).toContain("Sở Thử nghiệm");
  });
});

describe("an entry workbook that cannot be read", () => {
  const unread = (summary: Summary) =>
    summary.findings.filter(({ code }) => code === "workbook-unreadable");

  it.each([
    [
      "is deleted",
      (office: OfficeWorld) => Object.assign(office.book(OWN_ID), { isDeleted: true }),
    ],
    [
      "is shared with nobody",
      (office: OfficeWorld) =>
        Object.assign(office.book(OWN_ID), { owner: "khac@co-quan.example" }),
    ],
    ["was never there", undefined],
  ])("%s: one finding that names the unit, and the others go on", (_, act) => {
    const office = officeWorld(
      pushed,
      act ? {} : { office: (own) => withLink(own, "TTXTTM", linkOf("gone-1234567890-1234567890")) },
    );
    act?.(office);
    expect(office.run("tongHop").error).toBeUndefined();
    const { summary } = lastSummary(office);
    expect(unread(summary)).toHaveLength(1);
    expect(unread(summary)[0]).toMatchObject({
      severity: "error",
      sheet: "Đơn vị",
      unit: "TTXTTM",
      column: "Bảng nhập liệu",
    });
    expect(summary.findings.length).toBeGreaterThan(70);
  });

  it("is one finding too where a cell holds a text that is no link", () => {
    const office = officeWorld(pushed, {
      office: (own) => withLink(own, "TTXTTM", "xem file của Hà"),
    });
    office.run("tongHop");
    expect(unread(lastSummary(office).summary)).toHaveLength(1);
  });

  it("is read again when Google only stumbled", () => {
    const office = officeWorld(pushed);
    const text = office.world.text("S1");
    office.world.fail({ at: { name: "Sheets.Spreadsheets.get", nth: 3 }, when: "before", text });
    expect(office.run("tongHop").error).toBeUndefined();
    expect(lastSummary(office).summary).toEqual(office.expected);
    expect(office.world.waitingFaults).toBe(0);
  });
});

describe("«Khôi phục lần trước»", () => {
  it("swaps, and swaps back", () => {
    const office = officeWorld(pushed);
    const present = () => tabText(office.book(OFFICE_ID), "Tổng hợp");
    office.run("tongHop");
    const first = present();
    office.world.wait(3_600_000);
    office.run("tongHop");
    const second = present();
    expect(second).not.toBe(first);
    expect(office.run("khoiPhucLanTruoc").toasts.at(-1)).toContain("Tổng hợp, Vi phạm");
    expect(present()).toBe(first);
    expect(office.book(OFFICE_ID).tab("Tổng hợp")?.isHidden).toBe(false);
    office.run("khoiPhucLanTruoc");
    expect(present()).toBe(second);
  });

  it("says so when there is nothing to go back to", () => {
    const done = officeWorld(pushed).run("khoiPhucLanTruoc");
    expect(done.toasts.at(-1)).toBe("Điển Hình: Chưa có bản lần trước để khôi phục.");
  });
});

describe("documents", () => {
  const files = ({ world }: OfficeWorld) =>
    world.drive.files
      .filter(({ mimeType }) => mimeType.endsWith("document"))
      .map(({ name }) => name);

  it("stand once in the edition's folder, however often they are asked for", () => {
    const office = officeWorld(pushed);
    const done = office.run("lapToTrinhKhenThuong");
    expect([done.error, done.alerts.join()]).toEqual([
      undefined,
      expect.stringMatching(/^Đã lập \d văn bản .*chưa có kết quả của Hội đồng/),
    ]);
    const made = files(office);
    expect(made.length).toBeGreaterThan(2);
    expect(new Set(made).size).toBe(made.length);
    expect(names(done).filter((name) => name === "Drive.Files.create")).toHaveLength(
      made.length + 1,
    );
    expect(names(done).filter((name) => name === "Drive.Files.list")).toHaveLength(1);
    expect(office.run("lapToTrinhKhenThuong").alerts.join()).toContain("giữ nguyên");
    expect(files(office)).toEqual(made);
    const [folder] = office.world.drive.files.filter(({ mimeType }) => mimeType.endsWith("folder"));
    for (const file of office.world.drive.files) {
      if (file !== folder) expect(file.parents).toEqual([folder?.id]);
    }
  });

  it("say on Drive and in Nhật ký where they came from, and where their PDF is", () => {
    const office = officeWorld(pushed);
    office.run("lapBaoCaoTienDo");
    const [file] = office.world.drive.files.filter(({ mimeType }) => mimeType.endsWith("document"));
    const rows = file?.appProperties["dienHinhRows"] ?? "";
    expect(rows).toMatch(/^[0-9a-f]{64}$/);
    expect(file?.appProperties["dienHinhKey"]).toMatch(/^[0-9a-f]{64}$/);
    const log = tabText(office.book(OFFICE_ID), "Nhật ký");
    expect(log).toContain(`mã số liệu ${rows}`);
    expect(log).toContain(`bản PDF: https://docs.google.com/`);
    expect(file?.description).toContain(rows);
  });

  it("go on where a killed run stopped, and none is made twice", () => {
    const whole = officeWorld(pushed, BRIEF);
    whole.run("lapToTrinhKhenThuong");
    for (const nth of [1, 3]) {
      for (const when of ["before", "after"] as const) {
        const office = officeWorld(pushed, BRIEF);
        office.world.kill({ at: { name: "Drive.Files.create", nth }, when });
        expect(office.run("lapToTrinhKhenThuong").killed).toBe(true);
        expect(office.run("tiepTuc").error).toBeUndefined();
        expect([...files(office)].sort()).toEqual([...files(whole)].sort());
        expect(office.run("tiepTuc").calls.length).toBeLessThan(5);
      }
    }
  });

  it("of other contents get a name of their own", () => {
    const office = officeWorld(pushed);
    office.run("lapBaoCaoTienDo");
    office.world.user.edit(OFFICE_ID, "Cấu hình", "C2", "Sở Thử nghiệm");
    office.run("lapBaoCaoTienDo");
    const made = files(office);
    const first = made.slice(0, made.length / 2);
    expect(first.length).toBeGreaterThan(0);
    expect(made.slice(first.length)).toEqual(first.map((name) => `${name}-2`));
  });
});

describe("«Đồng bộ quy định»", () => {
  it("writes the edition's rows into Quy định of every entry workbook, and nowhere else", () => {
    const office = officeWorld(pushed);
    const others = () =>
      SAMPLE_IDS.flatMap((id) =>
        office
          .book(id)
          .tabs.filter(({ name }) => name !== "Quy định")
          .map(({ name }) => name + tabText(office.book(id), name)),
      );
    const before = others();
    const done = office.run("dongBoQuyDinh");
    expect([done.error, done.alerts]).toEqual([undefined, []]);
    expect(done.toasts.at(-1)).toBe(
      `Điển Hình: Đã đồng bộ Quy định vào ${SAMPLE_IDS.length} bảng nhập liệu.`,
    );
    expect(others()).toEqual(before);
    for (const id of SAMPLE_IDS) {
      expect(tabText(office.book(id), "Quy định")).toContain("DM05");
    }
    expect(tabText(office.book(OWN_ID), "Quy định")).toContain('"TTXTTM"');
  });
});

describe("«Xem trước»", () => {
  it("shows the mails of the day, sends none, writes nothing", () => {
    const office = officeWorld(pushed);
    const before = typedTexts(office);
    const done = office.run("xemTruocThu");
    expect(done.error).toBeUndefined();
    expect(JSON.stringify(done.dialogs)).toContain("thư sẽ gửi hôm nay");
    expect(office.world.mail.delivered).toEqual([]);
    expect(names(done)).not.toContain("Sheets.Spreadsheets.batchUpdate");
    expect(typedTexts(office)).toEqual(before);
  });
});

describe("a run", () => {
  it("leaves quietly while another holds the lock", () => {
    const office = officeWorld(pushed);
    office.world.holdLock(`document:${OFFICE_ID}`, 60_000);
    const done = office.run("tongHop");
    expect(done.error).toBeUndefined();
    expect(done.alerts.join()).toContain("Một lần chạy khác");
    expect(names(done)).not.toContain("Sheets.Spreadsheets.get");
  });

  it("is refused in a copy, and before it was set up", () => {
    const office = officeWorld(pushed, { isSetUp: false });
    expect(office.run("tongHop").alerts.join()).toContain("bản sao");
    expect(lastSummary(office)).toMatchObject({ ok: false, code: "none" });
  });
});

describe("many separate workbooks", () => {
  const MANY = 420;

  /** Units with a workbook each, of one conference row. */
  function crowd(change: { readonly own: readonly Workbook[] }) {
    return {
      office: (office: Workbook) => withUnits(office, MANY),
      entries: (entries: readonly Workbook[]) => [...entries, ...change.own],
      ids: [...SAMPLE_IDS, ...change.own.map((_, at) => entryId(at))],
    };
  }

  it("are read over as many runs as it takes, each once", () => {
    const own = Array.from({ length: MANY }, (_, at) => ownBook(at));
    const office = officeWorld(pushed, { ...crowd({ own }), pace: "high" });
    const reads: string[] = [];
    let runs = 0;
    for (; runs < 10 && !lastSummary(office).ok; runs++) {
      const done = office.run("tongHop");
      expect([done.error, done.alerts, done.killed]).toEqual([undefined, [], false]);
      expect(done.elapsedMs).toBeLessThan(330_000);
      reads.push(...names(done).filter((name) => name === "Sheets.Spreadsheets.get"));
    }
    expect(runs).toBeGreaterThan(1);
    const looksAtReviews = 2;
    expect(reads).toHaveLength(MANY + SAMPLE_IDS.length + runs + looksAtReviews);
    expect(lastSummary(office).summary).toEqual(office.expected);
  });

  it("stop when somebody says so; no trigger goes on, and the next click does", () => {
    const own = Array.from({ length: 30 }, (_, at) => ownBook(at));
    const office = officeWorld(pushed, {
      office: (book) => withUnits(book, 30),
      entries: (entries) => [...entries, ...own],
      ids: [...SAMPLE_IDS, ...own.map((_, at) => entryId(at))],
    });
    office.world.during({ at: { name: "Sheets.Spreadsheets.get", nth: 8 }, when: "after" }, () => {
      office.run("dung");
    });
    expect(office.run("tongHop").toasts.at(-1)).toBe(
      "Điển Hình: Đã dừng theo yêu cầu. Phần đã làm được giữ nguyên.",
    );
    expect(names(office.run("tiepTuc"))).not.toContain("Sheets.Spreadsheets.get");
    const on = office.run("tongHop");
    expect(on.error).toBeUndefined();
    expect(names(on).filter((name) => name === "Sheets.Spreadsheets.get").length).toBeLessThan(28);
    expect(lastSummary(office).summary).toEqual(office.expected);
  });
});

describe("the first day", () => {
  it("begins with an empty spreadsheet, and «Thiết lập» makes both workbooks", () => {
    const office = officeWorld(pushed, {
      isSetUp: false,
      office: (book) => ({ ...book, tables: [{ name: "Trang tính1", rows: [] }] }),
      entries: () => [],
    });
    const done = office.run("thietLap", [{ button: "OK", text: "" }, "OK"]);
    expect([done.error, done.alerts.join()]).toEqual([
      undefined,
      expect.stringContaining("Đã thiết lập"),
    ]);
    expect(office.book(OFFICE_ID).tabs.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...TYPED, "Tổng hợp", "Vi phạm", "Nhật ký", "Sổ thư"]),
    );
    const made = office.world.spreadsheets.find((book) => book.tab("Đại biểu"));
    const filled = made?.tabs.map((tab) => {
      const place = Array.from({ length: tab.lastColumn }, (_, at) => tab.value(1, at + 1));
      return [tab.name, tab.at(2, place.indexOf("Kiểm tra") + 1)?.formula ?? ""];
    });
    expect(filled).toEqual([
      ["Hướng dẫn", ""],
      ...[
        "Hội nghị",
        "Đại biểu",
        "Đề cử",
        "Tham luận",
        "Khen thưởng đã đạt",
        "Số liệu",
        "Tiến độ",
      ].map((name) => [name, expect.stringContaining(`=KIEM_TRA("${name}"; '${name}'!$A$1:$`)]),
      ["Quy định", ""],
      ["Danh sách chọn", ""],
    ]);
    const again = office.run("thietLap", [{ button: "OK", text: "" }, "OK"]);
    expect(again.error).toBeUndefined();
    expect(names(again)).not.toContain("Sheets.Spreadsheets.create");
    expect(office.run("tongHop").alerts).toEqual([]);
    expect(lastSummary(office).ok).toBe(true);
  });

  it("is checked: what stands, what does not, and what to do", () => {
    const office = officeWorld(pushed);
    Object.assign(office.book(SHARED_ID), { locale: "en_US" });
    const typed = typedTexts(office);
    const done = office.run("kiemTraCaiDat");
    expect(done.error).toBeUndefined();
    const page = JSON.stringify(done.dialogs);
    expect(page.match(/✗ Chưa đạt/g)).toHaveLength(2);
    expect(page).toContain("en_US");
    expect(page).toContain("Lịch chạy hằng ngày");
    expect(office.world.drive.files).toEqual([]);
    expect(office.book(OFFICE_ID).tab("Kiểm tra (tạm)")).toBeUndefined();
    expect(typedTexts(office)).toEqual(typed);
    expect(tabText(office.book(OFFICE_ID), "Nhật ký")).toContain("2/14 mục chưa đạt");
  });

  it("shows its menu from constants alone, before anything is read", () => {
    const { world, project } = officeWorld(pushed);
    world.fail({ at: "Properties.getProperties", when: "before", text: world.text("S1") });
    const opened = world.run(project, { kind: "open", functionName: "onOpen", user: VP });
    expect(opened.error).toBeUndefined();
    expect(names(opened)[0]).toBe("Menu.addToUi");
    expect(new Set(opened.menus.map(({ menu }) => menu))).toEqual(new Set(["Thi đua"]));
  });
});

function grown(entry: Workbook, rows: number): Workbook {
  if (entry.name !== "bang-nhap-lieu.xlsx") return entry;
  return {
    ...entry,
    tables: entry.tables.map((table) => {
      if (table.name !== "Đại biểu") return table;
      const [header = [], first = []] = table.rows;
      const name = header.indexOf("Họ và tên");
      const more = Array.from({ length: rows }, (_, at) =>
        Object.assign([...first], { [name]: `Nguyễn Văn ${letters(at)}` }),
      );
      return { ...table, rows: [...table.rows, ...more] };
    }),
  };
}

function letters(at: number): string {
  const rest = Math.floor(at / 20);
  const letter = "BCDGHKLMNPQRSTVXABCD"[at % 20] ?? "A";
  return `${letter}${rest === 0 ? "" : ` ${letters(rest - 1)}`}`;
}
