import { createInterface } from "node:readline/promises";
import { main } from "../src/hosts/local/main.ts";
import { onInterrupt } from "../src/hosts/local/stop-signal.ts";

/** A reader that has seen enough (`| head`) is no fault. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

/** Asks on the terminal itself; one that is closed (Ctrl+D) stops the asking. */
async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const closed = new Promise<string>((resolve) => lines.once("close", () => resolve("q")));
    return await Promise.race([lines.question(question), closed]);
  } finally {
    lines.close();
  }
}

/** One reader for all lines: of what is pasted at once none may be lost between two questions. */
async function askLines(
  question: string,
  isEnough: (lines: readonly string[]) => boolean,
): Promise<readonly string[]> {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  const given: string[] = [];
  process.stderr.write(question);
  for await (const line of reader) {
    given.push(line);
    if (isEnough(given)) break;
  }
  reader.close();
  return given;
}

async function readAll(): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) parts.push(part);
  return Buffer.concat(parts);
}

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  isInteractive: process.stderr.isTTY === true,
  ...(process.stdin.isTTY === true ? { ask, askLines } : { readAll }),
  onStop: onInterrupt,
  now: new Date(),
  environment: process.env,
});
