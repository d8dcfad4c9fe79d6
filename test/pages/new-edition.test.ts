import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtOffice, OFFICE_ID, officeWorld, tabText, VP } from "../apps-script/office-world.ts";
import type { Pushed } from "../support/apps-script/pushed.ts";
import { overhang, seriousFaults } from "../support/pages/accessibility.ts";
import { openBrowser } from "../support/pages/browser.ts";
import { openPage } from "../support/pages/open-page.ts";
import { simulatedScript } from "../support/pages/page-script.ts";

let browser: Browser;
let pushed: Pushed;
beforeAll(async () => {
  [browser, pushed] = await Promise.all([openBrowser(), builtOffice()]);
});
afterAll(() => browser.close());

async function dialog(width = 760) {
  const { world, project, book } = officeWorld(pushed, { isSetUp: "told" });
  const script = simulatedScript({ world, project, pushed, user: VP });
  const html = pushed["new-edition.html"] ?? "";
  const opened = await openPage(browser, { html, script, width, height: 560 });
  await opened.page.getByLabel(/^NAM · /).waitFor();
  return { ...opened, book: book(OFFICE_ID) };
}

describe("«Kỳ mới»", () => {
  it("shows what answers change, refuses what cannot be read, and writes rows by keyboard", async () => {
    const { page, faults, book, close } = await dialog();
    const before = tabText(book, "Định mức");
    await page.getByLabel(/^NAM · /).fill("năm tới");
    await page.getByText("Thời hạn từng việc").click();
    await page.getByLabel(/^T01 · .*: Hạn$/).fill("09/12/2024");
    await page.getByRole("button", { name: "Xem sẽ đổi gì" }).press("Enter");
    await page.getByText("«năm tới» không phải một năm").waitFor();
    expect(await page.getByRole("button", { name: /^Ghi / }).count()).toBe(0);
    expect([await overhang(page), await seriousFaults(page)]).toEqual([0, []]);
    await page.keyboard.press("Enter");
    expect(
      await page
        .getByLabel(/^NAM · /)
        .evaluate((field) => field === field.ownerDocument.activeElement),
    ).toBe(true);
    await page.getByLabel(/^NAM · /).fill("2025");
    await page.getByRole("button", { name: "Xem sẽ đổi gì" }).press("Enter");
    await page.getByText("Cấu hình, dòng 9, Giá trị: 2020 → 2025 (II.3.b)").waitFor();
    await page.getByText("Thời hạn, dòng 2, Hạn: 09/12/2019 → 09/12/2024").waitFor();
    await page.getByText(/^Còn nợ \d+ ngày$/).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "Đã ghi 2 ô" }).waitFor();
    expect(book.tab("Cấu hình")?.at(9, 3)?.value).toBe(2025);
    expect(tabText(book, "Thời hạn")).toContain("09/12/2024");
    expect(tabText(book, "Định mức")).toBe(before);
    expect(tabText(book, "Nhật ký")).toContain("09/12/2019");
    expect(faults).toEqual([]);
    await close();
  });

  it("writes nothing over a cell that has changed since, and reads at 300 px", async () => {
    const { page, faults, book, close } = await dialog(300);
    await page.getByLabel(/^NAM · /).fill("2025");
    await page.getByRole("button", { name: "Xem sẽ đổi gì" }).click();
    await page.getByRole("button", { name: "Ghi 1 ô" }).waitFor();
    const cell = book.tab("Cấu hình")?.at(9, 3);
    if (cell === undefined) throw new RangeError("no cell");
    cell.value = 2024;
    await page.getByRole("button", { name: "Ghi 1 ô" }).click();
    await page.getByRole("alert").filter({ hasText: "vừa đổi trong lúc bạn sửa" }).waitFor();
    expect(book.tab("Cấu hình")?.at(9, 3)?.value).toBe(2024);
    expect([await overhang(page), await seriousFaults(page), faults]).toEqual([0, [], []]);
    await close();
  });
});
