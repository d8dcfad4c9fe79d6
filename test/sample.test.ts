import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Board } from "../src/board/board.ts";
import { assess } from "../src/commands/assess.ts";
import type { FindingCode } from "../src/domain/finding.ts";
import { messageOf } from "../src/output/words.vi.ts";
import { type SampleWorkspace, sampleWorkspace } from "./support/sample-workspace.ts";

const ROOT = join(import.meta.dirname, "..");
const SAMPLE = join(ROOT, "sheets-templates", "sample");
const run = promisify(execFile);

interface Planted {
  readonly code: string;
  readonly rule: string | null;
  readonly severity: string;
  readonly sheet: string;
  readonly book: string | null;
  readonly row: number | null;
  readonly column: string | null;
  readonly unit: string | null;
}

const { planted, notPlanted } = JSON.parse(readFileSync(join(SAMPLE, "planted.json"), "utf8")) as {
  readonly planted: readonly Planted[];
  readonly notPlanted: readonly { code: string; rule?: string; why: string }[];
};

const keyOf = (one: Planted): string =>
  [one.code, one.rule, one.severity, one.sheet, one.book, one.row, one.column, one.unit]
    .map((part) => part ?? "-")
    .join(" | ");

let workspace: SampleWorkspace;
let board: Board;

beforeAll(async () => {
  workspace = await sampleWorkspace();
  board = assess(workspace.snapshot);
});

describe("the sample edition, as real workbooks", () => {
  it("has every planted violation, and no other", () => {
    const found = board.findings.map(({ code, rule, severity, at, unit }) =>
      keyOf({
        code,
        rule: rule ?? null,
        severity,
        sheet: at.sheet,
        book: at.book === "" ? null : at.book,
        row: at.row ?? null,
        column: at.column ?? null,
        unit: unit ?? null,
      }),
    );
    expect(found.sort()).toEqual(planted.map(keyOf).sort());
    expect(new Set(found).size).toBe(found.length);
  });

  it("says each in a whole sentence without braces or blanks", () => {
    for (const finding of board.findings) {
      const message = messageOf(finding);
      expect(message).toMatch(/^[\p{Lu}«\d].*[^.…?][.…?]$/su);
      expect(message).not.toMatch(/undefined|null|NaN|\[object/);
      if (finding.message !== undefined) expect(message).not.toMatch(/[{}]/);
      expect(message).toBe(message.normalize("NFC"));
    }
  });
});

/** Every code that a finding may bear; the compiler asks for a new one here. */
const CODES: Readonly<Record<FindingCode, true>> = {
  "workbook-unreadable": true,
  "tab-missing": true,
  "column-missing": true,
  "column-ambiguous": true,
  "required-missing": true,
  "unit-unknown": true,
  "not-in-list": true,
  "date-unreadable": true,
  "date-impossible": true,
  "date-implausible": true,
  "number-unreadable": true,
  "number-negative": true,
  "text-suspicious": true,
  "link-unreadable": true,
  "email-unreadable": true,
  "phone-unreadable": true,
  "sensitive-text": true,
  "filter-unreadable": true,
  "row-unreadable": true,
  "row-unread": true,
  "limit-exceeded": true,
  "limit-unmet": true,
  "base-missing": true,
  "condition-failed": true,
  "duplicate-person": true,
  "duplicate-collective": true,
  "duplicate-across-units": true,
  "deadline-late": true,
  "deadline-overdue": true,
  "progress-unknown-task": true,
  "progress-duplicate": true,
  "progress-future": true,
};

describe("what the sample shows", () => {
  it("is every code, or its reason is written down", () => {
    const told = new Set([...planted, ...notPlanted].map(({ code }) => code));
    expect([...told].sort()).toEqual(Object.keys(CODES).sort());
  });

  it("is every row of Định mức and Điều kiện, or its reason is written down", () => {
    const told = new Set([...planted, ...notPlanted].map(({ rule }) => rule));
    const { office } = workspace.sample.seed;
    const rows = [...(office["Định mức"] ?? []), ...(office["Điều kiện"] ?? [])];
    const codes = new Set(rows.map((row) => String(row["Mã"])));
    expect(codes.size).toBeGreaterThan(30);
    expect([...codes].filter((code) => !told.has(code))).toEqual([]);
  });

  it("is not said to be left out while it is planted", () => {
    const key = ({ code, rule }: { code: string; rule?: string | null }) =>
      `${code} ${rule ?? "-"}`;
    const there = new Set(planted.map(key));
    expect(notPlanted.filter((one) => there.has(key(one)))).toEqual([]);
    expect(notPlanted.filter(({ why }) => why.trim() === "")).toEqual([]);
  });
});

describe("the committed sample", () => {
  const scratch = mkdtempSync(join(tmpdir(), "dien-hinh-generate-"));
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it("is what its generator writes, byte for byte", async () => {
    const templates = join(scratch, "sheets-templates");
    mkdirSync(templates, { recursive: true });
    for (const file of ["edition-2020.json", "entry-workbook.json", "office-workbook.json"])
      cpSync(join(ROOT, "sheets-templates", file), join(templates, file));
    const script = join(ROOT, "scripts", "sample", "generate.ts");
    await run(process.execPath, [join(ROOT, "scripts", "run-ts.mjs"), script], { cwd: scratch });
    const made = join(templates, "sample");
    const files = readdirSync(made);
    expect(files.sort()).toEqual(
      readdirSync(SAMPLE)
        .filter((file) => file.endsWith(".json"))
        .sort(),
    );
    for (const file of files)
      expect(readFileSync(join(made, file), "utf8")).toBe(readFileSync(join(SAMPLE, file), "utf8"));
  });
});

describe("the zone of the machine", () => {
  it("changes no byte of the result", async () => {
    const script = [
      join(ROOT, "scripts", "run-ts.mjs"),
      join(ROOT, "test/support/print-summary.ts"),
    ];
    const outputs = await Promise.all(
      ["UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles"].map(async (TZ) => {
        const env = { ...process.env, TZ };
        const { stdout } = await run(process.execPath, script, { env, maxBuffer: 1e8 });
        const [offset, ...summary] = stdout.split("\n");
        return { offset, summary: summary.join("\n") };
      }),
    );
    expect(outputs.map(({ offset }) => offset)).toEqual(["0", "-420", "480"]);
    expect(outputs[0]?.summary.length).toBeGreaterThan(10_000);
    expect(outputs[1]?.summary === outputs[0]?.summary).toBe(true);
    expect(outputs[2]?.summary === outputs[0]?.summary).toBe(true);
  });
});
