import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { readXlsx as libraryRead, writeXlsx as libraryWrite } from "hucre/xlsx";
import { readXlsx } from "../../src/hosts/local/read-xlsx.ts";
import { writeXlsx } from "../../src/hosts/local/write-xlsx.ts";
import { libraryBook, writtenBook } from "./books.ts";
import { checked, UNIT_CODES } from "./checking.ts";
import { delegateTable } from "./delegates.ts";
import { entryFigures } from "./entry-call.ts";
import { googleFigures } from "./google-run.ts";
import { checkByHand } from "./hand-loop.ts";
import { type Figure, figure, leastTimes } from "./measure.ts";
import { officeFigures } from "./office-calls.ts";
import { outboxFigures } from "./outbox.ts";
import { pageFigures } from "./pages.ts";
import { provisionFigures } from "./provision.ts";
import { sampleRun } from "./sample-run.ts";
import { sheetPageFigures } from "./sheet-page.ts";
import { sheetFigures } from "./sheet-saves.ts";
import { summaryFigures } from "./summaries.ts";

/** Runs of a second or more even out disturbances by themselves. */
const LONG_RUNS = 3;
const here = dirname(process.argv[1] ?? "");

/** Most memory of a process that does this, in MB. */
function peakMemory(...args: readonly string[]): number {
  const script = [join(here, "..", "run-ts.mjs"), join(here, "peak-memory.ts"), ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, script, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

const small = delegateTable(10_000);
const large = delegateTable(100_000);
const written = writtenBook(small);
const library = libraryBook(small);
const bytes = await writeXlsx(written);
const sample = await sampleRun();
process.once("exit", sample.remove);

const check = await leastTimes(
  {
    large: () => checked(large),
    byHand: () => checkByHand(large, UNIT_CODES, new Set()),
    small: () => checked(small),
  },
  LONG_RUNS,
);
const write = await leastTimes({
  ours: () => writeXlsx(written),
  library: () => libraryWrite(library),
});
const read = await leastTimes({
  ours: () => readXlsx("a.xlsx", bytes),
  library: () => libraryRead(bytes, { readStyles: true }),
});
const whole = await leastTimes({ ours: sample.run });

const figures: readonly Figure[] = [
  figure("check 100,000 delegates / hand-written loop (ms)", check.large, {
    reference: check.byHand,
    limit: 5,
  }),
  figure("check 100,000 / 10,000 delegates (ms)", check.large, {
    reference: check.small,
    limit: 11,
  }),
  figure("write 10,000 rows of .xlsx / the library alone (ms)", write.ours, {
    reference: write.library,
    limit: 1.3,
  }),
  figure("read 10,000 rows of .xlsx / the library alone (ms)", read.ours, {
    reference: read.library,
    limit: 1.3,
  }),
  figure("the sample: read, check, plan everything (ms)", whole.ours),
  figure("peak memory to check 100,000 rows / to hold them (MB)", peakMemory("--check"), {
    reference: peakMemory(),
  }),
  ...outboxFigures(),
  ...provisionFigures(),
  ...(await summaryFigures()),
  ...officeFigures(),
  ...(await entryFigures()),
  ...(await googleFigures()),
  ...(await sheetPageFigures()),
  ...(await sheetFigures()),
  ...(await pageFigures()),
];

if (process.argv.includes("--json")) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
else {
  const rounded = (value: number | null, digits: number) =>
    value === null ? "-" : Number(value.toFixed(digits));
  console.table(
    figures.map(({ name, ours, reference, ratio, limit, holds }) => ({
      figure: name,
      ours: rounded(ours, 1),
      reference: rounded(reference, 1),
      ratio: rounded(ratio, 2),
      limit: limit ?? "-",
      holds,
    })),
  );
}
