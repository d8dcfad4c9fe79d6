import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";
import { BuildRefused } from "./refused.ts";

/** Where fflate tries a decoder that Apps Script lacks. */
const TRIAL = /try \{\s*td\.decode\(et, \{ stream: true \}\);\s*tds = 1;\s*\}\s*catch \(e\) \{ \}/;

/**
 * fflate without its trial: the error that it throws and catches makes the engine parse the whole
 * script once more to name what failed, four fifths of the time that loading takes.
 *
 * @throws BuildRefused when fflate has another trial than the one known here
 */
export function fflateStart(): Plugin {
  return {
    name: "fflate-start",
    setup({ onLoad }) {
      onLoad({ filter: /node_modules[\\/]fflate[\\/]esm[\\/]browser\.js$/ }, async ({ path }) => {
        const text = await readFile(path, "utf8");
        if (!TRIAL.test(text)) throw new BuildRefused(`${path} does not try its decoder as known`);
        return { contents: text.replace(TRIAL, ""), loader: "js" };
      });
    },
  };
}
