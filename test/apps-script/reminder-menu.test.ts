import { beforeAll, describe, expect, it } from "vitest";
import type { Pushed } from "../support/apps-script/pushed.ts";
import type { Run } from "../support/apps-script/world-types.ts";
import { builtOffice, OFFICE_ID, tabText, VP } from "./office-world.ts";
import { LEDGER_TAB, type ReminderWorld, reminderWorld } from "./reminder-world.ts";

let pushed: Pushed;
beforeAll(async () => {
  pushed = await builtOffice();
});

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const OTHER = "khac@co-quan.example";
const names = ({ calls }: Run) => calls.map(({ name }) => name);
const ledgerText = ({ book }: ReminderWorld) => tabText(book(OFFICE_ID), LEDGER_TAB);

/** A menu item clicked by another person of the office. */
function clicked({ world, project, book }: ReminderWorld, functionName: string, answers: string[]) {
  book(OFFICE_ID).editors.add(OTHER);
  for (const { editors } of world.spreadsheets) editors.add(OTHER);
  return world.run(project, { kind: "menu", functionName, user: OTHER, answers });
}

function opened({ world, project }: ReminderWorld): Run {
  const run = world.run(project, { kind: "open", functionName: "onOpen", user: VP });
  expect(run.error).toBeUndefined();
  return run;
}

const bannerOf = (run: Run) =>
  run.menus.filter(({ menu }) => menu === "⚠ Nhắc việc").map(({ caption }) => caption);

describe("«Xem trước» and «Gửi ngay»", () => {
  it("show and send the same mails, and the question says how many, and the quota", () => {
    const world = reminderWorld(pushed, { isOn: false });
    const shown = JSON.stringify(world.run("xemTruocThu").dialogs);
    const done = world.run("guiNgay", ["OK"]);
    expect(done.error).toBeUndefined();
    expect(done.alerts).toEqual([
      expect.stringContaining(`Sẽ gửi 5 thư từ ${VP}. Hôm nay còn gửi được đến 100 địa chỉ.`),
      "Đã giao 5 thư cho Gmail.",
    ]);
    expect(world.sentCodes()).toHaveLength(5);
    for (const code of world.sentCodes()) expect(shown).toContain(code);
    expect(world.props.get("CHU_LICH_CHAY")).toBe(VP);
  });

  it("says how many would wait until tomorrow, and sends no more than the quota", () => {
    const world = reminderWorld(pushed, { mailQuota: { perDay: 2, slack: 0 } });
    const done = world.run("guiNgay", ["OK"]);
    expect(done.alerts[0]).toContain("Sẽ gửi 2 thư");
    expect(done.alerts[0]).toContain("3 thư phải chờ đến ngày mai");
    expect(done.alerts[1]).toBe(
      "Đã giao 2 thư cho Gmail; hết hạn mức trong ngày, còn 3 thư, gửi tiếp ngày mai.",
    );
    expect(world.ledger().map(({ state }) => state)).toEqual([
      "SENT",
      "SENT",
      "PLANNED",
      "PLANNED",
      "PLANNED",
    ]);
  });

  it("asks before it takes the lock: who says no has sent nothing and written nothing", () => {
    const world = reminderWorld(pushed);
    const before = ledgerText(world);
    const done = world.run("guiNgay", ["CANCEL"]);
    expect(done.alerts).toHaveLength(1);
    expect([world.sentCodes(), ledgerText(world)]).toEqual([[], before]);
    const sent = world.run("guiNgay", ["OK"]);
    const asked = names(sent).indexOf("Ui.alert");
    const [first = 0, second = 0] = names(sent).flatMap((name, at) =>
      name === "Lock.tryLock" ? [at] : [],
    );
    expect([
      first < asked,
      names(sent).indexOf("Lock.releaseLock") < asked,
      second > asked,
    ]).toEqual([true, true, true]);
  });

  it("is refused for another account than the one that sends, which it names", () => {
    const world = reminderWorld(pushed);
    const done = clicked(world, "guiNgay", []);
    expect(done.alerts.join()).toContain(VP);
    expect(world.sentCodes()).toEqual([]);
  });

  it("leaves quietly while another run is at work", () => {
    const world = reminderWorld(pushed);
    world.world.holdLock(`document:${OFFICE_ID}`, HOUR);
    expect(world.run("guiNgay").alerts.join()).toContain("Một lần chạy khác");
    expect(world.fire("nhacViecHangNgay").logs).toEqual([]);
    expect([world.sentCodes(), world.props.has("GUI_THU_LOI")]).toEqual([[], false]);
  });

  it("says in one sentence how lost rights are given back", () => {
    const world = reminderWorld(pushed);
    world.world.refuseScope(world.project, VP, "https://www.googleapis.com/auth/script.send_mail");
    world.fire("nhacViecHangNgay");
    expect(world.sentCodes()).toEqual([]);
    expect(bannerOf(opened(world)).join()).toContain("Vào Thi đua ▸ Thiết lập");
  });
});

