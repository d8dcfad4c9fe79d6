import { beforeAll, describe, expect, it } from "vitest";
import type { Pushed } from "../support/apps-script/pushed.ts";
import type { Run } from "../support/apps-script/world-types.ts";
import { builtOffice, VP } from "./office-world.ts";
import { type ReminderWorld, reminderWorld } from "./reminder-world.ts";

let pushed: Pushed;
beforeAll(async () => {
  pushed = await builtOffice();
});

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SENT_TWO = ["SENT", "SENT", "PLANNED", "PLANNED", "PLANNED"];
const states = ({ ledger }: ReminderWorld) => ledger().map(({ state }) => state);
const names = ({ calls }: Run) => calls.map(({ name }) => name);

/** «Dừng» is clicked while the n-th call of a name is under way. */
function stopAt({ world, run }: ReminderWorld, name: string, nth: number): void {
  world.during({ at: { name, nth }, when: "after" }, () => {
    run("dung");
  });
}

/** «Gửi ngay», stopped while its second mail is under way. */
function stopped(
  options: Parameters<typeof reminderWorld>[1] = {},
): ReminderWorld & { told: string } {
  const world = reminderWorld(pushed, options);
  stopAt(world, "MailApp.sendEmail", 2);
  const told = world.run("guiNgay", ["OK"]).alerts.at(-1) ?? "";
  return { ...world, told };
}

