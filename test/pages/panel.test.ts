import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { entryId, ownBook, withUnits } from "../apps-script/many-books.ts";
import {
  builtOffice,
  lastSummary,
  OFFICE_ID,
  type OfficeWorld,
  officeWorld,
  SAMPLE_IDS,
  VP,
} from "../apps-script/office-world.ts";
import type { Pushed } from "../support/apps-script/pushed.ts";
import { overhang, seriousFaults } from "../support/pages/accessibility.ts";
import { openBrowser } from "../support/pages/browser.ts";
import { type OpenPage, openPage } from "../support/pages/open-page.ts";
import { holding, type PageScript, simulatedScript } from "../support/pages/page-script.ts";

let browser: Browser;
let pushed: Pushed;
/** Consolidated once by a click in the menu; tests that change it say so. */
let office: OfficeWorld;
beforeAll(async () => {
  [browser, pushed] = await Promise.all([openBrowser(), builtOffice()]);
  office = officeWorld(pushed, { isSetUp: "told" });
});
afterAll(() => browser.close());

const behind = ({ world, project }: Pick<OfficeWorld, "world" | "project">) =>
  simulatedScript({ world, project, pushed, user: VP });
const opened = (script: PageScript): Promise<OpenPage> =>
  openPage(browser, { html: pushed["panel.html"] ?? "", script });

/** What nobody may find in any state of the panel. */
async function demandSound({ page, faults }: OpenPage): Promise<void> {
  expect([await overhang(page), await seriousFaults(page), faults]).toEqual([0, [], []]);
}

const said = (page: Page, text: string | RegExp) =>
  page.getByRole("status").filter({ hasText: text }).waitFor();
const warned = (page: Page, text: string) =>
  page.getByRole("alert").filter({ hasText: text }).waitFor();
const press = (page: Page, name: string | RegExp) =>
  page.getByRole("button", { name }).first().click();
const openAll = (page: Page) =>
  page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
const inFocus = (page: Page) => page.evaluate("document.activeElement.textContent");

describe("the first look", () => {
  it("says that nothing was consolidated yet; a click on «Tổng hợp» shows the result", async () => {
    const script = behind(office);
    const open = await opened(script);
    const { page } = open;
    await page.getByText("Chưa tổng hợp lần nào.").waitFor();
    await demandSound(open);
    await press(page, "Tổng hợp");
    const { findings, units } = office.expected;
    const ofUnit = (code: string) => findings.filter(({ unit }) => unit === code);
    const errors = findings.filter(({ severity }) => severity === "error").length;
    await said(page, `Đã tổng hợp: ${errors} lỗi, ${findings.length - errors} cảnh báo.`);
    expect(await inFocus(page)).toBe("Tổng hợp");
    expect(lastSummary(office).summary).toEqual(office.expected);
    await openAll(page);
    for (const { name, code } of units.filter(({ code: own }) => ofUnit(own).length > 0)) {
      const heading = page.getByRole("heading", { name, exact: true });
      const unit = page.locator("details.unit > summary").filter({ has: heading });
      const own = ofUnit(code).filter(({ severity }) => severity === "error").length;
      const counts = `${own} lỗi, ${ofUnit(code).length - own} cảnh báo`;
      expect(await unit.textContent()).toBe(`${name}${counts}`);
    }
    await demandSound(open);
    await open.close();
  });

  it("rests on what was remembered: whom to call, what each task comes to, no entry workbook read", async () => {
    const script = behind(office);
    const open = await opened(script);
    await open.page.getByText("Theo lần tổng hợp lúc 08/05/2020").waitFor();
    const [first] = script.runs;
    expect(first?.run.calls.map(({ name }) => name)).toEqual([
      "SpreadsheetApp.getActiveSpreadsheet",
      "Properties.getProperties",
      "Sheets.Spreadsheets.get",
      "Spreadsheet.getSheetByName",
      "Sheet.getLastRow",
      "Sheet.getLastColumn",
      "Range.getDisplayValues",
      "Range.getDisplayValues",
    ]);
    expect(script.runs).toHaveLength(1);
    const { page } = open;
    const { units } = office.expected;
    const isUrgent = ({ status, daysLeft }: (typeof units)[number]["tasks"][number]) =>
      status === "overdue" || status === "returned" || (status === "dueSoon" && daysLeft === 0);
    const called = units.filter(({ tasks }) => tasks.some(isUrgent)).map(({ name }) => name);
    const calls = page.locator("details", { hasText: "Đơn vị cần gọi hôm nay" });
    await calls.getByText(called[0] ?? "?").waitFor();
    expect((await calls.locator("h3").allTextContents()).sort()).toEqual([...called].sort());
    expect(await calls.locator('a[href^="tel:0236"]').count()).toBeGreaterThan(0);
    const overdue = units.flatMap(({ tasks }) =>
      tasks.filter(({ code, status }) => code === "T02" && status === "overdue"),
    );
    const bar = page.locator(".bars > li", { hasText: "T02." });
    expect(await bar.textContent()).toContain(`Quá hạn: ${overdue.length}`);
    await open.close();
  });
});

