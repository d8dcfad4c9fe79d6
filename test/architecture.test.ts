import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { HEAVIEST } from "./heaviest-first.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** From the spring to the mouth: a folder imports only from folders above it. */
const RIVER: readonly string[] = [
  "domain",
  "workbook",
  "edition",
  "intake",
  "reckoning",
  "rules",
  "board",
  "output",
  "documents",
  "commands",
  "outbox",
  "hosts",
];
const ABOVE_HOSTS = RIVER.filter((folder) => folder !== "hosts");

/** Packages that run in a bare engine, without a clock, a disk or a network. */
const PURE_PACKAGES: readonly string[] = [
  "zod",
  "zod/mini",
  "docxtemplater",
  "pizzip",
  "fflate",
  "@noble/hashes/sha2.js",
];

/** Clocks, chance, the environment, other machines: they stand in hosts/. */
const WORLDLY: readonly RegExp[] = [
  /\bDate\.now\b/,
  /\bnew\s+Date\b/,
  /\bIntl\.DateTimeFormat\b/,
  /\bMath\.random\b/,
  /\bcrypto\./,
  /\bperformance\./,
  /\bprocess\./,
  /\bBuffer\b/,
  /\brequire\s*\(/,
  /\bset(?:Timeout|Interval|Immediate)\b/,
  /\bfetch\s*\(/,
  /["']node:/,
  /\b(?:Spreadsheet|Mail|Gmail|Drive|Document|Form|Script|Url[Ff]etch)App\b/,
  /\b(?:Properties|Lock|Cache|Html)Service\./,
];

const MAX_LINES = 250;
/** Files that may be longer, each with its reason. */
const LONGER: ReadonlyMap<string, string> = new Map();

interface Source {
  /** From the root, with `/`: `src/domain/day.ts`. */
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
}

function sourcesUnder(folder: string): readonly Source[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    if (entry.isDirectory()) return sourcesUnder(path);
    if (!entry.name.endsWith(".ts")) return [];
    const text = readFileSync(join(ROOT, path), "utf8");
    return [{ path, text, code: withoutComments(text) }];
  });
}

/** A comment begins a line or follows a space or a sign; `https://` and `"**\/*"` begin none. */
function withoutComments(text: string): string {
  return text
    .replace(/(^|[\s;,(){}])\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, " "))
    .replace(/(^|[\s;,(){}])\/\/.*$/gm, "$1");
}

interface Import {
  readonly line: number;
  /** undefined for an import whose specifier is computed. */
  readonly specifier: string | undefined;
}

const IMPORTS = [
  /\b(?:import|export)\b[^;"'`]*?\bfrom\s*["']([^"']+)["']/g,
  /\bimport\s*["']([^"']+)["']/g,
  /\bimport\s*\(\s*(?:["']([^"']+)["'])?/g,
];

/** Type imports, re-exports, dynamic imports and `import("…").T` included. */
function importsOf(code: string): readonly Import[] {
  return IMPORTS.flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => ({
      line: code.slice(0, match.index + match[0].length).split("\n").length,
      specifier: match[1],
    })),
  );
}

/** Folder of the river in which a path under src/ lies; undefined outside the river. */
function reachOf(path: string): string | undefined {
  const [top, folder, ...rest] = path.split("/");
  return top === "src" && rest.length > 0 && RIVER.includes(folder ?? "") ? folder : undefined;
}

/** Why a file may not import what it imports; undefined when it may. */
function importFault(path: string, specifier: string | undefined): string | undefined {
  const own = reachOf(path);
  if (own === "hosts") return undefined;
  if (specifier === undefined) return "a computed import";
  if (!specifier.startsWith(".")) {
    return own !== "domain" && PURE_PACKAGES.includes(specifier) ? undefined : "no pure package";
  }
  const target = reachOf(posix.join(posix.dirname(path), specifier));
  if (target === undefined) return "outside the river";
  return RIVER.indexOf(target) <= RIVER.indexOf(own ?? "") ? undefined : `${target}/ lies below`;
}

const sources = sourcesUnder("src");

