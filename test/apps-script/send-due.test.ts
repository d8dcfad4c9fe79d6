import { describe, expect, it } from "vitest";
import {
  type DueFacts,
  isSendingDue,
  oneMoreFailure,
  readFailure,
} from "../../src/hosts/apps-script/office/send-due.ts";
import type { Ended } from "../../src/outbox/deliver.ts";
import type { Heartbeat } from "../../src/outbox/heartbeat.ts";

const TODAY = "2020-05-08";
const beat = (ended: Ended, day = TODAY): Heartbeat => ({
  at: `${day}T00:10:00.000Z`,
  day,
  ended,
  sent: 1,
  waiting: 0,
});
const failed = (count: number, day = TODAY) => ({ day, count, text: "lỗi" });

const QUIET: DueFacts = {
  today: TODAY,
  hour: 9,
  startHour: 7,
  heartbeat: beat("done"),
  beatHour: 7,
  hasCursor: false,
  isReading: false,
  failure: undefined,
  hasNewQuota: () => false,
};

describe("the frequent trigger", () => {
  it.each<readonly [string, Partial<DueFacts>, boolean]>([
    ["nothing was left", {}, false],
    ["a run was cut off in a mail", { hasCursor: true }, true],
    ["a reading was cut off", { isReading: true }, true],
    ["the last run ended on time", { heartbeat: beat("time") }, true],
    ["the last run ended in trouble", { heartbeat: beat("trouble") }, true],
    ["a stop that «Gửi» has forgotten", { heartbeat: beat("stopped") }, true],
    ["the quota is as it was", { heartbeat: beat("quota") }, false],
    ["Google's day began anew", { heartbeat: beat("quota"), hasNewQuota: () => true }, true],
    ["no run ever, in the daily trigger's own hour", { heartbeat: undefined, hour: 7 }, false],
    ["no run ever, the hour after", { heartbeat: undefined, hour: 8 }, true],
    ["no run today", { heartbeat: beat("done", "2020-05-07") }, true],
    ["a clock that went back", { heartbeat: beat("done", "2020-05-09") }, true],
    ["before its hour", { hasCursor: true, hour: 6 }, false],
    ["the last hour of the day", { hasCursor: true, hour: 19 }, true],
    ["at night", { hasCursor: true, hour: 20 }, false],
    ["just before the afternoon", { hour: 14 }, false],
    ["the afternoon, for what came up since", { hour: 15 }, true],
    ["the afternoon was looked at", { hour: 16, beatHour: 15 }, false],
    ["one failure less than are tried", { hasCursor: true, failure: failed(3) }, true],
    ["enough failures today", { hasCursor: true, failure: failed(4) }, false],
    ["failures of yesterday", { hasCursor: true, failure: failed(4, "2020-05-07") }, true],
  ])("%s", (_, facts, isDue) => {
    expect(isSendingDue({ ...QUIET, ...facts })).toBe(isDue);
  });
});

describe("failures of a day", () => {
  it("are counted by the day, with the last text", () => {
    const next = { day: TODAY, text: "mới" };
    expect(oneMoreFailure(undefined, next)).toEqual({ ...next, count: 1 });
    expect(oneMoreFailure(failed(2), next)).toEqual({ ...next, count: 3 });
    expect(oneMoreFailure(failed(2, "2020-05-07"), next)).toEqual({ ...next, count: 1 });
  });

  it.each([undefined, "", "{", "null", '{"day":1}', '{"day":"2020-05-08","count":"1"}'])(
    "are none in %j",
    (text) => {
      expect(readFailure(text)).toBeUndefined();
    },
  );

  it("are read back as they were written", () => {
    expect(readFailure(JSON.stringify(failed(2)))).toEqual(failed(2));
  });
});