describe("«Gửi thử cho tôi»", () => {
  it("sends one of each kind to the person who clicked; Sổ thư and the units know nothing", () => {
    const world = reminderWorld(pushed);
    const before = ledgerText(world);
    const done = world.run("guiThuChoToi");
    expect(done.alerts.join()).toContain(`đến ${VP}`);
    const mails = world.world.mail.delivered;
    expect(mails.length).toBeGreaterThan(1);
    for (const { to, cc, subject } of mails) {
      expect([to, cc]).toEqual([VP, ""]);
      expect(subject).toMatch(/^\[Gửi thử\] /);
    }
    expect(ledgerText(world)).toBe(before);
    world.fire("nhacViecHangNgay");
    expect(world.sentCodes()).toHaveLength(5);
  });

  it("forgets its own ledger the next day", () => {
    const world = reminderWorld(pushed);
    world.run("guiThuChoToi");
    const first = world.props.get("GUI_THU") ?? "";
    expect(first).toContain("2020-05-08");
    world.world.wait(3 * DAY);
    world.run("guiThuChoToi");
    expect(world.props.get("GUI_THU")).not.toContain("2020-05-08");
    expect(world.world.mail.delivered.length).toBeGreaterThan(2);
  });
});

describe("«Bật nhắc việc» and «Tắt»", () => {
  const triggers = ({ project }: ReminderWorld) =>
    project.triggers.map(({ functionName, owner, schedule }) => [functionName, owner, schedule]);

  it("make one daily trigger at the hour of GIO_NHAC and one that resumes, however often", () => {
    const world = reminderWorld(pushed, { isOn: false });
    const done = world.run("batNhacViec");
    expect(done.alerts.join()).toContain(`khoảng 7-8 giờ, thư nhắc được gửi từ ${VP}`);
    const wanted = [
      ["nhacViecHangNgay", VP, "everyDays 1, atHour 7, inTimezone Asia/Ho_Chi_Minh"],
      ["tiepTuc", VP, "everyMinutes 15"],
    ];
    expect(triggers(world)).toEqual(wanted);
    world.run("batNhacViec");
    expect(triggers(world)).toEqual(wanted);
    expect(world.fire("nhacViecHangNgay").error).toBeUndefined();
    expect(world.sentCodes()).toHaveLength(5);
    expect(world.run("tatNhacViec").alerts.join()).toContain("Đã tắt");
    expect(triggers(world)).toEqual([]);
    expect(world.fire("nhacViecHangNgay", VP).fired).toBe(false);
  });

  it("go over to a second account that says so; the first one's triggers then leave at once", () => {
    const world = reminderWorld(pushed, { isOn: false });
    world.run("batNhacViec");
    expect(clicked(world, "batNhacViec", ["CANCEL"]).alerts.join()).toContain(`từ ${VP}`);
    expect(world.props.get("CHU_LICH_CHAY")).toBe(VP);
    clicked(world, "batNhacViec", ["OK", "OK"]);
    expect(world.project.triggers).toHaveLength(4);
    expect(names(world.fire("nhacViecHangNgay", VP))).not.toContain("Lock.tryLock");
    world.fire("nhacViecHangNgay", OTHER);
    world.fire("nhacViecHangNgay", VP);
    expect(new Set(world.world.mail.delivered.map(({ from }) => from))).toEqual(new Set([OTHER]));
    expect(world.sentCodes()).toHaveLength(5);
    clicked(world, "tatNhacViec", ["OK"]);
    world.world.wait(3 * DAY);
    world.fire("nhacViecHangNgay", VP);
    expect(world.sentCodes()).toHaveLength(5);
  });

  it("are refused in a copy until it is set up on purpose; then nothing of the first goes on", () => {
    const world = reminderWorld(pushed);
    world.props.set("BANG_DIEU_HANH", "first-1234567890-1234567890").set("THU_DANG_GUI", "{}");
    expect(world.run("batNhacViec").alerts.join()).toContain("bản sao");
    expect(world.run("guiNgay").alerts.join()).toBe(
      "Đây là bản sao, không gửi thư. Muốn dùng bản này thật thì vào Thi đua ▸ Thiết lập.",
    );
    world.run("thietLap", [{ button: "OK", text: "" }, "OK"]);
    expect(world.fire("nhacViecHangNgay").calls).toHaveLength(2);
    expect(world.props.has("THU_DANG_GUI")).toBe(false);
    world.run("batNhacViec");
    world.fire("nhacViecHangNgay");
    expect(world.sentCodes()).toHaveLength(5);
  });

  it("are seen by «Kiểm tra cài đặt»: no trigger, another hour than Cấu hình, all well", () => {
    const world = reminderWorld(pushed, { isOn: false });
    const line = () =>
      /<li>(?:(?!<li>).)*Lịch chạy hằng ngày(?:(?!<\/li>).)*/s
        .exec(world.run("kiemTraCaiDat").dialogs[0]?.html ?? "")?.[0]
        ?.replace(/<[^>]+>/g, "");
    expect(line()).toContain("Chưa đạt Lịch chạy hằng ngày: đang tắt");
    world.run("batNhacViec");
    expect(line()).toContain(`Đạt Lịch chạy hằng ngày: ${VP}`);
    world.props.set("NHAC_VIEC_GIO", "9");
    expect(line()).toContain("đang đặt 9 giờ mà Cấu hình ghi 7 giờ");
    (world.project.triggers as unknown[]).length = 0;
    expect(line()).toContain("chưa có");
  });
});

