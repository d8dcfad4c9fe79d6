import { relative } from "node:path";
import type { SummaryDocument } from "../../board/summary-json.ts";
import { explainLines } from "../../documents/trace/explain.vi.ts";
import { findingCounts, RESULT_WORDS, unitTable } from "../../output/console.vi.ts";
import { STOP_WORDS } from "../../output/stop-words.vi.ts";
import type { RunResult } from "./apply-actions.ts";
import type { Invocation } from "./cli.ts";

/** What a run prints at its end: for machines the whole result, for people what they ask first. */
export function reportOf(
  result: RunResult,
  { invocation, workspace }: { readonly invocation: Invocation; readonly workspace: string },
): string {
  const { issues } = result;
  const documents = documentsOf(result, invocation);
  const summary = { ...result.summary, documents };
  if (invocation.isJson) return `${JSON.stringify({ ...summary, issues }, null, 2)}\n`;
  return `${reportLines({ ...result, summary }, invocation, shownPath(workspace)).join("\n")}\n`;
}

/** The documents, with the rows of their tables when those were asked for. */
function documentsOf(
  { summary, sources }: RunResult,
  { isExplained }: Invocation,
): readonly SummaryDocument[] {
  if (!isExplained) return summary.documents;
  return summary.documents.map((one, index) => ({ ...one, sources: sources[index] ?? [] }));
}

function reportLines(
  { board, summary, issues, openElsewhere, mailsLeft }: RunResult,
  { command, isExplained }: Invocation,
  folder: string,
): readonly string[] {
  return [
    ...(command === "run" ? [unitTable(board), "", findingCounts(board)] : []),
    ...(openElsewhere.length > 0 ? [RESULT_WORDS.openElsewhere(openElsewhere)] : []),
    ...(command === "remind" ? [] : [RESULT_WORDS.documents(summary.documents.length)]),
    ...summary.documents.flatMap((document) => [
      `  ${shownPath(document.location)}`,
      ...(document.pdf === undefined ? [] : [`  ${shownPath(document.pdf)}`]),
      ...(isExplained ? explainLines(document) : []),
    ]),
    ...(command === "draft" ? [] : [RESULT_WORDS.mails(summary.mails.length)]),
    ...(mailsLeft > 0 ? [`! ${STOP_WORDS.filesLeft(mailsLeft)}`] : []),
    ...issues.map((issue) => `! ${issue}`),
    ...(command === "run" ? ["", RESULT_WORDS.where(folder)] : []),
  ];
}

/** As people would type it from where they stand. */
function shownPath(path: string): string {
  const near = relative(process.cwd(), path);
  return near === "" || near.startsWith("..") ? path : near;
}
