import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Snapshot } from "../../src/commands/snapshot.ts";
import type { Day } from "../../src/domain/day.ts";
import { loadPackage, loadSample, type Sample } from "../../src/hosts/local/edition-seed.ts";
import { type LoadedWorkspace, loadWorkspace } from "../../src/hosts/local/load-workspace.ts";
import { makeWorkspace } from "../../src/hosts/local/make-workspace.ts";

export interface SampleWorkspace {
  readonly sample: Sample;
  readonly loaded: LoadedWorkspace;
  readonly snapshot: Snapshot;
}

let known: Promise<SampleWorkspace> | undefined;

/**
 * The sample made into real workbooks on the disk, read again, and the disk left as it was; once a
 * process, for nobody changes it.
 */
export function sampleWorkspace(): Promise<SampleWorkspace> {
  known ??= writtenAndRead();
  return known;
}

async function writtenAndRead(): Promise<SampleWorkspace> {
  const folder = mkdtempSync(join(tmpdir(), "dien-hinh-sample-"));
  try {
    const pack = loadPackage();
    const sample = loadSample(pack);
    await makeWorkspace(folder, sample.seed, {
      entries: sample.entries,
      asOf: sample.info.asOf,
    });
    const loaded = await loadWorkspace(folder, pack.declarations);
    const { office, entries } = loaded;
    const base = snapshotAt(sample.info.asOf);
    return {
      sample,
      loaded,
      snapshot: { ...base, declarations: pack.declarations, office, entries },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function snapshotAt(asOf: Day): Omit<Snapshot, "declarations" | "office" | "entries"> {
  return {
    asOf,
    moment: `${asOf} 07:00`,
    who: "người thử",
    ledger: [],
    lastSeen: new Map(),
    log: [],
    templates: new Map(),
  };
}
