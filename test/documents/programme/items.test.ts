import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseClock, readItem, timedItems } from "../../../src/documents/programme/items.ts";
import { clock } from "../../../src/documents/programme/words.vi.ts";

describe("an item of the list", () => {
  it.each([
    { value: "Khai mạc | 15", takes: 15, because: "a number of minutes" },
    { value: "Khai mạc|15", takes: 15, because: "spaces do not matter" },
    { value: "Khai mạc | 0", takes: 0, because: "none at all is a number" },
    { value: "Khai mạc | Tham  luận", takes: "speeches", because: "however it is typed" },
    { value: "Khai mạc |", takes: undefined, because: "nothing after the bar is no time" },
    { value: "Khai mạc", takes: undefined, because: "nor is no bar" },
    { value: "Khai mạc | mươi phút", takes: { unread: "mươi phút" }, because: "no number" },
    { value: "Khai mạc | -5", takes: { unread: "-5" }, because: "time does not run back" },
    { value: "Khai mạc | 7,5", takes: { unread: "7,5" }, because: "minutes are whole" },
  ])("$value takes $takes: $because", ({ value, takes }) => {
    expect(readItem(value, new Map())).toEqual({ title: "Khai mạc", takes });
  });

  it("may hold bars of its own and settings", () => {
    const settings = new Map([["GIAI_DOAN_TOI", "2020 - 2025"]]);
    expect(readItem("Thi đua | [GIAI_DOAN_TOI] | 5", settings)).toEqual({
      title: "Thi đua | 2020 - 2025",
      takes: 5,
    });
  });
});

describe("the hour of the opening", () => {
  it.each([
    ["08:00", 480],
    ["8h30", 510],
    ["8 giờ", 480],
    ["13 giờ 45 phút", 825],
    ["00:00", 0],
    ["23:59", 1439],
    ["24:00", undefined],
    ["08:60", undefined],
    ["8", undefined],
    ["buổi sáng", undefined],
    ["", undefined],
  ])("%s is %s minutes after midnight", (text, minutes) => {
    expect(parseClock(text)).toBe(minutes);
  });

  it("is printed with two digits, and begins anew at midnight", () => {
    expect([0, 485, 1439, 1450].map(clock)).toEqual(["00h00", "08h05", "23h59", "00h10"]);
  });
});

describe("the times of a programme", () => {
  const speech = (minutes?: number) => ({
    speaker: "Lê Hạ",
    title: "Báo cáo",
    unit: "Trung tâm B",
    ...(minutes === undefined ? {} : { minutes }),
  });

  it("follow one another; what is not timed or not known takes none", () => {
    const rows = ["Mở | 15", "Nói | tham luận", "Vui |", "Lại nói | tham luận", "Đóng | 5"];
    const items = timedItems(
      rows.map((row) => readItem(row, new Map())),
      [speech(10), speech(), speech(8)],
      480,
    );
    expect(items.map(({ minutes, span }) => [minutes, span?.from, span?.to])).toEqual([
      [15, 480, 495],
      [18, 495, 513],
      [undefined, undefined, undefined],
      [0, 513, 513],
      [5, 513, 518],
    ]);
    expect(items[1]?.speeches.map(({ span }) => span?.from)).toEqual([495, undefined, 505]);
    expect(items[3]?.speeches).toEqual([]);
  });

  it("are none without an opening, yet minutes are counted", () => {
    const [item] = timedItems([{ title: "Nói", takes: "speeches" }], [speech(9)], undefined);
    expect(item).toEqual({ title: "Nói", minutes: 9, speeches: [speech(9)] });
  });

  it("add up to what the items take, each beginning where the one before ends", () => {
    const takes = fc.oneof(fc.nat(300), fc.constant(undefined), fc.constant("speeches" as const));
    fc.assert(
      fc.property(fc.array(takes), fc.array(fc.nat(60)), (all, lengths) => {
        const rows = all.map((one) => ({ title: "Mục", takes: one }));
        const items = timedItems(rows, lengths.map(speech), 0);
        let end = 0;
        for (const { minutes, span } of items) {
          if (minutes === undefined) continue;
          expect(span).toEqual({ from: end, to: end + minutes });
          end += minutes;
        }
        const spoken = all.includes("speeches") ? lengths.reduce((sum, one) => sum + one, 0) : 0;
        const typed = all.reduce<number>(
          (sum, one) => sum + (typeof one === "number" ? one : 0),
          0,
        );
        expect(end).toBe(spoken + typed);
      }),
    );
  });
});
