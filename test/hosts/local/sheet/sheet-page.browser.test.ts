import { mkdirSync } from "node:fs";
import process from "node:process";
import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { overhang, seriousFaults } from "../../../support/pages/accessibility.ts";
import { openBrowser } from "../../../support/pages/browser.ts";
import { openSheet, type SheetDriver } from "../../../support/sheet-driver.ts";
import { ENTRY, OFFICE, smallWorkspace } from "../../../support/sheet-server.ts";
import { builtSheetPage, type SheetWorld, sheetWorld } from "../../../support/sheet-world.ts";

const TAB = "Đại biểu";
const COLUMNS = [
  "unit",
  "conference",
  "name",
  "born",
  "gender",
  "position",
  "department",
  "field",
  "composition",
  "honours",
  "standsFor",
  "worker",
  "remark",
  "check",
] as const;
const DELEGATE = {
  "Đơn vị": "VP",
  "Hội nghị": "Sở",
  "Họ và tên": "Nguyễn Thị Ánh",
  "Giới tính": "Nữ",
  "Thành phần": "Khách mời",
};
/** The first row below the two that stand there. */
const FREE_ROW = 4;

let browser: Browser;
let context: BrowserContext;
let world: SheetWorld;
let sheet: SheetDriver;

function cell(column: (typeof COLUMNS)[number], row = FREE_ROW) {
  return { file: ENTRY, tab: TAB, row, column: COLUMNS.indexOf(column) + 1 };
}

/** Pictures of each state, for whoever wants to look at them. */
async function picture(name: string, driver = sheet): Promise<void> {
  const folder = process.env["DIEN_HINH_PICTURES"];
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await driver.page.screenshot({ path: `${folder}/${name}.png` });
}

beforeAll(async () => {
  const rows = { [TAB]: [DELEGATE, { ...DELEGATE, "Họ và tên": "Lê Tám" }] };
  const [opened, built, folder] = await Promise.all([
    openBrowser(),
    builtSheetPage(),
    smallWorkspace(rows),
  ]);
  browser = opened;
  world = await sheetWorld(folder, built);
  context = await browser.newContext({ viewport: { width: 1440, height: 800 }, locale: "vi-VN" });
  sheet = await openSheet(context, world.address());
});
afterAll(async () => {
  await browser.close();
  await world.end();
  expect([...sheet.faults, ...world.faults()]).toEqual([]);
});

