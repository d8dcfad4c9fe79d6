import { relative } from "node:path";
import { findingCounts, RESULT_WORDS, unitTable } from "../../output/console.vi.ts";
import type { Invocation } from "./cli.ts";
import type { RunResult } from "./run-workspace.ts";

/** What a run prints at its end: for machines the whole result, for people what they ask first. */
export function reportOf(
  result: RunResult,
  { invocation, workspace }: { readonly invocation: Invocation; readonly workspace: string },
): string {
  const { summary, issues } = result;
  if (invocation.isJson) return `${JSON.stringify({ ...summary, issues }, null, 2)}\n`;
  return `${reportLines(result, invocation, shownPath(workspace)).join("\n")}\n`;
}

function reportLines(
  { board, summary, issues, openElsewhere }: RunResult,
  { command }: Invocation,
  folder: string,
): readonly string[] {
  return [
    ...(command === "run" ? [unitTable(board), "", findingCounts(board)] : []),
    ...(openElsewhere.length > 0 ? [RESULT_WORDS.openElsewhere(openElsewhere)] : []),
    ...(command === "remind" ? [] : [RESULT_WORDS.documents(summary.documents.length)]),
    ...summary.documents.map(({ location }) => `  ${shownPath(location)}`),
    ...(command === "draft" ? [] : [RESULT_WORDS.mails(summary.mails.length)]),
    ...issues.map((issue) => `! ${issue}`),
    ...(command === "run" ? ["", RESULT_WORDS.where(folder)] : []),
  ];
}

/** As people would type it from where they stand. */
function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" || near.startsWith("..") ? path : near;
}
