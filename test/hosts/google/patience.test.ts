import { describe, expect, it } from "vitest";
import type { ApiFailure } from "../../../src/hosts/google/api-failure.ts";
import {
  ATTEMPTS_MAX,
  patiently,
  type Repeatable,
  waitBefore,
} from "../../../src/hosts/google/patience.ts";

const failure = (status: number | undefined, more: Partial<ApiFailure> = {}): ApiFailure => ({
  status,
  reason: "",
  message: "",
  retryAfterMs: undefined,
  ...more,
});

describe("waitBefore", () => {
  it.each([
    { because: "refused for its rate", what: failure(429), repeats: "refused", wait: 1000 },
    {
      because: "Drive says so by 403",
      what: failure(403, { reason: "userRateLimitExceeded" }),
      repeats: "refused",
      wait: 1000,
    },
    {
      because: "a right that is missing does not come by waiting",
      what: failure(403, { reason: "insufficientFilePermissions" }),
      repeats: "anything",
      wait: undefined,
    },
    {
      because: "the quota of a day",
      what: failure(429, { reason: "dailyLimitExceeded" }),
      repeats: "anything",
      wait: undefined,
    },
    { because: "Google fell, a read", what: failure(503), repeats: "anything", wait: 1000 },
    { because: "Google fell, a creation", what: failure(503), repeats: "refused", wait: undefined },
    { because: "no answer, a read", what: failure(undefined), repeats: "anything", wait: 1000 },
    {
      because: "no answer, a creation: it may stand",
      what: failure(undefined),
      repeats: "refused",
      wait: undefined,
    },
    { because: "our fault", what: failure(400), repeats: "anything", wait: undefined },
    { because: "nobody does that", what: failure(501), repeats: "anything", wait: undefined },
    { because: "the token is over", what: failure(401), repeats: "anything", wait: undefined },
    {
      because: "Google says how long",
      what: failure(429, { retryAfterMs: 37_000 }),
      repeats: "refused",
      wait: 37_000,
    },
    {
      because: "Google says the longest that one waits",
      what: failure(503, { retryAfterMs: 300_000 }),
      repeats: "anything",
      wait: 300_000,
    },
    {
      because: "Google says too long",
      what: failure(503, { retryAfterMs: 301_000 }),
      repeats: "anything",
      wait: undefined,
    },
  ] as const)("$wait ms: $because", ({ what, repeats, wait }) => {
    expect(waitBefore(what, { attempt: 1, repeats, random: 0 })).toBe(wait);
  });

  it("doubles to 64 s, outlasts a minute of quota, and ends", () => {
    const waits = Array.from({ length: ATTEMPTS_MAX }, (_, at) =>
      waitBefore(failure(429), { attempt: at + 1, repeats: "refused", random: 0 }),
    );
    expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, 32_000, 64_000, undefined]);
  });

  it("adds at most a second by chance", () => {
    expect(waitBefore(failure(429), { attempt: 1, repeats: "refused", random: 1 })).toBe(2000);
  });
});

describe("patiently", () => {
  const refusal = (status: number) => Object.assign(new Error(), { response: { status } });

  async function outcome(faults: readonly Error[], repeats: Repeatable) {
    const waits: number[] = [];
    const left = [...faults];
    const wait = async (milliseconds: number) => {
      waits.push(milliseconds);
    };
    const result = await patiently({ wait, random: () => 0 }, repeats, async () => {
      const fault = left.shift();
      if (fault !== undefined) throw fault;
      return "xong";
    }).catch((error: Error) => error);
    return { result, waits, left: left.length };
  }

  it("goes on after faults that pass", async () => {
    expect(await outcome([refusal(429), refusal(503)], "anything")).toEqual({
      result: "xong",
      waits: [1000, 2000],
      left: 0,
    });
  });

  it("throws the last fault as it came", async () => {
    const last = refusal(503);
    expect(await outcome([refusal(429), last, refusal(429)], "refused")).toEqual({
      result: last,
      waits: [1000],
      left: 1,
    });
  });

  it("gives up after the last attempt", async () => {
    const faults = Array.from({ length: ATTEMPTS_MAX + 1 }, () => refusal(500));
    expect((await outcome(faults, "anything")).left).toBe(1);
  });
});