describe("typing as a unit does", () => {
  it("shows a flag while something is missing and takes it away", async () => {
    await sheet.goTo(cell("unit"));
    await sheet.type("VP");
    await sheet.goTo(cell("conference"));
    await sheet.type("Sở");
    await sheet.goTo(cell("name"));
    await sheet.until("cell-wrong", /Chưa điền «Họ và tên»/);
    await picture("co");
    await sheet.type("Trần Bảy");
    await sheet.goTo(cell("gender"));
    await sheet.until("cell-wrong", /Chưa điền «Giới tính»/);
    await sheet.type("Nam");
    await sheet.goTo(cell("composition"));
    await sheet.type("Khách mời");
    await sheet.goTo(cell("check"));
    await sheet.until("cell-text", /^\(trống\)$/);
    expect(await world.onDisk(cell("name"))).toBe("Trần Bảy");
  });

  it("reads 12/03/1980 as the twelfth of March, and says of 31/02 that there is none", async () => {
    await sheet.goTo(cell("born"));
    await sheet.type("31/02/1980");
    await sheet.goTo(cell("born"));
    await sheet.until("cell-wrong", /Không có ngày 31\/02\/1980/);
    await sheet.type("12.3.1980");
    await sheet.goTo(cell("born"));
    await sheet.until("cell-text", /^12\/03\/1980$/);
    expect(await sheet.text("cell-wrong")).toBe("");
    expect(await world.onDisk(cell("born"))).toEqual(new Date(Date.UTC(1980, 2, 12)));
  });

  it("offers a list at the arrow of a cell", async () => {
    await sheet.goTo(cell("conference", 2));
    const box = await sheet.page.locator("#grid").boundingBox();
    const [rowHeads, unit, conference] = [46, 110, 90];
    const [columnHeads, header, middle] = [20, 44, 57];
    const arrow = { x: rowHeads + unit + conference - 9, y: columnHeads + header + middle };
    await sheet.page.mouse.click((box?.x ?? 0) + arrow.x, (box?.y ?? 0) + arrow.y);
    const offered = sheet.page.getByText("Đơn vị", { exact: true }).last();
    await offered.waitFor();
    await picture("danh-sach");
    await sheet.saving(() => offered.click());
    expect(await world.onDisk(cell("conference", 2))).toBe("Đơn vị");
  });

  it("ticks by the space bar, there and back", async () => {
    await sheet.goTo(cell("worker"));
    await sheet.saving(() => sheet.press("Space"));
    await sheet.until("cell-text", /^đã đánh dấu$/);
    expect(await world.onDisk(cell("worker"))).toBe(true);
    await sheet.saving(() => sheet.press("Space"));
    await sheet.until("cell-text", /^chưa đánh dấu$/);
    expect(await world.onDisk(cell("worker"))).toBe(false);
  });

  it("joins several values that were chosen in a dialog", async () => {
    await sheet.goTo(cell("honours"));
    await sheet.press("Alt+ArrowDown");
    const boxes = sheet.page.getByRole("dialog").getByRole("checkbox");
    const values = await boxes.evaluateAll((all) =>
      all.map((box) => (box as unknown as { value: string }).value),
    );
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await picture("nhieu-gia-tri");
    expect(await seriousFaults(sheet.page, "#grid")).toEqual([]);
    await sheet.saving(() => sheet.page.getByRole("button", { name: "Ghi vào ô" }).click());
    expect(await world.onDisk(cell("honours"))).toBe(values.slice(0, 2).join("; "));
  });

  it("pastes cells of another spreadsheet, takes them back and puts them there again", async () => {
    const row = FREE_ROW + 1;
    await sheet.goTo(cell("unit", row));
    await sheet.paste(
      'VP\tSở\t"Hồ ""Chín"" Mười"\t05/06/1979\tNam\r\nVP\tSở\tVõ Mười\t0912345678\tNữ\r\n',
    );
    expect(await world.onDisk(cell("name", row))).toBe('Hồ "Chín" Mười');
    expect(await world.onDisk(cell("name", row + 1))).toBe("Võ Mười");
    await sheet.goTo(cell("unit", row));
    await sheet.saving(() => sheet.press("Control+z"));
    expect(await world.onDisk(cell("name", row))).toBeNull();
    await sheet.saving(() => sheet.press("Control+y"));
    expect(await world.onDisk(cell("name", row + 1))).toBe("Võ Mười");
    await sheet.goTo(cell("born", row + 1));
    expect(await sheet.text("cell-text")).toBe("0912345678");
  });
});

describe("typing faster than the server answers", () => {
  const row = FREE_ROW + 6;
  const words = ["VP", "Sở", "Lý Chín", "1/2/1980", "Nữ", "Văn thư", "Phòng A", "Công nghiệp"];

  it("loses no letter of a row that is typed from cell to cell", async () => {
    await sheet.goTo(cell("unit", row));
    for (const word of words) {
      await sheet.page.keyboard.type(word.slice(0, 1));
      // The answer about the cell before comes while this one is half typed.
      if (word !== words[0]) await sheet.until("state", /^Đã lưu/);
      await sheet.page.keyboard.type(word.slice(1));
      await sheet.press("Tab");
    }
    await sheet.until("state", /^Đã lưu/);
    const kept = await Promise.all(
      words.map((_, at) => world.onDisk({ file: ENTRY, tab: TAB, row, column: at + 1 })),
    );
    const born = new Date(Date.UTC(1980, 1, 1));
    expect(kept).toEqual(words.map((word) => (word === "1/2/1980" ? born : word)));
    await sheet.goTo(cell("composition", row));
    await sheet.until("cell-wrong", /Chưa điền «Thành phần»/);
  });

  it("fills the cells below by Ctrl+D, and takes them back", async () => {
    await sheet.goTo(cell("position", row));
    for (const _ of [1, 2]) await sheet.press("Shift+ArrowDown");
    await sheet.saving(() => sheet.press("Control+d"));
    const filled = () =>
      Promise.all([1, 2, 3].map((down) => world.onDisk(cell("position", row + down))));
    expect((await filled()).map((value) => value ?? "")).toEqual(["Văn thư", "Văn thư", ""]);
    await sheet.saving(() => sheet.press("Control+z"));
    expect((await filled()).map((value) => value ?? "")).toEqual(["", "", ""]);
  });

  it("chooses the whole row by Shift+Space, and empties it", async () => {
    await sheet.goTo(cell("born", row));
    await sheet.press("Shift+Space");
    await sheet.saving(() => sheet.press("Delete"));
    expect((await world.onDisk(cell("name", row))) ?? "").toBe("");
    expect((await world.onDisk(cell("unit", row))) ?? "").toBe("");
  });
});

