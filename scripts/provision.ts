import process from "node:process";
import { createInterface } from "node:readline/promises";
import { main } from "../src/hosts/provision/main.ts";
import { versionOf } from "./build/version.ts";

const isInteractive = process.stdin.isTTY === true && process.stdout.isTTY === true;

async function ask(question: string): Promise<string> {
  const asker = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await asker.question(question);
  } finally {
    asker.close();
  }
}

const { version, day } = versionOf(process.cwd(), process.env);

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  ask: isInteractive ? ask : undefined,
  now: new Date(),
  environment: process.env,
  root: process.cwd(),
  release: `${version}, ${day}`,
});
