/**
 * A process of its own: loads a script and calls one function of it once.
 * Prints what loading took, what loading and calling took (ms of the processor), and the answer.
 *
 * `node first-call.mjs <script.js> <function> <arguments.json>`; days travel as `{"day": …}`.
 */
import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";

const [, , script, name, given] = process.argv;
const code = readFileSync(script, "utf8");
const values = JSON.parse(readFileSync(given, "utf8"), (_, value) =>
  value?.day === undefined ? value : new Date(`${value.day}T00:00:00`),
);
/** What this process used of the processor: whatever else the machine does costs it nothing. */
const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const start = used();
runInThisContext(code);
const loaded = used();
const answer = name.split(".").reduce((owner, key) => owner[key], globalThis)(...values);
const called = used();
console.log(JSON.stringify({ load: loaded - start, both: called - start, answer }));