describe("what cannot be kept", () => {
  it.each([
    { what: "a computed column", spot: cell("check"), keys: ["x"], says: /do máy ghi/ },
    { what: "a header", spot: cell("name", 1), keys: ["x"], says: /Dòng tiêu đề khóa/ },
    {
      what: "a tab to read",
      spot: { file: ENTRY, tab: "Quy định", row: 2, column: 3 },
      keys: ["x"],
      says: /chỉ để đọc/,
    },
    { what: "bold", spot: cell("name"), keys: ["Control+b"], says: /chỉ ghi nội dung ô/ },
    { what: "hiding rows", spot: cell("name"), keys: ["Control+9"], says: /chỉ ghi nội dung ô/ },
    { what: "cutting", spot: cell("name"), keys: ["Control+x"], says: /Không cắt được/ },
  ])("refuses $what and says so", async ({ spot, keys, says }) => {
    await sheet.goTo(spot);
    const before = await sheet.text("cell-text");
    for (const key of keys) await sheet.press(key);
    await sheet.until("notices", says);
    await sheet.goTo(spot);
    expect(await sheet.text("cell-text")).toBe(before);
    expect(await sheet.text("state")).toMatch(/^(?:Đã lưu|Mọi ô đã lưu)/);
  });

  it("keeps markup and formulas as the texts that they are, in every column", async () => {
    const nasty = [
      "=1+1",
      '"><img src=x onerror=alert(1)>',
      "<script>alert(1)</script>",
      "@SUM(A1)",
      "+1",
      "-1",
      "{{7*7}}",
      "javascript:alert(1)",
      "'; DROP TABLE",
      "\\u003cb\\u003e",
      "𝓐 ‮ ẹ̃",
      "%00",
      "=cmd|'/C calc'!A0",
    ];
    const row = FREE_ROW + 3;
    await sheet.goTo(cell("unit", row));
    await sheet.paste(nasty.map((text) => `"${text.replaceAll('"', '""')}"`).join("\t"));
    const kept = await Promise.all(
      nasty.map((_, at) => world.onDisk({ file: ENTRY, tab: TAB, row, column: at + 1 })),
    );
    expect(kept.slice(0, 4)).toEqual(nasty.slice(0, 4));
    expect(kept.map((value) => typeof value)).not.toContain("object");
    await sheet.goTo(cell("conference", row));
    expect(await sheet.text("cell-text")).toBe(nasty[1]);
    await sheet.view("Vi phạm");
    await sheet.until("page-view", /<img src=x/);
    expect(await sheet.page.locator("#app img, #app script").count()).toBe(0);
    await sheet.goTo(cell("unit", row));
    await sheet.saving(async () => {
      await sheet.press("Control+Shift+ArrowRight");
      await sheet.press("Delete");
    });
  });
});

describe("a filter that cannot be read", () => {
  it("is told at once, in the office workbook's own row", async () => {
    const spot = { file: OFFICE, tab: "Định mức", row: 2, column: 5 };
    await sheet.goTo(spot);
    const before = await sheet.text("cell-text");
    await sheet.type("Thành phần lớn hơn 12");
    await sheet.goTo(spot);
    await sheet.until("cell-wrong", /Không đọc được điều kiện/);
    await picture("dieu-kien");
    await sheet.type(before === "(trống)" ? " " : before);
    await sheet.goTo(spot);
    await sheet.until("cell-wrong", /^$/);
  });
});

