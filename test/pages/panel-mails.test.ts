import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtOffice, OFFICE_ID, tabText, VP } from "../apps-script/office-world.ts";
import {
  LEDGER_TAB,
  type ReminderOptions,
  type ReminderWorld,
  reminderWorld,
} from "../apps-script/reminder-world.ts";
import type { Pushed } from "../support/apps-script/pushed.ts";
import { overhang, seriousFaults } from "../support/pages/accessibility.ts";
import { openBrowser } from "../support/pages/browser.ts";
import { type OpenPage, openPage } from "../support/pages/open-page.ts";
import { holding, type PageScript, simulatedScript } from "../support/pages/page-script.ts";

let browser: Browser;
let pushed: Pushed;
beforeAll(async () => {
  [browser, pushed] = await Promise.all([openBrowser(), builtOffice()]);
});
afterAll(() => browser.close());

const OTHER = "khac@co-quan.example";

/** The panel with «Thư nhắc việc» opened, before a person of the office. */
const opened = (world: ReminderWorld, user = VP) => openedBy(behind(world, user));

function behind({ world, project }: ReminderWorld, user = VP): PageScript {
  return simulatedScript({ world, project, pushed, user });
}

async function openedBy(script: PageScript): Promise<OpenPage> {
  const open = await openPage(browser, { html: pushed["panel.html"] ?? "", script });
  await open.page.getByText("Chưa tổng hợp lần nào.").waitFor();
  await open.page.locator("summary", { hasText: "Thư nhắc việc" }).click();
  return open;
}

const made = (options: ReminderOptions = {}) => reminderWorld(pushed, options);
const said = (page: Page, text: string | RegExp) =>
  page.getByRole("status").filter({ hasText: text }).waitFor();
const warned = (page: Page, text: string) =>
  page.getByRole("alert").filter({ hasText: text }).waitFor();
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();
const answer = (page: Page, name: string) =>
  page.getByRole("dialog").getByRole("button", { name, exact: true }).click();
const ledgerText = ({ book }: ReminderWorld) => tabText(book(OFFICE_ID), LEDGER_TAB);

async function demandSound({ page, faults }: OpenPage): Promise<void> {
  expect([await overhang(page), await seriousFaults(page), faults]).toEqual([0, [], []]);
}

