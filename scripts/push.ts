import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { type Clasp, pushProjects } from "./build/push-projects.ts";

/** clasp under this Node, in the checkout; what it says is shown as it stands. */
const clasp: Clasp = (options) => {
  const require = createRequire(join(process.cwd(), "package.json"));
  const manifest = require.resolve("@google/clasp/package.json");
  const { bin } = require(manifest) as { bin: { clasp: string } };
  const script = join(dirname(manifest), bin.clasp);
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...options], {
    encoding: "utf8",
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  return { said: stdout, code: status ?? 1 };
};

process.exitCode = pushProjects({ root: process.cwd(), clasp, tell: console.log });
