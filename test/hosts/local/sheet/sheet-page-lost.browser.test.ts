import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { Browser, BrowserContext, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { XlsxBook } from "../../../../src/hosts/local/sheet/xlsx-book.ts";
import {
  type BundledChild,
  bundledChild,
  type ServingChild,
  servingChild,
} from "../../../support/bundled-child.ts";
import { seriousFaults } from "../../../support/pages/accessibility.ts";
import { openBrowser } from "../../../support/pages/browser.ts";
import { openSheet, type SheetDriver } from "../../../support/sheet-driver.ts";
import { ENTRY, removeWorkspace, smallWorkspace } from "../../../support/sheet-server.ts";
import { builtSheetPage, cellOnDisk, SHEET_PAGE } from "../../../support/sheet-world.ts";

const TAB = "Đại biểu";
const NAME = { file: ENTRY, tab: TAB, row: 2, column: 3 };
const REMARK = { file: ENTRY, tab: TAB, row: 2, column: 13 };

let browser: Browser;
let context: BrowserContext;
let child: BundledChild;
let folder = "";
let server: ServingChild;
let sheet: SheetDriver;

const serve = (port: number) =>
  servingChild(child, folder, "", `${port}`, join(process.cwd(), SHEET_PAGE));

/** As when the power goes: the process has no time for anything. */
async function killServer(): Promise<void> {
  server.run.kill("SIGKILL");
  await server.over;
}

/** What another program writes while the page is open. */
function writeOutside(text: string): void {
  const path = join(folder, ENTRY);
  const book = new XlsxBook(ENTRY, new Uint8Array(readFileSync(path)));
  book.edit([
    { sheet: TAB, row: NAME.row, column: NAME.column, value: text, firstRow: 2, lastRow: 2 },
  ]);
  writeFileSync(path, book.bytes());
}

beforeAll(async () => {
  const delegate = { "Đơn vị": "VP", "Hội nghị": "Sở", "Họ và tên": "Nguyễn Thị Ánh" };
  child = bundledChild(join(import.meta.dirname, "killed-child.ts"));
  [browser, , folder] = await Promise.all([
    openBrowser(),
    builtSheetPage(),
    smallWorkspace({ [TAB]: [delegate] }),
  ]);
  server = await serve(0);
  context = await browser.newContext({ viewport: { width: 1440, height: 800 }, locale: "vi-VN" });
  sheet = await openSheet(context, server.address);
});
afterAll(async () => {
  await browser.close();
  await killServer();
  child.remove();
  removeWorkspace(folder);
  expect(sheet.faults).toEqual([]);
});

async function typeOnly(text: string): Promise<void> {
  await sheet.page.keyboard.type(text);
  await sheet.press("Enter");
}

const onDisk = (cell: Parameters<typeof cellOnDisk>[1]) => cellOnDisk(folder, cell);

describe("a server that is killed in the middle of typing", () => {
  it("loses nothing: the page says so, keeps on, and saves by itself once it is back", async () => {
    await sheet.goTo(REMARK);
    const first = sheet.page.waitForRequest((request) => request.url().endsWith("/cells"));
    const texts = ["một", "hai", "ba", "bốn"];
    await typeOnly("một");
    await first;
    await killServer();
    for (const text of texts.slice(1)) await typeOnly(text);
    await sheet.until("state", /^Mất kết nối: cửa sổ lệnh .* Chưa lưu [34] ô/);
    server = await serve(server.port);
    await sheet.until("state", /^Đã lưu/);
    const kept = await Promise.all(
      texts.map((_, at) => onDisk({ ...REMARK, row: REMARK.row + at })),
    );
    expect(kept).toEqual(texts);
  });

  it("saves once what had arrived when the answer was lost, and shows what is wrong with it", async () => {
    const born = { ...REMARK, row: 7, column: 4 };
    await sheet.goTo(born);
    const withoutAnswer = async (route: Route) => {
      await route.fetch();
      await route.abort();
    };
    await sheet.page.route("**/cells", withoutAnswer, { times: 1 });
    await typeOnly("31/02/1975");
    await sheet.until("state", /^Mất kết nối/);
    await sheet.until("state", /^Đã lưu/);
    expect(await onDisk(born)).toBe("31/02/1975");
    await sheet.goTo(born);
    await sheet.until("cell-wrong", /Không có ngày 31\/02\/1975/);
  });
});

describe("a file that another program changed", () => {
  it.each([
    { choice: "Lấy theo tệp", theirs: "Của Excel", stands: "Của Excel" },
    { choice: "Ghi theo tôi", theirs: "Của Excel hai", stands: "Của tôi" },
  ])("shows both sides, and «$choice» leaves «$stands»", async ({ choice, theirs, stands }) => {
    await sheet.goTo(NAME);
    writeOutside(theirs);
    await typeOnly("Của tôi");
    await sheet.until("state", /^Chưa lưu/);
    // Typed before anybody chose: it is asked about as well.
    await typeOnly("Dòng sau");
    await sheet.page.getByRole("button", { name: "Chọn bên giữ" }).click();
    const dialog = sheet.page.getByRole("dialog");
    expect(await dialog.textContent()).toMatch(
      new RegExp(`C2.*VP · Sở.*${theirs}.*Của tôi.*C3.*Dòng sau`),
    );
    expect(await seriousFaults(sheet.page, "#grid")).toEqual([]);
    await dialog.getByRole("button", { name: choice }).click();
    await sheet.goTo(NAME);
    await sheet.until("cell-text", new RegExp(`^${stands}$`));
    await sheet.until("state", /^(?:Đã lưu|Mọi ô đã lưu)/);
    expect(await onDisk(NAME)).toBe(stands);
    const next = await onDisk({ ...NAME, row: NAME.row + 1 });
    expect(next ?? "").toBe(choice === "Ghi theo tôi" ? "Dòng sau" : "");
  });

  it("is read anew by a page where nothing waits, but never under a cell that is half typed", async () => {
    await sheet.goTo(NAME);
    await sheet.page.keyboard.type("Nửa chừng");
    writeOutside("Của chương trình khác nữa");
    await sheet.page.waitForResponse((response) => response.url().endsWith("/api/workspace"));
    await sheet.press("Escape");
    await sheet.until("notices", /vừa được sửa ngoài trang này/);
    await sheet.until("cell-text", /^Của chương trình khác nữa$/);
    expect(await onDisk(NAME)).toBe("Của chương trình khác nữa");
  });
});
