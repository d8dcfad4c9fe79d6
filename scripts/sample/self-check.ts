import { readFileSync } from "node:fs";
import { type Books, readBooks } from "./check/books.ts";
import { checkConditions } from "./check/conditions.ts";
import { checkDeadlines } from "./check/deadlines.ts";
import { checkDuplicates } from "./check/duplicates.ts";
import { checkLimits } from "./check/limits.ts";
import { type Seen, seenKey } from "./check/seen.ts";

const FOLDER = "sheets-templates/sample";
/** Codes that the check finds for itself; what reading a cell finds is not its business. */
const JUDGED = ["limit-", "base-missing", "condition-failed", "duplicate-", "deadline-"];

interface Planted {
  readonly code: string;
  readonly rule: string | null;
  readonly book: string | null;
  readonly row: number | null;
  readonly unit: string | null;
}

/** Recounts the sample with none of the product's code, and compares with what is said to be planted. */
function selfCheck(): void {
  const books = memo(readBooks(FOLDER));
  const seen = [
    ...checkLimits(books),
    ...checkConditions(books),
    ...checkDuplicates(books),
    ...checkDeadlines(books),
  ].map((one: Seen) => seenKey(one));
  const { planted } = JSON.parse(readFileSync(`${FOLDER}/planted.json`, "utf8")) as {
    planted: readonly Planted[];
  };
  const said = planted
    .filter(({ code }) => JUDGED.some((part) => code.startsWith(part)))
    .map(plantedKey);
  const unsaid = seen.filter((key) => !said.includes(key));
  const unseen = said.filter((key) => !seen.includes(key));
  for (const key of unsaid) console.error(`not planted, yet a violation: ${key}`);
  for (const key of unseen) console.error(`planted, yet no violation: ${key}`);
  printShares(books);
  console.log(`${said.length} planted violations recounted, ${planted.length} planted in all`);
  if (unsaid.length + unseen.length > 0) process.exitCode = 1;
}

function plantedKey({ code, rule, unit, book, row }: Planted): string {
  const place = row === null ? "no row" : `${book}:${row}`;
  return [code, rule ?? "-", unit ?? "-", place].join(" | ");
}

/** Each tab is read once. */
function memo(books: Books): Books {
  const known = new Map<string, ReturnType<Books["lines"]>>();
  return {
    ...books,
    lines: (tab) => {
      const lines = known.get(tab) ?? books.lines(tab);
      known.set(tab, lines);
      return lines;
    },
  };
}

function printShares({ lines, units }: Books): void {
  const delegates = lines("Đại biểu").filter(({ unit }) => unit !== undefined);
  const nominees = lines("Đề cử");
  const share = (conference: string, unit?: string): string => {
    const own = delegates.filter(
      (line) => line.text("Hội nghị") === conference && (unit === undefined || line.unit === unit),
    );
    const exemplary = own.filter(
      (line) => line.text("Thành phần") === "điển hình tiên tiến",
    ).length;
    return own.length === 0
      ? "-"
      : `${exemplary}/${own.length} ${((exemplary * 100) / own.length).toFixed(1)} %`;
  };
  for (const code of units.keys()) {
    const count = nominees.filter(({ unit }) => unit === code).length;
    const columns = [
      code,
      `đơn vị ${share("đơn vị", code)}`,
      `Sở ${share("sở", code)}`,
      `đề cử ${count}`,
    ];
    console.log(columns.join("\t"));
  }
  console.log(`Sở: ${share("sở")}; đại biểu ${delegates.length}; đề cử ${nominees.length}`);
}

selfCheck();
