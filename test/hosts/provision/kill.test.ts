import { afterEach, describe, expect, it } from "vitest";
import { type ProvisionDesk, provisionDesk } from "./office-desk.ts";
import { bookOf, filledProjects, stateOf, writesSince } from "./office-state.ts";
import { OFFICE_ROW, packOf, unitRow } from "./small-edition.ts";

const FRESH = ["--edition", "2020", "--entry", "shared", "--yes"];
const pack = packOf([
  { ...OFFICE_ROW, "Tài khoản Google": "vanphong@danang.example" },
  unitRow("A"),
]);

let desk: ProvisionDesk;
afterEach(() => desk.google.stop());

async function finished(): Promise<unknown> {
  desk = await provisionDesk();
  await desk.run(FRESH, { pack });
  const state = stateOf(desk);
  await desk.google.stop();
  return state;
}

/** The run dies; whoever runs again gives the same words on the command line. */
async function dieAndRunAgain(method: string, nth: number, when: "before" | "after") {
  desk.google.fail({ at: { method, nth }, when, how: "die" });
  await expect(desk.run(FRESH, { pack })).rejects.toThrow("service-unavailable");
  expect(desk.google.waitingFaults).toBe(0);
  desk.google.revive();
  await desk.run(FRESH, { pack });
}

const BOOKS = [
  { method: "drive.files.create", nth: 1, what: "the office workbook's file" },
  { method: "sheets.spreadsheets.batchUpdate", nth: 1, what: "what it holds" },
  { method: "drive.files.create", nth: 2, what: "the entry workbook's file" },
  { method: "sheets.spreadsheets.batchUpdate", nth: 2, what: "what it holds" },
  { method: "sheets.spreadsheets.batchUpdate", nth: 3, what: "the link between them" },
] as const;

/** Requests that came to an end: those of a dead caller are not counted. */
function answered(method?: string): number {
  return desk.google.seen.filter(
    (one) => one.status !== 0 && (method === undefined || one.method === method),
  ).length;
}

describe("a run that is killed, and one more", () => {
  it("end as one that was not: workbooks", async () => {
    const whole = await finished();
    for (const { method, nth } of BOOKS) {
      for (const when of ["before", "after"] as const) {
        desk = await provisionDesk();
        await dieAndRunAgain(method, nth, when);
        const place = `${method} ${nth} ${when}`;
        expect([place, stateOf(desk)]).toEqual([place, whole]);
        await desk.google.stop();
      }
    }
  }, 120_000);

  /** Takes scripts and shares away again: the workbooks are made once for all. */
  function undress(): void {
    desk.google.scripts.projects.clear();
    for (const file of desk.google.cloud.files()) {
      file.appProperties = { ...file.appProperties };
      delete (file.appProperties as Record<string, string>)["dienHinhScript"];
      desk.google.cloud.state.books.get(file.id)?.editors.clear();
    }
  }

  const LATER = [
    { method: "script.projects.create", count: 2 },
    { method: "drive.files.update", count: 2 },
    { method: "script.projects.updateContent", count: 2 },
    { method: "drive.permissions.create", count: 1 },
  ] as const;

  it("end as one that was not: scripts and shares", async () => {
    const whole = await finished();
    desk = await provisionDesk();
    await desk.run(FRESH, { pack });
    for (const { method, count } of LATER) {
      let deaths = 0;
      for (let nth = 1; nth <= count; nth++) {
        for (const when of ["before", "after"] as const) {
          undress();
          await dieAndRunAgain(method, answered(method) + deaths + nth, when);
          deaths++;
          const place = `${method} ${nth} ${when}`;
          expect([place, stateOf(desk)]).toEqual([place, whole]);
          const books = [bookOf(desk, "office").id, bookOf(desk, "entry").id];
          expect([place, filledProjects(desk)]).toEqual([place, books]);
        }
      }
    }
  }, 120_000);

  it("writes nothing when it dies while it reads", async () => {
    desk = await provisionDesk();
    await desk.run(FRESH, { pack });
    const whole = stateOf(desk);
    const start = desk.google.seen.length;
    await desk.run(FRESH, { pack });
    const reads = desk.google.seen.length - start;
    for (let at = 0; at < reads; at++) {
      const from = desk.google.seen.length;
      desk.google.fail({ at: answered() + at + at, when: "after", how: "die" });
      await expect(desk.run(FRESH, { pack })).rejects.toThrow("service-unavailable");
      desk.google.revive();
      expect(writesSince(desk, from)).toEqual([]);
    }
    await desk.run(FRESH, { pack });
    expect(stateOf(desk)).toEqual(whole);
  }, 120_000);
});
