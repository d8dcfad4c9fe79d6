import type { EditionSeed } from "../../commands/set-up.ts";
import type { Day } from "../../domain/day.ts";
import { RESULT_WORDS } from "../../output/console.vi.ts";
import { ASK_EDITION_WORDS } from "../../output/new-edition/terminal.vi.ts";
import { askEdition } from "./ask-edition.ts";
import { askUnits } from "./ask-units.ts";
import type { Invocation } from "./cli.ts";
import { today } from "./clock.ts";
import { loadEditionSeed, type Package } from "./edition-seed.ts";
import { makeWorkspace } from "./make-workspace.ts";
import type { Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";

/** What every command is given. */
export interface Command {
  readonly invocation: Invocation;
  readonly pack: Package;
  readonly terminal: Terminal;
}

/** Makes the workbooks of an edition that ships; asked for it, its rows are walked through first. */
export async function makeNew(
  folder: string,
  { invocation, pack, terminal }: Command,
): Promise<void> {
  const shipped = loadEditionSeed(pack, invocation.edition);
  const file = `${pack.declarations.entry.file}.xlsx`;
  const asOf = invocation.asOf ?? today(terminal.now);
  const seed = invocation.asks ? await askedSeed(shipped, terminal, asOf) : shipped;
  if (seed === undefined) return;
  const paths = await makeWorkspace(folder, seed, {
    entries: [{ file, entry: { rows: {} } }],
    asOf,
  });
  terminal.out(
    invocation.isJson
      ? `${JSON.stringify({ workspace: folder, files: paths })}\n`
      : `${RESULT_WORDS.made(folder)}\n`,
  );
}

/** undefined when it was not agreed to. @throws UsageError where nobody can answer */
async function askedSeed(shipped: EditionSeed, terminal: Terminal, asOf: Day) {
  const { ask, out } = terminal;
  if (ask === undefined) throw new UsageError(ASK_EDITION_WORDS.noTerminal);
  const withUnits = await askUnits(shipped, terminal, asOf);
  const seed = await askEdition(withUnits, { ask, out }, asOf);
  if (seed === undefined) out(`${ASK_EDITION_WORDS.stopped}\n`);
  return seed;
}
