import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HostError } from "../host-error.ts";
import type { ScriptFile } from "./google-facts.ts";

const TYPES: readonly (readonly [ending: string, type: ScriptFile["type"]])[] = [
  [".json", "JSON"],
  [".js", "SERVER_JS"],
  [".html", "HTML"],
];

/**
 * What the build made of a script, as the Apps Script API takes it: the manifest first.
 *
 * @throws HostError "scripts-missing" for a folder that the build has not filled
 */
export function scriptFilesIn(folder: string): readonly ScriptFile[] {
  if (!existsSync(join(folder, "appsscript.json")))
    throw new HostError("scripts-missing", { folder });
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).flatMap((path) =>
    TYPES.flatMap(([ending, type]): readonly ScriptFile[] => {
      if (!path.endsWith(ending)) return [];
      const name = path.slice(0, -ending.length).replace(/\\/g, "/");
      return [{ name, type, source: readFileSync(join(folder, path), "utf8") }];
    }),
  );
  return files.sort((one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : 1));
}

function rank({ type }: ScriptFile): number {
  return TYPES.findIndex(([, own]) => own === type);
}
