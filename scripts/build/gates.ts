import { createContext, runInContext } from "node:vm";
import { BUNDLE_GLOBAL } from "./bundle.ts";
import { checkGlobals } from "./globals.ts";
import { BuildRefused } from "./refused.ts";
import { parseScript } from "./syntax.ts";

/** What a finished `Code.js` must keep to. */
export interface Limits {
  readonly name: string;
  readonly maxBytes: number;
  /** Packages that must not be in it. */
  readonly without: readonly RegExp[];
  /** Globals may be asked for behind `typeof`, as libraries for several engines do. */
  readonly allowsGuarded: boolean;
  /** Later methods that the bundle brings along itself. */
  readonly brought: ReadonlySet<string>;
}

/**
 * Refuses a bundle that Apps Script would not take or that would slow every call down.
 *
 * @throws BuildRefused for the first gate that it does not pass
 */
export function checkCode(code: string, inputs: readonly string[], limits: Limits): void {
  const { name, maxBytes, without, allowsGuarded, brought } = limits;
  const program = parseScript(code, name);
  checkGlobals(program, code, { name, allowsGuarded, brought });
  const bytes = Buffer.byteLength(code);
  if (bytes > maxBytes)
    throw new BuildRefused(
      `${name}: ${kilobytes(bytes)} KB, at most ${kilobytes(maxBytes)} KB; every call loads all of it`,
    );
  for (const pattern of without) {
    const found = inputs.find((input) => pattern.test(input));
    if (found !== undefined) throw new BuildRefused(`${name}: holds ${found}, which it must not`);
  }
  loadBare(code, name);
}

/** The names that the bundle exports, found by loading it in an engine that has nothing else. */
export function exportedNames(code: string, name: string): readonly string[] {
  const app = loadBare(code, name);
  const names = Object.keys(app).filter((key) => typeof app[key] === "function");
  if (names.length === 0) throw new BuildRefused(`${name}: exports no function`);
  return names;
}

function loadBare(code: string, name: string): Readonly<Record<string, unknown>> {
  const context = createContext({});
  try {
    runInContext(code, context, { filename: `${name}/Code.js`, timeout: 10_000 });
    return runInContext(BUNDLE_GLOBAL, context) as Record<string, unknown>;
  } catch (error) {
    throw new BuildRefused(`${name}: does not load in a bare engine: ${String(error)}`);
  }
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}
