import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { RUN_KINDS } from "../../commands/draft.ts";
import { readReach } from "../../commands/draft-reach.ts";
import { KINDS } from "../../documents/kinds.ts";
import { OWN_FORM_WORDS } from "../../documents/own-form/own-form-words.vi.ts";
import { RESULT_WORDS } from "../../output/console.vi.ts";
import { HostError } from "../host-error.ts";
import { applyActions } from "./apply-actions.ts";
import type { Invocation } from "./cli.ts";
import type { Mailing } from "./cli-mailing.ts";
import { today } from "./clock.ts";
import { loadPackage } from "./edition-seed.ts";
import { importList } from "./import-list.ts";
import { look } from "./look.ts";
import { runMailing } from "./mailing.ts";
import { mailingText } from "./mailing-report.ts";
import { type Command, makeNew } from "./make-new.ts";
import { makeSample } from "./make-sample.ts";
import { laidOutText, layOutForms } from "./own-forms.ts";
import { reportOf } from "./report.ts";
import {
  type Assessed,
  assessWorkspace,
  type Parts,
  packageForms,
  planActions,
  type RunOptions,
} from "./run-workspace.ts";
import { sampleDay } from "./sample-day.ts";
import { serverRefused } from "./smtp.ts";
import { stopSwitch } from "./stop-switch.ts";
import { clearProgress, progressOf, type Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { withWorkspaceLock } from "./workspace-lock.ts";

/** LibreOffice takes seconds; it is given up after these, however many documents there are. */
const PDF_MS = 180_000;

const DEFAULT_WORKSPACE = "workspace";

/** 130 is what a shell says of a program that Ctrl+C has ended. */
const STOPPED = 130;
export type ExitCode = 0 | 1 | 2 | typeof STOPPED;

/**
 * Does what a command line asks for, and prints what came of it.
 *
 * @returns 0 done, 130 when a person stopped the mails before the last
 * @throws UsageError, TemplateError and HostError, which say to people what to do
 */
export async function runCommand(invocation: Invocation, terminal: Terminal): Promise<ExitCode> {
  const pack = loadPackage();
  if (invocation.google !== undefined) {
    const { runOnGoogle } = await import("../google-api/command.ts");
    await runOnGoogle({ invocation, pack, terminal });
    return 0;
  }
  const command: Command = { invocation, pack, terminal };
  const workspace = invocation.workspace ?? DEFAULT_WORKSPACE;
  if (invocation.command === "new") await makeNew(workspace, command);
  else if (invocation.command === "templates") {
    terminal.out(laidOutText(layOutForms(workspace, packageForms(pack)), invocation.isJson));
  } else return runInWorkspace(workspace, command);
  return 0;
}

/** The commands that read a workspace; the sample's is made where none was named and none stands. */
async function runInWorkspace(workspace: string, command: Command): Promise<ExitCode> {
  const { invocation, pack, terminal } = command;
  const { mailing, list, isJson } = invocation;
  const needsOwn = mailing !== undefined && mailing.does !== "sample" && !invocation.isPreview;
  if (invocation.workspace === undefined && !existsSync(workspace) && !needsOwn) {
    await makeSample(workspace, pack);
    if (!isJson) terminal.out(`${RESULT_WORDS.madeSample(workspace)}\n\n`);
  }
  const options = optionsOf(workspace, command);
  if (needsOwn && sampleDay(workspace) !== undefined) {
    throw new HostError("send-sample", { path: workspace });
  }
  if (invocation.command === "check" || invocation.isPreview) await look(command, options);
  else if (mailing !== undefined) return mail(mailing, command, options);
  else if (list !== undefined) {
    const importing = { order: list, options, pack, terminal, isJson };
    terminal.out(await withWorkspaceLock(workspace, () => importList(importing)));
  } else return work(command, options);
  return 0;
}

function optionsOf(workspace: string, { invocation, terminal }: Command): RunOptions {
  return {
    workspace,
    asOf: invocation.asOf ?? sampleDay(workspace) ?? today(terminal.now),
    now: terminal.now,
    who: userInfo().username,
    onProgress: progressOf(terminal),
    stop: stopSwitch(terminal),
    channel: invocation.mailing === undefined ? "files" : "smtp",
    ...(invocation.wantsPdf
      ? { pdf: { path: terminal.environment["PATH"] ?? "", timeoutMs: PDF_MS } }
      : {}),
  };
}

/** Consolidates, drafts and reminds, as far as the command asks for it. */
async function work(
  { invocation, pack, terminal }: Command,
  options: RunOptions,
): Promise<ExitCode> {
  const { workspace } = options;
  const result = await withWorkspaceLock(workspace, async () => {
    const assessed = await assessWorkspace(options, pack);
    checkReach(invocation, assessed);
    return applyActions(assessed, planActions(assessed, partsOf(invocation)), options);
  });
  clearProgress(terminal);
  terminal.out(reportOf(result, { invocation, workspace }));
  return result.mailsLeft > 0 ? STOPPED : 0;
}

/** A run that the server stopped has done what it could: it is told, and then it is an error. */
async function mail(
  mailing: Mailing,
  { invocation, pack, terminal }: Command,
  options: RunOptions,
): Promise<ExitCode> {
  const { workspace } = options;
  const board = async () => (await assessWorkspace(options, pack)).board;
  const { environment, isInteractive: isWatched } = terminal;
  const context = { ...options, board, environment, isWatched };
  const result = await withWorkspaceLock(workspace, () => runMailing(mailing, context));
  clearProgress(terminal);
  const text = () => mailingText(result, workspace);
  terminal.out(`${invocation.isJson ? JSON.stringify(result, null, 2) : text()}\n`);
  if (result.does === "send" && result.ended === "trouble") {
    throw serverRefused(result.server, result.error ?? "");
  }
  return result.does === "send" && result.ended === "stopped" ? STOPPED : 0;
}

/** @throws UsageError when an own form is wrong, or the kind cannot be drafted for whom it was asked */
function checkReach({ draft }: Invocation, { board, formFaults }: Assessed): void {
  if (draft === undefined) return;
  if (formFaults.length > 0) {
    throw new UsageError([...formFaults, OWN_FORM_WORDS.nothingDrafted].join("\n"));
  }
  const reach = readReach(KINDS[draft.kind], draft, board.reckoning.edition.units);
  if ("fault" in reach) throw new UsageError(reach.fault);
}

function partsOf({ command, draft }: Invocation): Parts {
  return {
    consolidates: command === "run",
    drafts:
      command === "run" ? RUN_KINDS.map((kind) => ({ kind })) : draft === undefined ? [] : [draft],
    reminds: command === "run" || command === "remind",
  };
}
