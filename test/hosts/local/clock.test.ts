import { afterEach, describe, expect, it } from "vitest";
import { momentText, stampOf, today } from "../../../src/hosts/local/clock.ts";

const zone = process.env["TZ"];
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"];
  else process.env["TZ"] = zone;
});

describe("the day of a run is Vietnam's", () => {
  it.each(["UTC", "Asia/Ho_Chi_Minh", "Pacific/Kiritimati", "America/Los_Angeles"])(
    "on a computer set to %s, and a mail's key with it",
    (name) => {
      process.env["TZ"] = name;
      expect(today(new Date("2020-05-12T16:59:59Z"))).toBe("2020-05-12");
      expect(today(new Date("2020-05-12T17:00:00Z"))).toBe("2020-05-13");
      expect(momentText(new Date("2020-05-12T17:00:00Z"))).toBe("13/05/2020 00:00");
      expect(stampOf(new Date("2020-05-12T17:00:00Z"))).toBe("2020-05-13_000000");
    },
  );
});
