import type { Node, Program } from "acorn";
import { BuildRefused } from "./refused.ts";

/** Of the language as of ES2021; Intl is there, but nobody has proved with what data. */
const LANGUAGE =
  "undefined NaN Infinity globalThis Object Function Boolean Symbol Error EvalError RangeError ReferenceError SyntaxError TypeError URIError AggregateError Number BigInt Math Date String RegExp Array Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array BigInt64Array BigUint64Array Map Set WeakMap WeakSet WeakRef ArrayBuffer DataView JSON Promise Reflect Proxy isNaN isFinite parseInt parseFloat encodeURIComponent decodeURIComponent encodeURI decodeURI escape unescape arguments console";
const SERVICES =
  "SpreadsheetApp DocumentApp DriveApp MailApp HtmlService PropertiesService CacheService LockService ScriptApp Session Utilities Logger Browser Sheets Docs Drive";
const KNOWN: ReadonlySet<string> = new Set(`${LANGUAGE} ${SERVICES}`.split(" "));

/** Methods that came after ES2021, or stand on what Apps Script lacks. */
const LATER_METHODS: ReadonlySet<string> = new Set(
  "at findLast findLastIndex toSorted toReversed toSpliced hasOwn groupBy fromAsync isWellFormed toWellFormed".split(
    " ",
  ),
);

interface Found {
  readonly free: ReadonlyMap<string, number>;
  readonly guarded: ReadonlySet<string>;
  readonly later: { readonly name: string; readonly at: number } | undefined;
}

export interface GlobalsRule {
  readonly name: string;
  /** Globals may be asked for behind `typeof`, as libraries for several engines do. */
  readonly allowsGuarded: boolean;
  /** Later methods that the bundle brings along itself. */
  readonly brought: ReadonlySet<string>;
}

/** @throws BuildRefused naming a global or a method that Apps Script may not have, and where */
export function checkGlobals(
  program: Program,
  code: string,
  { name, allowsGuarded, brought }: GlobalsRule,
): void {
  const { free, guarded, later } = namesIn(program, brought);
  const near = (at: number) =>
    code
      .slice(Math.max(0, at - 30), at + 40)
      .replace(/\s+/g, " ")
      .trim();
  for (const [global, at] of free) {
    if (KNOWN.has(global) || (allowsGuarded && guarded.has(global))) continue;
    throw new BuildRefused(`${name}: Apps Script has no global «${global}», near «${near(at)}»`);
  }
  if (later !== undefined && !allowsGuarded)
    throw new BuildRefused(
      `${name}: «.${later.name}()» came after ES2021, near «${near(later.at)}»`,
    );
}

type AnyNode = Node & Readonly<Record<string, unknown>>;

/** Names that are read and declared nowhere in the file; a name declared anywhere counts as its own. */
function namesIn(program: Program, brought: ReadonlySet<string>): Found {
  const read = new Map<string, number>();
  const declared = new Set<string>();
  const guarded = new Set<string>();
  const patterns = new Set<object>();
  let later: Found["later"];
  walk(program as unknown as AnyNode, (node, parent, key) => {
    if (node.type === "UnaryExpression" && node["operator"] === "typeof") {
      const name = nameOf(node["argument"]);
      if (name !== undefined) guarded.add(name);
    }
    if (node.type === "CallExpression") later ??= laterMethod(node["callee"] as AnyNode, brought);
    if (node.type === "ObjectPattern")
      for (const property of node["properties"] as readonly object[]) patterns.add(property);
    if (node.type !== "Identifier") return;
    const name = String(node["name"]);
    const isBound = key === "value" && patterns.has(parent);
    if (isBound || DECLARING.has(`${parent.type}.${key}`)) declared.add(name);
    else if (isRead(parent, key) && !read.has(name)) read.set(name, node.start);
  });
  for (const name of declared) read.delete(name);
  return { free: read, guarded, later };
}

function laterMethod(callee: AnyNode, brought: ReadonlySet<string>): Found["later"] {
  if (callee.type !== "MemberExpression" || callee["computed"] === true) return undefined;
  const name = nameOf(callee["property"]);
  const isLater = name !== undefined && LATER_METHODS.has(name) && !brought.has(name);
  return isLater ? { name, at: callee.start } : undefined;
}

function nameOf(node: unknown): string | undefined {
  const { type, name } = (node ?? {}) as { type?: string; name?: string };
  return type === "Identifier" ? name : undefined;
}

type Visit = (node: AnyNode, parent: AnyNode, key: string) => void;

function walk(root: AnyNode, visit: Visit): void {
  const open: AnyNode[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const [key, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (typeof (child as AnyNode | null)?.type !== "string") continue;
        visit(child as AnyNode, node, key);
        open.push(child as AnyNode);
      }
    }
  }
}

const DECLARING: ReadonlySet<string> = new Set([
  "VariableDeclarator.id",
  "FunctionDeclaration.id",
  "FunctionExpression.id",
  "ClassDeclaration.id",
  "ClassExpression.id",
  "CatchClause.param",
  "RestElement.argument",
  "ArrayPattern.elements",
  "FunctionDeclaration.params",
  "FunctionExpression.params",
  "ArrowFunctionExpression.params",
  "AssignmentPattern.left",
]);

function isRead(parent: AnyNode, key: string): boolean {
  if (parent.type === "MemberExpression" && key === "property") return parent["computed"] === true;
  if (key === "key" && /^(?:Property|MethodDefinition|PropertyDefinition)$/.test(parent.type))
    return parent["computed"] === true;
  return !/^(?:LabeledStatement|BreakStatement|ContinueStatement)$/.test(parent.type);
}
