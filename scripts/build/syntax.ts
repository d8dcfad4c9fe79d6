import { type Program, parse } from "acorn";
import { BuildRefused } from "./refused.ts";

/**
 * The script as the oldest engine that it may meet reads it.
 *
 * @throws BuildRefused for #private, static blocks, import and everything after ES2021
 */
export function parseScript(code: string, name: string): Program {
  try {
    return parse(code, { ecmaVersion: 2021, sourceType: "script" });
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { pos = 0 } = error as SyntaxError & { pos?: number };
    const near = code.slice(Math.max(0, pos - 30), pos + 30).replace(/\s+/g, " ");
    throw new BuildRefused(`${name}: Apps Script cannot parse «${near}»: ${error.message}`);
  }
}
