import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtOffice, officeWorld, VP } from "../apps-script/office-world.ts";
import type { Pushed } from "../support/apps-script/pushed.ts";
import { changedForm } from "../support/changed-form.ts";
import { overhang, seriousFaults } from "../support/pages/accessibility.ts";
import { openBrowser } from "../support/pages/browser.ts";
import { openPage } from "../support/pages/open-page.ts";
import { simulatedScript } from "../support/pages/page-script.ts";

const TITLE = "Tờ trình danh sách đại biểu (theo Nghị định 30)";

let browser: Browser;
let pushed: Pushed;
beforeAll(async () => {
  [browser, pushed] = await Promise.all([openBrowser(), builtOffice()]);
});
afterAll(() => browser.close());

describe("the page of own forms", () => {
  it("gives our form, tells a wrong placeholder, takes the mended file and drops it again", async () => {
    const { world, project } = officeWorld(pushed, { isSetUp: "told" });
    const script = simulatedScript({ world, project, pushed, user: VP });
    const html = pushed["own-forms.html"] ?? "";
    const { page, faults, close } = await openPage(browser, { html, script, width: 760 });
    const says = (text: string) => page.getByRole("status").filter({ hasText: text }).waitFor();
    await says("Chọn văn bản.");
    expect([await overhang(page), await seriousFaults(page)]).toEqual([0, []]);
    const inFocus = () => page.evaluate("document.activeElement.textContent.slice(0, 80)");
    await page.getByRole("button", { name: "Gửi mẫu riêng" }).click();
    await page.getByRole("alert").filter({ hasText: "Chọn tệp .docx" }).waitFor();
    expect(await page.evaluate("document.activeElement.id")).toBe("file");
    await page.setViewportSize({ width: 300, height: 640 });
    expect([await overhang(page), await seriousFaults(page)]).toEqual([0, []]);
    const titles = await page.locator("option").allTextContents();
    await page.getByLabel("Văn bản").selectOption({ index: titles.indexOf(TITLE) });
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Tải mẫu gốc" }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe("to-trinh-danh-sach-dai-bieu.nd30.docx");
    const ours = readFileSync(await saved.path()).toString("base64");
    await says("Đã tải to-trinh");

    const send = async (change: (xml: string) => string) => {
      const buffer = Buffer.from(changedForm(ours, change), "base64");
      const file = { name: "cua-so.docx", mimeType: "application/octet-stream", buffer };
      await page.getByLabel("Tệp .docx đã sửa").setInputFiles(file);
      await page.getByRole("button", { name: "Gửi mẫu riêng" }).click();
    };
    await send((xml) => xml.replace("{Hội nghị}", "{Hội ngị}"));
    await page.getByRole("alert").filter({ hasText: "có phải «{Hội nghị}»" }).waitFor();
    expect(await inFocus()).toBe("Gửi mẫu riêng");
    await send((xml) => xml);
    await says("Đã nhận cua-so.docx");
    await page.getByText("Đang dùng mẫu riêng: cua-so.docx").waitFor();
    const drop = page.getByRole("button", { name: "Bỏ mẫu riêng" });
    await drop.press("Enter");
    await page.getByRole("dialog", { name: "Bỏ mẫu riêng" }).waitFor();
    expect([await overhang(page), await seriousFaults(page)]).toEqual([0, []]);
    await page.keyboard.press("Escape");
    expect([await inFocus(), await page.getByText("Đang dùng mẫu riêng").count()]).toEqual([
      "Bỏ mẫu riêng, dùng lại mẫu gốc",
      1,
    ]);
    await drop.press("Enter");
    await page.getByRole("button", { name: "Bỏ mẫu", exact: true }).click();
    await page.getByText("Đang dùng mẫu gốc của chương trình.").waitFor();
    await says("từ nay dùng lại mẫu gốc");
    expect(await page.evaluate("document.activeElement.id")).toBe("form");
    expect(faults).toEqual([]);
    await close();
  });
});
