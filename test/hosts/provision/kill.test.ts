import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ProvisionDesk, provisionDesk } from "./office-desk.ts";
import { bookOf, filledProjects, stateOf, writesSince } from "./office-state.ts";
import { OFFICE_ROW, packOf, unitRow } from "./small-edition.ts";

const FRESH = ["--edition", "2020", "--entry", "shared", "--yes"];
const pack = packOf([
  { ...OFFICE_ROW, "Tài khoản Google": "vanphong@danang.example" },
  unitRow("A"),
]);

/** Every write of a run, in its order, and when the run dies of it. */
const BOTH = ["before", "after"] as const;
const DEATHS = [
  { method: "drive.files.create", whens: BOTH, what: "the office workbook's file" },
  { method: "sheets.spreadsheets.batchUpdate", whens: BOTH, what: "what it holds" },
  { method: "drive.files.create", whens: BOTH, what: "the entry workbook's file" },
  { method: "sheets.spreadsheets.batchUpdate", whens: BOTH, what: "what it holds" },
  { method: "sheets.spreadsheets.batchUpdate", whens: BOTH, what: "the link between them" },
  { method: "script.projects.create", whens: BOTH, what: "the office script's project" },
  { method: "drive.files.update", whens: BOTH, what: "its mark on the workbook" },
  { method: "script.projects.updateContent", whens: BOTH, what: "the office script" },
  { method: "script.projects.create", whens: BOTH, what: "the entry script's project" },
  { method: "drive.files.update", whens: BOTH, what: "its mark on the workbook" },
  { method: "script.projects.updateContent", whens: ["before"], what: "the entry script" },
  { method: "script.projects.versions.create", whens: ["after"], what: "the version kept of it" },
  { method: "drive.permissions.create", whens: BOTH, what: "a share" },
] as const;

let desk: ProvisionDesk;
let whole: unknown;
beforeAll(async () => {
  const other = await provisionDesk();
  await other.run(FRESH, { pack });
  whole = stateOf(other);
  await other.google.stop();
  desk = await provisionDesk();
}, 60_000);
afterAll(() => desk.google.stop());

/** Requests that a fault could meet: those of a dead caller are not counted. */
const met = new Map<string, number>();

async function dieAt(method: string, when: "before" | "after"): Promise<void> {
  const answered = desk.google.seen.filter((one) => one.status !== 0 && one.method === method);
  const deaths = met.get(method) ?? 0;
  met.set(method, deaths + 1);
  desk.google.fail({ at: { method, nth: answered.length + deaths + 1 }, when, how: "die" });
  await expect(desk.run(FRESH, { pack })).rejects.toThrow("service-unavailable");
  expect(desk.google.waitingFaults).toBe(0);
  desk.google.revive();
}

/** One world dies of every write in turn: what each run finds is what the one before has left. */
describe("runs that are killed, each goes on from where the last one died", () => {
  it.each(DEATHS)(
    "$method: $what",
    async ({ method, whens }) => {
      for (const when of whens) await dieAt(method, when);
    },
    60_000,
  );

  it("end as one that was not, no workbook twice, both scripts bound", async () => {
    await desk.run(FRESH, { pack });
    expect(stateOf(desk)).toEqual(whole);
    const books = [bookOf(desk, "office").id, bookOf(desk, "entry").id];
    expect(filledProjects(desk)).toEqual(books);
  }, 60_000);

  it("write nothing when they die while they read", async () => {
    const start = desk.google.seen.length;
    await desk.run([...FRESH, "--fresh"], { pack });
    const reads = desk.google.seen.slice(start).map(({ method }) => method);
    expect(reads.length).toBeGreaterThan(6);
    const from = desk.google.seen.length;
    for (const method of new Set(reads)) {
      const last = reads.filter((one) => one === method).length;
      const answered = desk.google.seen.filter((one) => one.status !== 0 && one.method === method);
      const nth = answered.length + (met.get(method) ?? 0) + last;
      desk.google.fail({ at: { method, nth }, when: "after", how: "die" });
      await expect(desk.run([...FRESH, "--fresh"], { pack })).rejects.toThrow(
        "service-unavailable",
      );
      expect(desk.google.waitingFaults).toBe(0);
      desk.google.revive();
    }
    expect(writesSince(desk, from)).toEqual([]);
    expect(stateOf(desk)).toEqual(whole);
  }, 60_000);
});
