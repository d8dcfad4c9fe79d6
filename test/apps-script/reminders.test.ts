import { beforeAll, describe, expect, it } from "vitest";
import type { Pushed } from "../support/apps-script/pushed.ts";
import type { Run } from "../support/apps-script/world-types.ts";
import { builtOffice, OFFICE_ID, SHARED_ID, tabText, VP } from "./office-world.ts";
import { LEDGER_TAB, OLD_LINE, type ReminderWorld, reminderWorld } from "./reminder-world.ts";

let pushed: Pushed;
beforeAll(async () => {
  pushed = await builtOffice();
});

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OTHER = "khac@co-quan.example";
const names = ({ calls }: Run) => calls.map(({ name }) => name);
const counted = (run: Run, name: string) => names(run).filter((own) => own === name).length;
const states = ({ ledger }: ReminderWorld) => ledger().map(({ state }) => state);

describe("the daily trigger, as it is pushed", () => {
  it("hands over each mail once, unit by unit, and the digest last", () => {
    const world = reminderWorld(pushed);
    expect(world.fire("nhacViecHangNgay").error).toBeUndefined();
    const { delivered } = world.world.mail;
    expect(delivered.map(({ to }) => to)).toEqual([
      "dv0@don-vi.example",
      "dv1@don-vi.example",
      "dv2@don-vi.example",
      "vp@danang.example",
      "vanphong@danang.example",
    ]);
    for (const mail of delivered) {
      expect(mail).toMatchObject({
        from: VP,
        name: "Sở Công Thương",
        replyTo: "vanphong@danang.example",
        htmlBody: expect.stringContaining("<"),
        body: expect.stringContaining("Kính gửi"),
      });
    }
    expect(new Set(states(world))).toEqual(new Set(["SENT"]));
    expect(world.ledger().map(({ code }) => code)).toEqual(world.sentCodes());
    expect(world.ledger().map(({ day }) => day)).toEqual(Array(5).fill("08/05/2020"));
  });

  it("costs N + 8 calls for N mails, one a workbook read, what is written durably, and one question a mail whether to stop", () => {
    const world = reminderWorld(pushed, { units: 30, mailQuota: { perDay: 1500, slack: 0 } });
    const run = world.fire("nhacViecHangNgay");
    const mails = world.sentCodes().length;
    expect(mails).toBe(32);
    const durable =
      counted(run, "Properties.setProperty") -
      2 +
      counted(run, "Properties.deleteProperty") +
      3 * (counted(run, "Sheets.Spreadsheets.batchUpdate") - 1);
    const renewing = 3;
    const booksRead = 2;
    const stopAsked = counted(run, "Properties.getProperty");
    expect(stopAsked).toBeLessThanOrEqual(mails);
    const others = durable + renewing + booksRead + stopAsked;
    expect(run.calls.length - others).toBeLessThanOrEqual(mails + 8);
    expect(counted(run, "MailApp.sendEmail")).toBe(mails);
    const chunks = Math.ceil(mails / 25);
    const looksAgain = 1 + chunks;
    expect(durable).toBe(2 + mails + chunks * 4 + looksAgain);
  });

  it("that fires twice, or late, or again by hand, sends nothing a second time", () => {
    const world = reminderWorld(pushed);
    world.fire("nhacViecHangNgay");
    const sent = world.sentCodes();
    const ledger = tabText(world.book(OFFICE_ID), LEDGER_TAB);
    world.fire("nhacViecHangNgay");
    world.world.wait(16 * HOUR);
    world.fire("nhacViecHangNgay");
    expect(world.run("guiNgay").alerts.join()).toContain("Không có thư nào phải gửi");
    expect(world.sentCodes()).toEqual(sent);
    expect(tabText(world.book(OFFICE_ID), LEDGER_TAB)).toBe(ledger);
  });

  it("leaves at once for another account, in a copy, when off; and reads no workbook", () => {
    const cases: readonly (readonly [string, (world: ReminderWorld) => string | undefined])[] = [
      ["another account", () => OTHER],
      ["a copy", ({ props }) => void props.set("BANG_DIEU_HANH", "another-1234567890")],
      ["switched off", ({ props }) => void props.delete("NHAC_VIEC_GIO")],
      ["nobody chosen", ({ props }) => void props.delete("CHU_LICH_CHAY")],
    ];
    for (const [because, act] of cases) {
      const world = reminderWorld(pushed);
      world.book(OFFICE_ID).editors.add(OTHER);
      const user = act(world);
      for (const handler of ["nhacViecHangNgay", "tiepTuc"] as const) {
        const run = world.fire(handler, user);
        expect(run.error, because).toBeUndefined();
        expect(names(run), because).toEqual([
          "SpreadsheetApp.getActiveSpreadsheet",
          "Properties.getProperties",
        ]);
      }
      expect(world.sentCodes(), because).toEqual([]);
    }
  });

  it("renews the day in the entry workbooks once the mails are away; a fault there harms none", () => {
    const world = reminderWorld(pushed);
    const before = tabText(world.book(SHARED_ID), "Quy định");
    world.fire("nhacViecHangNgay");
    expect(tabText(world.book(SHARED_ID), "Quy định")).not.toBe(before);
    const struck = reminderWorld(pushed);
    const at = names(world.fire("nhacViecHangNgay")).length;
    expect(at).toBeGreaterThan(0);
    const text = "API call failed: a text that nobody knows";
    struck.world.fail({
      at: { name: "Sheets.Spreadsheets.batchUpdate", nth: 3 },
      when: "before",
      text,
    });
    const run = struck.fire("nhacViecHangNgay");
    expect([run.error, struck.world.waitingFaults]).toEqual([undefined, 0]);
    expect(run.logs.join()).toContain(text);
    expect(new Set(states(struck))).toEqual(new Set(["SENT"]));
    expect(struck.props.has("GUI_THU_LOI")).toBe(false);
  });

  it("sends nothing where the workbook counts other hours than the script", () => {
    const world = reminderWorld(pushed);
    const book = Object.assign(world.book(OFFICE_ID), { timeZone: "America/Los_Angeles" });
    world.fire("nhacViecHangNgay");
    expect(world.sentCodes()).toEqual([]);
    expect(world.props.get("GUI_THU_LOI")).toContain("America/Los_Angeles");
    Object.assign(book, { timeZone: "Asia/Bangkok" });
    world.world.wait(HOUR);
    world.fire("tiepTuc");
    expect(world.sentCodes()).toHaveLength(5);
  });

  it.each([
    [
      "was renamed",
      (world: ReminderWorld) => world.world.user.renameTab(OFFICE_ID, LEDGER_TAB, "Sổ cũ"),
    ],
    ["lost a line", (world: ReminderWorld) => deleteLines(world, 1)],
    ["was emptied", (world: ReminderWorld) => deleteLines(world, world.ledger().length)],
  ])("sends nothing when the ledger %s: everything would go again", (_, act) => {
    const world = reminderWorld(pushed);
    world.fire("nhacViecHangNgay");
    const sent = world.sentCodes();
    act(world);
    world.world.wait(3 * DAY);
    const run = world.fire("nhacViecHangNgay");
    expect(run.error).toBeUndefined();
    expect(world.sentCodes()).toEqual(sent);
    expect(run.logs.join()).toContain("Tab Sổ thư không dùng được");
  });
});

