import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type FunctionDeclaration, parse } from "acorn";
import type { Plugin } from "esbuild";

const NAMESPACE = "shared-helper";

/** Babel's helpers, which call nothing but each other and the language. */
const HELPERS: ReadonlySet<string> = new Set(
  "_typeof _toPropertyKey _toPrimitive _defineProperty _defineProperties _createClass _classCallCheck ownKeys _objectSpread _slicedToArray _arrayWithHoles _iterableToArrayLimit _unsupportedIterableToArray _arrayLikeToArray _nonIterableRest _toConsumableArray _arrayWithoutHoles _iterableToArray _nonIterableSpread".split(
    " ",
  ),
);

interface Helper {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Helpers that it calls, itself left out. */
  readonly calls: readonly string[];
}

/**
 * docxtemplater ships compiled, with the compiler's own helpers over again in each file. Those that
 * are the same to the letter, with all that they call, become one module each; the rest stays.
 */
export function sharedHelpers(): Plugin {
  const modules = new Map<string, string>();
  return {
    name: "shared-helpers",
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /[\\/]node_modules[\\/]docxtemplater[\\/]js[\\/].*\.js$/ }, ({ path }) => {
        const helpers = helpersOf(readFileSync(path, "utf8"));
        for (const [key, text] of helpers.modules) modules.set(key, text);
        return { contents: helpers.code, loader: "js" };
      });
      onResolve({ filter: /^shared-helper:/ }, ({ path }) => ({ path, namespace: NAMESPACE }));
      onLoad({ filter: /./, namespace: NAMESPACE }, ({ path }) => ({
        contents: modules.get(path) ?? "",
        loader: "js",
      }));
    },
  };
}

/** A file's code with its helpers asked for, and the module of each by its key. */
export function helpersOf(source: string): {
  readonly code: string;
  readonly modules: ReadonlyMap<string, string>;
} {
  const found = foundIn(source);
  const byName = new Map(found.map((helper) => [helper.name, helper]));
  const ask = (name: string) => `var ${name} = require("${keyOf(name, byName)}");`;
  let code = source;
  for (const { name, start, end } of [...found].reverse())
    code = `${code.slice(0, start)}${ask(name)}${code.slice(end)}`;
  const modules = new Map(
    found.map(({ name, text, calls }) => [
      keyOf(name, byName),
      `${calls.map(ask).join("\n")}\n${text}\nmodule.exports = ${name};`,
    ]),
  );
  return { code, modules };
}

function foundIn(source: string): readonly Helper[] {
  const { body } = parse(source, { ecmaVersion: 2021, sourceType: "script" });
  const declared = body.filter(
    (node): node is FunctionDeclaration =>
      node.type === "FunctionDeclaration" && HELPERS.has(node.id.name),
  );
  const names = declared.map(({ id }) => id.name);
  return declared.map(({ id: { name }, start, end }) => {
    const text = source.slice(start, end);
    const calls = names.filter(
      (other) => other !== name && new RegExp(`\\b${other}\\b`).test(text),
    );
    return { name, start, end, text, calls };
  });
}

/** Named by what it is and by all that it calls: equal keys are equal code. */
function keyOf(name: string, byName: ReadonlyMap<string, Helper>): string {
  const reached = new Set<string>();
  const reach = (next: string) => {
    if (reached.has(next)) return;
    reached.add(next);
    for (const called of byName.get(next)?.calls ?? []) reach(called);
  };
  reach(name);
  const texts = [...reached].sort().map((each) => byName.get(each)?.text ?? "");
  const hash = createHash("sha256").update(texts.join("\n")).digest("hex").slice(0, 16);
  return `shared-helper:${name}-${hash}`;
}
