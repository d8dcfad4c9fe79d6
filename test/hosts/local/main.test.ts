import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readRegulations } from "../../../src/commands/regulation-book.ts";
import { loadPackage } from "../../../src/hosts/local/edition-seed.ts";
import { loadBook } from "../../../src/hosts/local/load-book.ts";
import { templatesFolder } from "../../../src/hosts/local/load-templates.ts";
import { main } from "../../../src/hosts/local/main.ts";

/** How many violations are planted in the sample: it has these and no other. */
const PLANTED: number = JSON.parse(
  readFileSync(join(templatesFolder(), "sample", "planted.json"), "utf8"),
).planted.length;
const NOW = new Date("2026-11-22T03:00:00Z");

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** One command line, as a shell would run it, in a folder of its own. */
async function start(cwd: string, ...args: readonly string[]): Promise<Outcome> {
  const before = process.cwd();
  process.chdir(cwd);
  let out = "";
  let err = "";
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
    isInteractive: false,
    now: NOW,
    environment: {},
  };
  try {
    return { code: await main(args, terminal), out, err };
  } finally {
    process.chdir(before);
  }
}

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "dien-hinh-"));
}

/** Every file below a folder with its size and moment, the lock left out. */
function listing(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !statSync(join(folder, name)).isDirectory())
    .map(
      (name) =>
        `${name} ${statSync(join(folder, name)).size} ${statSync(join(folder, name)).mtimeMs}`,
    )
    .sort();
}

let sampleFolder = "";
let firstRun: Outcome;
beforeAll(async () => {
  sampleFolder = emptyFolder();
  firstRun = await start(sampleFolder);
});

async function regulationsIn(path: string) {
  const { book } = await loadBook(path);
  const rows = book.tables.find(({ name }) => name === "Quy định")?.rows ?? [];
  return readRegulations(rows, loadPackage().declarations);
}

/** A copy of the sample's workspace after its first run, to be spoilt at will. */
function copiedWorkspace(): string {
  const folder = emptyFolder();
  cpSync(join(sampleFolder, "workspace"), join(folder, "ws"), { recursive: true });
  return folder;
}

describe("npm start in an empty folder", () => {
  it("makes the sample's workspace and does the whole job on the sample's own day", () => {
    expect([firstRun.code, firstRun.err]).toEqual([0, ""]);
    expect(firstRun.out).toContain(`Tính đến 08/05/2020: ${PLANTED} vi phạm`);
    const made = readdirSync(join(sampleFolder, "workspace")).sort();
    expect(made).toEqual(
      [
        ".dien-hinh",
        "bang-dieu-hanh.xlsx",
        "bang-nhap-lieu-BBT.xlsx",
        "bang-nhap-lieu-TTXTTM.xlsx",
        "bang-nhap-lieu.xlsx",
      ].concat([
        "bao-cao.html",
        "da-kiem-tra",
        "hop-thu",
        "so-theo-doi.xlsx",
        "summary.json",
        "van-ban",
      ]),
    );
  });

  it("leaves a summary whose findings, documents and mails are those on the disk", () => {
    const workspace = join(sampleFolder, "workspace");
    const summary = JSON.parse(readFileSync(join(workspace, "summary.json"), "utf8"));
    expect(summary.findings).toHaveLength(PLANTED);
    for (const { location } of summary.documents)
      expect(existsSync(join(sampleFolder, location))).toBe(true);
    const kinds = new Set(summary.documents.map(({ kind }: { kind: string }) => kind));
    expect([...kinds].sort()).toEqual([
      "award-holdbacks",
      "award-submission",
      "delegate-list",
      "progress-report",
    ]);
    const files = new Set(readdirSync(join(workspace, "hop-thu")));
    expect(files.size).toBe(summary.mails.length);
    expect(summary.mails.every(({ state }: { state: string }) => state === "SENT")).toBe(true);
  });
});

describe("a second run", () => {
  it("of the same day writes no mail and no second copy of a document", async () => {
    const folder = copiedWorkspace();
    const before = readdirSync(join(folder, "ws", "van-ban"));
    const again = await start(folder, "--workspace", "ws", "--as-of", "2020-05-08");
    expect(again.code).toBe(0);
    expect(again.out).toContain("Hôm nay không có thư mới nào.");
    expect(readdirSync(join(folder, "ws", "van-ban"))).toEqual(before);
  });

  it("keeps the versions before in sao-luu/, and people's workbooks as they were", async () => {
    const folder = copiedWorkspace();
    const entry = readFileSync(join(folder, "ws", "bang-nhap-lieu.xlsx"));
    await start(folder, "--workspace", "ws", "--as-of", "2020-05-11");
    const [stamp = ""] = readdirSync(join(folder, "ws", "sao-luu"));
    expect(readdirSync(join(folder, "ws", "sao-luu", stamp))).toContain("summary.json");
    expect(readFileSync(join(folder, "ws", "bang-nhap-lieu.xlsx")).equals(entry)).toBe(true);
  });
});

