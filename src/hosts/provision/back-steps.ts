import type { ScriptVersion } from "./google-facts.ts";
import type { ProvisionCalls } from "./provision-calls.ts";
import { fingerprint, standingFiles } from "./script-steps.ts";
import type { Step } from "./step.ts";

/** A workbook whose script goes back. */
export interface GoingBack {
  readonly title: string;
  readonly scriptId: string;
}

/**
 * Back to the script before: the newest version that differs from what stands. No step for a project
 * that is gone, and for one of which no other version was kept.
 */
export async function backSteps(
  { title, scriptId }: GoingBack,
  google: ProvisionCalls,
): Promise<readonly Step[]> {
  const { scripts } = google;
  const standing = await standingFiles(google, scriptId);
  if (standing === undefined) return [];
  const now = fingerprint(standing);
  for (const version of await scripts.versions(scriptId)) {
    const files = await scripts.files(scriptId, version.number);
    if (fingerprint(files) === now) continue;
    const name = `${title} (${versionName(version)})`;
    return [{ code: "script-back", name, run: () => scripts.write(scriptId, files) }];
  }
  return [];
}

function versionName({ number, description }: ScriptVersion): string {
  return description === "" ? String(number) : description;
}
