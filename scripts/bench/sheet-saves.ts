import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadPackage, loadSample } from "../../src/hosts/local/edition-seed.ts";
import { makeWorkspace } from "../../src/hosts/local/make-workspace.ts";
import type { BookView, SaveAnswer } from "../../src/hosts/local/sheet/protocol.ts";
import { startServer } from "../../src/hosts/local/sheet/sheet-server.ts";
import type { TemplateRows } from "../../src/workbook/template-shape.ts";
import { browserAt, jobsHere } from "../../test/support/sheet-server.ts";
import { type Figure, figure } from "./measure.ts";

const TAB = "Đại biểu";
const BORN = 3;
const PAGE = "trang-do-thoi-gian-1";

/** The sample's shared workbook with so many delegates: real rows again and again, each a new name. */
function delegates(rows: TemplateRows, count: number): TemplateRows {
  const own = rows[TAB] ?? [];
  const many = Array.from({ length: count }, (_, index) => {
    const row = own[index % own.length] ?? {};
    return { ...row, "Họ và tên": `${row["Họ và tên"]} ${lettersOf(index)}` };
  });
  return { ...rows, [TAB]: many };
}

/** A name of letters alone for each number: «Baca». */
function lettersOf(index: number): string {
  const letters = [...index.toString(8)].map((digit) => "abcdeghi"[Number(digit)] ?? "");
  return `${letters[0]?.toUpperCase()}${letters.slice(1).join("")}a`;
}

/**
 * From a posted cell to its answered flag, with the whole save: the p95 over HTTP, in ms. The cells
 * lie all over the tab; every other one is mended again.
 */
async function p95(count: number, saves: number): Promise<number> {
  const pack = loadPackage();
  const sample = loadSample(pack);
  const workspace = join(mkdtempSync(join(tmpdir(), "do-bang-")), "w");
  const entries = sample.entries.map((one, at) =>
    at > 0 ? one : { ...one, entry: { ...one.entry, rows: delegates(one.entry.rows, count) } },
  );
  await makeWorkspace(workspace, sample.seed, { entries, asOf: sample.info.asOf });
  const server = await startServer({
    workspace,
    pack,
    asOf: () => sample.info.asOf,
    now: () => new Date(),
    who: "đo",
    onFault: (error) => {
      throw error;
    },
    port: 0,
    page: new Map(),
    runJob: jobsHere,
  });
  const browser = await browserAt(server);
  const file = entries[0]?.file ?? "";
  let { revision } = (await browser.get(`/api/books/${file}`)).json<BookView>();
  await browser.post("/api/editor", { page: PAGE, wants: "take" });
  const times: number[] = [];
  for (let save = 0; save < saves; save++) {
    const row = 2 + ((Math.floor(save / 2) * 37) % count);
    const text = save % 2 === 0 ? "31/02/1975" : "12/03/1980";
    const request = `yeu-cau-do-${String(save).padStart(8, "0")}`;
    const edits = [{ tab: TAB, row, column: BORN, text }];
    const start = performance.now();
    const reply = await browser.post(`/api/books/${file}/cells`, {
      page: PAGE,
      request,
      revision,
      edits,
    });
    times.push(performance.now() - start);
    const answer = reply.json<SaveAnswer>();
    const flagged = answer.checks.flatMap(({ rows }) => rows).some((one) => one.row === row);
    if (reply.status !== 200 || !flagged) throw new Error(`no flag: ${reply.body.toString()}`);
    revision = answer.revision;
  }
  await server.close();
  rmSync(workspace, { recursive: true, force: true });
  return times.sort((one, other) => one - other)[Math.ceil(times.length * 0.95) - 1] ?? 0;
}

export async function sheetFigures(): Promise<readonly Figure[]> {
  const small = await p95(200, 40);
  const large = await p95(10_000, 40);
  return [
    figure("local sheet: posted cell to answered flag, saved, 200 rows, p95 (ms)", small),
    figure("local sheet: the same at 10,000 rows / at 200 (ms)", large, { reference: small }),
  ];
}