describe("commands that only look", () => {
  it.each([
    { args: ["check"], shows: "Có phải", because: "the nearest value is offered" },
    {
      args: ["remind", "--preview", "--as-of", "2020-05-11"],
      shows: "Tiêu đề: [SCT-III-2020",
      because: "the exact mails",
    },
  ])("$args write nothing: $because", async ({ args, shows }) => {
    const folder = copiedWorkspace();
    const before = listing(join(folder, "ws"));
    const { code, out } = await start(folder, ...args, "--workspace", "ws");
    expect([code, out.toLowerCase().includes(shows.toLowerCase())]).toEqual([0, true]);
    expect(listing(join(folder, "ws"))).toEqual(before);
  });

  it("check --json prints the summary and nothing else", async () => {
    const folder = copiedWorkspace();
    const { out } = await start(
      folder,
      "check",
      "--json",
      "--workspace",
      "ws",
      "--as-of",
      "2020-05-08",
    );
    const summary = JSON.parse(out);
    expect([summary.asOf, summary.findings.length, summary.units.length]).toEqual([
      "2020-05-08",
      PLANTED,
      19,
    ]);
  });
});

describe("new", () => {
  it("puts the day into Quy định, as a sync would, so that custom functions judge by it", async () => {
    const folder = emptyFolder();
    await start(folder, "new", "--workspace", "ky-moi", "--as-of", "2020-01-02");
    const blank = await regulationsIn(join(folder, "ky-moi", "bang-nhap-lieu.xlsx"));
    expect([blank?.asOf, blank?.tasks.size]).toEqual(["2020-01-02", expect.any(Number)]);
    const sample = join(sampleFolder, "workspace");
    const own = await regulationsIn(join(sample, "bang-nhap-lieu-TTXTTM.xlsx"));
    expect([own?.asOf, [...(own?.unitsHere ?? [])]]).toEqual(["2020-05-08", ["TTXTTM"]]);
    const shared = await regulationsIn(join(sample, "bang-nhap-lieu.xlsx"));
    expect([shared?.asOf, shared?.unitsHere?.has("TTXTTM")]).toEqual(["2020-05-08", false]);
    expect(shared?.tasks.size).toBeGreaterThan(0);
  });

  it("makes blank workbooks that then run without a finding, and refuses a folder that holds some", async () => {
    const folder = emptyFolder();
    expect((await start(folder, "new", "--workspace", "ky-moi")).code).toBe(0);
    expect(readdirSync(join(folder, "ky-moi")).sort()).toEqual([
      "bang-dieu-hanh.xlsx",
      "bang-nhap-lieu.xlsx",
    ]);
    const run = await start(
      folder,
      "check",
      "--json",
      "--workspace",
      "ky-moi",
      "--as-of",
      "2020-01-02",
    );
    expect(JSON.parse(run.out).findings).toEqual([]);
    const again = await start(folder, "new", "--workspace", "ky-moi");
    expect([again.code, again.err]).toEqual([
      2,
      expect.stringContaining("đã có bảng bang-dieu-hanh.xlsx"),
    ]);
  });
});

describe("a command line or an input that cannot be used ends with 2 and says what to do", () => {
  it.each([
    { args: ["foo"], says: "--help", because: "no such command" },
    { args: ["--nope"], says: "không hiểu", because: "no such option" },
    { args: ["draft"], says: "thiếu loại văn bản", because: "a kind is needed" },
    { args: ["draft", "letter"], says: "progress-report", because: "the kinds are named" },
    { args: ["check", "--as-of", "2020-02-30"], says: "2020-05-08", because: "no such day" },
    { args: ["check", "--workspace", "nowhere"], says: "nowhere", because: "no such folder" },
  ])("$args: $because", async ({ args, says }) => {
    const { code, err } = await start(emptyFolder(), ...args);
    expect([code, err.toLowerCase()]).toEqual([2, expect.stringContaining(says.toLowerCase())]);
  });

  const zip = (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length / 2));
  it.each([
    { file: "bang-nhap-lieu.xlsx", spoil: zip, says: "bị cụt", because: "half a file" },
    {
      file: "bang-dieu-hanh.xlsx",
      spoil: () => Buffer.from("PNG, not a workbook"),
      says: "không phải một bảng",
      because: "no workbook at all",
    },
    {
      file: "bang-nhap-lieu-cu.xls",
      spoil: () => Buffer.from("old"),
      says: "định dạng .xls cũ",
      because: "an .xls beside the others",
    },
  ])("$file: $because, and nothing is written", async ({ file, spoil, says }) => {
    const folder = copiedWorkspace();
    const path = join(folder, "ws", file);
    writeFileSync(path, spoil(existsSync(path) ? readFileSync(path) : Buffer.alloc(0)));
    const before = listing(join(folder, "ws"));
    const { code, err } = await start(folder, "--workspace", "ws");
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
    expect(listing(join(folder, "ws"))).toEqual(before);
  });

  it("a workspace that another run holds", async () => {
    const folder = copiedWorkspace();
    mkdirSync(join(folder, "ws", ".dien-hinh"), { recursive: true });
    const { withWorkspaceLock } = await import("../../../src/hosts/local/workspace-lock.ts");
    await withWorkspaceLock(join(folder, "ws"), async () => {
      const { code, err } = await start(folder, "--workspace", "ws");
      expect([code, err]).toEqual([2, expect.stringContaining("lần chạy khác")]);
    });
  });
});
