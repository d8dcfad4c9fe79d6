import type { Command } from "commander";
import { CLI_WORDS } from "../../output/cli-words.vi.ts";

/** A unit's own list to be read, and how far to go. */
export interface ImportOrder {
  /** Path of the list; `-` for what is piped in. */
  readonly file: string;
  readonly unit?: string;
  readonly tab?: string;
  /** Path of the answers that were filled in. */
  readonly answers?: string;
  /** Writes without asking once more; open questions are never answered by it. */
  readonly isYes: boolean;
}

export function addImportOptions(command: Command): void {
  const { options } = CLI_WORDS;
  command
    .argument("<file>", options.list)
    .option("--unit <code>", options.listUnit)
    .option("--tab <key>", options.listTab)
    .option("--answers <file>", options.answers)
    .option("--yes", options.yes, false);
}

export function readImport(options: Readonly<Record<string, unknown>>, file: string): ImportOrder {
  const { unit, tab, answers, yes } = options;
  return {
    file,
    isYes: yes === true,
    ...(typeof unit === "string" ? { unit } : {}),
    ...(typeof tab === "string" ? { tab } : {}),
    ...(typeof answers === "string" ? { answers } : {}),
  };
}