describe("a violation", () => {
  it("leads to its cell: one of this workbook is selected, one elsewhere opens in a new tab", async () => {
    const script = behind(office);
    const open = await opened(script);
    const { page } = open;
    await page.getByText("Vi phạm").first().waitFor();
    await openAll(page);
    const here = page.getByRole("button", { name: /^Đến ô: Đơn vị, dòng \d+/ }).first();
    const row = /dòng (\d+)/.exec((await here.textContent()) ?? "")?.[1];
    await here.click();
    await said(page, "Đã chọn ô: Đơn vị, dòng");
    const { active, selected } = office.book(OFFICE_ID);
    expect([active?.name, selected]).toEqual(["Đơn vị", expect.stringMatching(`^[A-Z]+${row}$`)]);
    const elsewhere = page.getByRole("link", { name: /^Mở ô: Đại biểu, dòng \d+/ }).first();
    expect(await elsewhere.getAttribute("href")).toMatch(
      /^https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit#gid=\d+&range=[A-Z]+\d+$/,
    );
    expect(await elsewhere.getAttribute("target")).toBe("_blank");
    await demandSound(open);
    await open.close();
  });

  it("of a tab that is gone meanwhile is said to be gone", async () => {
    const script = behind(office);
    const open = await opened({
      ...script,
      serve: (call) => script.serve(call.name === "denO" ? { ...call, args: [99, "B2"] } : call),
    });
    await open.page.getByText("Vi phạm").first().waitFor();
    await openAll(open.page);
    await press(open.page, /^Đến ô/);
    await warned(open.page, "Ô này không còn ở chỗ cũ. Bấm Tổng hợp để tìm lại.");
    await open.close();
  });
});

describe("a long run", () => {
  it("says how far it is, stops when it is asked to, and can be gone on with", async () => {
    const own = Array.from({ length: 14 }, (_, at) => ownBook(at));
    const many = officeWorld(pushed, {
      isSetUp: "told",
      pace: "high",
      office: (book) => withUnits(book, own.length),
      entries: (entries) => [...entries, ...own],
      ids: [...SAMPLE_IDS, ...own.map((_, at) => entryId(at))],
    });
    const script = holding(behind(many), "lamViec", "dung");
    const open = await opened(script);
    const { page } = open;
    await page.getByText("Chưa tổng hợp lần nào.").waitFor();
    await press(page, "Tổng hợp");
    expect(await inFocus(page)).toBe("Dừng");
    await demandSound(open);
    await page.keyboard.press("Enter");
    await said(page, "Sẽ dừng sau bước đang làm.");
    await expect.poll(() => script.waiting(), { timeout: 10_000 }).toBe(2);
    let heard = "";
    script.release(() => {
      const at = { name: "Sheets.Spreadsheets.get", nth: 6 };
      many.world.during({ at, when: "after" }, () => {
        script.serveNow("dung");
        heard = String(many.run("tienDo").result);
      });
    });
    await said(page, "Đã dừng theo yêu cầu. Phần đã làm được giữ nguyên.");
    expect(JSON.parse(heard)).toMatchObject({ text: "Đang đọc bảng nhập liệu: 3/17" });
    await page.getByText("Bấm «Tổng hợp» để đi tiếp.").waitFor();
    await press(page, "Tổng hợp");
    await said(page, "Đã tổng hợp:");
    expect(lastSummary(many).summary).toEqual(many.expected);
    await open.close();
  });

  it("says in the panel what it says on the way", async () => {
    const script = holding(
      {
        ...behind(office),
        serve: () => ({
          answer: JSON.stringify({ run: 1, text: "Đang đọc bảng nhập liệu: 4/17" }),
        }),
      },
      "lamViec",
      "tinhTrangBang",
    );
    const open = await opened(script);
    await said(open.page, "Đang đọc bảng nhập liệu: 4/17");
    await open.close();
  });
});

