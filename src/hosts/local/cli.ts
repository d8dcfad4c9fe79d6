import { Command, CommanderError } from "commander";
import { DRAFT_KINDS, isDraftKind } from "../../commands/draft.ts";
import type { DraftOrder } from "../../commands/draft-reach.ts";
import { KINDS } from "../../documents/kinds.ts";
import { type Day, isDay } from "../../domain/day.ts";
import { CLI_WORDS } from "../../output/cli-words.vi.ts";
import { addGoogleOptions, type GoogleWish, readGoogle } from "./cli-google.ts";
import { addImportOptions, type ImportOrder, readImport } from "./cli-import.ts";
import { addMailingOptions, type Mailing, readMailing } from "./cli-mailing.ts";
import { UsageError } from "./usage-error.ts";

export interface Invocation {
  readonly command: "run" | "check" | "remind" | "draft" | "templates" | "new" | "import";
  readonly workspace?: string;
  readonly asOf?: Day;
  readonly isJson: boolean;
  readonly isPreview: boolean;
  /** Says which rows each table of a document was made of. */
  readonly isExplained: boolean;
  /** A PDF for reading stands beside each document. */
  readonly wantsPdf: boolean;
  readonly draft?: DraftOrder;
  /** What `remind` does by the office's mail server, where it does. */
  readonly mailing?: Mailing;
  readonly list?: ImportOrder;
  /** `new` walks through the rows that the edition brings. */
  readonly asks: boolean;
  readonly edition: string;
  /** Given when the workbooks are those on Google. */
  readonly google?: GoogleWish;
}

export type Parsed = { readonly invocation: Invocation } | { readonly help: string };

/**
 * Reads the arguments after `npm start --`; without a command it is `run`.
 *
 * @throws UsageError naming the argument that is wrong and what may stand there
 */
export function parseArguments(args: readonly string[]): Parsed {
  let invocation: Invocation | undefined;
  const output: string[] = [];
  const program = programOf((parsed) => {
    invocation = parsed;
  }, output);
  try {
    program.parse([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.helpDisplayed" || error.code === "commander.help") {
      return { help: output.join("") };
    }
    throw new UsageError(CLI_WORDS.usage(error.code, args));
  }
  if (invocation === undefined) throw new UsageError(CLI_WORDS.usage("", args));
  return { invocation };
}

function programOf(done: (invocation: Invocation) => void, output: string[]): Command {
  const program = new Command("npm start --");
  const configure = (command: Command): Command =>
    command
      .exitOverride()
      .configureOutput({ writeOut: (text) => output.push(text), writeErr: () => {} })
      .configureHelp({ styleTitle: (title) => CLI_WORDS.helpTitles[title] ?? title })
      .helpOption("-h, --help", CLI_WORDS.help)
      .option("--workspace <dir>", CLI_WORDS.options.workspace)
      .option("--as-of <yyyy-mm-dd>", CLI_WORDS.options.asOf)
      .option("--json", CLI_WORDS.options.json);
  configure(program)
    .description(CLI_WORDS.description)
    .addHelpText("after", CLI_WORDS.helpEnd)
    .helpCommand(false);
  for (const name of ["run", "check", "remind", "draft", "templates", "new", "import"] as const) {
    const command = configure(
      program.command(name, name === "run" ? { isDefault: true } : {}),
    ).description(CLI_WORDS.commands[name]);
    if (name === "remind") addMailingOptions(command);
    addGoogleOptions(command);
    if (name === "new") addNewOptions(command);
    if (name === "draft") addDraftOptions(command);
    if (name === "import") addImportOptions(command);
    if (name === "draft" || name === "run") command.option("--pdf", CLI_WORDS.options.pdf, false);
    command.action(() => {
      done(toInvocation(name, { ...program.opts(), ...definedOnly(command.opts()) }, command.args));
    });
  }
  return program;
}

function addNewOptions(command: Command): void {
  command
    .option("--edition <name>", CLI_WORDS.options.edition, "2020")
    .option("--ask", CLI_WORDS.options.ask, false);
}

function addDraftOptions(command: Command): void {
  const kinds = DRAFT_KINDS.map((kind) => `  ${kind}: ${KINDS[kind].name}`);
  command
    .argument("<kind>", CLI_WORDS.options.kind)
    .option("--unit <code>", CLI_WORDS.options.unit)
    .option("--all", CLI_WORDS.options.all, false)
    .option("--explain", CLI_WORDS.options.explain, false)
    .addHelpText("after", `\n${CLI_WORDS.kinds}\n${kinds.join("\n")}`);
}

function definedOnly(options: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => value !== undefined && value !== false),
  );
}

function toInvocation(
  command: Invocation["command"],
  options: Readonly<Record<string, unknown>>,
  args: readonly string[],
): Invocation {
  const asOf = options["asOf"];
  if (asOf !== undefined && !(typeof asOf === "string" && isDay(asOf))) {
    throw new UsageError(CLI_WORDS.badDay(String(asOf)));
  }
  const mailing = command === "remind" ? readMailing(options) : undefined;
  const google = readGoogle(command, options);
  return {
    command,
    isJson: options["json"] === true,
    isPreview: options["preview"] === true,
    isExplained: options["explain"] === true,
    wantsPdf: options["pdf"] === true,
    asks: options["ask"] === true,
    edition: String(options["edition"] ?? "2020"),
    ...(typeof options["workspace"] === "string" ? { workspace: options["workspace"] } : {}),
    ...(typeof asOf === "string" ? { asOf } : {}),
    ...(command === "draft" ? { draft: draftOrder(options, String(args[0])) } : {}),
    ...(command === "import" ? { list: readImport(options, String(args[0])) } : {}),
    ...(mailing === undefined ? {} : { mailing }),
    ...(google === undefined ? {} : { google }),
  };
}

function draftOrder(options: Readonly<Record<string, unknown>>, kind: string): DraftOrder {
  if (!isDraftKind(kind)) throw new UsageError(CLI_WORDS.badKind(kind, DRAFT_KINDS));
  const { unit, all } = options;
  return {
    kind,
    ...(typeof unit === "string" ? { unit } : {}),
    ...(all === true ? { isAll: true } : {}),
  };
}
