import type { BrowserContext, Page } from "playwright-core";

/** A cell as the address bar names it: row of the sheet, column from 1. */
export interface Spot {
  readonly file: string;
  readonly tab: string;
  readonly row: number;
  readonly column: number;
}

/** A person at the page: goes to cells by the address bar, types with the keys, reads the strip. */
export interface SheetDriver {
  readonly page: Page;
  /** Errors of the page's script, and requests to elsewhere. */
  readonly faults: readonly string[];
  readonly goTo: (spot: Spot) => Promise<void>;
  /** Types into the cell where one stands, and waits until it is on the disk. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (keys: string) => Promise<void>;
  /** Waits until what `act` typed is on the disk. */
  readonly saving: (act: () => Promise<void>) => Promise<void>;
  readonly text: (id: string) => Promise<string>;
  /** Waits until an element's text has something. */
  readonly until: (id: string, pattern: RegExp) => Promise<void>;
  readonly menu: (...labels: readonly string[]) => Promise<void>;
  /** What a spreadsheet laid on the clipboard, into the selection. */
  readonly paste: (text: string) => Promise<void>;
  /** Opens one of the pages around the grid. */
  readonly view: (name: string) => Promise<void>;
}

export async function openSheet(context: BrowserContext, address: string): Promise<SheetDriver> {
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  const { origin } = new URL(address);
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith("data:")) faults.push(`request: ${url}`);
  });
  await page.goto(address);
  await page.waitForSelector("#cell-text");
  const until = (id: string, pattern: RegExp) =>
    page.locator(`#${id}`).filter({ hasText: pattern }).waitFor({ state: "attached" });
  const press = (keys: string) => page.keyboard.press(keys);
  const saving = async (act: () => Promise<void>) => {
    const answer = page.waitForResponse((response) => response.url().endsWith("/cells"));
    await act();
    await answer;
    await until("state", /^Đã lưu/);
  };
  return {
    page,
    faults,
    until,
    saving,
    press,
    text: async (id) => (await page.textContent(`#${id}`)) ?? "",
    goTo: (spot) => goTo(page, spot, until),
    type: (typed) =>
      saving(async () => {
        await page.keyboard.type(typed);
        await press("Enter");
      }),
    paste: (pasted) => saving(() => page.evaluate(pasting(pasted))),
    view: async (name) => {
      await page.locator("nav").getByRole("link", { name }).click();
      await page.waitForSelector("#page-view h1");
    },
    menu: async (...labels) => {
      for (const name of labels) await page.getByRole("menuitem", { name, exact: true }).click();
    },
  };
}

async function goTo(
  page: Page,
  { file, tab, row, column }: Spot,
  until: SheetDriver["until"],
): Promise<void> {
  const hash = ["bang", file, tab, `${row}`, `${column}`].map(encodeURIComponent).join("/");
  await page.evaluate("location.hash = '#/bang'");
  await page.evaluate(`location.hash = ${JSON.stringify(`#/${hash}`)}`);
  const name = `${String.fromCharCode(64 + column)}${row}`;
  await page.waitForSelector(`#tabs [aria-selected=true]:text-is("${tab}")`);
  await until("strip", new RegExp(`^${name}(?!\\d)`));
  await page.locator("#grid :focus").waitFor({ state: "attached" });
}

function pasting(text: string): string {
  return `{
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", ${JSON.stringify(text)});
    const options = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", options));
  }`;
}
