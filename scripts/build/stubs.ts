import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Node, parse } from "acorn";
import { transformSync } from "esbuild";
import { BUNDLE_GLOBAL } from "./bundle.ts";
import { BuildRefused } from "./refused.ts";

/** A function that a cell, a menu or a trigger calls by its name. */
interface Exported {
  readonly name: string;
  /** As in the source: `bang, vung, ...them`. */
  readonly params: readonly string[];
  readonly doc: string;
}

/**
 * The top-level functions that Apps Script sees: each exported name of the bundle as a declaration
 * with its parameters, a custom function with its JSDoc, which the cell editor shows.
 *
 * @throws BuildRefused for a name that no source declares, and a custom function without its help
 */
export function stubs(names: readonly string[], root: string, inputs: readonly string[]): string {
  const declared = new Map(inputs.flatMap((file) => exportsOf(root, file)));
  return [...names]
    .sort()
    .map((name) => {
      const found = declared.get(name);
      if (found === undefined)
        throw new BuildRefused(`${name}: declare it as «export function ${name}(…)»`);
      return stubOf(found);
    })
    .join("\n");
}

/**
 * The functions of a menu that hand a text of their own to an exported one.
 *
 * @throws BuildRefused for a call of what is not exported, or a name that is taken
 */
export function menuStubs(
  menu: ReadonlyMap<string, { readonly calls: string; readonly with: string }>,
  exported: readonly string[],
): string {
  return [...menu]
    .map(([name, { calls, with: text }]) => {
      if (!exported.includes(calls)) throw new BuildRefused(`${name}: calls no «${calls}»`);
      if (exported.includes(name)) throw new BuildRefused(`${name}: is exported already`);
      return `function ${name}() {\n  return ${BUNDLE_GLOBAL}.${calls}(${JSON.stringify(text)});\n}\n`;
    })
    .join("\n");
}

function stubOf({ name, params, doc }: Exported): string {
  const isCustom = doc.includes("@customfunction");
  if (isCustom) checkHelp({ name, params, doc });
  const list = params.join(", ");
  const help = isCustom ? `${doc}\n` : "";
  return `${help}function ${name}(${list}) {\n  return ${BUNDLE_GLOBAL}.${name}(${list});\n}\n`;
}

/** A custom function's help is all that its user ever reads. */
function checkHelp({ name, params, doc }: Exported): void {
  if (!/^[A-Z][A-Z0-9_]*[A-Z0-9]$/.test(name))
    throw new BuildRefused(`${name}: a custom function has a name in capitals without marks`);
  if (!doc.includes(`Ví dụ: =${name}(`))
    throw new BuildRefused(`${name}: its help lacks «Ví dụ: =${name}(…)»`);
  for (const param of params.map((text) => text.replace("...", ""))) {
    if (!new RegExp(`@param \\{[^\\n]+\\} ${param} \\S`).test(doc))
      throw new BuildRefused(`${name}: its help lacks «@param {…} ${param} …»`);
  }
}

const DOC = "/\\*\\*(?:(?!\\*/)[^])*\\*/";

function exportsOf(root: string, file: string): readonly [string, Exported][] {
  if (!/(^|\/)hosts\/apps-script\/.*\.ts$/.test(file)) return [];
  const source = readFileSync(join(root, file), "utf8");
  const { code } = transformSync(source, { loader: "ts", target: "es2020", charset: "utf8" });
  const { body } = parse(code, { ecmaVersion: 2021, sourceType: "module" });
  return body.flatMap((statement): readonly [string, Exported][] => {
    const own = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (own?.type !== "FunctionDeclaration" || own.id === null) return [];
    const { name } = own.id;
    const pattern = new RegExp(`(${DOC})\\s*export function ${name}\\b`);
    const params = own.params.map((param: Node, index) => paramText(param, index));
    return [[name, { name, params, doc: pattern.exec(source)?.[1] ?? "" }]];
  });
}

type Named = Node & { name?: string };

function paramText(param: Node, index: number): string {
  const named = param as Named & { argument?: Named; left?: Named };
  if (param.type === "RestElement") return `...${named.argument?.name ?? "rest"}`;
  return named.name ?? named.left?.name ?? `argument${index + 1}`;
}