describe("the river", () => {
  it("holds every source", () => {
    expect(sources.map(({ path }) => path).filter((path) => reachOf(path) === undefined)).toEqual(
      [],
    );
  });

  it("flows one way: a folder imports only from itself and the folders above it", () => {
    const faults = sources.flatMap(({ path, code }) =>
      importsOf(code).flatMap(({ line, specifier }) => {
        const fault = importFault(path, specifier);
        return fault === undefined
          ? []
          : [`${path}:${line}: ${specifier ?? "import(…)"}: ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  it("touches the world in hosts/ alone", () => {
    const faults = sources
      .filter(({ path }) => reachOf(path) !== "hosts")
      .flatMap(({ path, code }) =>
        WORLDLY.flatMap((pattern) => {
          const found = pattern.exec(code);
          if (found === null) return [];
          return [`${path}:${code.slice(0, found.index).split("\n").length}: ${found[0]}`];
        }),
      );
    expect(faults).toEqual([]);
  });
});

describe("the test itself", () => {
  it.each([
    { code: 'import type { A } from "../rules/a.ts";', fault: "rules/ lies below" },
    { code: 'import {\n  a,\n  b,\n} from "../rules/a.ts";', fault: "rules/ lies below" },
    { code: 'export { a } from "../hosts/local/a.ts";', fault: "hosts/ lies below" },
    { code: 'import "../outbox/a.ts";', fault: "outbox/ lies below" },
    { code: 'type A = import("../rules/a.ts").A;', fault: "rules/ lies below" },
    { code: "const a = await import(name);", fault: "a computed import" },
    { code: 'import fs from "node:fs";', fault: "no pure package" },
    { code: 'import { z } from "nodemailer";', fault: "no pure package" },
    { code: 'import { a } from "../../scripts/a.mjs";', fault: "outside the river" },
    { code: 'import { a } from "../domain/a.ts";', fault: undefined },
    { code: 'import { a } from "./a.ts";', fault: undefined },
    { code: 'import * as z from "zod";', fault: undefined },
    { code: '// import { a } from "../rules/a.ts";', fault: "none found" },
    { code: '/** as `import "../rules/a.ts"` would */', fault: "none found" },
  ])("judges $code", ({ code, fault }) => {
    const [found] = importsOf(withoutComments(code));
    const judged =
      found === undefined ? "none found" : importFault("src/workbook/probe.ts", found.specifier);
    expect(judged).toBe(fault);
  });

  it.each([
    { code: "const now = new Date();", isWorldly: true },
    { code: "const roll = Math.random();", isWorldly: true },
    { code: 'const url = "https://a.example"; setTimeout(run, 1);', isWorldly: true },
    { code: 'import { join } from "node:path";', isWorldly: true },
    { code: "/* what a process. would do with new Date */", isWorldly: false },
    { code: "const last = today; // never Date.now()", isWorldly: false },
    { code: "const bytes = new ArrayBuffer(8);", isWorldly: false },
    { code: "const dated = newDate(day);", isWorldly: false },
  ])("calls «$code» worldly: $isWorldly", ({ code, isWorldly }) => {
    const plain = withoutComments(code);
    expect(WORLDLY.some((pattern) => pattern.test(plain))).toBe(isWorldly);
  });
});

describe("every file", () => {
  it(`has at most ${MAX_LINES} lines, but for those with a reason`, () => {
    const longer = sources
      .filter(({ text }) => text.replace(/\n$/, "").split("\n").length > MAX_LINES)
      .map(({ path }) => path);
    expect(longer.sort()).toEqual([...LONGER.keys()].sort());
    expect([...LONGER.values()].filter((reason) => reason.trim() === "")).toEqual([]);
  });

  it("is in NFC", () => {
    const decomposed = [...sources, ...sourcesUnder("test")].filter(
      ({ text }) => text.normalize("NFC") !== text,
    );
    expect(decomposed.map(({ path }) => path)).toEqual([]);
  });
});

interface Override {
  readonly includes: readonly string[];
  readonly linter: {
    readonly rules: {
      readonly style?: {
        readonly noRestrictedImports?: {
          readonly level: string;
          readonly options: { readonly patterns: readonly { readonly group: readonly string[] }[] };
        };
        readonly noRestrictedGlobals?: { readonly level: string };
      };
    };
  };
}

describe("the linter", () => {
  const config = readFileSync(join(ROOT, "biome.json"), "utf8");
  const { overrides }: { readonly overrides: readonly Override[] } = JSON.parse(config);

  it.each(ABOVE_HOSTS)("holds the bank of %s/", (folder) => {
    const rules = overrides
      .filter(({ includes }) => includes.includes(`src/${folder}/**`))
      .flatMap(({ linter }) => linter.rules.style?.noRestrictedImports ?? []);
    expect(rules.map(({ level }) => level)).toEqual(["error"]);
    const closed = rules.flatMap(({ options }) => options.patterns.flatMap(({ group }) => group));
    const below = RIVER.slice(RIVER.indexOf(folder) + 1).map((name) => `**/${name}/**`);
    expect(closed.filter((pattern) => RIVER.some((name) => pattern === `**/${name}/**`))).toEqual(
      below,
    );
    expect(closed).toContain("node:*");
  });

  it("keeps the world's names out of every folder above hosts/", () => {
    const closed = overrides
      .filter(({ linter }) => linter.rules.style?.noRestrictedGlobals?.level === "error")
      .flatMap(({ includes }) => includes);
    expect([...closed].sort()).toEqual(ABOVE_HOSTS.map((folder) => `src/${folder}/**`).sort());
  });

  it("knows every folder of src/", () => {
    const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.filter((folder) => !RIVER.includes(folder))).toEqual([]);
  });
});

/**
 * The shipped configuration at work on files of a scratch folder: a probe inside src/ would be seen
 * by whatever else walks the sources at that moment, and stay there if the run were killed.
 */
describe("an import against the river", () => {
  const scratch = mkdtempSync(join(tmpdir(), "dien-hinh-banks-"));
  for (const file of ["biome.json", ".gitignore"]) {
    if (existsSync(join(ROOT, file))) copyFileSync(join(ROOT, file), join(scratch, file));
  }
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  function lint(
    path: string,
    text: string,
  ): { readonly isRefused: boolean; readonly said: string } {
    mkdirSync(join(scratch, dirname(path)), { recursive: true });
    writeFileSync(join(scratch, path), text);
    const biome = join(ROOT, "node_modules/@biomejs/biome/bin/biome");
    const { status, stdout, stderr, error } = spawnSync(
      process.execPath,
      [biome, "lint", "--reporter=github", path],
      { cwd: scratch, encoding: "utf8" },
    );
    if (error !== undefined) throw error;
    return { isRefused: status !== 0, said: `${stdout}${stderr}` };
  }

  it.each([
    { folder: "domain", line: 'import type { X } from "../rules/x.ts";' },
    { folder: "domain", line: 'import type { X } from "node:fs";' },
    { folder: "workbook", line: 'import type { X } from "../edition/x.ts";' },
    { folder: "edition/deeper", line: 'import type { X } from "../../intake/x.ts";' },
    { folder: "reckoning", line: 'import type { X } from "../rules/x.ts";' },
    { folder: "outbox", line: 'import type { X } from "../hosts/local/x.ts";' },
  ])("is caught by the linter, its line named: $folder, $line", ({ folder, line }) => {
    const path = `src/${folder}/probe.ts`;
    const { isRefused, said } = lint(path, `/** A probe. */\n${line}\nexport type Y = X;\n`);
    expect(isRefused).toBe(true);
    const errors = said.split("\n").filter((text) => text.startsWith("::error"));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain("noRestrictedImports");
    expect(errors[0]).toMatch(/\bline=2\b/);
    expect(errors[0]).toContain("probe.ts");
  });

  it("is the only thing it minds: the same file importing upstream passes", () => {
    const text = '/** A probe. */\nimport type { X } from "../domain/x.ts";\nexport type Y = X;\n';
    const { isRefused, said } = lint("src/rules/upstream.ts", text);
    expect([isRefused, said.match(/^::error.*$/gm)]).toEqual([false, null]);
  });
});

describe("the files that go first", () => {
  it.each(HEAVIEST)("%s stands", (name) => {
    expect(existsSync(join(ROOT, "test", name))).toBe(true);
  });
});
