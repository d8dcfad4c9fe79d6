import { MARK } from "../google/marks.ts";
import { HostError } from "../host-error.ts";
import type { ScriptFile } from "./google-facts.ts";
import type { ProvisionCalls } from "./provision-calls.ts";
import type { Step } from "./step.ts";
import { type BookInHand, idOf } from "./wanted-book.ts";

/** What is pushed, and what the version that is kept of it is called. */
export interface ScriptRelease {
  readonly files: readonly ScriptFile[];
  readonly release: string;
}

/**
 * The script of a workbook: a project that is bound to it, filled with what the build made. Nothing
 * is written where the project holds exactly that. Each push leaves a version, to go back to.
 */
export async function scriptSteps(
  book: BookInHand,
  pushed: ScriptRelease,
  google: ProvisionCalls,
): Promise<readonly Step[]> {
  const { scriptId, title } = book;
  const standing = scriptId === undefined ? undefined : await standingFiles(google, scriptId);
  if (scriptId === undefined || standing === undefined) {
    return [{ code: "script-new", name: title, run: () => makeScript(book, pushed, google) }];
  }
  if (fingerprint(standing) === fingerprint(pushed.files)) return [];
  const run = () => push(scriptId, pushed, google);
  return [{ code: "script-content", name: title, run }];
}

/** undefined for a project that somebody has deleted. */
export async function standingFiles({ scripts }: ProvisionCalls, scriptId: string) {
  try {
    return await scripts.files(scriptId);
  } catch (error) {
    if (error instanceof HostError && error.code === "google-missing") return undefined;
    throw error;
  }
}

/** The project is marked on the workbook before it is filled: a run that follows fills it. */
async function makeScript(
  book: BookInHand,
  pushed: ScriptRelease,
  google: ProvisionCalls,
): Promise<void> {
  const id = idOf(book);
  const scriptId = await google.scripts.create(book.title, id);
  await google.mark(id, { [MARK.script]: scriptId });
  book.scriptId = scriptId;
  await push(scriptId, pushed, google);
}

async function push(
  scriptId: string,
  { files, release }: ScriptRelease,
  { scripts }: ProvisionCalls,
): Promise<void> {
  await scripts.write(scriptId, files);
  await scripts.keep(scriptId, release);
}

/** Equal for two scripts that run alike, in whatever order their files come. */
export function fingerprint(files: readonly ScriptFile[]): string {
  const parts = files.map(({ name, type, source }) => [name, type, source.trimEnd()]);
  return JSON.stringify(parts.sort(([one = ""], [other = ""]) => (one < other ? -1 : 1)));
}
