import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A script bundled for a process or a thread of its own. */
export interface BundledChild {
  readonly path: string;
  readonly remove: () => void;
}

export function bundledChild(source: string): BundledChild {
  const cache = join(ROOT, "node_modules", ".cache", "dien-hinh");
  mkdirSync(cache, { recursive: true });
  const path = join(cache, `${basename(source, ".ts")}-${process.pid}.mjs`);
  buildSync({
    entryPoints: [source],
    outfile: path,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
  });
  return { path, remove: () => rmSync(path, { force: true }) };
}

/** A server in a process of its own, which prints its address. */
export interface ServingChild {
  readonly run: ChildProcess;
  readonly address: string;
  readonly port: number;
  /** How it ended: code and signal. */
  readonly over: Promise<unknown[]>;
}

export async function servingChild(
  { path }: BundledChild,
  ...args: readonly string[]
): Promise<ServingChild> {
  const run = spawn(process.execPath, [path, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const over = once(run, "exit");
  const [line] = await once(run.stdout, "data");
  const address = String(line).trim();
  return { run, over, address, port: Number(new URL(address).port) };
}
