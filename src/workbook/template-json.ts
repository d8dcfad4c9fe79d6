import { TemplateError } from "./template-error.ts";

const TOKEN =
  /[{}[\],:]|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const SPACES = /[ \t\r\n]*/y;

/**
 * The value of a JSON file, its texts in NFC.
 *
 * A key written twice is refused: `JSON.parse` would keep the second and lose the first in silence.
 *
 * @throws TemplateError naming line and column of the first fault
 */
export function parseTemplateJson(file: string, text: string): unknown {
  const json = text.replace(/^\ufeff/, "").normalize("NFC");
  const reader: Reader = { json, start: 0, end: 0 };
  const problem = valueProblem(reader) ?? endProblem(reader);
  if (problem !== undefined) throw new TemplateError(file, placeOf(json, reader.start), problem);
  return JSON.parse(json);
}

/** Walks over tokens: engines word their own syntax errors differently, some without a place. */
interface Reader {
  readonly json: string;
  /** Where the token last looked at begins, and where the next one is looked for. */
  start: number;
  end: number;
}

function valueProblem(reader: Reader): string | undefined {
  const token = nextToken(reader);
  if (token === "{") return membersProblem(reader);
  if (token === "[") return itemsProblem(reader);
  return token === undefined || /^[}\],:]$/.test(token) ? "expected a value" : undefined;
}

function itemsProblem(reader: Reader): string | undefined {
  if (skips(reader, "]")) return undefined;
  do {
    const problem = valueProblem(reader);
    if (problem !== undefined) return problem;
  } while (skips(reader, ","));
  return skips(reader, "]") ? undefined : "expected «,» or «]»";
}

function membersProblem(reader: Reader): string | undefined {
  if (skips(reader, "}")) return undefined;
  const keys = new Set<string>();
  do {
    const key = nextToken(reader);
    if (key?.startsWith('"') !== true) return "expected a key in double quotes";
    if (keys.has(key)) return `the key ${key} is written twice`;
    keys.add(key);
    if (!skips(reader, ":")) return `expected «:» after ${key}`;
    const problem = valueProblem(reader);
    if (problem !== undefined) return problem;
  } while (skips(reader, ","));
  return skips(reader, "}") ? undefined : "expected «,» or «}»";
}

function endProblem(reader: Reader): string | undefined {
  nextToken(reader);
  return reader.start < reader.json.length ? "nothing may follow the value" : undefined;
}

function nextToken(reader: Reader): string | undefined {
  SPACES.lastIndex = reader.end;
  SPACES.exec(reader.json);
  reader.start = SPACES.lastIndex;
  TOKEN.lastIndex = reader.start;
  const token = TOKEN.exec(reader.json)?.[0];
  if (token !== undefined) reader.end = TOKEN.lastIndex;
  return token;
}

function skips(reader: Reader, sign: string): boolean {
  const before = reader.end;
  if (nextToken(reader) === sign) return true;
  reader.end = before;
  return false;
}

function placeOf(json: string, offset: number): string {
  const before = json.slice(0, offset);
  return `line ${before.split("\n").length}, column ${offset - before.lastIndexOf("\n")}`;
}
