import { readFileSync } from "node:fs";
import { join } from "node:path";
import { systemCode } from "../../host-error.ts";
import { writeAtomically } from "../atomic-write.ts";

/** The last save that was begun: a page that lost the answer asks again and is not done twice. */
export interface SaveRecord {
  readonly request: string;
  readonly file: string;
  /** What the file is once the save is done. */
  readonly revision: string;
}

/** undefined for none yet, or a torn one. */
export function readSaveRecord(workspace: string): SaveRecord | undefined {
  try {
    const found: unknown = JSON.parse(readFileSync(pathOf(workspace), "utf8"));
    return isRecord(found) ? found : undefined;
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** Written before the file itself: a kill in between leaves a record of a save that never was. */
export function writeSaveRecord(workspace: string, record: SaveRecord): void {
  writeAtomically(pathOf(workspace), new TextEncoder().encode(`${JSON.stringify(record)}\n`));
}

function isRecord(found: unknown): found is SaveRecord {
  if (typeof found !== "object" || found === null) return false;
  const { request, file, revision } = found as Partial<Record<string, unknown>>;
  return [request, file, revision].every((one) => typeof one === "string");
}

function pathOf(workspace: string): string {
  return join(workspace, ".dien-hinh", "bang-lan-ghi.json");
}
