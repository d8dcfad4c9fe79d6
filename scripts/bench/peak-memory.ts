import { checked } from "./checking.ts";
import { delegateTable } from "./delegates.ts";

// A process of its own: 100,000 rows, with `--check` checked once, and the most memory that took.
const table = delegateTable(100_000);
if (process.argv.includes("--check")) checked(table);
if (table.rows.length === 0) throw new RangeError("no rows");
process.stdout.write(`${process.resourceUsage().maxRSS / 1024}\n`);
