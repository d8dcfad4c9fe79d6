import { describe, expect, it } from "vitest";
import type { BoardView } from "../../../src/output/dashboard/board-view.ts";
import { toHtml } from "../../../src/output/markup/to-html.ts";
import {
  callList,
  delegateBars,
  placesList,
  taskBars,
} from "../../../src/output/panel/panel-parts.vi.ts";
import { stateWith } from "../../support/pages/panel-state.ts";

const { view: sample } = stateWith("An");
const view = (change: Partial<BoardView>): BoardView => {
  if (sample === null) throw new RangeError("no view");
  return { ...sample, ...change };
};
const call = (phone: string | undefined) => view({ calls: [{ unit: "A", phone, tasks: [] }] });

describe("a telephone number", () => {
  it.each([
    { typed: "0236 3000 101", href: "tel:02363000101", because: "spaces part its groups" },
    { typed: "(0236) 3000.101", href: "tel:02363000101", because: "so do brackets and dots" },
    { typed: "+84 236 3000 101", href: "tel:+842363000101", because: "a country stands first" },
    { typed: "12345", href: undefined, because: "five digits are no number" },
    { typed: "0236 3000 101 máy lẻ 12", href: undefined, because: "words cannot be dialled" },
    { typed: "javascript:alert(1)", href: undefined, because: "it is none" },
  ])("$typed leads to $href: $because", ({ typed, href }) => {
    const html = toHtml(callList(call(typed)));
    expect(/href="([^"]*)"/.exec(html)?.[1]).toBe(href);
    expect(html).toContain(typed);
  });

  it("that nobody wrote is said to be missing", () => {
    expect(toHtml(callList(call(undefined)))).toContain("Điện thoại: chưa ghi");
  });
});

describe("a part with nothing to show", () => {
  it("says so", () => {
    const none = { total: 0, exemplary: 0, sharePercent: undefined };
    expect(toHtml(callList(view({ calls: [] })))).toContain("Không đơn vị nào");
    expect(toHtml(taskBars(view({ tasks: [] })))).toContain("Chưa việc nào có hạn.");
    expect(toHtml(placesList(view({ places: { limits: [], rows: [] } })))).toContain(
      "Chưa đơn vị nào đề cử",
    );
    const bars = toHtml(delegateBars(view({ delegates: { department: none, unit: none } })));
    expect([bars.split("Chưa có đại biểu nào.").length - 1, bars.includes("<svg")]).toEqual([
      2,
      false,
    ]);
  });
});

describe("a bar", () => {
  it("says in words below it what its colours say", () => {
    const html = toHtml(
      taskBars(view({ tasks: [{ code: "T1", title: "Gửi", counts: { late: 1, overdue: 2 } }] })),
    );
    expect(html).toContain("Xong 1/3. Hoàn thành muộn: 1, Quá hạn: 2.");
  });
});