/** What the ledger says of each mail: of two lines the one that was sent; none without its key. */
const effective = ({ ledger }: ReminderWorld) =>
  [...new Set(ledger().flatMap(({ key }) => (key === "" ? [] : [key])))]
    .map((key) => {
      const lines = ledger().filter((line) => line.key === key);
      const line = lines.find(({ state }) => state === "SENT") ?? lines[0];
      return [key, line?.day, line?.unit, line?.state, line?.code].join(" | ");
    })
    .sort();

describe("the ledger", () => {
  it("is found again wherever people put its lines and columns, and theirs stay theirs", () => {
    const world = reminderWorld(pushed, { mailQuota: { perDay: 3, slack: 0 } });
    world.fire("nhacViecHangNgay");
    expect(states(world)).toEqual(["SENT", "SENT", "SENT", "PLANNED", "PLANNED"]);
    const { user } = world.world;
    user.edit(OFFICE_ID, LEDGER_TAB, "E3", "An");
    user.edit(OFFICE_ID, LEDGER_TAB, "E6", "Bình");
    user.insertColumn(OFFICE_ID, LEDGER_TAB, 2);
    world.world.wait(3 * DAY);
    const foreign = world.ledger().map((line) => [line.key, line.foreign]);
    // The header stays: the tab is frozen below it.
    const acts = [
      () => user.sort(OFFICE_ID, LEDGER_TAB, 1, false),
      () => user.insertRow(OFFICE_ID, LEDGER_TAB, 1),
      () => user.insertColumn(OFFICE_ID, LEDGER_TAB, 1),
    ];
    for (const [at, act] of acts.entries()) {
      world.world.during({ at: { name: "MailApp.sendEmail", nth: at + 1 }, when: "after" }, act);
    }
    const run = world.fire("nhacViecHangNgay");
    expect([run.error, run.logs]).toEqual([undefined, []]);
    expect(world.world.waitingFaults).toBe(0);
    const lines = world.ledger();
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    expect(lines.map((line) => [line.key, line.foreign])).toEqual(expect.arrayContaining(foreign));
    const sent = lines.flatMap(({ state, code }) => (state === "SENT" ? [code] : []));
    expect(new Set(sent)).toEqual(new Set(world.sentCodes()));
  });

  it.each<readonly [string, (world: ReminderWorld) => void]>([
    ["sorts it", ({ world }) => world.user.sort(OFFICE_ID, LEDGER_TAB, 1, false)],
    ["puts a line in", ({ world }) => world.user.insertRow(OFFICE_ID, LEDGER_TAB, 2)],
    ["types beside it", ({ world }) => world.user.edit(OFFICE_ID, LEDGER_TAB, "E2", "Chi giữ")],
    [
      "puts a column in before all",
      ({ world }) => world.user.insertColumn(OFFICE_ID, LEDGER_TAB, 1),
    ],
    [
      "puts a column in among ours",
      ({ world }) => world.user.insertColumn(OFFICE_ID, LEDGER_TAB, 9),
    ],
  ])("knows of every mail when somebody %s between its look and its write", (_, act) => {
    const clean = reminderWorld(pushed);
    const { calls } = clean.fire("nhacViecHangNgay");
    const wanted = effective(clean);
    for (const { index, name } of calls) {
      if (!name.endsWith("batchUpdate")) continue;
      const world = reminderWorld(pushed);
      world.world.during({ at: index, when: "before" }, () => act(world));
      const run = world.fire("nhacViecHangNgay");
      expect([run.error, run.logs, world.world.waitingFaults]).toEqual([undefined, [], 0]);
      expect(effective(world), `before call ${index}`).toEqual(wanted);
      expect(world.oldLine()).toEqual(expect.arrayContaining([OLD_LINE[0]]));
      world.fire("nhacViecHangNgay");
      expect(world.sentCodes(), `before call ${index}`).toEqual(clean.sentCodes());
    }
  });

  it("lets the line count that lets least be sent, when somebody copied one or wrote over it", () => {
    const world = reminderWorld(pushed);
    world.fire("nhacViecHangNgay");
    const sent = world.sentCodes();
    const { user } = world.world;
    user.edit(OFFICE_ID, LEDGER_TAB, "I3", "đã gửi rồi");
    user.edit(OFFICE_ID, LEDGER_TAB, "A8", String(world.ledger()[1]?.key));
    user.edit(OFFICE_ID, LEDGER_TAB, "I8", "Chờ gửi");
    world.fire("nhacViecHangNgay");
    expect(world.sentCodes()).toEqual(sent);
    const asked = world.run("xuLyThuChuaRo", ["CANCEL"]);
    expect(asked.alerts.join()).toContain("«đã gửi rồi»");
  });
});

