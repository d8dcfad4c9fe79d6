#!/usr/bin/env node
/**
 * Runs a TypeScript script: `node scripts/run-ts.mjs scripts/a.ts --flag`.
 *
 * The script and what it imports are bundled, what it imports only when needed apart; packages stay
 * where npm put them. The bundle is named by its content, so that two runs at once never read half a
 * file.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const [script, ...rest] = process.argv.slice(2);
if (script === undefined) {
  console.error("usage: node scripts/run-ts.mjs <script.ts> [arguments]");
  process.exit(2);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cache = join(root, "node_modules", ".cache", "dien-hinh");
const { outputFiles } = await build({
  entryPoints: [resolve(script)],
  bundle: true,
  packages: "external",
  platform: "node",
  target: "node20",
  keepNames: true,
  format: "esm",
  splitting: true,
  outdir: cache,
  outExtension: { ".js": ".mjs" },
  sourcemap: "inline",
  write: false,
});
const hash = createHash("sha256");
for (const { contents } of outputFiles) hash.update(contents);
const name = basename(script, ".ts");
const bundle = join(cache, `${name}-${hash.digest("hex").slice(0, 12)}`);
if (!existsSync(bundle)) {
  const draft = `${bundle}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  for (const { path, contents } of outputFiles) {
    writeFileSync(join(draft, relative(cache, path)), contents);
  }
  try {
    renameSync(draft, bundle);
  } catch (error) {
    // Another run has just put the same bundle there.
    if (!existsSync(bundle)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
}

process.argv = [process.argv[0], resolve(script), ...rest];
await import(pathToFileURL(join(bundle, `${name}.mjs`)).href);
