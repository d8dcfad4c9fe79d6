import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestRemainders, shareTenths } from "../../src/domain/shares.ts";

describe("shares that split a whole", () => {
  it.each([
    {
      counts: [1, 1, 1],
      tenths: [334, 333, 333],
      because: "of equal fractions the first is raised",
    },
    { counts: [2, 1], tenths: [667, 333], because: "the larger fraction is raised" },
    { counts: [0, 8], tenths: [0, 1000], because: "an empty group has no share" },
    { counts: [0, 0], tenths: [0, 0], because: "an empty whole has no shares" },
    { counts: [], tenths: [], because: "no group, no share" },
  ])("$counts: $because", ({ counts, tenths }) => {
    expect(largestRemainders(counts)).toEqual(tenths);
  });

  it("add up to a hundred exactly, none a tenth away from its own", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1, maxLength: 20 }), (counts) => {
        const whole = counts.reduce((sum, count) => sum + count, 0);
        fc.pre(whole > 0);
        const tenths = largestRemainders(counts);
        expect(tenths.reduce((sum, tenth) => sum + tenth, 0)).toBe(1000);
        tenths.forEach((tenth, index) => {
          expect(Math.abs(tenth - ((counts[index] ?? 0) * 1000) / whole)).toBeLessThan(1);
        });
      }),
    );
  });

  it.each([[-1], [0.5]])("refuses a count of %d", (count) => {
    expect(() => largestRemainders([count])).toThrow(RangeError);
  });
});

describe("the share of one part", () => {
  it.each([
    [1, 8, 125],
    [1, 3, 333],
    [2, 3, 667],
    [1, 2000, 1],
    [1, 2001, 0],
    [0, 0, 0],
  ])("%d of %d is %d tenths of a percent", (part, whole, tenths) => {
    expect(shareTenths(part, whole)).toBe(tenths);
  });
});
