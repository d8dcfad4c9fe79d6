import { describe, expect, it } from "vitest";
import { type HoldFacts, isSendingHeld } from "../../src/hosts/apps-script/office/send-held.ts";
import { readStop, stopText } from "../../src/hosts/apps-script/office/stop-request.ts";
import type { Ended } from "../../src/outbox/deliver.ts";
import type { Heartbeat } from "../../src/outbox/heartbeat.ts";

const TODAY = "2020-05-08";
const BEAT = Date.parse(`${TODAY}T00:10:00.000Z`);
const beat = (ended: Ended, day = TODAY): Heartbeat => ({
  at: `${day}T00:10:00.000Z`,
  day,
  ended,
  sent: 1,
  waiting: 3,
});
/** «Dừng» was clicked after a run that had sent everything. */
const IDLE: HoldFacts = {
  today: TODAY,
  stopAt: BEAT + 1,
  stopDay: TODAY,
  heartbeat: beat("done"),
  hasCursor: false,
  isReading: false,
  failure: undefined,
};

describe("the mails of a day", () => {
  it.each<readonly [string, Partial<HoldFacts>, boolean]>([
    ["a sending was stopped", { heartbeat: beat("stopped"), stopAt: BEAT - 1 }, true],
    [
      "it was stopped yesterday",
      { heartbeat: beat("stopped", "2020-05-07"), stopDay: "2020-05-07" },
      false,
    ],
    [
      "a stop of yesterday was forgotten by «Gửi»",
      { heartbeat: beat("stopped"), stopAt: 0, stopDay: "1970-01-01" },
      false,
    ],
    ["nothing was left when somebody stopped another work", {}, false],
    [
      "no run today yet, another work was stopped",
      { heartbeat: beat("quota", "2020-05-07") },
      false,
    ],
    ["no run ever, another work was stopped", { heartbeat: undefined }, false],
    ["the quota had left mails", { heartbeat: beat("quota") }, true],
    ["the time had left mails", { heartbeat: beat("time") }, true],
    ["an error had left mails", { heartbeat: beat("trouble") }, true],
    ["another work was stopped before that run", { heartbeat: beat("time"), stopAt: BEAT }, false],
    ["the run was cut off in a mail", { hasCursor: true }, true],
    ["the first run ever was cut off in a mail", { heartbeat: undefined, hasCursor: true }, true],
    ["a reading was stopped", { heartbeat: undefined, isReading: true }, true],
    ["a run failed", { failure: { day: TODAY, count: 1, text: "lỗi" } }, true],
    ["a run failed yesterday", { failure: { day: "2020-05-07", count: 1, text: "lỗi" } }, false],
  ])("%s", (_, facts, isHeld) => {
    expect(isSendingHeld({ ...IDLE, ...facts })).toBe(isHeld);
  });
});

describe("a click on «Dừng»", () => {
  it.each([
    { at: 1_588_900_000_000, ticket: "" },
    { at: 1_588_900_000_000, ticket: "6f1c" },
  ])("is read back as it was written: $ticket", (asked) => {
    expect(readStop(stopText(asked))).toEqual(asked);
  });

  it("is read in the form without a ticket, and is none in any other text", () => {
    expect(readStop("1588900000000")).toEqual({ at: 1_588_900_000_000, ticket: "" });
    for (const text of [undefined, null, "", "x", "x y"]) expect(readStop(text).at).toBe(0);
  });
});