describe("a paper that is returned", () => {
  const WORDS = "chưa đủ ảnh";
  const isReturn = (mail: { readonly body: string }) => mail.body.includes(WORDS);
  const mailsTo = ({ world }: ReminderWorld, address: string) =>
    world.mail.delivered.filter(({ to }) => to === address);

  function sendBack({ world }: ReminderWorld, unit: string, day: string): void {
    const header = world.user.sees(OFFICE_ID, "Tiếp nhận")[0] ?? [];
    const cells: Readonly<Record<string, string>> = {
      "Đơn vị": unit,
      "Mã việc": "T05",
      "Ngày nhận": day,
      "Kết quả": "Trả lại",
      "Lý do": WORDS,
      "Hạn mới": "20/05/2020",
    };
    for (const [name, value] of Object.entries(cells)) {
      const column = String.fromCharCode(65 + header.indexOf(name));
      world.user.edit(OFFICE_ID, "Tiếp nhận", `${column}2`, value);
    }
  }

  it("before the mail of the day is in it, as the unit's one mail", () => {
    const world = reminderWorld(pushed);
    sendBack(world, "DV0", "08/05/2020");
    world.fire("nhacViecHangNgay");
    expect(mailsTo(world, "dv0@don-vi.example").map(isReturn)).toEqual([true]);
  });

  it("after it waits for the next working day's: one mail a unit a day; Văn phòng is told", () => {
    const world = reminderWorld(pushed);
    world.fire("nhacViecHangNgay");
    sendBack(world, "DV0", "08/05/2020");
    world.world.wait(HOUR);
    const asked = world.run("guiNgay");
    expect(asked.alerts.join()).toContain("Đơn vị thử 0 đã có thư hôm nay");
    world.world.wait(8 * HOUR);
    world.fire("tiepTuc");
    expect(mailsTo(world, "dv0@don-vi.example").map(isReturn)).toEqual([false]);
    world.world.wait(3 * DAY - 9 * HOUR);
    world.fire("nhacViecHangNgay");
    expect(mailsTo(world, "dv0@don-vi.example").map(isReturn)).toEqual([false, true]);
    const keys = world.ledger().map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("goes the same afternoon to a unit that had no mail that day", () => {
    const world = reminderWorld(pushed, { now: "2020-05-12T07:10:00+07:00" });
    world.fire("nhacViecHangNgay");
    world.world.wait(DAY);
    world.fire("nhacViecHangNgay");
    const before = mailsTo(world, "dv1@don-vi.example").length;
    sendBack(world, "DV1", "13/05/2020");
    world.world.wait(4 * HOUR);
    expect(names(world.fire("tiepTuc"))).not.toContain("Sheets.Spreadsheets.get");
    world.world.wait(4 * HOUR);
    world.fire("tiepTuc");
    const mails = mailsTo(world, "dv1@don-vi.example");
    expect(mails.length - before).toBe(1);
    expect(mails[mails.length - 1]?.body).toContain(WORDS);
    expect(names(world.fire("tiepTuc"))).not.toContain("Sheets.Spreadsheets.get");
  });
});

function deleteLines({ world }: ReminderWorld, count: number): void {
  for (let line = 0; line < count; line++) world.user.deleteRow(OFFICE_ID, LEDGER_TAB, 3);
}
