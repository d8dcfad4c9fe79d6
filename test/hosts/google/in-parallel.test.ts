import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inParallel } from "../../../src/hosts/google/in-parallel.ts";

describe("inParallel", () => {
  it("gives each result its item's place, never more at once than it may", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(5), { maxLength: 20 }),
        fc.integer({ min: 1, max: 6 }),
        async (turns, width) => {
          let now = 0;
          let most = 0;
          const results = await inParallel(turns, width, async (count) => {
            most = Math.max(most, ++now);
            for (let turn = 0; turn < count; turn++) await Promise.resolve();
            now--;
            return count * 2;
          });
          expect(results).toEqual(turns.map((count) => count * 2));
          expect(most).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it("begins nothing new after the first fault, which it throws", async () => {
    const begun: number[] = [];
    const work = inParallel([1, 2, 3, 4, 5], 2, async (item) => {
      begun.push(item);
      if (item === 2) throw new Error("hai");
      return item;
    });
    await expect(work).rejects.toThrow("hai");
    expect(begun).not.toContain(5);
  });
});
