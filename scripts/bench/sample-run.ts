import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RUN_KINDS } from "../../src/commands/draft.ts";
import { loadPackage, loadSample } from "../../src/hosts/local/edition-seed.ts";
import { makeWorkspace } from "../../src/hosts/local/make-workspace.ts";
import { assessWorkspace, planActions } from "../../src/hosts/local/run-workspace.ts";
import { NO_STOP } from "../../src/hosts/local/stop-switch.ts";

/** The whole run of the sample short of writing: read, check, consolidate, draft, plan the mails. */
export interface SampleRun {
  readonly run: () => Promise<unknown>;
  readonly remove: () => void;
}

/** Makes the sample's workspace, once, in a folder of its own. */
export async function sampleRun(): Promise<SampleRun> {
  const folder = mkdtempSync(join(tmpdir(), "dien-hinh-bench-"));
  const pack = loadPackage();
  const { info, seed, entries } = loadSample(pack);
  await makeWorkspace(folder, seed, { entries, asOf: info.asOf });
  const options = {
    workspace: folder,
    asOf: info.asOf,
    now: new Date(`${info.asOf}T08:00:00+07:00`),
    who: "bench",
    onProgress: () => {},
    channel: "files" as const,
    stop: NO_STOP,
  };
  const parts = { consolidates: true, drafts: RUN_KINDS.map((kind) => ({ kind })), reminds: true };
  const run = async () => planActions(await assessWorkspace(options, pack), parts);
  return { run, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
