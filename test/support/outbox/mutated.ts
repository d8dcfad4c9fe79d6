import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { Mutant } from "./mutants.ts";

/** The worlds, built over a changed outbox. */
export type Worlds = typeof import("./random-world.ts");

const WORLDS = fileURLToPath(new URL("./random-world.ts", import.meta.url));

/** @throws RangeError when a change no longer stands exactly once in its file */
export async function mutatedWorlds({ name, changes }: Mutant): Promise<Worlds> {
  const done = new Set<string>();
  const { outputFiles } = await build({
    entryPoints: [WORLDS],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    plugins: [
      {
        name: "mutant",
        setup: ({ onLoad }) => {
          onLoad({ filter: /[\\/]src[\\/]outbox[\\/].*\.ts$/ }, ({ path }) => {
            const file = basename(path.split(sep).join("/"));
            let contents = readFileSync(path, "utf8");
            for (const { file: changed, find, replace } of changes) {
              if (changed !== file) continue;
              if (contents.split(find).length !== 2) throw new RangeError(`${name}: ${find}`);
              contents = contents.replace(find, () => replace);
              done.add(find);
            }
            return { contents, loader: "ts" };
          });
        },
      },
    ],
  });
  if (done.size < changes.length) throw new RangeError(`${name}: a change has no place`);
  return imported(outputFiles[0]?.text ?? "");
}

async function imported(code: string): Promise<Worlds> {
  const folder = mkdtempSync(join(tmpdir(), "dien-hinh-mutant-"));
  const file = join(folder, "worlds.mjs");
  writeFileSync(file, code);
  try {
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Worlds;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
