import { beforeAll, describe, expect, it } from "vitest";
import type { Pushed } from "../support/apps-script/pushed.ts";
import { builtOffice } from "./office-world.ts";
import { type ReminderWorld, reminderWorld } from "./reminder-world.ts";

let pushed: Pushed;
beforeAll(async () => {
  pushed = await builtOffice();
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WALL_MS = 330_000;

/** No key went twice, and the ledger says of each what became of it. */
function demandSound(world: ReminderWorld): void {
  const sent = world.sentCodes();
  expect(new Set(sent).size).toBe(sent.length);
  const lines = world.ledger();
  expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  const saidSent = lines.flatMap(({ state, code }) => (state === "SENT" ? [code] : []));
  expect([...saidSent].sort()).toEqual([...sent].sort());
  expect(lines.filter(({ state }) => state === "UNCERTAIN")).toEqual([]);
}

describe("three working days with a quota of three mails for seven", () => {
  it("send three a day, those that waited first, the digest before them, and it says so", () => {
    const world = reminderWorld(pushed, { units: 5, mailQuota: { perDay: 3, slack: 0 } });
    const days = [DAY * 3, DAY, DAY];
    for (const [at, wait] of days.entries()) {
      world.fire("nhacViecHangNgay");
      expect(world.sentCodes()).toHaveLength(3 * (at + 1));
      const idle = world.fire("tiepTuc");
      expect(idle.calls.map(({ name }) => name)).not.toContain("Sheets.Spreadsheets.get");
      demandSound(world);
      world.world.wait(wait);
    }
    const { delivered } = world.world.mail;
    expect(delivered.slice(0, 6).map(({ to }) => to)).toEqual([
      "dv0@don-vi.example",
      "dv1@don-vi.example",
      "dv2@don-vi.example",
      "vanphong@danang.example",
      "dv3@don-vi.example",
      "dv4@don-vi.example",
    ]);
    expect(delivered[3]?.body).toContain("còn lại từ lần chạy trước");
    expect(world.ledger().some(({ state }) => state === "PLANNED")).toBe(true);
  });

  it("go on the same day when Google's day began anew, and not before", () => {
    const world = reminderWorld(pushed, {
      units: 5,
      mailQuota: { perDay: 5, slack: 0 },
      now: "2020-05-11T16:00:00+07:00",
    });
    world.run("guiNgay", ["OK"]);
    expect(world.sentCodes()).toHaveLength(5);
    world.world.wait(15 * HOUR + 10 * MINUTE);
    world.fire("nhacViecHangNgay");
    expect(world.sentCodes()).toHaveLength(5);
    world.world.wait(8 * HOUR);
    world.fire("tiepTuc");
    expect(world.sentCodes()).toHaveLength(5);
    world.world.wait(HOUR);
    world.fire("tiepTuc");
    expect(world.sentCodes()).toHaveLength(10);
    demandSound(world);
  });
});

describe("200 units on a slow day", () => {
  it("stop before Google's wall with time to close, and go on at the next trigger", () => {
    const world = reminderWorld(pushed, {
      units: 200,
      pace: "high",
      mailQuota: { perDay: 1500, slack: 0 },
    });
    const first = world.fire("nhacViecHangNgay");
    expect([first.error, first.killed]).toEqual([undefined, false]);
    expect(first.elapsedMs).toBeLessThan(WALL_MS);
    expect(JSON.parse(world.props.get("LAN_GUI") ?? "{}")).toMatchObject({ ended: "time" });
    const sent = world.sentCodes().length;
    expect(sent).toBeGreaterThan(100);
    expect(world.ledger().filter(({ state }) => state === "PLANNED")).toHaveLength(202 - sent);
    world.world.wait(15 * MINUTE);
    const second = world.fire("tiepTuc");
    expect([second.error, second.elapsedMs < WALL_MS]).toEqual([undefined, true]);
    expect(world.sentCodes()).toHaveLength(202);
    demandSound(world);
  });

  it("lose nothing when Google kills the run at its wall", () => {
    const world = reminderWorld(pushed, {
      units: 60,
      pace: "high",
      mailQuota: { perDay: 1500, slack: 0 },
    });
    world.world.killAt(60_000);
    expect(world.fire("nhacViecHangNgay").killed).toBe(true);
    world.world.wait(HOUR);
    world.fire("tiepTuc");
    const unknown = world.ledger().filter(({ state }) => state === "UNCERTAIN");
    expect(unknown.length).toBeLessThanOrEqual(1);
    const all = new Set([...world.sentCodes(), ...unknown.map(({ code }) => code)]);
    expect(all.size).toBe(62);
    expect(new Set(world.sentCodes()).size).toBe(world.sentCodes().length);
  });
});

describe("a trigger that does not come", () => {
  it("is made good within the day by the frequent one, never before its hour nor at night", () => {
    const world = reminderWorld(pushed, { now: "2020-05-08T06:50:00+07:00" });
    world.fire("tiepTuc");
    world.world.wait(HOUR);
    world.fire("tiepTuc");
    expect(world.sentCodes()).toEqual([]);
    world.world.wait(30 * MINUTE);
    world.fire("tiepTuc");
    expect(world.sentCodes()).toHaveLength(5);
    const night = reminderWorld(pushed, { now: "2020-05-08T20:01:00+07:00" });
    night.fire("tiepTuc");
    expect(night.sentCodes()).toEqual([]);
  });

  it("is not tried all day against a fault that stays", () => {
    const world = reminderWorld(pushed);
    world.world.user.renameTab("office-1234567890-1234567890", "Sổ thư", "Sổ");
    let reads = 0;
    for (let count = 0; count < 12; count++) {
      const { calls } = world.fire(count === 0 ? "nhacViecHangNgay" : "tiepTuc");
      if (calls.some(({ name }) => name === "Sheets.Spreadsheets.get")) reads++;
      world.world.wait(HOUR);
    }
    expect(reads).toBe(4);
    expect(world.sentCodes()).toEqual([]);
  });
});
