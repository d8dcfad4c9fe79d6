import { mkdirSync } from "node:fs";
import { setTimeout as waitFor } from "node:timers/promises";
import { RUN_KINDS } from "../../commands/draft.ts";
import { readReach } from "../../commands/draft-reach.ts";
import { KINDS } from "../../documents/kinds.ts";
import { OWN_FORM_WORDS } from "../../documents/own-form/own-form-words.vi.ts";
import { findingCounts, findingLines, unitTable } from "../../output/console.vi.ts";
import { GOOGLE_WORDS } from "../../output/google-words.vi.ts";
import { googleClients } from "../google/clients.ts";
import { googleErrorText } from "../google/error-text.ts";
import type { Patience } from "../google/patience.ts";
import { configFolder } from "../google/private-file.ts";
import { signIn, tokenPath } from "../google/sign-in.ts";
import { HostError } from "../host-error.ts";
import { summarize } from "../local/apply-actions.ts";
import type { Invocation } from "../local/cli.ts";
import { today } from "../local/clock.ts";
import type { Package } from "../local/edition-seed.ts";
import { packageForms } from "../local/run-workspace.ts";
import { clearProgress, progressOf, type Terminal } from "../local/terminal.ts";
import { UsageError } from "../local/usage-error.ts";
import { withWorkspaceLock } from "../local/workspace-lock.ts";
import { BookCache } from "./book-cache.ts";
import { chooseOffice, keepChosen, readChosen } from "./choose-office.ts";
import { type Gathered, gather } from "./gather.ts";
import { type DriveFile, RunCalls } from "./run-calls.ts";
import { applyOnGoogle, type GoogleResult } from "./run-google.ts";

/** The folder that holds what a run leaves on this machine. */
const DEFAULT_WORKSPACE = "workspace-google";

export interface GoogleCommand {
  readonly invocation: Invocation;
  readonly pack: Package;
  readonly terminal: Terminal;
}

/**
 * `run`, `check` and `draft` on the edition's workbooks of Google. It never sends a mail.
 *
 * @throws UsageError with what to do, for whatever Google refuses too
 */
export async function runOnGoogle(command: GoogleCommand): Promise<void> {
  try {
    await inWorkspace(command);
  } catch (error) {
    const text = error instanceof HostError ? refusedText(error, command.terminal) : undefined;
    if (text === undefined) throw error;
    throw new UsageError(text);
  }
}

/** undefined for what is not of Google, nor of signing in. */
function refusedText(error: HostError, { environment }: Terminal): string | undefined {
  return googleErrorText(error, tokenPath(configFolder(environment, process.platform)));
}

async function inWorkspace(command: GoogleCommand): Promise<void> {
  const { invocation, terminal } = command;
  const workspace = invocation.workspace ?? DEFAULT_WORKSPACE;
  const google = await callsOf(terminal);
  const work = { ...command, workspace, google };
  if (invocation.command === "check") await check(work);
  else {
    mkdirSync(workspace, { recursive: true });
    await withWorkspaceLock(workspace, () => run(work));
  }
}

const CLOCK: Patience = {
  wait: async (milliseconds) => void (await waitFor(milliseconds)),
  random: Math.random,
};

/** Signed by whoever signed in when the workbooks were made; else a browser asks. */
async function callsOf({ google, environment, err }: Terminal): Promise<RunCalls> {
  if (google !== undefined) return new RunCalls(googleClients(google), google.patience);
  const folder = configFolder(environment, process.platform);
  const signer = await signIn({ folder, say: (text) => err(`${text}\n`) });
  return new RunCalls(googleClients({ auth: signer }), CLOCK);
}

interface Work extends GoogleCommand {
  readonly workspace: string;
  readonly google: RunCalls;
}

interface Ready {
  readonly gathered: Gathered;
  readonly files: readonly DriveFile[];
}

async function ready(work: Work, keeps: boolean): Promise<Ready> {
  const { invocation, pack, terminal, workspace, google } = work;
  const wish = invocation.google ?? { isFresh: false };
  const files = await google.files();
  const chosen = chooseOffice(wish, files, readChosen(workspace));
  const office = files.find(({ id }) => id === chosen.office);
  const gathered = await gather({
    google,
    pack,
    chosen,
    files: wish.isFresh ? files.map((file) => ({ ...file, version: "" })) : files,
    cache: new BookCache(workspace, pack.declarations.entry),
    keeps,
    asOf: invocation.asOf ?? today(terminal.now),
    now: terminal.now,
    who: office?.ownAccount ?? (await google.account()),
    templates: packageForms(pack),
    onProgress: (done) => progressOf(terminal)(GOOGLE_WORDS.reading(done)),
  });
  if (keeps) keepChosen(workspace, chosen);
  return { gathered, files };
}

async function check(work: Work): Promise<void> {
  const { invocation, terminal } = work;
  const { gathered } = await ready(work, false);
  clearProgress(terminal);
  const { board } = gathered;
  const summary = () => JSON.stringify(summarize(board, { documents: [], mails: [] }), null, 2);
  const text = () =>
    [unitTable(board), "", findingLines(board), "", findingCounts(board)].join("\n");
  terminal.out(`${invocation.isJson ? summary() : text()}\n`);
}

async function run(work: Work): Promise<void> {
  const { invocation, terminal, workspace, google } = work;
  const { draft } = invocation;
  const { gathered, files } = await ready(work, true);
  if (draft !== undefined) {
    const { formFaults } = gathered;
    if (formFaults.length > 0) {
      throw new UsageError([...formFaults, OWN_FORM_WORDS.nothingDrafted].join("\n"));
    }
    const reach = readReach(KINDS[draft.kind], draft, gathered.board.reckoning.edition.units);
    if ("fault" in reach) throw new UsageError(reach.fault);
  }
  const result = await applyOnGoogle({
    google,
    gathered,
    files,
    workspace,
    now: terminal.now,
    orders: draft === undefined ? RUN_KINDS.map((kind) => ({ kind })) : [draft],
    consolidates: draft === undefined,
    onProgress: progressOf(terminal),
  });
  clearProgress(terminal);
  const { summary, issues } = result;
  const told = invocation.isJson
    ? JSON.stringify({ ...summary, issues }, null, 2)
    : reportLines(result, { gathered, workspace, isRun: draft === undefined }).join("\n");
  terminal.out(`${told}\n`);
}

function reportLines(
  { board, summary, issues, mails, isWritten }: GoogleResult,
  { gathered, workspace, isRun }: { gathered: Gathered; workspace: string; isRun: boolean },
): readonly string[] {
  const link = `https://docs.google.com/spreadsheets/d/${gathered.office.id}/edit`;
  const { fresh, links } = gathered;
  return [
    ...(isRun ? [unitTable(board), "", findingCounts(board)] : []),
    GOOGLE_WORDS.read(fresh, links.length),
    isWritten ? GOOGLE_WORDS.written(link) : GOOGLE_WORDS.nothingNew(link),
    GOOGLE_WORDS.documents(summary.documents.length),
    ...summary.documents.map(({ name, location }) => `  ${name}  ${location}`),
    ...(isRun ? [GOOGLE_WORDS.mails(mails.length)] : []),
    ...issues.map((issue) => `! ${issue}`),
    ...(isRun ? ["", GOOGLE_WORDS.where(workspace)] : []),
  ];
}
