import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const DOMAIN = new URL("../../src/domain/", import.meta.url);
const glossary = readFileSync(new URL("../../src/GLOSSARY.md", import.meta.url), "utf8");

interface Entry {
  readonly vietnamese: string;
  readonly code: string;
}

/** Rows of every table, without heads and rules. */
function entriesOf(markdown: string): readonly Entry[] {
  return markdown
    .split("\n")
    .filter((line) => line.startsWith("|") && !/^\| (?:Vietnamese|Verb) \||^\|-/.test(line))
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .map(([, vietnamese = "", code = ""]) => ({ vietnamese, code }));
}

/** `REVIEW_STATE`, `FindingCode`, «held back» → their words, small and singular. */
function wordsOf(name: string): readonly string[] {
  const parts = /^[A-Z0-9_]+$/.test(name) ? name.split("_") : name.split(/(?=[A-Z])|[^A-Za-z]+/);
  return parts.filter((part) => part !== "").map((part) => singular(part.toLowerCase()));
}

function singular(word: string): string {
  if (/(?:ss|us)$/.test(word)) return word;
  return word.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "");
}

/** Names of types, classes and constants that a source exports; functions are verbs or answers. */
function exportedNouns(source: string): readonly string[] {
  const declared =
    /^export (?:declare )?(?:abstract )?(?:interface|type|class|enum|const|let) (\w+)/gm;
  return [...source.matchAll(declared)].map((match) => match[1] ?? "");
}

/** Words that join others and mean nothing by themselves. */
const JOINING = new Set(["of", "by", "in", "on", "to", "at", "per", "for", "and", "or", "not"]);

const entries = entriesOf(glossary);
const known = new Set(entries.flatMap(({ code }) => code.split(/[^A-Za-z]+/).flatMap(wordsOf)));

const exported = readdirSync(DOMAIN)
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) =>
    exportedNouns(readFileSync(new URL(file, DOMAIN), "utf8")).map((name) => ({ file, name })),
  );

describe("the glossary", () => {
  it("has every word of every noun that the domain exports", () => {
    const unknown = exported.flatMap(({ file, name }) =>
      wordsOf(name)
        .filter((word) => !known.has(word) && !JOINING.has(word))
        .map((word) => `${file}: ${name}: «${word}» is not in src/GLOSSARY.md`),
    );
    expect(unknown).toEqual([]);
  });

  it("is tested against nouns that are really there", () => {
    const names = exported.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Day", "Finding", "FindingCode", "Severity"]));
  });

  it("says one thing once", () => {
    const codes = entries.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    const words = entries.map(({ vietnamese }) => vietnamese).filter((word) => word !== "-");
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it("has both halves of every row, in NFC", () => {
    expect(entries.filter(({ vietnamese, code }) => vietnamese === "" || code === "")).toEqual([]);
    expect(glossary.normalize("NFC")).toBe(glossary);
  });

  it.each([
    { name: "FindingCode", words: ["finding", "code"] },
    { name: "REVIEW_STATE", words: ["review", "state"] },
    { name: "SEVERITIES", words: ["severity"] },
    { name: "TaskStatus", words: ["task", "status"] },
  ])("reads $name as $words", ({ name, words }) => {
    expect(wordsOf(name)).toEqual(words);
  });
});
