import { summaryOf } from "../../src/board/summary-json.ts";
import { assess } from "../../src/commands/assess.ts";
import { messageOf } from "../../src/output/words.vi.ts";
import { sampleWorkspace } from "./sample-workspace.ts";

/** Prints the zone of this process, then the summary of the sample made and read in that zone. */
async function printSummary(): Promise<void> {
  const { snapshot } = await sampleWorkspace();
  const receipts = { documents: [], mails: [] };
  const summary = summaryOf(assess(snapshot), { sentence: messageOf, receipts });
  const zone = `${new Date(2020, 0, 1).getTimezoneOffset()}`;
  process.stdout.write(`${zone}\n${JSON.stringify(summary)}`);
}

await printSummary();
