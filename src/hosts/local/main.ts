import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { RUN_KINDS } from "../../commands/draft.ts";
import { readReach } from "../../commands/draft-reach.ts";
import { KINDS } from "../../documents/kinds.ts";
import { OWN_FORM_WORDS } from "../../documents/own-form/own-form-words.vi.ts";
import { dayPlan } from "../../outbox/day-plan.ts";
import { OUR_FAULT } from "../../output/cli-words.vi.ts";
import {
  findingCounts,
  findingLines,
  mailText,
  RESULT_WORDS,
  unitTable,
} from "../../output/console.vi.ts";
import { TemplateError } from "../../workbook/template-error.ts";
import { HostError } from "../host-error.ts";
import { type Invocation, parseArguments } from "./cli.ts";
import type { Mailing } from "./cli-mailing.ts";
import { today } from "./clock.ts";
import { loadPackage } from "./edition-seed.ts";
import { hostErrorText } from "./host-error-text.ts";
import { importList } from "./import-list.ts";
import { runMailing } from "./mailing.ts";
import { mailingText } from "./mailing-report.ts";
import { type Command, makeNew } from "./make-new.ts";
import { makeSample } from "./make-sample.ts";
import { laidOutText, layOutForms } from "./own-forms.ts";
import { reportOf } from "./report.ts";
import {
  type Assessed,
  apply,
  assessWorkspace,
  type Parts,
  packageForms,
  planActions,
  type RunOptions,
  summarize,
} from "./run-workspace.ts";
import { sampleDay } from "./sample-day.ts";
import { serverRefused } from "./smtp.ts";
import { clearProgress, progressOf, type Terminal } from "./terminal.ts";
import { UsageError } from "./usage-error.ts";
import { withWorkspaceLock } from "./workspace-lock.ts";
import { receiptsOf } from "./write-mails.ts";

/** LibreOffice takes seconds; it is given up after these, however many documents there are. */
const PDF_MS = 180_000;

const DEFAULT_WORKSPACE = "workspace";

/**
 * Runs one command line and says how it ended.
 *
 * @returns 0 done, whatever was found; 1 a fault of ours; 2 bad usage or unusable input
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const parsed = parseArguments(args);
    if ("help" in parsed) terminal.out(parsed.help);
    else await runCommand(parsed.invocation, terminal);
    return 0;
  } catch (error) {
    if (error instanceof UsageError || error instanceof TemplateError) {
      terminal.err(`${error.message}\n`);
      return 2;
    }
    if (error instanceof HostError) {
      terminal.err(`${hostErrorText(error)}\n`);
      return 2;
    }
    terminal.err(
      `${OUR_FAULT(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`,
    );
    return 1;
  }
}

async function runCommand(invocation: Invocation, terminal: Terminal): Promise<void> {
  const pack = loadPackage();
  if (invocation.google !== undefined) {
    const { runOnGoogle } = await import("../google-api/command.ts");
    await runOnGoogle({ invocation, pack, terminal });
    return;
  }
  const workspace = invocation.workspace ?? DEFAULT_WORKSPACE;
  if (invocation.command === "new") {
    await makeNew(workspace, { invocation, pack, terminal });
    return;
  }
  if (invocation.command === "templates") {
    terminal.out(laidOutText(layOutForms(workspace, packageForms(pack)), invocation.isJson));
    return;
  }
  const { mailing } = invocation;
  const needsOwn = mailing !== undefined && mailing.does !== "sample" && !invocation.isPreview;
  if (invocation.workspace === undefined && !existsSync(workspace) && !needsOwn) {
    await makeSample(workspace, pack);
    if (!invocation.isJson) terminal.out(`${RESULT_WORDS.madeSample(workspace)}\n\n`);
  }
  const asOf = invocation.asOf ?? sampleDay(workspace) ?? today(terminal.now);
  const options: RunOptions = {
    workspace,
    asOf,
    now: terminal.now,
    who: userInfo().username,
    onProgress: progressOf(terminal),
    channel: mailing === undefined ? "files" : "smtp",
    ...(invocation.wantsPdf
      ? { pdf: { path: terminal.environment["PATH"] ?? "", timeoutMs: PDF_MS } }
      : {}),
  };
  if (needsOwn && sampleDay(workspace) !== undefined) {
    throw new HostError("send-sample", { path: workspace });
  }
  if (invocation.command === "check" || invocation.isPreview) {
    await look({ invocation, pack, terminal }, options);
    return;
  }
  if (mailing !== undefined) {
    await mail(mailing, { invocation, pack, terminal }, options);
    return;
  }
  const { list: order, isJson } = invocation;
  if (order !== undefined) {
    const importing = { order, options, pack, terminal, isJson };
    terminal.out(await withWorkspaceLock(workspace, () => importList(importing)));
    return;
  }
  const result = await withWorkspaceLock(workspace, async () => {
    const assessed = await assessWorkspace(options, pack);
    checkReach(invocation, assessed);
    return apply(assessed, planActions(assessed, partsOf(invocation)), options);
  });
  clearProgress(terminal);
  terminal.out(reportOf(result, { invocation, workspace }));
}

/** A run that the server stopped has done what it could: it is told, and then it is an error. */
async function mail(
  mailing: Mailing,
  { invocation, pack, terminal }: Command,
  options: RunOptions,
): Promise<void> {
  const { workspace } = options;
  const board = async () => (await assessWorkspace(options, pack)).board;
  const context = { ...options, board, environment: terminal.environment };
  const result = await withWorkspaceLock(workspace, () => runMailing(mailing, context));
  clearProgress(terminal);
  const text = () => mailingText(result, workspace);
  terminal.out(`${invocation.isJson ? JSON.stringify(result, null, 2) : text()}\n`);
  if (result.does === "send" && result.ended === "trouble") {
    throw serverRefused(result.server, result.error ?? "");
  }
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

/** `check`, and `remind --preview`: everything is read and said, nothing is written. */
async function look({ invocation, pack, terminal }: Command, options: RunOptions): Promise<void> {
  const assessed = await assessWorkspace(options, pack);
  clearProgress(terminal);
  const { board } = assessed;
  if (invocation.command === "check") {
    const summary = () => JSON.stringify(summarize(board, { documents: [], mails: [] }), null, 2);
    const text = () =>
      [unitTable(board), "", findingLines(board), "", findingCounts(board)].join("\n");
    terminal.out(`${invocation.isJson ? summary() : text()}\n`);
    return;
  }
  const planned = dayPlan(board)(assessed.snapshot);
  const mails = [...planned.pending, ...planned.mails];
  const forMachines = () =>
    JSON.stringify(
      { asOf: board.asOf, mails: mails.flatMap((mail) => receiptsOf(mail, "PLANNED")) },
      null,
      2,
    );
  const text = () =>
    mails.length === 0
      ? RESULT_WORDS.noMails
      : mails.map(mailText).join(`\n\n${"═".repeat(60)}\n\n`);
  terminal.out(`${invocation.isJson ? forMachines() : text()}\n`);
}
