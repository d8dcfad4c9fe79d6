import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { apiFailure } from "../../src/hosts/google/api-failure.ts";
import type { GoogleClients } from "../../src/hosts/google/clients.ts";
import { BOOK, type Desk, EDITOR, startDesk } from "./desk.ts";

let desk: Desk;
let clients: GoogleClients;
beforeEach(async () => {
  desk = await startDesk();
  clients = desk.clients();
});
afterEach(() => desk.google.stop());

const read = (by = clients) =>
  by.sheets.spreadsheets.get({ spreadsheetId: BOOK, fields: "spreadsheetId" });
const addSheet = (title: string) =>
  clients.sheets.spreadsheets.batchUpdate({
    spreadsheetId: BOOK,
    requestBody: { requests: [{ addSheet: { properties: { title } } }] },
  });

describe("a request that is struck", () => {
  it.each([
    { when: "before", how: "drop", status: undefined, tabs: 1 },
    { when: "after", how: "drop", status: undefined, tabs: 2 },
    { when: "before", how: 503, status: 503, tabs: 1 },
    { when: "after", how: 503, status: 503, tabs: 2 },
    { when: "before", how: 429, status: 429, tabs: 1 },
  ] as const)("$when its effect by $how leaves $tabs tabs", async ({ when, how, status, tabs }) => {
    desk.google.fail({ at: { method: "sheets.spreadsheets.batchUpdate", nth: 2 }, when, how });
    await addSheet("Một");
    const failed = await addSheet("Hai").catch(apiFailure);
    expect(failed).toMatchObject({ status });
    expect(desk.world.user.tabs(BOOK)).toHaveLength(tabs + 1);
    expect(desk.google.waitingFaults).toBe(0);
  });

  it("by its place among all, with Retry-After and Drive's reason", async () => {
    const reason = "sharingRateLimitExceeded";
    desk.google.fail({ at: 1, when: "before", how: 403, reason, retryAfter: 7 });
    await read();
    expect(await read().catch(apiFailure)).toMatchObject({
      status: 403,
      reason,
      retryAfterMs: 7000,
    });
    await read();
  });

  it("by death reaches nobody until the next run", async () => {
    desk.google.fail({ at: 1, when: "after", how: "die" });
    await addSheet("Một");
    for (const title of ["Hai", "Ba"]) {
      expect(await addSheet(title).catch(apiFailure)).toMatchObject({ status: undefined });
    }
    expect(desk.world.user.tabs(BOOK)).toEqual(["Đại biểu", "Một", "Hai"]);
    desk.google.revive();
    await addSheet("Ba");
  });

  it("is counted, its bytes too", async () => {
    await read();
    await addSheet("Một");
    expect(desk.google.seen.map(({ method, status }) => [method, status])).toEqual([
      ["sheets.spreadsheets.get", 200],
      ["sheets.spreadsheets.batchUpdate", 200],
    ]);
    expect(desk.google.seen[0]).toMatchObject({ bytesIn: 0, bytesOut: 26 });
    expect(desk.google.seen[1]?.bytesIn).toBeGreaterThan(50);
  });
});

describe("the quotas of a minute", () => {
  it("let 60 reads of a person through, not the 61st, and begin anew", async () => {
    for (let at = 0; at < 60; at++) await read();
    expect(await read().catch(apiFailure)).toMatchObject({
      status: 429,
      reason: "rateLimitExceeded",
      retryAfterMs: 60_000,
    });
    await addSheet("writes are counted apart");
    await read(desk.clients({ user: EDITOR }));
    desk.world.wait(59_000);
    expect(await read().catch(apiFailure)).toMatchObject({ status: 429, retryAfterMs: 1000 });
    desk.world.wait(1000);
    await read();
  });

  it("count the whole project too", async () => {
    await desk.google.stop();
    desk = await startDesk({ sheetsReads: { user: 60, project: 2 } });
    clients = desk.clients();
    await read();
    await read(desk.clients({ user: EDITOR }));
    expect(await read().catch(apiFailure)).toMatchObject({ status: 429 });
  });

  it("are Drive's by 403", async () => {
    await desk.google.stop();
    desk = await startDesk({ drive: { user: 1, project: 9 } });
    clients = desk.clients();
    await clients.drive.files.list({});
    expect(await clients.drive.files.list({}).catch(apiFailure)).toMatchObject({
      status: 403,
      reason: "userRateLimitExceeded",
    });
  });

  it("let 50 new script projects a day through", async () => {
    await desk.google.stop();
    desk = await startDesk({ scriptProjectsADay: 2 });
    const create = () =>
      desk.clients().script.projects.create({ requestBody: { title: "Thi đua" } });
    await create();
    await create();
    expect(await create().catch(apiFailure)).toMatchObject({ reason: "dailyLimitExceeded" });
    desk.world.wait(86_400_000);
    await create();
  });
});
