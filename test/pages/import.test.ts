import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtOffice, OWN_ID, officeWorld, SHARED_ID, VP } from "../apps-script/office-world.ts";
import type { Book } from "../support/apps-script/book.ts";
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

const NASTY = '<img src=x onerror="alert(1)">=HYPERLINK("http://a.example")';
const LIST = [
  "TRUNG TÂM XÚC TIẾN THƯƠNG MẠI",
  "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ",
  "TT\tHọ tên đ/c\tNgày sinh\tThành phần\tGhi chú",
  `1\tÔng Nguyễn Văn Thử\t12/5/80\tĐHTT\t${NASTY}`,
  "2\tBà Trần Thị Mẫu\t01.02.1975\tKhách mời\t",
  "Tổng cộng: 2",
].join("\n");

/** The dialog over the sample, as Văn phòng has it open. */
async function dialog(width = 760) {
  const { world, project, book } = officeWorld(pushed, { isSetUp: "told" });
  const script = simulatedScript({ world, project, pushed, user: VP });
  const html = pushed["import.html"] ?? "";
  const opened = await openPage(browser, { html, script, width, height: 560 });
  await opened.page.getByRole("textbox", { name: "Danh sách của đơn vị" }).waitFor();
  await opened.page.getByRole("button", { name: "Đọc danh sách", disabled: false }).waitFor();
  return { ...opened, world, book, script };
}

function rowsOf(book: Book, tab: string): readonly (readonly unknown[])[] {
  const sheet = book.tab(tab);
  if (sheet === undefined) return [];
  return Array.from({ length: sheet.lastRow }, (_, row) =>
    Array.from(
      { length: sheet.lastColumn },
      (__, column) => sheet.at(row + 1, column + 1)?.value ?? "",
    ),
  );
}

/** Answers the question that has the focus by keys alone, and waits for the next. */
async function answerByKeys(page: Page, ...keys: readonly string[]): Promise<void> {
  const before = await page.getByRole("group").first().textContent();
  for (const key of keys) await page.keyboard.press(key);
  await page.keyboard.press("Enter");
  const shown = 'document.querySelector("fieldset")?.textContent';
  await page.waitForFunction(`${shown} !== ${JSON.stringify(before)}`);
}

/** What the clipboard of a word processor hands over. */
async function pasteHtml(page: Page, html: string): Promise<void> {
  await page.evaluate(`(() => {
    const data = new DataTransfer();
    data.setData("text/html", ${JSON.stringify(html)});
    const init = { clipboardData: data, bubbles: true, cancelable: true };
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", init));
  })()`);
}

