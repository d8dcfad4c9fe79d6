import { basename } from "node:path";
import { isDraftKind, RUN_KINDS } from "../../../commands/draft.ts";
import { type DraftOrder, readReach } from "../../../commands/draft-reach.ts";
import { KINDS } from "../../../documents/kinds.ts";
import { OWN_FORM_WORDS } from "../../../documents/own-form/own-form-words.vi.ts";
import { findingCounts, RESULT_WORDS } from "../../../output/console.vi.ts";
import { applyActions, type RunResult } from "../apply-actions.ts";
import type { Package } from "../edition-seed.ts";
import {
  type Assessed,
  assessWorkspace,
  type Parts,
  planActions,
  type RunOptions,
} from "../run-workspace.ts";
import type { JobRequest, JobView } from "./protocol-jobs.ts";

/** What is asked of the commands. */
export type Job = Pick<JobRequest, "does" | "kind" | "unit" | "all">;

/** What came of a job: what the page is told at its end. */
export type JobEnd = Pick<JobView, "state" | "lines" | "made">;

/**
 * Does what «Thi đua» offers, by the very functions of the command line. Under the workspace's lock.
 *
 * A kind that cannot be drafted for whom it was asked, or an office's own form that is wrong, ends
 * as "failed" with the reason; nothing is written then.
 *
 * @throws every HostError of `assessWorkspace` and `applyActions`
 */
export async function doJob(job: Job, options: RunOptions, pack: Package): Promise<JobEnd> {
  const assessed = await assessWorkspace(options, pack);
  const order = orderOf(job);
  const faults = order === undefined ? [] : faultsOf(order, assessed);
  if (faults.length > 0) return { state: "failed", lines: faults, made: [] };
  const actions = planActions(assessed, partsOf(job, order));
  const result = await applyActions(assessed, actions, options);
  return { state: "done", ...told(job, result) };
}

function orderOf({ does, kind, unit, all }: Job): DraftOrder | undefined {
  if (does !== "draft" || kind === undefined || !isDraftKind(kind)) return undefined;
  return {
    kind,
    ...(unit === undefined ? {} : { unit }),
    ...(all === true ? { isAll: true } : {}),
  };
}

function faultsOf(order: DraftOrder, { board, formFaults }: Assessed): readonly string[] {
  if (formFaults.length > 0) return [...formFaults, OWN_FORM_WORDS.nothingDrafted];
  const reach = readReach(KINDS[order.kind], order, board.reckoning.edition.units);
  return "fault" in reach ? [reach.fault] : [];
}

function partsOf({ does }: Job, order: DraftOrder | undefined): Parts {
  const isRun = does === "run";
  const drafts = isRun ? RUN_KINDS.map((kind) => ({ kind })) : [];
  return {
    consolidates: isRun,
    drafts: order === undefined ? drafts : [order],
    reminds: does !== "draft",
  };
}

function told({ does }: Job, { board, summary, issues, openElsewhere }: RunResult) {
  const documents = summary.documents.map(({ location }) => basename(location));
  const mails = summary.mails.length;
  return {
    lines: [
      ...(does === "run" ? [findingCounts(board)] : []),
      ...(does === "remind" ? [] : [RESULT_WORDS.documents(documents.length)]),
      ...(does === "draft" ? [] : [RESULT_WORDS.mails(mails)]),
      ...(openElsewhere.length > 0 ? [RESULT_WORDS.openElsewhere(openElsewhere)] : []),
      ...issues,
    ],
    made: documents,
  };
}
