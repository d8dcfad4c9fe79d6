import type { Command } from "commander";
import { GOOGLE_WORDS } from "../../output/google-words.vi.ts";
import { UsageError } from "./usage-error.ts";

/** Which workbooks of Google a command works on, as it was typed. */
export interface GoogleWish {
  readonly office?: string;
  readonly shared?: string;
  readonly edition?: string;
  /** Whether workbooks that have not changed are read again. */
  readonly isFresh: boolean;
}

/** Commands whose work is a folder of this machine alone. */
const LOCAL_ONLY: ReadonlySet<string> = new Set(["new", "templates", "import"]);

/** Adds the options of workbooks on Google to a command that works on them. */
export function addGoogleOptions(command: Command): void {
  if (LOCAL_ONLY.has(command.name())) return;
  const words = GOOGLE_WORDS.options;
  command
    .option("--google", words.google)
    .option("--office <link>", words.office)
    .option("--shared <link>", words.shared)
    .option("--edition <mark>", words.editionMark)
    .option("--fresh", words.fresh);
}

const NAMES = ["office", "shared", "edition"] as const;

/** @throws UsageError for an option that goes with `--google` alone, and for `remind` with it */
export function readGoogle(
  command: string,
  options: Readonly<Record<string, unknown>>,
): GoogleWish | undefined {
  if (LOCAL_ONLY.has(command)) return undefined;
  const given = NAMES.filter((name) => typeof options[name] === "string");
  const isFresh = options["fresh"] === true;
  if (options["google"] !== true) {
    const alone = [...given, ...(isFresh ? ["fresh"] : [])][0];
    if (alone !== undefined) throw new UsageError(GOOGLE_WORDS.onlyOnGoogle(`--${alone}`));
    return undefined;
  }
  if (command === "remind") throw new UsageError(GOOGLE_WORDS.notOnGoogle(command));
  return { ...Object.fromEntries(given.map((name) => [name, String(options[name])])), isFresh };
}
