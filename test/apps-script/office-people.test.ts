import { beforeAll, expect, it } from "vitest";
import type { Pushed } from "../support/apps-script/pushed.ts";
import type { Run } from "../support/apps-script/world-types.ts";
import { UNSETTLED } from "./few.ts";
import {
  builtOffice,
  OFFICE_ID,
  type OfficeWorld,
  officeWorld,
  SHARED_ID,
  typedTexts,
} from "./office-world.ts";

let pushed: Pushed;
beforeAll(async () => {
  pushed = await builtOffice();
}, 120_000);

/** What people do while «Tổng hợp» runs: sort, type, insert a row, in both workbooks. */
function meanwhile({ world, book }: OfficeWorld): void {
  const { user } = world;
  for (const [id, name] of [
    [OFFICE_ID, "Xét duyệt"],
    [SHARED_ID, "Đại biểu"],
  ] as const) {
    const tab = book(id).tab(name);
    if (tab !== undefined) tab.frozenRows = 1;
  }
  user.sort(OFFICE_ID, "Xét duyệt", 3, false);
  user.edit(OFFICE_ID, "Xét duyệt", "M2", "gõ trong lúc chạy");
  user.edit(OFFICE_ID, "Cấu hình", "F3", "gõ trong lúc chạy");
  user.sort(SHARED_ID, "Đại biểu", 3);
  user.edit(SHARED_ID, "Đại biểu", "M4", "gõ trong lúc chạy");
  user.insertRow(SHARED_ID, "Đề cử", 3);
}

/** Rows of `Xét duyệt` by nominee: what people typed, and «Tình trạng». */
function reviews({ world }: OfficeWorld): readonly string[] {
  const [headers = [], ...rows] = world.user.sees(OFFICE_ID, "Xét duyệt");
  expect(headers[11]).toBe("Tình trạng");
  return rows
    .filter((row) => row.some((cell) => cell !== ""))
    .map((row) => `${row[12] ?? ""}${row.slice(0, 12).join(" | ")}`);
}

it("people who sort and type at any call of «Tổng hợp» lose nothing, and no result is misplaced", () => {
  const clean = officeWorld(pushed, UNSETTLED);
  const { calls } = clean.run("tongHop");
  const settled = new Set(reviews(clean).map((row) => row.replace(/gõ trong lúc chạy/, "")));
  expect(
    [...settled].filter((row) => row.endsWith("không còn trong Đề cử")).length,
  ).toBeGreaterThan(2);
  // After one call and before the next are the same moment.
  for (const { index, name } of calls) {
    const where = `before call ${index}, ${name}`;
    const office = officeWorld(pushed, UNSETTLED);
    let left: readonly string[] = [];
    office.world.during({ at: index, when: "before" }, () => {
      meanwhile(office);
      left = typedTexts(office);
    });
    const run: Run = office.run("tongHop");
    expect([run.error, office.world.waitingFaults], where).toEqual([undefined, 0]);
    expect(typedTexts(office), where).toEqual(left);
    const rows = reviews(office);
    expect(
      rows.filter((row) => row.includes("gõ trong lúc chạy")),
      where,
    ).toHaveLength(1);
    const stripped = rows.map((row) => row.replace(/gõ trong lúc chạy/, ""));
    expect(new Set(stripped), where).toEqual(settled);
    expect(stripped, where).toHaveLength(settled.size);
  }
});
