import { existsSync } from "node:fs";
import { hostname, userInfo } from "node:os";
import { Command, CommanderError } from "commander";
import { type Day, isDay } from "../../../domain/day.ts";
import { CLI_WORDS, OUR_FAULT } from "../../../output/cli-words.vi.ts";
import { SHEET_WORDS } from "../../../output/sheet-words.vi.ts";
import { HostError, systemCode } from "../../host-error.ts";
import { today } from "../clock.ts";
import { loadPackage } from "../edition-seed.ts";
import { hostErrorText } from "../host-error-text.ts";
import { makeSample } from "../make-sample.ts";
import { sampleDay } from "../sample-day.ts";
import { UsageError } from "../usage-error.ts";
import type { JobRunner } from "./job-runner.ts";
import { readLastStart } from "./known-browsers.ts";
import type { PageFiles } from "./page-files.ts";
import { type RunningServer, startServer } from "./sheet-server.ts";

/** Where `npm run sheet` runs; a test brings its own. */
export interface SheetTerminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly now: () => Date;
  /** Shows the address to the person. */
  readonly openBrowser: (address: string) => void;
  readonly page: PageFiles;
  readonly runJob: JobRunner;
}

const DEFAULT_PORT = 4747;
const DEFAULT_WORKSPACE = "workspace";

interface SheetOptions {
  readonly workspace: string;
  readonly port: number | undefined;
  readonly asOf: Day | undefined;
  readonly opens: boolean;
}

/**
 * Starts the local sheet and prints its address; without a workspace the sample is made first.
 *
 * Without `--port` it is the one of the last start, so that open pages find it again, else the usual
 * one, or any other where that is taken already.
 *
 * @returns the running server, or how it ended: 0 after help, 1 a fault of ours, 2 a refusal
 */
export async function sheetMain(
  args: readonly string[],
  terminal: SheetTerminal,
): Promise<RunningServer | 0 | 1 | 2> {
  try {
    const options = readOptions(args, terminal);
    if (options === undefined) return 0;
    const server = await start(options, terminal);
    terminal.out(`${SHEET_WORDS.serving(options.workspace, server.address)}\n`);
    if (options.opens) terminal.openBrowser(server.openingAddress);
    return server;
  } catch (error) {
    if (error instanceof HostError) terminal.err(`${hostErrorText(error)}\n`);
    else if (error instanceof UsageError) terminal.err(`${error.message}\n`);
    else terminal.err(`${OUR_FAULT(textOf(error))}\n`);
    return error instanceof HostError || error instanceof UsageError ? 2 : 1;
  }
}

async function start(options: SheetOptions, terminal: SheetTerminal): Promise<RunningServer> {
  const { workspace, asOf } = options;
  const pack = loadPackage();
  if (!existsSync(workspace) && workspace === DEFAULT_WORKSPACE) {
    await makeSample(workspace, pack);
  }
  const sample = sampleDay(workspace);
  const on = (port: number) =>
    startServer({
      workspace,
      pack,
      asOf: () => asOf ?? sample ?? today(terminal.now()),
      now: terminal.now,
      who: `${userInfo().username} (${hostname()})`,
      onFault: (error) => terminal.err(`${OUR_FAULT(textOf(error))}\n`),
      port,
      page: terminal.page,
      runJob: terminal.runJob,
    });
  if (options.port === undefined) {
    const { port = DEFAULT_PORT } = readLastStart(workspace, terminal.now());
    return (await unlessTaken(on(port))) ?? (await on(0));
  }
  const server = await unlessTaken(on(options.port));
  if (server === undefined) throw new UsageError(SHEET_WORDS.portTaken(options.port));
  return server;
}

/** undefined where the port is another program's. */
async function unlessTaken(start: Promise<RunningServer>): Promise<RunningServer | undefined> {
  try {
    return await start;
  } catch (error) {
    if (systemCode(error) !== "EADDRINUSE") throw error;
    return undefined;
  }
}

/** undefined where only help was asked for. @throws UsageError */
function readOptions(args: readonly string[], terminal: SheetTerminal): SheetOptions | undefined {
  const program = new Command("npm run sheet --")
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: () => {} })
    .configureHelp({ styleTitle: (title) => CLI_WORDS.helpTitles[title] ?? title })
    .helpOption("-h, --help", CLI_WORDS.help)
    .description(SHEET_WORDS.description)
    .option("--workspace <dir>", CLI_WORDS.options.workspace, DEFAULT_WORKSPACE)
    .option("--port <number>", SHEET_WORDS.options.port)
    .option("--as-of <yyyy-mm-dd>", CLI_WORDS.options.asOf)
    .option("--no-open", SHEET_WORDS.options.noOpen);
  try {
    program.parse([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.helpDisplayed") return undefined;
    throw new UsageError(CLI_WORDS.usage(error.code, args));
  }
  const { workspace, port, asOf, open } = program.opts<Record<string, unknown>>();
  if (asOf !== undefined && !isDay(String(asOf)))
    throw new UsageError(CLI_WORDS.badDay(String(asOf)));
  return {
    workspace: String(workspace),
    port: port === undefined ? undefined : portOf(String(port)),
    asOf: asOf === undefined ? undefined : String(asOf),
    opens: open === true,
  };
}

function portOf(typed: string): number {
  const port = /^\d{1,5}$/.test(typed) ? Number(typed) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError(SHEET_WORDS.badPort(typed));
  return port;
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
