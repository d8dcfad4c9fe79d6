import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BarPart, stackedBar as barOf } from "../../../src/output/dashboard/stacked-bar.ts";
import { toHtml } from "../../../src/output/markup/to-html.ts";

/** As it is written into a page; «» when nothing is drawn. */
function stackedBar(of: readonly BarPart[], whole: number): string {
  const bar = barOf(of, whole);
  return bar === undefined ? "" : toHtml(bar);
}

const parts = (done: number, overdue: number) => [
  { label: "Hoàn thành", count: done, look: "done" },
  { label: "Quá hạn", count: overdue, look: "overdue" },
];

const rects = (bar: string) =>
  [...bar.matchAll(/class="(\w+)" x="([\d.]+)" y="0" width="([\d.]+)"/g)].map(
    ([, look, x, width]) => ({ look, x: Number(x), width: Number(width) }),
  );

describe("a stacked bar", () => {
  it.each([
    { done: 0, overdue: 0, whole: 0, because: "nothing is owed" },
    { done: 0, overdue: 0, whole: 4, because: "nothing of it is of these kinds" },
  ])("is not drawn: $because", ({ done, overdue, whole }) => {
    expect(stackedBar(parts(done, overdue), whole)).toBe("");
  });

  it.each([
    { done: 1, overdue: 1, whole: 2, drawn: [120, 120], because: "halves" },
    { done: 0, overdue: 3, whole: 3, drawn: [240], because: "an empty part is left out" },
    { done: 1, overdue: 0, whole: 4, drawn: [60], because: "the rest of the whole stays blank" },
  ])("of $done and $overdue of $whole is $drawn wide: $because", ({ drawn, ...of }) => {
    const found = rects(stackedBar(parts(of.done, of.overdue), of.whole));
    expect(found.map(({ width }) => width)).toEqual(drawn);
  });

  it("says in words what it shows", () => {
    expect(stackedBar(parts(2, 1), 3)).toContain("<title>Hoàn thành: 2, Quá hạn: 1</title>");
  });

  it("leaves no gap between parts and never passes its end", () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (done, overdue, rest) => {
        let end = 0;
        for (const { x, width } of rects(stackedBar(parts(done, overdue), done + overdue + rest))) {
          expect(x).toBeCloseTo(end, 6);
          end = x + width;
        }
        expect(end).toBeLessThanOrEqual(240.000001);
      }),
    );
  });
});
