import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtOffice, officeWorld, VP } from "../apps-script/office-world.ts";
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

describe("the panel", () => {
  it("says that nothing was consolidated yet", async () => {
    const { world, project } = officeWorld(pushed, { isSetUp: "told" });
    const script = simulatedScript({ world, project, pushed, user: VP });
    const { page, faults, close } = await openPage(browser, {
      html: pushed["panel.html"] ?? "",
      script,
    });
    await page.getByRole("status").filter({ hasText: "Chưa tổng hợp lần nào." }).waitFor();
    expect([await overhang(page), await seriousFaults(page), faults]).toEqual([0, [], []]);
    await close();
  });
});
