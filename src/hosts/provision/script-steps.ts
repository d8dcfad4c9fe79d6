import { MARK } from "../google/marks.ts";
import { HostError } from "../host-error.ts";
import type { ScriptFile } from "./google-facts.ts";
import type { ProvisionCalls } from "./provision-calls.ts";
import type { Step } from "./step.ts";
import { type BookInHand, idOf } from "./wanted-book.ts";

/**
 * The script of a workbook: a project that is bound to it, filled with what the build made. Nothing
 * is written where the project holds exactly that.
 */
export async function scriptSteps(
  book: BookInHand,
  files: readonly ScriptFile[],
  google: ProvisionCalls,
): Promise<readonly Step[]> {
  const { scriptId, title } = book;
  if (scriptId === undefined) {
    return [{ code: "script-new", name: title, run: () => makeScript(book, files, google) }];
  }
  const standing = await standingFiles(google, scriptId);
  if (standing === undefined) {
    return [{ code: "script-new", name: title, run: () => makeScript(book, files, google) }];
  }
  if (fingerprint(standing) === fingerprint(files)) return [];
  const run = () => google.scripts.write(scriptId, files);
  return [{ code: "script-content", name: title, run }];
}

/** undefined for a project that somebody has deleted. */
async function standingFiles(google: ProvisionCalls, scriptId: string) {
  try {
    return await google.scripts.files(scriptId);
  } catch (error) {
    if (error instanceof HostError && error.code === "google-missing") return undefined;
    throw error;
  }
}

/** The project is marked on the workbook before it is filled: a run that follows fills it. */
async function makeScript(
  book: BookInHand,
  files: readonly ScriptFile[],
  google: ProvisionCalls,
): Promise<void> {
  const id = idOf(book);
  const scriptId = await google.scripts.create(book.title, id);
  await google.mark(id, { [MARK.script]: scriptId });
  book.scriptId = scriptId;
  await google.scripts.write(scriptId, files);
}

function fingerprint(files: readonly ScriptFile[]): string {
  const parts = files.map(({ name, type, source }) => [name, type, source.trimEnd()]);
  return JSON.stringify(parts.sort(([one = ""], [other = ""]) => (one < other ? -1 : 1)));
}