describe("«Nhập danh sách đơn vị gửi»", () => {
  it("goes from paste to rows in the unit's own workbook by keyboard alone", async () => {
    const { page, faults, calls, book, close } = await dialog();
    const before = rowsOf(book(OWN_ID), "Đại biểu");
    const shared = rowsOf(book(SHARED_ID), "Đại biểu");
    await page.keyboard.insertText(LIST);
    for (const key of ["Tab", "Tab", "Tab", "Enter"]) await page.keyboard.press(key);
    await page.getByText("«12/5/80» nghĩa là gì?").first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await answerByKeys(page, "Space");
    await page.getByText("«Hội nghị» của 2 dòng").first().waitFor();
    await answerByKeys(page, "Space");
    await page.getByRole("button", { name: "Thêm 2 dòng" }).waitFor();
    expect([await overhang(page), await seriousFaults(page)]).toEqual([0, []]);
    await page.keyboard.press("Enter");
    await page.getByRole("status").filter({ hasText: "Đã thêm 2 dòng" }).waitFor();
    const after = rowsOf(book(OWN_ID), "Đại biểu");
    expect(after.slice(0, before.length)).toEqual(before);
    const added = after.slice(before.length).map((row) => row.map(String).join("|"));
    expect(added).toHaveLength(2);
    expect(added[0]).toContain("Nguyễn Văn Thử");
    expect(added[0]).toContain(NASTY);
    expect(added[1]).toContain("Trần Thị Mẫu");
    expect(rowsOf(book(SHARED_ID), "Đại biểu")).toEqual(shared);
    expect(calls.filter(({ args }) => args[0] === "them-dong")).toHaveLength(1);
    expect(faults).toEqual([]);
    await close();
  });

  it("appends nothing twice when the click is repeated, and shows the rows as standing next time", async () => {
    const { page, book, script, calls, faults, close } = await dialog();
    await page.getByRole("textbox", { name: "Danh sách của đơn vị" }).fill(LIST);
    await page.getByRole("button", { name: "Đọc danh sách" }).click();
    await page.getByLabel("12/05/1980").check();
    await page.getByRole("button", { name: "Trả lời" }).click();
    await page.getByLabel("Sở", { exact: true }).check();
    await page.getByRole("button", { name: "Trả lời" }).click();
    await page.getByRole("button", { name: "Thêm 2 dòng" }).click();
    await page.getByRole("status").filter({ hasText: "Đã thêm 2 dòng" }).waitFor();
    const count = rowsOf(book(OWN_ID), "Đại biểu").length;
    const order = calls.find(({ args }) => args[0] === "them-dong");
    const again = await script.serve(order ?? { name: "hoiThoai", args: [] });
    expect(again.answer).toMatchObject({
      ok: true,
      text: "Lần bấm trước đã ghi rồi, không ghi lại.",
    });
    expect(rowsOf(book(OWN_ID), "Đại biểu")).toHaveLength(count);
    await close();
    expect(faults).toEqual([]);
  });

  it("takes the joined cells of what Word or Excel puts on the clipboard", async () => {
    const { page, faults, close } = await dialog();
    await page.getByRole("textbox", { name: "Danh sách của đơn vị" }).focus();
    const html =
      "<p>DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ</p><table><tr><th>TT<th>Đơn vị<th>Họ và tên<th>Thành phần<th>Hội nghị</tr>" +
      "<tr><td>1<td rowspan=2>VP<td><p>Nguyễn Văn</p><p>Thử</p><td>Khách mời<td>Sở</tr><tr><td>2<td>Trần Thị Mẫu<td>Khác<td>Sở</tr></table>";
    await pasteHtml(page, html);
    await page.getByText("Đã nhận 4 dòng").waitFor();
    await page.getByRole("button", { name: "Đọc danh sách" }).click();
    const second = page.getByRole("row").filter({ hasText: "Trần Thị Mẫu" });
    await second.filter({ hasText: "Đơn vị: VP" }).waitFor();
    expect(faults).toEqual([]);
    await close();
  });

  it("says what it cannot read, lists what goes into no row, and takes an answer back", async () => {
    const { page, faults, close } = await dialog(300);
    const field = page.getByRole("textbox", { name: "Danh sách của đơn vị" });
    const read = page.getByRole("button", { name: "Đọc danh sách" });
    await read.click();
    await page.getByRole("alert").filter({ hasText: "Chưa có gì để đọc" }).waitFor();
    await field.fill("Kính gửi Văn phòng");
    await read.click();
    await page.getByRole("status").filter({ hasText: "Không thấy bảng nào" }).waitFor();
    await field.fill(LIST);
    await read.click();
    await page.getByLabel("để trống").check();
    await page.getByRole("button", { name: "Trả lời" }).click();
    await page.getByText("Đã trả lời (1)").click();
    await page.getByRole("button", { name: /Sửa: .*12\/5\/80/ }).click();
    await page.getByText("«12/5/80» nghĩa là gì?").first().waitFor();
    await page.getByText("Không đưa vào dòng nào").click();
    await page.getByText("A6 «Tổng cộng: 2»: dòng tổng cộng").waitFor();
    expect([await overhang(page), await seriousFaults(page), faults]).toEqual([0, [], []]);
    await close();
  });
});
