import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes JSON with one row a line, so that a change of one row is one line of a diff. */
export function writeJson(path: string, content: Readonly<Record<string, unknown>>): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${block(content, "")}\n`);
}

function block(value: unknown, indent: string): string {
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    const isFlat = value.every((one) => typeof one !== "object" || one === null);
    if (isFlat) return JSON.stringify(value);
    return `[\n${value.map((row) => deeper + JSON.stringify(row)).join(",\n")}\n${indent}]`;
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(
    ([key, one]) => `${deeper}${JSON.stringify(key)}: ${block(one, deeper)}`,
  );
  return `{\n${entries.join(",\n")}\n${indent}}`;
}