describe("the keyboard alone", () => {
  it("reaches every control in the order of the page, and none is out of sight", async () => {
    const open = await opened(behind(office));
    const { page } = open;
    await page.getByText("Theo lần tổng hợp lúc").waitFor();
    const reached = [String(await inFocus(page))];
    for (let at = 0; at < 60; at++) {
      await page.keyboard.press("Tab");
      const [name, outline, top] = (await page.evaluate(`(() => {
        const own = document.activeElement;
        return [own.textContent, getComputedStyle(own).outlineStyle, own.getBoundingClientRect().top];
      })()`)) as [string, string, number];
      if (await page.evaluate("document.activeElement === document.body")) break;
      reached.push(name);
      expect([name, outline, top >= 0 && top < 640]).toEqual([name, "solid", true]);
    }
    expect(reached.slice(0, 2)).toEqual(["Tổng hợp", "Xem lại"]);
    expect(reached.join("\n")).toMatch(
      /Gọi .*Tiến độ từng việc.*Vi phạm.*Thư nhắc việc.*Lần chạy/s,
    );
    await open.close();
  });

  it("opens a section, asks for the way back, says no by Escape, then yes", async () => {
    const script = behind(office);
    const open = await opened(script);
    const { page } = open;
    await page.getByText("Theo lần tổng hợp lúc").waitFor();
    const before = script.runs.length;
    await page.locator("summary", { hasText: "Lần chạy gần đây" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await inFocus(page)).toBe("Khôi phục lần trước");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Khôi phục lần trước" }).waitFor();
    expect(await inFocus(page)).toBe("Thôi");
    await demandSound(open);
    await page.keyboard.press("Escape");
    expect([await page.getByRole("dialog").count(), await inFocus(page)]).toEqual([
      0,
      "Khôi phục lần trước",
    ]);
    expect(script.runs).toHaveLength(before);
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await said(page, "Đã khôi phục lần trước: Tổng hợp, Vi phạm.");
    expect(await inFocus(page)).toBe("Khôi phục lần trước");
    const runs = page.locator("details", { hasText: "Lần chạy gần đây" }).locator("li");
    expect(await runs.first().textContent()).toContain("Khôi phục lần trước");
    await demandSound(open);
    await open.close();
  });
});

describe("what goes wrong", () => {
  it("is said in words: another run is at work", async () => {
    const open = await opened(behind(office));
    await open.page.getByText("Theo lần tổng hợp lúc").waitFor();
    office.world.holdLock(`document:${OFFICE_ID}`, 60_000);
    await press(open.page, "Tổng hợp");
    await warned(open.page, "Một lần chạy khác đang làm việc trên bảng này. Chờ lần đó xong");
    expect(await inFocus(open.page)).toBe("Tổng hợp");
    await demandSound(open);
    await open.close();
  });

  it("is said in words: Google does not answer, and the next click works", async () => {
    const script = behind(office);
    let isOut = true;
    const open = await opened({
      ...script,
      serve: (call) => (isOut ? { error: "NetworkError: Connection failure" } : script.serve(call)),
    });
    await warned(open.page, "Không nhận được trả lời của bảng tính.");
    await warned(open.page, "Connection failure");
    await demandSound(open);
    isOut = false;
    await press(open.page, "Xem lại");
    await open.page.getByText("Theo lần tổng hợp lúc").waitFor();
    expect(await open.page.getByRole("alert").textContent()).toBe("");
    await open.close();
  });

  it("is an answer, no exception, when a page asks for what there is not", async () => {
    const open = await opened(behind(office));
    const asked = (call: string) =>
      open.page.evaluate(
        `new Promise((ok, no) => google.script.run.withSuccessHandler(ok).withFailureHandler(no).${call})`,
      );
    const outdated = expect.stringContaining("Bảng bên này cũ hơn chương trình.");
    const noCell = expect.stringContaining("Ô này không còn ở chỗ cũ.");
    expect(await asked('lamViec("xoa-het")')).toEqual({
      ok: false,
      code: "unknown-work",
      text: outdated,
    });
    for (const call of ['denO(1.5, "A1")', 'denO(0, "A1:B2")', 'denO(-1, "A1")'])
      expect([call, await asked(call)]).toEqual([
        call,
        { ok: false, code: "no-cell", text: noCell },
      ]);
    await open.close();
  });
});
