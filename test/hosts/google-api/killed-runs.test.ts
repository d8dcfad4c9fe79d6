import { describe, expect, it } from "vitest";
import { driveId, OFFICE_FILE } from "../host.ts";
import { oneUnitEdition } from "../situations.ts";
import { type RunWorld, startRunWorld, stateOf } from "./run-world.ts";

const OFFICE = driveId(OFFICE_FILE);
/** List, office, shared workbook, folder, four documents, batch. */
const REQUESTS = 9;

async function inWorld<Result>(work: (world: RunWorld) => Promise<Result>): Promise<Result> {
  const world = await startRunWorld(oneUnitEdition());
  try {
    return await work(world);
  } finally {
    await world.stop();
  }
}

const consolidations = ({ google }: RunWorld) =>
  google.world.user.sees(OFFICE, "Nhật ký").filter(([, , what]) => what === "Tổng hợp").length;

describe("a run that is killed at any of its requests and run again", () => {
  it("ends as if it had never been killed, nothing done twice", async () => {
    const wanted = await inWorld(async (world) => {
      await world.run();
      expect(world.requests()).toHaveLength(REQUESTS);
      return stateOf(world);
    });
    for (let at = 0; at < REQUESTS; at++) {
      await inWorld(async (world) => {
        world.google.fail({ at, when: "after", how: "die" });
        expect((await world.tryRun()).code, `killed at ${at}`).toBe(2);
        expect([world.google.waitingFaults, world.summary()]).toEqual([0, undefined]);
        world.google.revive();
        world.google.world.wait(600_000);
        await world.run();
        expect(stateOf(world), `killed at ${at}`).toEqual(wanted);
      });
    }
  });
});

describe("a run that is struck", () => {
  it.each([
    { method: "drive.files.list", when: "after", how: "drop", because: "a list" },
    { method: "sheets.spreadsheets.get", when: "before", how: 503, because: "a read" },
    { method: "sheets.spreadsheets.batchUpdate", when: "before", how: 429, because: "a refusal" },
    { method: "drive.files.create", when: "before", how: 429, because: "a refusal" },
    { method: "sheets.spreadsheets.batchUpdate", when: "before", how: "drop", because: "asked" },
    { method: "sheets.spreadsheets.batchUpdate", when: "after", how: "drop", because: "asked" },
    { method: "sheets.spreadsheets.batchUpdate", when: "after", how: 500, because: "asked" },
  ] as const)("$when $method by $how goes on: $because", async ({ method, when, how }) => {
    await inWorld(async (world) => {
      world.google.fail({ at: { method, nth: 1 }, when, how });
      await world.run();
      expect([world.google.waitingFaults, consolidations(world)]).toEqual([0, 1]);
    });
  });

  it("when nobody knows whether a document stands ends, and the next finds it", async () => {
    await inWorld(async (world) => {
      const at = { method: "drive.files.create", nth: 2 };
      world.google.fail({ at, when: "after", how: 503 });
      const { code, said } = await world.tryRun();
      expect([code, said]).toEqual([2, expect.stringContaining("chạy lại sau ít phút")]);
      await world.run();
      const names = world.google.world.drive.files.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name.endsWith("-2"))).toEqual([]);
    });
  });

  it.each([
    { how: 403, reason: "storageQuotaExceeded", text: "hết hạn mức" },
    { how: 401, reason: "authError", text: "google-token.json rồi chạy lại" },
    { how: 403, reason: "forbidden", text: "nhờ chủ bảng chia sẻ quyền sửa" },
  ])("by $how $reason says what to do", async ({ how, reason, text }) => {
    await inWorld(async (world) => {
      world.google.fail({ at: 1, when: "before", how, reason });
      const { code, said } = await world.tryRun();
      expect([code, said]).toEqual([2, expect.stringContaining(text)]);
    });
  });
});
