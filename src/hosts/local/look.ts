import { dayPlan } from "../../outbox/day-plan.ts";
import {
  findingCounts,
  findingLines,
  mailText,
  RESULT_WORDS,
  unitTable,
} from "../../output/console.vi.ts";
import { summarize } from "./apply-actions.ts";
import type { Command } from "./make-new.ts";
import { assessWorkspace, type RunOptions } from "./run-workspace.ts";
import { clearProgress } from "./terminal.ts";
import { receiptsOf } from "./write-mails.ts";

/** `check`, and `remind --preview`: everything is read and said, nothing is written. */
export async function look(
  { invocation, pack, terminal }: Command,
  options: RunOptions,
): Promise<void> {
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
