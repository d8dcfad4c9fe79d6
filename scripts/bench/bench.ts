import { checkFigures, sampleFigures, xlsxFigures } from "./core-figures.ts";
import { entryFigures } from "./entry-call.ts";
import { googleFigures } from "./google-run.ts";
import type { Figure } from "./measure.ts";
import { officeFigures } from "./office-calls.ts";
import { outboxFigures } from "./outbox.ts";
import { pageFigures } from "./pages.ts";
import { provisionFigures } from "./provision.ts";
import { sheetPageFigures } from "./sheet-page.ts";
import { sheetFigures } from "./sheet-saves.ts";
import { summaryFigures } from "./summaries.ts";

type Measure = () => readonly Figure[] | Promise<readonly Figure[]>;

/** Rows of the table, by the names under which the command line asks for some of them. */
const GROUPS: Readonly<Record<string, Measure>> = {
  check: checkFigures,
  xlsx: xlsxFigures,
  sample: sampleFigures,
  outbox: outboxFigures,
  provision: provisionFigures,
  summary: summaryFigures,
  office: officeFigures,
  entry: entryFigures,
  google: googleFigures,
  "sheet-page": sheetPageFigures,
  sheet: sheetFigures,
  pages: pageFigures,
};

/** `npm run bench [-- <group>…] [--json]`: all rows, or those of the named groups. */
async function main(): Promise<void> {
  const options = process.argv.slice(2);
  const asked = options.filter((option) => option !== "--json");
  const unknown = asked.find((name) => GROUPS[name] === undefined);
  if (unknown !== undefined)
    throw new RangeError(`no group «${unknown}»; there are ${Object.keys(GROUPS).join(", ")}`);
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(GROUPS))
    if (asked.length === 0 || asked.includes(name)) figures.push(...(await measure()));
  if (options.includes("--json")) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  else console.table(figures.map(shown));
}

function shown({ name, ours, reference, ratio, limit, holds }: Figure) {
  const rounded = (value: number | null, digits: number) =>
    value === null ? "-" : Number(value.toFixed(digits));
  return {
    figure: name,
    ours: rounded(ours, 1),
    reference: rounded(reference, 1),
    ratio: rounded(ratio, 2),
    limit: limit ?? "-",
    holds,
  };
}

await main();
