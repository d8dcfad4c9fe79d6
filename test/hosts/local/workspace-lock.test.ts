import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { withWorkspaceLock } from "../../../src/hosts/local/workspace-lock.ts";

let racer = "";
beforeAll(() => {
  racer = join(mkdtempSync(join(tmpdir(), "dua-")), "racer.mjs");
  const entryPoints = [join(import.meta.dirname, "lock-racer.ts")];
  buildSync({ entryPoints, outfile: racer, bundle: true, platform: "node", format: "esm" });
});

let folder = "";
let lock = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "khoa-"));
  lock = join(folder, ".dien-hinh", "lock");
  mkdirSync(join(folder, ".dien-hinh"));
});

const race = (racers: number, ending = "release") => {
  writeFileSync(join(folder, "nhat-ky"), "");
  const given = [racer, folder, String(racers), ending];
  const one = () =>
    new Promise<void>((resolve) => {
      spawn(process.execPath, given, { stdio: "inherit" }).on("exit", () => resolve());
    });
  return Promise.all(Array.from({ length: racers }, one));
};
const log = () => readFileSync(join(folder, "nhat-ky"), "utf8").trim().split("\n");
const words = () => log().map((line) => line.split(" ")[0]);

function holder(changes: Record<string, unknown> = {}): string {
  const since = "2020-05-08T01:00:00.000Z";
  return JSON.stringify({ pid: 2 ** 22 + 7, host: hostname(), since, ...changes });
}

function age(path: string, seconds: number): void {
  const then = Date.now() / 1000 - seconds;
  utimesSync(path, then, then);
}

describe("the lock of a workspace", () => {
  it("is given back on a normal end and on an exception", async () => {
    expect(await withWorkspaceLock(folder, () => existsSync(lock))).toBe(true);
    expect(existsSync(lock)).toBe(false);
    const failing = withWorkspaceLock(folder, () => Promise.reject(new RangeError("x")));
    await expect(failing).rejects.toThrow(RangeError);
    expect(readdirSync(join(folder, ".dien-hinh"))).toEqual([]);
  });

  it("tells who holds it and since when", async () => {
    await withWorkspaceLock(folder, async () => {
      const { since } = JSON.parse(readFileSync(lock, "utf8"));
      await expect(withWorkspaceLock(folder, () => 1)).rejects.toMatchObject({
        code: "workspace-busy",
        facts: { pid: process.pid, host: hostname(), since },
      });
    });
  });

  it.each([
    { text: holder(), seconds: 0, taken: true, because: "its process is gone" },
    {
      text: holder({ pid: process.pid, startTicks: "1" }),
      seconds: 0,
      taken: true,
      because: "its number was reused",
    },
    { text: holder({ pid: process.pid }), seconds: 0, taken: false, because: "it may be alive" },
    {
      text: holder({ host: "may-khac" }),
      seconds: 3600,
      taken: false,
      because: "another computer's",
    },
    {
      text: holder({ host: "may-khac" }),
      seconds: 6 * 3600 + 60,
      taken: true,
      because: "another's, 6 hours old",
    },
    { text: "", seconds: 5, taken: false, because: "empty: it may be being written" },
    { text: "", seconds: 11, taken: true, because: "empty for 11 seconds" },
    { text: '{"pid":', seconds: 11, taken: true, because: "torn for 11 seconds" },
  ])("is taken over ($taken): $because", async ({ text, seconds, taken }) => {
    writeFileSync(lock, text);
    age(lock, seconds);
    const run = withWorkspaceLock(folder, () => "ran");
    if (taken) expect(await run).toBe("ran");
    else await expect(run).rejects.toMatchObject({ code: "workspace-busy" });
    expect(existsSync(lock)).toBe(!taken);
  });

  it("is taken over although an earlier process died while it took over", async () => {
    writeFileSync(lock, holder());
    const digest = createHash("sha256").update(holder()).digest("hex").slice(0, 16);
    writeFileSync(`${lock}.dead-${digest}`, "1");
    await expect(withWorkspaceLock(folder, () => 1)).rejects.toMatchObject({
      code: "workspace-busy",
    });
    age(`${lock}.dead-${digest}`, 11);
    expect(await withWorkspaceLock(folder, () => 1)).toBe(1);
    expect(readdirSync(join(folder, ".dien-hinh"))).toEqual([]);
  });

  it("needs a workspace", async () => {
    rmSync(folder, { recursive: true });
    await expect(withWorkspaceLock(folder, () => 1)).rejects.toMatchObject({
      code: "workspace-missing",
    });
  });

  it("of a killed process goes to exactly one of several that race for it", async () => {
    await race(1, "die");
    for (let round = 0; round < 6; round++) {
      if (round > 0) writeFileSync(lock, holder({ pid: 2 ** 22 + round }));
      await race(4);
      expect(words().filter((word) => word === "in")).toHaveLength(1);
      expect(words().filter((word) => word === "workspace-busy")).toHaveLength(3);
      expect(existsSync(lock)).toBe(false);
    }
  });
});