describe("the menu and the pages around the grid", () => {
  it("consolidates, and shows what came of it", async () => {
    await sheet.menu("Thi đua", "Tổng hợp");
    await sheet.until("notices", /Đã tổng hợp/);
    await picture("tong-hop");
    await sheet.view("Tình hình");
    const frame = sheet.page.frameLocator("iframe.dashboard");
    await frame.getByRole("heading", { level: 1 }).waitFor();
    await picture("tinh-hinh");
  });

  it("drafts a document and hands it over", async () => {
    await sheet.menu("Thi đua", "Lập văn bản", "Báo cáo tiến độ");
    await sheet.until("notices", /Đã lập văn bản/);
    await sheet.view("Văn bản");
    await picture("van-ban");
    const [file] = await Promise.all([
      sheet.page.waitForEvent("download"),
      sheet.page
        .getByRole("link", { name: /Tải về: .*\.docx/ })
        .first()
        .click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/\.docx$/);
  });

  it("shows a mail of the outbox as it would look", async () => {
    await sheet.view("Thư");
    await sheet.page.locator(".list button").first().click();
    await sheet.page
      .frameLocator("iframe.mail-body")
      .getByText(/Kính gửi/)
      .waitFor();
    expect(await sheet.page.getAttribute("iframe.mail-body", "sandbox")).toBe("");
    await picture("thu");
    await sheet.menu("Thi đua", "Nhắc việc (xem trước)");
    await sheet.page.getByRole("heading", { name: "Thư sắp gửi" }).waitFor();
    await picture("thu-sap-gui");
  });

  it("leads from a finding to its cell", async () => {
    await sheet.view("Vi phạm");
    const link = sheet.page.locator("table.findings a").first();
    const [, at = ""] = /· ([A-Z]+\d+) ·/.exec((await link.textContent()) ?? "") ?? [];
    await picture("vi-pham");
    await link.click();
    await sheet.until("strip", new RegExp(`^${at}(?!\\d)`));
    await sheet.page.goBack();
    await sheet.page.locator("table.findings").waitFor();
  });

  it.each(["Bảng tính", "Tình hình", "Vi phạm", "Văn bản", "Thư"])(
    "gives axe-core nothing serious to say of «%s», and fits 1024 pixels",
    async (name) => {
      await sheet.page.setViewportSize({ width: 1024, height: 700 });
      await sheet.page.locator("nav").getByRole("link", { name }).click();
      await sheet.page.waitForSelector(name === "Bảng tính" ? "#cell-text" : "#page-view h1");
      await picture(`hep-${name}`);
      expect(await seriousFaults(sheet.page, "#grid")).toEqual([]);
      expect(await overhang(sheet.page)).toBe(0);
      await sheet.page.setViewportSize({ width: 1440, height: 800 });
    },
  );

  it("opens its menus and goes round by the keys alone", async () => {
    await sheet.goTo(cell("name"));
    const focused = () =>
      sheet.page.evaluate("document.activeElement?.textContent ?? ''") as Promise<string>;
    await sheet.press("F6");
    expect(await focused()).toBe("Bảng tính");
    await sheet.press("F6");
    expect(await focused()).toBe("Thi đua");
    await sheet.press("ArrowDown");
    expect(await focused()).toBe("Tổng hợp");
    await sheet.press("ArrowDown");
    await sheet.press("ArrowRight");
    expect(await focused()).toBe("Báo cáo tiến độ");
    await sheet.press("Escape");
    await sheet.press("Escape");
    expect(await focused()).toBe("Thi đua");
    await sheet.press("F6");
    expect(await focused()).toBe(TAB);
    await sheet.press("F6");
    expect(await sheet.page.evaluate("document.activeElement?.closest('#grid') !== null")).toBe(
      true,
    );
  });
});

describe("a second browser", () => {
  it("reads what the first one typed, is told who edits, and changes nothing", async () => {
    const other = await browser.newContext({ viewport: { width: 1024, height: 700 } });
    const reader = await openSheet(other, world.address());
    await reader.until("state", /Đang xem, an \(may-1\) đang sửa.*Google Sheets/);
    await reader.goTo(cell("name"));
    expect(await reader.text("cell-text")).toBe("Trần Bảy");
    await reader.press("x");
    await reader.until("notices", /đang xem, không sửa/);
    await picture("nguoi-xem", reader);
    await sheet.goTo(cell("name"));
    await sheet.type("Trần Bảy Mươi");
    await reader.goTo(cell("name"));
    await reader.until("cell-text", /^Trần Bảy Mươi$/);
    expect(reader.faults).toEqual([]);
    await other.close();
  });
});
