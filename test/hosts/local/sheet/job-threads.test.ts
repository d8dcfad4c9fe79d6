import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { threadJobs } from "../../../../src/hosts/local/sheet/job-threads.ts";
import type { BookView, SaveAnswer } from "../../../../src/hosts/local/sheet/protocol.ts";
import type { JobView } from "../../../../src/hosts/local/sheet/protocol-jobs.ts";
import { type BundledChild, bundledChild } from "../../../support/bundled-child.ts";
import {
  type Browser,
  browserAt,
  ENTRY,
  PAGE,
  removeWorkspace,
  type Started,
  smallWorkspace,
  startedServer,
} from "../../../support/sheet-server.ts";

let child: BundledChild;
let workspace = "";
let started: Started;
let browser: Browser;
beforeAll(async () => {
  child = bundledChild(join(import.meta.dirname, "job-child.ts"));
  workspace = await smallWorkspace({});
  started = await startedServer(workspace, { runJob: threadJobs(pathToFileURL(child.path)) });
  browser = await browserAt(started.server);
  await browser.post("/api/editor", { page: PAGE, wants: "take" });
});
afterAll(async () => {
  await started.server.close();
  removeWorkspace(workspace);
  child.remove();
  expect(started.faults).toEqual([]);
});

async function begun(body: object): Promise<JobView> {
  return (await browser.post("/api/jobs", { page: PAGE, ...body })).json<JobView>();
}

async function ended(id: string): Promise<JobView> {
  let job = (await browser.get(`/api/jobs/${id}`)).json<JobView>();
  while (job.state === "running") job = (await browser.get(`/api/jobs/${id}`)).json<JobView>();
  return job;
}

describe("a job in a thread of its own", () => {
  it("lets cells be saved while it runs", async () => {
    const { revision } = (await browser.get(`/api/books/${ENTRY}`)).json<BookView>();
    const edit = { tab: "Đại biểu", row: 2, column: 2, text: "Nguyễn Thị Ánh" };
    const job = await begun({ does: "run" });
    const reply = await browser.post(`/api/books/${ENTRY}/cells`, {
      page: PAGE,
      request: "yeu-cau-giua-viec-1",
      revision,
      edits: [edit],
    });
    expect([reply.status, reply.json<SaveAnswer>().cells]).toEqual([200, [edit]]);
    expect(await ended(job.id)).toMatchObject({ state: "done" });
    expect(existsSync(join(workspace, "summary.json"))).toBe(true);
  });

  it("is stopped where it stands, says so, and can be done again at once", async () => {
    const job = await begun({ does: "run" });
    await browser.post(`/api/jobs/${job.id}/stop`, { page: PAGE });
    const end = await ended(job.id);
    expect([end.state, end.lines]).toEqual(["stopped", [expect.stringMatching(/^Đã dừng/)]]);
    const again = await begun({ does: "draft", kind: "progress-report" });
    expect(await ended(again.id)).toMatchObject({ state: "done" });
    const late = await browser.post(`/api/jobs/${again.id}/stop`, { page: PAGE });
    expect(late.json<JobView>().state).toBe("done");
  });

  it("tells what the world refuses, by its words", async () => {
    const calls = threadJobs(pathToFileURL(child.path));
    const order = {
      job: { does: "run" },
      workspace: join(workspace, "khong-co"),
      asOf: "2020-05-08",
      now: new Date("2020-05-08T07:30:00Z"),
      who: "an (may-1)",
    } as const;
    const { ended: end } = calls(order, () => {});
    await expect(end).rejects.toMatchObject({ code: "workspace-missing" });
  });

  it("is stopped by nobody without the page's token, and no other job is", async () => {
    const job = await begun({ does: "draft", kind: "progress-report" });
    const foreign = await browser.post(
      `/api/jobs/${job.id}/stop`,
      { page: PAGE },
      {
        "x-dien-hinh-token": "sai",
      },
    );
    const other = await browser.post("/api/jobs/khac/stop", { page: PAGE });
    expect([foreign.status, other.status]).toEqual([403, 404]);
    expect((await ended(job.id)).state).toBe("done");
  });
});
