#!/usr/bin/env node
/**
 * Runs a TypeScript script: `node scripts/run-ts.mjs scripts/a.ts --flag`.
 *
 * The script and what it imports are bundled into one module, packages stay where npm put them.
 * The bundle is named by its content, so that two runs at once never read half a file.
 */
import { createHash } from "node:crypto";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
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
  sourcemap: "inline",
  write: false,
});
const code = outputFiles[0].contents;
const hash = createHash("sha256").update(code).digest("hex").slice(0, 12);
const bundle = join(cache, `${basename(script, ".ts")}-${hash}.mjs`);
mkdirSync(cache, { recursive: true });
writeFileSync(`${bundle}.${process.pid}`, code);
renameSync(`${bundle}.${process.pid}`, bundle);

process.argv = [process.argv[0], resolve(script), ...rest];
await import(pathToFileURL(bundle).href);
