import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import type { Tally } from "../test/support/outbox/tally.ts";

/**
 * Runs random worlds of the outbox and prints what they amount to: `npm run soak`, or
 * `npm run soak -- 20000 5000001` for so many worlds from a seed of your own. Ends with 1 when an
 * invariant is broken; the seed of each such world is printed, and repeats it.
 */
const WORLDS = 1_000_000;
const BATCH = 5_000;
const [worlds = WORLDS, first = 1] = process.argv.slice(2).map(Number);
if (![worlds, first].every((number) => Number.isInteger(number) && number > 0)) {
  process.stderr.write("usage: npm run soak -- [worlds] [first seed]\n");
  process.exit(2);
}

const started = process.hrtime.bigint();
const folder = mkdtempSync(join(tmpdir(), "dien-hinh-soak-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
const worker = join(folder, "worker.mjs");
await build({
  stdin: {
    contents: `
      import { parentPort } from "node:worker_threads";
      import { randomWorld } from "./random-world.ts";
      import { seedsFrom, tallyOf } from "./tally.ts";
      parentPort.on("message", ([first, count]) =>
        parentPort.postMessage(tallyOf(seedsFrom(first, count), randomWorld)));`,
    resolveDir: "test/support/outbox",
    loader: "ts",
  },
  bundle: true,
  platform: "node",
  format: "esm",
  outfile: worker,
});

const batches = Array.from({ length: Math.ceil(worlds / BATCH) }, (_, index) => ({
  from: first + index * BATCH,
  count: Math.min(BATCH, worlds - index * BATCH),
}));
const tallies: Tally[] = [];

/** One worker that takes batches until none is left. */
async function work(): Promise<void> {
  const thread = new Worker(pathToFileURL(worker));
  for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
    thread.postMessage([batch.from, batch.count]);
    const [tally] = (await once(thread, "message")) as [Tally];
    tallies.push(tally);
    if (process.stderr.isTTY) process.stderr.write(`\r… ${tallies.length * BATCH} `);
  }
  await thread.terminate();
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
const sum = (of: (tally: Tally) => number) => tallies.reduce((total, one) => total + of(one), 0);
const violations = tallies.flatMap((tally) => tally.violations);
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
process.stdout.write(
  [
    `worlds ${sum((one) => one.worlds)}, seeds ${first} to ${first + worlds - 1}`,
    `faults ${sum((one) => one.faults)}`,
    `calls ${sum((one) => one.calls)}`,
    `mails ${sum((one) => one.mails)}, uncertain ${sum((one) => one.uncertain)}`,
    `violations ${violations.length}`,
    `seconds ${seconds.toFixed(0)}`,
    ...violations.slice(0, 20),
    "",
  ].join("\n"),
);
process.exitCode = violations.length === 0 ? 0 : 1;
