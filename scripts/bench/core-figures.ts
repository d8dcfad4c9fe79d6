import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { readXlsx as libraryRead, writeXlsx as libraryWrite } from "hucre/xlsx";
import { readXlsx } from "../../src/hosts/local/read-xlsx.ts";
import { writeXlsx } from "../../src/hosts/local/write-xlsx.ts";
import { libraryBook, writtenBook } from "./books.ts";
import { checked, UNIT_CODES } from "./checking.ts";
import { delegateTable } from "./delegates.ts";
import { checkByHand } from "./hand-loop.ts";
import { type Figure, figure, leastTimes } from "./measure.ts";
import { sampleRun } from "./sample-run.ts";

/** Runs of a second or more even out disturbances by themselves. */
const LONG_RUNS = 3;
const here = dirname(process.argv[1] ?? "");

/** Checking 100,000 delegates, in time and in memory. */
export async function checkFigures(): Promise<readonly Figure[]> {
  const [small, large] = [delegateTable(10_000), delegateTable(100_000)];
  const check = await leastTimes(
    {
      large: () => checked(large),
      byHand: () => checkByHand(large, UNIT_CODES, new Set()),
      small: () => checked(small),
    },
    LONG_RUNS,
  );
  return [
    figure("check 100,000 delegates / hand-written loop (ms)", check.large, {
      reference: check.byHand,
      limit: 5,
    }),
    figure("check 100,000 / 10,000 delegates (ms)", check.large, {
      reference: check.small,
      limit: 11,
    }),
    figure("peak memory to check 100,000 rows / to hold them (MB)", peakMemory("--check"), {
      reference: peakMemory(),
    }),
  ];
}

/** Most memory of a process that does this, in MB. */
function peakMemory(...args: readonly string[]): number {
  const script = [join(here, "..", "run-ts.mjs"), join(here, "peak-memory.ts"), ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, script, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

/** Writing and reading 10,000 rows of .xlsx beside the library alone. */
export async function xlsxFigures(): Promise<readonly Figure[]> {
  const small = delegateTable(10_000);
  const written = writtenBook(small);
  const library = libraryBook(small);
  const bytes = await writeXlsx(written);
  const write = await leastTimes({
    ours: () => writeXlsx(written),
    library: () => libraryWrite(library),
  });
  const read = await leastTimes({
    ours: () => readXlsx("a.xlsx", bytes),
    library: () => libraryRead(bytes, { readStyles: true }),
  });
  return [
    figure("write 10,000 rows of .xlsx / the library alone (ms)", write.ours, {
      reference: write.library,
      limit: 1.3,
    }),
    figure("read 10,000 rows of .xlsx / the library alone (ms)", read.ours, {
      reference: read.library,
      limit: 1.3,
    }),
  ];
}

/** The whole of the sample workspace. */
export async function sampleFigures(): Promise<readonly Figure[]> {
  const sample = await sampleRun();
  process.once("exit", sample.remove);
  const whole = await leastTimes({ ours: sample.run });
  return [figure("the sample: read, check, plan everything (ms)", whole.ours)];
}
