import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { Browser, Page } from "playwright-core";
import type { PageCall, PageScript } from "./page-script.ts";

const ADDRESS = "https://sidebar.test/";
const CLIENT = readFileSync(
  join(process.cwd(), "test/support/pages/script-client.js"),
  "utf8",
).replace(/;\s*$/, "");

export interface OpenOptions {
  readonly html: string;
  /** A page that asks no script may do without. */
  readonly script?: PageScript;
  /** Of Google's side panel, unless told. */
  readonly width?: number;
  readonly height?: number;
}

export interface OpenPage {
  readonly page: Page;
  readonly calls: readonly PageCall[];
  /** What a page must never do: errors of its script, words in its console, requests. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

const SILENT: PageScript = { names: [], serve: () => ({ error: "no script" }) };

/** Opens a page as Google would beside the sheet, with a script behind it and no network. */
export async function openPage(browser: Browser, options: OpenOptions): Promise<OpenPage> {
  const { html, script = SILENT, width = 300, height = 640 } = options;
  const page = await browser.newPage({ viewport: { width, height }, locale: "vi-VN" });
  page.setDefaultTimeout(15_000);
  const calls: PageCall[] = [];
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => faults.push(`console: ${message.text()}`));
  await page.exposeFunction("serveCall", async (name: string, args: string) => {
    const call: PageCall = { name, args: JSON.parse(args) };
    calls.push(call);
    return JSON.stringify(await script.serve(call));
  });
  await page.addInitScript(`(${CLIENT})(${JSON.stringify(script.names)})`);
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: "text/html", body: html });
    faults.push(`request: ${url}`);
    return route.abort();
  });
  await page.goto(ADDRESS);
  return { page, calls, faults, close: () => page.close() };
}
