import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planMails } from "../../../src/commands/remind.ts";
import { readLedger } from "../../../src/hosts/local/ledger-file.ts";
import { recordStanding } from "../../../src/hosts/local/send-standing.ts";
import { seeded } from "../../support/outbox/seeded.ts";
import {
  CERTIFICATE,
  guarded,
  type RunningServer,
  startMailServer,
} from "../../support/smtp/mail-server.ts";
import { manyUnits } from "../../support/smtp/many-units.ts";
import { mailViolations } from "../../support/smtp/true-mails.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const DAY = "2020-05-13";
const SEED = 20_200_513;
const KILLS = 6;
/** From the moment when the server first hears of a run: some mails later, or in the midst of one. */
const KILLED_WITHIN_MS = 700;

let child = "";
let server: RunningServer;
let workspace = "";
beforeAll(async () => {
  child = join(ROOT, "node_modules", ".cache", "dien-hinh", `sending-${process.pid}.mjs`);
  buildSync({
    entryPoints: [join(import.meta.dirname, "sending-child.ts")],
    outfile: child,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    define: {
      "import.meta.url": JSON.stringify(new URL("../../support/x.ts", import.meta.url)),
    },
  });
  server = await startMailServer(guarded());
  workspace = freshWorkspace();
});
afterAll(() => server.close());

function freshWorkspace(): string {
  const folder = mkdtempSync(join(tmpdir(), "bi-ngat-"));
  mkdirSync(join(folder, ".dien-hinh"));
  recordStanding(folder, "vanthu");
  return folder;
}

interface Run {
  readonly process: ChildProcess;
  readonly over: Promise<number | null>;
}

function start({ folder, port } = { folder: workspace, port: server.port }): Run {
  const given = [child, folder, String(port), DAY, CERTIFICATE];
  const run = spawn(process.execPath, given, { stdio: ["ignore", "inherit", "inherit"] });
  return { process: run, over: new Promise((resolve) => run.on("exit", resolve)) };
}

/** Until the server hears of one of the runs, or all have ended without. */
async function underWay(runs: readonly Run[], before: number): Promise<void> {
  let isOver = false;
  void Promise.all(runs.map(({ over }) => over)).then(() => {
    isOver = true;
  });
  while (!isOver && server.greeted() === before) await pause(5);
}

describe("Ctrl+C", () => {
  it("ends a run after the mail under way, however often npm hands the press on; the next sends the rest", async () => {
    const folder = freshWorkspace();
    const own = await startMailServer(guarded());
    const run = start({ folder, port: own.port });
    while (own.greeted() === 0) await pause(5);
    for (let count = 0; count < 3; count++) run.process.kill("SIGINT");
    expect(await run.over).toBe(0);
    const rows = () => [...readLedger(folder, "smtp").values()].map(({ state }) => state);
    expect(rows().filter((state) => state !== "SENT" && state !== "PLANNED")).toEqual([]);
    const before = own.received.length;
    expect([before < 13, rows().filter((state) => state === "PLANNED").length > 0]).toEqual([
      true,
      true,
    ]);
    expect(await start({ folder, port: own.port }).over).toBe(0);
    expect([own.received.length, new Set(rows())]).toEqual([13, new Set(["SENT"])]);
    await own.close();
  });
});

describe("runs that are killed at random, and overlap", () => {
  it("hand each mail over once, and lose none in silence", async () => {
    const chance = seeded(SEED);
    let cutOff = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const before = server.greeted();
      const runs = kill % 3 === 2 ? [start(), start()] : [start()];
      await underWay(runs, before);
      await pause(chance() * KILLED_WITHIN_MS);
      for (const run of runs) run.process.kill("SIGKILL");
      const codes = await Promise.all(runs.map(({ over }) => over));
      cutOff += codes.filter((code) => code === null).length;
    }
    expect(await start().over).toBe(0);
    expect(await start().over).toBe(0);
    const rows = [...readLedger(workspace, "smtp").values()];
    const due = planMails(manyUnits(DAY), { ledger: [] });
    expect([due.mails.length, cutOff > 0]).toEqual([13, true]);
    expect(await mailViolations({ received: server.received, rows, due, faults: cutOff })).toEqual(
      [],
    );
    expect(rows.filter(({ state }) => state === "PLANNED")).toEqual([]);
  });
});