describe("«Dừng» while mails go out", () => {
  it("ends after the mail under way: two sent, three named, none uncertain, and what comes next", () => {
    const world = stopped();
    expect(world.told).toBe(
      "Đã dừng theo yêu cầu: đã giao 2 thư cho Gmail, không rút lại được (xem tab Sổ thư); còn 3 thư chưa gửi. Hôm nay không thư nào tự gửi nữa: muốn gửi tiếp thì xem trước thư rồi bấm Gửi (ở menu: Gửi ngay). Nếu không, khoảng 7 giờ ngày nhắc việc tới máy gửi tiếp, soạn lại theo số liệu lúc đó. Muốn giữ cả hôm đó thì vào Thi đua ▸ Nhắc việc ▸ Tắt nhắc việc.",
    );
    expect([states(world), world.sentCodes()]).toEqual([SENT_TWO, world.sentCodes().slice(0, 2)]);
    expect(world.props.has("THU_DANG_GUI")).toBe(false);
  });

  it("says that nothing goes by itself where reminders are off", () => {
    expect(stopped({ isOn: false }).told).toContain(
      "Nhắc việc đang tắt nên không thư nào tự gửi; muốn gửi tiếp",
    );
  });

  it("holds all day, whatever trigger fires, and the status says so; the next day's run sends the rest", () => {
    const world = stopped();
    for (let hours = 0; hours < 12; hours++) {
      expect(names(world.fire(hours === 1 ? "nhacViecHangNgay" : "tiepTuc"))).not.toContain(
        "MailApp.sendEmail",
      );
      world.world.wait(HOUR);
    }
    const status = world.run("tinhTrangGuiThu").alerts.join();
    expect(status).toContain("Việc gửi thư hôm nay đã dừng lúc 07:10 theo yêu cầu.");
    expect(status).toContain("3 thư đang chờ gửi.");
    expect(states(world)).toEqual(SENT_TWO);
    world.world.wait(3 * DAY - 12 * HOUR);
    world.fire("nhacViecHangNgay");
    const sent = world.sentCodes();
    expect(new Set(sent).size).toBe(sent.length);
    expect(states(world)).not.toContain("PLANNED");
    expect(states(world)).not.toContain("UNCERTAIN");
    const monday = world.world.mail.delivered.slice(2).map(({ to }) => to);
    expect(monday).toContain("dv2@don-vi.example");
    expect(world.run("tinhTrangGuiThu").alerts.join()).not.toContain("đã dừng");
  });

  it("ends with «Gửi ngay»: the rest goes, each once, and triggers go on with what that leaves", () => {
    const world = stopped({ mailQuota: { perDay: 4, slack: 0 } });
    const told = world.run("guiNgay", ["OK"]).alerts.at(-1);
    expect(told).toContain("còn 1 thư, gửi tiếp ngày mai");
    expect(states(world).filter((state) => state === "SENT")).toHaveLength(4);
    world.world.wait(9 * HOUR);
    world.fire("tiepTuc");
    expect(world.sentCodes()).toHaveLength(4);
    world.world.wait(DAY - 9 * HOUR);
    expect(new Set(world.sentCodes()).size).toBe(4);
    expect(world.run("tinhTrangGuiThu").alerts.join()).not.toContain("đã dừng");
  });

  it("«Tắt nhắc việc» holds the next day too", () => {
    const world = stopped();
    world.run("tatNhacViec");
    world.world.wait(3 * DAY);
    expect(world.fire("nhacViecHangNgay", VP).fired).toBe(false);
    expect(states(world)).toEqual(SENT_TWO);
  });

  it("stops the daily run as well; its renewal of the day is made good without a mail", () => {
    const world = reminderWorld(pushed);
    stopAt(world, "MailApp.sendEmail", 2);
    world.fire("nhacViecHangNgay");
    expect(states(world)).toEqual(SENT_TWO);
    expect(world.props.get("QUY_DINH_DO_DANG")).toBe("2020-05-08|0");
    world.world.wait(HOUR);
    world.fire("tiepTuc");
    expect([states(world), world.props.get("QUY_DINH_DO_DANG")]).toEqual([
      SENT_TWO,
      "2020-05-08|hết",
    ]);
  });

  it("holds what was left although the run is killed before it could say that it was stopped", () => {
    const world = reminderWorld(pushed);
    stopAt(world, "MailApp.sendEmail", 2);
    world.world.kill({ at: { name: "Sheets.Spreadsheets.batchUpdate", nth: 2 }, when: "before" });
    expect(world.run("guiNgay", ["OK"]).killed).toBe(true);
    expect(world.props.has("THU_DANG_GUI")).toBe(true);
    for (const handler of ["tiepTuc", "nhacViecHangNgay"] as const) {
      world.world.wait(HOUR);
      world.fire(handler);
    }
    expect(world.sentCodes()).toHaveLength(2);
    world.run("guiNgay", ["OK"]);
    expect(new Set(world.sentCodes()).size).toBe(5);
    expect(states(world)).toEqual(Array(5).fill("SENT"));
  });

  it("of another work does not touch the mails of the day", () => {
    const world = reminderWorld(pushed, { now: "2020-05-08T06:30:00+07:00" });
    world.run("dung");
    world.world.wait(HOUR);
    world.fire("nhacViecHangNgay");
    expect(states(world)).toEqual(Array(5).fill("SENT"));
  });

  it("that a page asked for before its work began is heard, and means no other work", () => {
    const world = reminderWorld(pushed);
    const call = (functionName: string, ...args: string[]) =>
      world.world.run(world.project, { kind: "page", functionName, user: VP, args });
    call("dung", "vé-1");
    expect(call("lamViec", "gui", "vé-2").result).toMatchObject({
      text: "Đã giao 5 thư cho Gmail.",
    });
    const other = reminderWorld(pushed);
    const early = (functionName: string, ...args: string[]) =>
      other.world.run(other.project, { kind: "page", functionName, user: VP, args });
    early("dung", "vé-3");
    expect(early("lamViec", "gui", "vé-3").result).toMatchObject({
      ok: true,
      text: expect.stringContaining(
        "Đã dừng theo yêu cầu, chưa thư nào được gửi; còn 5 thư chưa gửi.",
      ),
    });
    expect(other.sentCodes()).toEqual([]);
    other.world.wait(HOUR);
    other.fire("tiepTuc");
    expect(other.sentCodes()).toEqual([]);
  });
});

describe("«Dừng» while samples go out", () => {
  it("says how many went, and what was not touched", () => {
    const world = reminderWorld(pushed);
    stopAt(world, "MailApp.sendEmail", 1);
    expect(world.run("guiThuChoToi").alerts).toEqual([
      "Đã dừng theo yêu cầu: mới gửi thử 1 thư. Đơn vị không nhận gì; Sổ thư không đổi.",
    ]);
    expect(world.world.mail.delivered).toHaveLength(1);
  });
});
