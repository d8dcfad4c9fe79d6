import { Command, CommanderError } from "commander";
import { CLI_WORDS } from "../../output/cli-words.vi.ts";
import { PROVISION_WORDS } from "../../output/provision-words.vi.ts";
import { UsageError } from "../local/usage-error.ts";
import { spreadsheetId } from "../sheets/spreadsheet-id.ts";
import type { EntryMode } from "./wanted-books.ts";

/** What a command line of `npm run provision` asks for. */
export interface Wish {
  readonly isDryRun: boolean;
  readonly edition?: string;
  readonly entry?: EntryMode;
  readonly isSample: boolean;
  /** Id of the last edition's office workbook. */
  readonly from?: string;
  readonly prunes: boolean;
  readonly notifies: boolean;
  /** Every workbook is read, those too that an earlier run has found in order. */
  readonly isFresh: boolean;
  /** The scripts go back to what they were before the last push. */
  readonly goesBack: boolean;
  readonly saysYes: boolean;
  readonly credentials?: string;
  readonly exportTo?: string;
}

/** @throws UsageError naming what is wrong and what may stand there */
export function readWish(
  args: readonly string[],
): { readonly wish: Wish } | { readonly help: string } {
  const output: string[] = [];
  const program = programOf(output);
  try {
    program.parse([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.helpDisplayed") return { help: output.join("") };
    throw new UsageError(PROVISION_WORDS.usage(args.join(" ")));
  }
  return { wish: wishOf(program.opts()) };
}

function programOf(output: string[]): Command {
  const { options } = PROVISION_WORDS;
  return new Command("npm run provision --")
    .description(PROVISION_WORDS.description)
    .exitOverride()
    .configureOutput({ writeOut: (text) => output.push(text), writeErr: () => {} })
    .configureHelp({ styleTitle: (title) => CLI_WORDS.helpTitles[title] ?? title })
    .helpOption("-h, --help", PROVISION_WORDS.help)
    .addHelpText("after", PROVISION_WORDS.helpEnd)
    .allowExcessArguments(false)
    .option("--dry-run", options.dryRun, false)
    .option("--edition <file>", options.edition)
    .option("--entry <shared|per-unit>", options.entry)
    .option("--sample", options.sample, false)
    .option("--from <id>", options.from)
    .option("--prune", options.prune, false)
    .option("--notify", options.notify, false)
    .option("--fresh", options.fresh, false)
    .option("--back", options.back, false)
    .option("--yes", options.yes, false)
    .option("--credentials <file>", options.credentials)
    .option("--export <dir>", options.export);
}

function wishOf(options: Readonly<Record<string, unknown>>): Wish {
  const text = (name: string) =>
    typeof options[name] === "string" ? (options[name] as string) : undefined;
  const entry = text("entry");
  if (entry !== undefined && entry !== "shared" && entry !== "per-unit") {
    throw new UsageError(PROVISION_WORDS.badEntry(entry));
  }
  const typedFrom = text("from");
  const from = typedFrom === undefined ? undefined : spreadsheetId(typedFrom);
  const edition = text("edition");
  if (typedFrom !== undefined && from === undefined) {
    throw new UsageError(PROVISION_WORDS.usage(`--from ${typedFrom}`));
  }
  if (from !== undefined && edition === undefined) {
    throw new UsageError(PROVISION_WORDS.fromNeedsEdition);
  }
  const [credentials, exportTo] = [text("credentials"), text("export")];
  return {
    isDryRun: options["dryRun"] === true,
    isSample: options["sample"] === true,
    prunes: options["prune"] === true,
    notifies: options["notify"] === true,
    isFresh: options["fresh"] === true,
    goesBack: options["back"] === true,
    saysYes: options["yes"] === true,
    ...(edition === undefined ? {} : { edition }),
    ...(entry === undefined ? {} : { entry }),
    ...(from === undefined ? {} : { from }),
    ...(credentials === undefined ? {} : { credentials }),
    ...(exportTo === undefined ? {} : { exportTo }),
  };
}
