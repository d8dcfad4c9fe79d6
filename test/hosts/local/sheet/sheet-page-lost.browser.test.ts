import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PageFiles } from "../../../../src/hosts/local/sheet/page-files.ts";
import { XlsxBook } from "../../../../src/hosts/local/sheet/xlsx-book.ts";
import { seriousFaults } from "../../../support/pages/accessibility.ts";
import { openBrowser } from "../../../support/pages/browser.ts";
import { openSheet, type SheetDriver } from "../../../support/sheet-driver.ts";
import {
  copiedWorkspace,
  ENTRY,
  removeWorkspace,
  smallWorkspace,
} from "../../../support/sheet-server.ts";
import { builtSheetPage, type SheetWorld, sheetWorld } from "../../../support/sheet-world.ts";

const TAB = "Đại biểu";
const NAME = { file: ENTRY, tab: TAB, row: 2, column: 3 };
const REMARK = { file: ENTRY, tab: TAB, row: 2, column: 13 };

let browser: Browser;
let built: PageFiles;
let pristine = "";
let context: BrowserContext;
let world: SheetWorld;
let sheet: SheetDriver;

/** What another program writes while the page is open. */
function writeOutside(text: string): void {
  const path = join(world.folder, ENTRY);
  const book = new XlsxBook(ENTRY, new Uint8Array(readFileSync(path)));
  book.edit([
    { sheet: TAB, row: NAME.row, column: NAME.column, value: text, firstRow: 2, lastRow: 2 },
  ]);
  writeFileSync(path, book.bytes());
}

beforeAll(async () => {
  const delegate = { "Đơn vị": "VP", "Hội nghị": "Sở", "Họ và tên": "Nguyễn Thị Ánh" };
  [browser, built, pristine] = await Promise.all([
    openBrowser(),
    builtSheetPage(),
    smallWorkspace({ [TAB]: [delegate] }),
  ]);
});
afterAll(async () => {
  await browser.close();
  removeWorkspace(pristine);
});
beforeEach(async () => {
  world = await sheetWorld(copiedWorkspace(pristine), built);
  context = await browser.newContext({ viewport: { width: 1440, height: 800 }, locale: "vi-VN" });
  sheet = await openSheet(context, world.address());
});
afterEach(async () => {
  expect(sheet.faults).toEqual([]);
  await context.close();
  await world.end();
});

async function typeOnly(text: string): Promise<void> {
  await sheet.page.keyboard.type(text);
  await sheet.press("Enter");
}

describe("a server that goes away between an edit and its save", () => {
  it("is told, the edit stays, and is saved once the server is back", async () => {
    await sheet.goTo(REMARK);
    await world.stop();
    await typeOnly("giữ lại");
    await sheet.until("state", /^Mất kết nối: cửa sổ lệnh .* Chưa lưu 1 ô/);
    await typeOnly("và ô sau");
    await sheet.until("state", /Chưa lưu 2 ô/);
    await world.restart();
    await sheet.until("state", /^Đã lưu/);
    expect(await world.onDisk(REMARK)).toBe("giữ lại");
    expect(await world.onDisk({ ...REMARK, row: REMARK.row + 1 })).toBe("và ô sau");
  });

  it("saves once what had arrived when the answer was lost", async () => {
    await sheet.goTo(REMARK);
    const withoutAnswer = async (route: Route) => {
      await route.fetch();
      await route.abort();
    };
    await sheet.page.route("**/cells", withoutAnswer, { times: 1 });
    await typeOnly("một lần");
    await sheet.until("state", /^Mất kết nối/);
    await sheet.until("state", /^Đã lưu/);
    expect(await world.onDisk(REMARK)).toBe("một lần");
  });
});

describe("a file that another program changed", () => {
  it.each([
    { choice: "Lấy theo tệp", stands: "Của chương trình khác" },
    { choice: "Ghi theo tôi", stands: "Của tôi" },
  ])("shows both sides, and «$choice» leaves «$stands»", async ({ choice, stands }) => {
    await sheet.goTo(NAME);
    writeOutside("Của chương trình khác");
    await typeOnly("Của tôi");
    await sheet.until("state", /^Chưa lưu/);
    await sheet.page.getByRole("button", { name: "Chọn bên giữ" }).click();
    const dialog = sheet.page.getByRole("dialog");
    expect(await dialog.textContent()).toMatch(/Của chương trình khác.*Của tôi/);
    expect(await seriousFaults(sheet.page, "#grid")).toEqual([]);
    await dialog.getByRole("button", { name: choice }).click();
    await sheet.goTo(NAME);
    await sheet.until("cell-text", new RegExp(`^${stands}$`));
    await sheet.until("state", /^(?:Đã lưu|Mọi ô đã lưu)/);
    expect(await world.onDisk(NAME)).toBe(stands);
  });

  it("is read anew by a page where nothing waits", async () => {
    await sheet.goTo(NAME);
    writeOutside("Của chương trình khác");
    await sheet.until("notices", /vừa được sửa ngoài trang này/);
    await sheet.until("cell-text", /^Của chương trình khác$/);
  });
});
