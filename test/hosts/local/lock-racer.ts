import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { HostError } from "../../../src/hosts/host-error.ts";
import { withWorkspaceLock } from "../../../src/hosts/local/workspace-lock.ts";

/** Run as a process of its own: takes the lock at the given moment, says so, holds it a while. */
const [workspace = "", startAt = "0", holdMs = "0", ending = "release"] = process.argv.slice(2);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const say = (word: string) =>
  appendFileSync(join(workspace, "nhat-ky"), `${word} ${process.pid}\n`);

await wait(Math.max(0, Number(startAt) - Date.now() - 2));
while (Date.now() < Number(startAt));
try {
  await withWorkspaceLock(workspace, async () => {
    say("in");
    await wait(Number(holdMs));
    if (ending === "die") process.kill(process.pid, "SIGKILL");
    say("out");
  });
} catch (error) {
  if (!(error instanceof HostError)) throw error;
  say(error.code);
}
