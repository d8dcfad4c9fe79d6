import { existsSync } from "node:fs";
import { countRows, rowsToAppend } from "../../commands/import-list.ts";
import { seedWorkbook } from "../../commands/seed-workbook.ts";
import type { EditionSeed } from "../../commands/set-up.ts";
import type { Day } from "../../domain/day.ts";
import { readEdition } from "../../edition/edition.ts";
import type { Grid } from "../../intake/own-list/grid.ts";
import { gridOfText } from "../../intake/own-list/grid-of-text.ts";
import { listContext, UNITS_TAB } from "../../intake/own-list/list-context.ts";
import type { ListContext } from "../../intake/own-list/own-list.ts";
import { ASK_UNITS_WORDS } from "../../output/new-edition/units.vi.ts";
import { askList } from "./ask-list.ts";
import { readListFile } from "./import-source.ts";
import { isAgreed, type Terminal } from "./terminal.ts";

/**
 * Asks for the units of a new edition: typed a line each, pasted as a table, or a file that holds
 * them. They are understood as any list of units is, and stand in the edition once somebody agrees.
 *
 * @returns the edition as it was where no line is given, where asking was stopped, or where nobody agreed
 * @throws HostError of the file
 */
export async function askUnits(
  seed: EditionSeed,
  { ask, askLines, out }: Terminal,
  asOf: Day,
): Promise<EditionSeed> {
  if (ask === undefined || askLines === undefined) return seed;
  const lines = await askLines(ASK_UNITS_WORDS.ask, isEnough);
  const grids = await gridsOf(lines);
  if (grids.length === 0) return seed;
  const context = unitsContext(seed, asOf);
  const { told } = await askList({ grids, context, terminal: { ask, out } });
  const rows = rowsToAppend(told.sheets, context.tabs);
  const count = countRows(rows);
  const isOpen = told.questions.length > 0;
  const agreed = !isOpen && count > 0 && isAgreed(await ask(ASK_UNITS_WORDS.confirm(count)));
  out(`${agreed ? ASK_UNITS_WORDS.taken(count) : ASK_UNITS_WORDS.notTaken(isOpen)}\n`);
  if (!agreed) return seed;
  const office = { ...seed.office };
  for (const [tab, own] of Object.entries(rows)) office[tab] = [...(office[tab] ?? []), ...own];
  return { ...seed, office };
}

/** A blank first line, the name of a file, or a line of one full stop ends it. */
function isEnough(lines: readonly string[]): boolean {
  const [first = "", ...others] = lines.map((line) => line.trim());
  if (others.length === 0 && (isNothing(first) || existsSync(first))) return true;
  return others.at(-1) === END;
}

function isNothing(first: string): boolean {
  return first === "" || first === ">" || first === END || first.toLowerCase() === "q";
}

const END = ".";

async function gridsOf(lines: readonly string[]): Promise<readonly Grid[]> {
  const given = lines.at(-1)?.trim() === END ? lines.slice(0, -1) : lines;
  const first = given[0]?.trim() ?? "";
  if (isNothing(first)) return [];
  if (given.length === 1 && existsSync(first)) return (await readListFile(first)).grids;
  return [gridOfText(given.join("\n"))];
}

function unitsContext({ declarations, office }: EditionSeed, asOf: Day): ListContext {
  const source = { declarations, office: seedWorkbook(declarations.office, office), asOf };
  const { edition } = readEdition({ ...source, entries: [] });
  const nothing = { recordsOf: () => [] };
  return listContext(edition, nothing, { takesUnits: true, tab: UNITS_TAB });
}
