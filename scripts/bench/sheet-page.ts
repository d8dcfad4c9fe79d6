import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { type PageFiles, readPageFiles } from "../../src/hosts/local/sheet/page-files.ts";
import { openBrowser } from "../../test/support/pages/browser.ts";
import {
  ENTRY,
  removeWorkspace,
  smallWorkspace,
  startedServer,
} from "../../test/support/sheet-server.ts";
import { freshSheetPage, PAGE_BUILD } from "../build/sheet-page.ts";
import { type Figure, figure } from "./measure.ts";

const ROOT = join(dirname(process.argv[1] ?? ""), "..", "..");
const TAB = "Đại biểu";
const EDITS = 20;
const KILO = 1024;

/**
 * The page of the local sheet beside its library's own empty grid: weight, first usable view, and the
 * time from the key that changes a cell to the flag that says what is wrong with it.
 */
export async function sheetPageFigures(): Promise<readonly Figure[]> {
  const scratch = mkdtempSync(join(tmpdir(), "dien-hinh-bench-page-"));
  const browser = await openBrowser();
  try {
    const folder = join(scratch, "sheet");
    await freshSheetPage(ROOT, folder);
    const page = readPageFiles(folder);
    const empty = await emptyGrid();
    const alone = await ofEmptyGrid(browser, empty);
    const few = await ofSheet(browser, page, 200);
    const many = await ofSheet(browser, page, 10_000);
    const view = "first usable view of the sheet, 200 rows / the library's empty grid (ms)";
    const flag = (rows: string) => `key to flag at ${rows} rows, p95 / key to cell alone (ms)`;
    return [
      figure("page of the sheet, gzip / the library's empty grid (KB)", weight(page), {
        reference: weight(empty),
      }),
      figure(view, few.view, { reference: alone.view }),
      figure("first usable view of the sheet, 10,000 rows (ms)", many.view),
      figure(flag("200"), few.edit, { reference: alone.edit }),
      figure(flag("10,000"), many.edit, { reference: alone.edit }),
    ];
  } finally {
    await browser.close();
    rmSync(scratch, { recursive: true, force: true });
  }
}

interface Times {
  readonly view: number;
  readonly edit: number;
}

function weight(files: PageFiles): number {
  return [...files.values()].reduce((sum, bytes) => sum + gzipSync(bytes).length, 0) / KILO;
}

/** The page with `rows` delegates: emptying a name brings its flag, undoing takes it away. */
async function ofSheet(browser: Browser, files: PageFiles, rows: number): Promise<Times> {
  const delegate = {
    "Đơn vị": "VP",
    "Hội nghị": "Sở",
    "Giới tính": "Nữ",
    "Thành phần": "Khách mời",
  };
  const all = Array.from({ length: rows }, (_, at) => ({
    ...delegate,
    "Họ và tên": `Trần Văn ${at}`,
  }));
  const folder = await smallWorkspace({ [TAB]: all });
  const { server } = await startedServer(folder, { page: files, now: () => new Date() });
  const page = await browser.newPage({ viewport: { width: 1440, height: 800 } });
  try {
    const start = performance.now();
    const place = `#/bang/${encodeURIComponent(ENTRY)}/${encodeURIComponent(TAB)}/3/3`;
    await page.goto(server.address);
    await page.locator("#cell-text").waitFor();
    const view = performance.now() - start;
    await page.evaluate(`location.hash = ${JSON.stringify(place)}`);
    await page.locator("#strip").filter({ hasText: /^C3/ }).waitFor();
    await page.locator("#grid :focus").waitFor({ state: "attached" });
    const isFlagged = 'document.getElementById("cell-wrong").textContent.includes("Họ và tên")';
    return { view, edit: await keyTimes(page, isFlagged) };
  } finally {
    await page.close();
    await server.close();
    removeWorkspace(folder);
  }
}

/** The 95th percentile of the times from Delete until the page says `isThere`; undone in between. */
async function keyTimes(page: Page, isThere: string): Promise<number> {
  await page.evaluate(`{
    window.times = [];
    const look = (start) => () => {
      if (${isThere}) window.times.push(performance.now() - start);
      else requestAnimationFrame(look(start));
    };
    window.addEventListener("keydown", ({ key }) => {
      if (key === "Delete") requestAnimationFrame(look(performance.now()));
    }, true);
  }`);
  const counted = (count: number) =>
    page.evaluate(`new Promise((done) => {
    const wait = () => (window.times.length >= ${count} ? done() : requestAnimationFrame(wait));
    wait();
  })`);
  const gone = `new Promise((done) => {
    const wait = () => (!(${isThere}) ? done() : requestAnimationFrame(wait));
    wait();
  })`;
  for (let edit = 1; edit <= EDITS; edit += 1) {
    await page.keyboard.press("Delete");
    await counted(edit);
    await page.keyboard.press("Control+z");
    await page.evaluate(gone);
  }
  const times = (await page.evaluate("window.times")) as readonly number[];
  return [...times].sort((a, b) => a - b)[Math.ceil(EDITS * 0.95) - 1] ?? Number.NaN;
}

/** The library as our page starts it, with one text and nothing of ours around it. */
async function emptyGrid(): Promise<PageFiles> {
  const contents = `
    import { startUniver } from "./src/hosts/local/sheet/page/grid/start-univer.ts";
    import "@univerjs/preset-sheets-core/lib/index.css";
    const { api } = startUniver(document.getElementById("grid"));
    api.createWorkbook({ id: "so", name: "so", sheetOrder: ["a"], sheets: { a: {
      id: "a", name: "a", rowCount: 400, columnCount: 14, cellData: { 0: { 0: { v: "x", t: 1 } } } } } });
    window.valueOf0 = () => api.getActiveWorkbook().getActiveSheet().getRange(0, 0).getValue();
    window.select0 = () => api.getActiveWorkbook().getActiveSheet().getRange(0, 0).activate();`;
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    outfile: join(ROOT, "page.js"),
    ...PAGE_BUILD,
    write: false,
  });
  const html = `<!DOCTYPE html><html lang="vi"><title>x</title><link rel="stylesheet" href="page.css"><style>html,body,#grid{height:100%;margin:0}</style><div id="grid"></div><script type="module" src="page.js"></script></html>`;
  const files = outputFiles.map(
    ({ path, contents: bytes }) => [path.slice(path.lastIndexOf("page.")), bytes] as const,
  );
  return new Map([["index.html", new TextEncoder().encode(html)], ...files]);
}

async function ofEmptyGrid(browser: Browser, files: PageFiles): Promise<Times> {
  const server = await serving(files);
  const page = await browser.newPage({ viewport: { width: 1440, height: 800 } });
  try {
    const start = performance.now();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.locator("canvas[id^='univer-sheet-main-canvas']").waitFor();
    const view = performance.now() - start;
    await page.evaluate("window.select0()");
    await page.locator("#grid :focus").waitFor({ state: "attached" });
    return { view, edit: await keyTimes(page, "window.valueOf0() == null") };
  } finally {
    await page.close();
    server.close();
  }
}

function serving(files: PageFiles): Promise<Server> {
  const types: Readonly<Record<string, string>> = {
    js: "text/javascript",
    css: "text/css",
    html: "text/html",
  };
  const server = createServer(({ url = "/" }, response) => {
    const name = url === "/" ? "index.html" : url.slice(1);
    const type = types[name.slice(name.lastIndexOf(".") + 1)] ?? "text/plain";
    response.writeHead(files.has(name) ? 200 : 404, { "content-type": type });
    response.end(files.get(name));
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}
