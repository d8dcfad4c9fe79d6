import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { isMainThread } from "node:worker_threads";
import { jobThread } from "../src/hosts/local/sheet/job-thread.ts";
import { threadJobs } from "../src/hosts/local/sheet/job-threads.ts";
import { readPageFiles } from "../src/hosts/local/sheet/page-files.ts";
import { sheetMain } from "../src/hosts/local/sheet/sheet-main.ts";
import { freshSheetPage } from "./build/sheet-page.ts";

const ROOT = join(dirname(process.argv[1] ?? ""), "..");
const PAGE = join(ROOT, "dist", "sheet");

/** By the desktop's own way; where it has none the printed address stands. */
function openBrowser(address: string): void {
  const [program = "", ...args] =
    process.platform === "win32"
      ? ["rundll32", "url.dll,FileProtocolHandler", address]
      : [process.platform === "darwin" ? "open" : "xdg-open", address];
  const child = spawn(program, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

async function serve(): Promise<void> {
  await freshSheetPage(ROOT, PAGE);
  const started = await sheetMain(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    now: () => new Date(),
    openBrowser,
    page: readPageFiles(PAGE),
    // The threads of its jobs run this very script.
    runJob: threadJobs(new URL(import.meta.url)),
  });
  if (typeof started === "number") process.exitCode = started;
  else {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => void started.close());
    }
  }
}

await (isMainThread ? serve() : jobThread());