describe("the mails of today", () => {
  it("are shown as they would look, sampled to oneself, and sent after a yes", async () => {
    const world = made({ isOn: false });
    const before = ledgerText(world);
    const open = await opened(world);
    const { page } = open;
    await press(page, "Xem trước thư");
    await said(page, "5 thư sẽ gửi, chưa thư nào được gửi.");
    expect([world.sentCodes(), ledgerText(world)]).toEqual([[], before]);
    const mail = page.locator("details.unit").first();
    const subject = (await mail.locator("summary").textContent()) ?? "";
    await mail.locator("summary").click();
    const text = page.frameLocator("iframe").getByText("Kính gửi: Đơn vị thử 0.");
    await text.waitFor();
    expect(await mail.getByText("Đến: dv0@don-vi.example").count()).toBe(1);
    await demandSound(open);

    await press(page, "Gửi thử cho tôi");
    await said(page, `đến ${VP}. Đơn vị không nhận gì; Sổ thư không đổi.`);
    expect(new Set(world.world.mail.delivered.map(({ to }) => to))).toEqual(new Set([VP]));
    expect(ledgerText(world)).toBe(before);

    await page.getByRole("button", { name: "Gửi 5 thư" }).press("Enter");
    await page.getByText(`Sẽ gửi 5 thư từ ${VP}.`).waitFor();
    await demandSound(open);
    await answer(page, "Thôi");
    expect(world.sentCodes()).toEqual([]);
    await page.getByRole("button", { name: "Gửi 5 thư" }).press("Enter");
    await answer(page, "Gửi");
    await said(page, "Đã giao 5 thư cho Gmail.");
    expect(world.sentCodes()).toHaveLength(5);
    expect(world.sentCodes().map((code) => subject.includes(code))).toContain(true);
    expect(world.props.get("CHU_LICH_CHAY")).toBe(VP);
    expect(await page.getByRole("button", { name: /^Gửi \d+ thư/ }).count()).toBe(0);
    await press(page, "Xem trước thư");
    await said(page, "Không có thư nào phải gửi.");
    await demandSound(open);
    await open.close();
  });

  it("can be stopped while they go out, by the keyboard alone; what went and what waits is said", async () => {
    const world = made();
    const script = holding(behind(world), "lamViec", "dung");
    const open = await openedBy(script);
    const { page } = open;
    await press(page, "Xem trước thư");
    await page.getByRole("button", { name: "Gửi 5 thư" }).press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await said(page, "Bấm «Dừng» thì dừng sau thư đang gửi.");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Dừng");
    await demandSound(open);
    await page.keyboard.press("Enter");
    await said(page, "Sẽ dừng sau bước đang làm.");
    await expect.poll(() => script.waiting(), { timeout: 10_000 }).toBe(2);
    script.release(() => {
      world.world.during({ at: { name: "MailApp.sendEmail", nth: 3 }, when: "after" }, () => {
        script.serveNow("dung");
      });
    });
    await said(page, "đã giao 3 thư cho Gmail, không rút lại được (xem tab Sổ thư); còn 2 thư");
    await said(page, "Muốn giữ cả hôm đó thì vào Thi đua ▸ Nhắc việc ▸ Tắt nhắc việc.");
    await page.getByText("Việc gửi thư hôm nay đã dừng lúc 07:10 theo yêu cầu.").waitFor();
    const states = world.ledger().map(({ state }) => state);
    expect(states).toEqual(["SENT", "SENT", "SENT", "PLANNED", "PLANNED"]);
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Xem trước thư");
    await demandSound(open);
    await press(page, "Xem trước thư");
    await page.getByRole("button", { name: "Gửi 2 thư" }).press("Enter");
    await answer(page, "Gửi");
    await said(page, "Đã giao 2 thư cho Gmail.");
    expect(new Set(world.sentCodes()).size).toBe(5);
    expect(await page.getByText("Việc gửi thư hôm nay đã dừng").count()).toBe(0);
    await open.close();
  });

  it("may be looked at and not sent by another account than the one that sends", async () => {
    const world = made();
    for (const { editors } of world.world.spreadsheets) editors.add(OTHER);
    const open = await opened(world, OTHER);
    await press(open.page, "Xem trước thư");
    await said(open.page, `Thư được gửi từ tài khoản ${VP}.`);
    expect(await open.page.locator("details.unit").count()).toBe(5);
    expect(await open.page.getByRole("button", { name: /^Gửi \d/ }).count()).toBe(0);
    await press(open.page, "Thư chưa rõ");
    await warned(open.page, `Thư được gửi từ tài khoản ${VP}.`);
    await open.page.evaluate(
      `new Promise((ok) => google.script.run.withSuccessHandler(ok).lamViec("gui"))`,
    );
    expect(world.sentCodes()).toEqual([]);
    await open.close();
  });
});

describe("an uncertain mail", () => {
  it("is settled by what a person saw: «Đã thấy» at once, «Chưa thấy» after a second yes", async () => {
    const world = made();
    const fault = world.world.text("S1");
    world.world.fail({ at: { name: "MailApp.sendEmail", nth: 2 }, when: "after", text: fault });
    world.world.fail({ at: { name: "MailApp.sendEmail", nth: 4 }, when: "before", text: fault });
    world.fire("nhacViecHangNgay");
    const unknown = () => world.ledger().filter(({ state }) => state === "UNCERTAIN");
    const [seen, missed] = unknown().map(({ code }) => code);
    const sent = world.sentCodes();
    const open = await opened(world);
    const { page } = open;
    await press(page, "Thư chưa rõ");
    await said(page, "2 thư chưa rõ.");
    const card = page.locator(".cards > li", { hasText: seen ?? "?" });
    const text = (await card.textContent()) ?? "";
    expect(text).toContain(`in:sent subject:"${seen}"`);
    expect(text).toContain("lúc 07:10 08/05/2020");
    expect(text).toContain("máy chủ đã gặp lỗi");
    await demandSound(open);
    await card.getByRole("button", { name: "Đã thấy" }).click();
    await said(page, "Đã ghi: thư đã gửi.");
    expect(unknown().map(({ code }) => code)).toEqual([missed]);

    await press(page, "Chưa thấy, gửi lại");
    await page.getByRole("dialog", { name: "Gửi lại thư này?" }).waitFor();
    await demandSound(open);
    await answer(page, "Thôi");
    expect(unknown()).toHaveLength(1);
    await press(page, "Chưa thấy, gửi lại");
    await answer(page, "Chưa thấy, gửi lại");
    await said(page, "Đã ghi: thư sẽ được gửi lại ở lần chạy sau.");
    expect([unknown(), world.sentCodes()]).toEqual([[], sent]);
    await press(page, "Thư chưa rõ");
    await said(page, "Không có thư nào chưa rõ.");
    await open.close();
  });
});
