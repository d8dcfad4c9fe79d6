import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HostError } from "../../../src/hosts/host-error.ts";
import { withWorkspaceLock } from "../../../src/hosts/local/workspace-lock.ts";

/**
 * Run as a process of its own: waits until all racers stand at the line, takes the lock, and holds it
 * until every other racer has said what came of its try. A racer that is too slow delays the race.
 */
const [workspace = "", racers = "1", ending = "release"] = process.argv.slice(2);
const journal = join(workspace, "nhat-ky");
const say = (word: string) => appendFileSync(journal, `${word} ${process.pid}\n`);
const said = (...words: readonly string[]) =>
  readFileSync(journal, "utf8")
    .split("\n")
    .filter((line) => words.includes(line.split(" ")[0] ?? "")).length;
const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

say("ready");
while (said("ready") < Number(racers)) await turn();
try {
  await withWorkspaceLock(workspace, async () => {
    say("in");
    while (said("in", "workspace-busy") < Number(racers)) await turn();
    if (ending === "die") process.kill(process.pid, "SIGKILL");
    say("out");
  });
} catch (error) {
  if (!(error instanceof HostError)) throw error;
  say(error.code);
}
