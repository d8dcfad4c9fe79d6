import { describe, expect, it } from "vitest";
import { planMails } from "../../src/commands/remind.ts";
import { editionBoard, unitRow } from "../support/edition-fixture.ts";
import { randomFaults } from "../support/outbox/faults.ts";
import { type Planner, scenario } from "../support/outbox/scenario.ts";
import { seeded } from "../support/outbox/seeded.ts";
import { seedsFrom, tallyOf } from "../support/outbox/tally.ts";
import { only, taskRow } from "../support/reminder-run.ts";

const units = [
  unitRow("VP"),
  unitRow("A", { Email: "chung@danang.example" }),
  unitRow("B", { Email: "chung@danang.example" }),
  unitRow("C", { "Email thủ trưởng": "head@danang.example" }),
  unitRow("D|1"),
  unitRow("E", { "Ngừng nhắc": true }),
];
const office = only(
  taskRow({ Hạn: "05/05/2020", "Nhắc trước": "1", "Nhắc lại sau hạn": 1 }),
  taskRow({ Mã: "T02", Hạn: "02/05/2020", "Báo cáo cấp trên sau": 3 }),
);
const boards = new Map<string, ReturnType<typeof editionBoard>>();

/** The real planning, over one board a day. */
const planner: Planner = (day, { ledger }) => {
  const board = boards.get(day) ?? editionBoard({ asOf: day, units, office });
  boards.set(day, board);
  return planMails(board, { ledger });
};

describe("mails as they are really planned", () => {
  it("500 random worlds: no invariant of sending is broken", () => {
    const tally = tallyOf(seedsFrom(1, 500), (seed) =>
      scenario({
        seed,
        days: 3,
        isLively: true,
        heals: seed % 2 === 0,
        planner,
        faults: randomFaults(seeded(seed * 7919), 0.03),
      }),
    );
    expect(tally.violations).toEqual([]);
    expect(tally.mails).toBeGreaterThan(5 * tally.worlds);
    expect(tally.uncertain).toBeGreaterThan(0);
  });
});