describe("«Xử lý thư chưa rõ»", () => {
  const SEARCH = /in:sent subject:"(\w+)"/;

  function unclear(): ReminderWorld {
    const world = reminderWorld(pushed);
    const text = world.world.text("S1");
    world.world.fail({ at: { name: "MailApp.sendEmail", nth: 2 }, when: "after", text });
    world.world.fail({ at: { name: "MailApp.sendEmail", nth: 4 }, when: "before", text });
    world.fire("nhacViecHangNgay");
    return world;
  }
  const unknown = ({ ledger }: ReminderWorld) =>
    ledger().filter(({ state }) => state === "UNCERTAIN");

  it("never sends such a mail by itself, and asks with unit, time, raw error and search", () => {
    const world = unclear();
    expect(unknown(world)).toHaveLength(2);
    const sent = world.sentCodes().length;
    world.world.wait(2 * HOUR);
    world.fire("tiepTuc");
    world.fire("nhacViecHangNgay");
    expect(world.sentCodes()).toHaveLength(sent);
    const asked = world.run("xuLyThuChuaRo", ["CANCEL", "CANCEL"]).alerts;
    expect(asked).toHaveLength(2);
    expect(asked[0]).toContain("DV1");
    expect(asked[0]).toMatch(/lúc 07:10 08\/05\/2020/);
    expect(asked[0]).toContain("máy chủ đã gặp lỗi");
    expect(asked[0]).toContain(`hộp thư của ${VP}`);
    expect(SEARCH.exec(asked[0] ?? "")?.[1]).toBe(unknown(world)[0]?.code);
    expect(unknown(world)).toHaveLength(2);
  });

  it("«Đã thấy» makes it sent; «Chưa thấy» is asked twice, and the next run sends that one alone", () => {
    const world = unclear();
    const [seen, missed] = unknown(world).map(({ code }) => code);
    const sent = world.sentCodes();
    const told = world.run("xuLyThuChuaRo", ["YES", "NO", "CANCEL"]);
    expect(told.alerts.at(-1)).toContain("Đã ghi: thư đã gửi.");
    expect(unknown(world).map(({ code }) => code)).toEqual([missed]);
    world.run("xuLyThuChuaRo", ["NO", "OK"]);
    expect(unknown(world)).toEqual([]);
    expect(world.sentCodes()).toEqual(sent);
    world.run("guiNgay", ["OK"]);
    expect(world.sentCodes()).toEqual([...sent, missed]);
    expect(world.sentCodes().filter((code) => code === seen)).toHaveLength(1);
    expect(world.run("xuLyThuChuaRo").alerts).toEqual(["Không có thư nào chưa rõ."]);
  });

  it("finds what a killed run had left in its cursor", () => {
    const world = reminderWorld(pushed);
    world.world.kill({ at: { name: "MailApp.sendEmail", nth: 3 }, when: "after" });
    world.fire("nhacViecHangNgay");
    expect(unknown(world)).toEqual([]);
    expect(world.run("xuLyThuChuaRo", ["CANCEL"]).alerts.join()).toContain("Thư 1/1");
    expect(world.props.has("THU_DANG_GUI")).toBe(false);
  });
});

describe("the banner, when the workbook is opened", () => {
  it("stands only when somebody must act", () => {
    const world = reminderWorld(pushed);
    world.fire("nhacViecHangNgay");
    expect(bannerOf(opened(world))).toEqual([]);
    world.world.wait(DAY);
    expect(bannerOf(opened(world))).toEqual([]);
    world.world.wait(DAY);
    expect(bannerOf(opened(world)).join()).toContain("không chạy trọn vẹn từ 08/05/2020");
    expect(world.run("tinhTrangGuiThu").alerts.join()).toContain("không chạy trọn vẹn");
    world.run("tatNhacViec");
    expect(bannerOf(opened(world))).toEqual([]);
  });

  it("says that the trigger never came, and that the quota does not reach", () => {
    const never = reminderWorld(pushed);
    never.world.wait(2 * DAY);
    expect(bannerOf(opened(never)).join()).toContain("chưa chạy lần nào từ khi bật");
    const short = reminderWorld(pushed, { mailQuota: { perDay: 1, slack: 0 } });
    short.props.set(
      "LAN_GUI",
      JSON.stringify({
        at: "2020-05-07T00:10:00.000Z",
        day: "2020-05-07",
        ended: "quota",
        sent: 1,
        waiting: 4,
        completeOn: "2020-05-05",
      }),
    );
    expect(bannerOf(opened(short)).join()).toContain("Hạn mức một ngày");
  });
});
