import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pageFile } from "../../scripts/build/page-file.ts";
import { assess } from "../../src/commands/assess.ts";
import { dashboard } from "../../src/commands/consolidate.ts";
import { plainLine } from "../../src/output/plain-line.ts";
import { sampleSituation } from "../support/entry-situation.ts";
import { overhang, seriousFaults } from "../support/pages/accessibility.ts";
import { openBrowser } from "../support/pages/browser.ts";
import { openPage } from "../support/pages/open-page.ts";
import type { PageCall, PageScript } from "../support/pages/page-script.ts";
import { stateWith } from "../support/pages/panel-state.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const panel = pageFile(process.cwd(), "panel");
const LONG =
  "Ban Quản lý dự án đầu tư xây dựng các công trình công nghiệp, thương mại và hạ tầng kỹ thuật khu vực miền Trung và Tây Nguyên trực thuộc Sở";
const UNBROKEN = `Quảng${"ngãi".repeat(60)}`;

/** Answers each question with this text in every field. */
function saying(text: () => string): PageScript {
  const answers: Readonly<Record<string, () => unknown>> = {
    tinhTrangBang: () => stateWith(text()),
    xemThu: () => ({
      ok: true,
      mails: [{ subject: text(), to: text(), cc: text(), html: `<p>${"thư"}</p>` }],
      question: text(),
      note: text(),
    }),
    thuChuaRo: () => ({
      ok: true,
      mails: [
        { key: "k", units: [text()], facts: [text(), text()], search: text(), owner: text() },
      ],
    }),
    lamViec: () => ({ ok: false, code: "x", text: text() }),
  };
  return {
    names: [...Object.keys(answers), "tienDo", "dung", "denO", "xuLyThu"],
    serve: ({ name }: PageCall) => ({ answer: answers[name]?.() ?? null }),
  };
}

/** Every control that lays something out is used; the text of the whole page is what comes of it. */
async function allOf(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Xem lại" }).click();
  const settle = () => page.waitForFunction("document.querySelector('.work > div').hidden");
  await settle();
  await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
  for (const name of ["Xem trước thư", "Thư chưa rõ", "Gửi thử cho tôi"]) {
    await page.getByRole("button", { name }).first().click();
    await settle();
  }
  await page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true");
  // A section is laid out after it was opened.
  await page.waitForFunction(
    "[...document.querySelectorAll('.unit')].every((unit) => unit.querySelector('li, iframe'))",
  );
  return (await page.evaluate("document.querySelector('main').textContent")) as string;
}

interface Nasty {
  readonly value: string;
}
const CORPUS = JSON.parse(
  readFileSync(new URL("../corpus/nasty-inputs.json", import.meta.url), "utf8"),
) as readonly Nasty[];

/** What could become markup, and one in forty of the rest: eight at once, so that it takes seconds. */
const TYPED = CORPUS.map(({ value }) => value).filter(
  (value, at) => typeof value === "string" && (/[<>&"'`]|javascript:/.test(value) || at % 40 === 0),
);
const EIGHTS = Array.from({ length: Math.ceil(TYPED.length / 8) }, (_, at) =>
  TYPED.slice(8 * at, 8 * at + 8).join(" · "),
);
const NASTY = [
  ...EIGHTS,
  '"><img src=x onerror="document.title=1">',
  "</script><script>document.title=1</script>",
  "javascript:document.title=1",
  'https://docs.google.com.evil.example/spreadsheets/d/x" onclick="document.title=1',
];

describe("what people typed", () => {
  it(`stays text in every field of the panel: ${TYPED.length + 4} values`, async () => {
    let text = "";
    const { page, faults, close } = await openPage(browser, {
      html: panel,
      script: saying(() => text),
    });
    const shape = `[...document.querySelectorAll('main *')].map((one) => one.tagName).join()`;
    text = "An";
    await allOf(page);
    const usual = await page.evaluate(shape);
    for (text of NASTY) {
      const shown = await allOf(page);
      expect([text, shown.split(plainLine(text, 2000)).length > 10]).toEqual([text, true]);
      expect([text, await page.evaluate(shape)]).toEqual([text, usual]);
      const links = (await page.evaluate(
        "[...document.querySelectorAll('a')].map((a) => a.protocol + a.host)",
      )) as string[];
      expect(
        links.filter((link) => !/^(?:tel:|https:(?:docs|mail)\.google\.com)$/.test(link)),
      ).toEqual([]);
      expect(await page.title()).toBe("Điển Hình");
    }
    expect(faults).toEqual([]);
    await close();
  });

  it("comes into a page by no other way than as text", () => {
    const folder = "src/hosts/pages";
    const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);
    const raw = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment/;
    expect(sources.filter(([, text]) => raw.test(text)).map(([name]) => name)).toEqual([]);
    const framed = sources.filter(([, text]) => /srcdoc/.test(text)).map(([name]) => name);
    expect(framed).toEqual([join("panel", "mail-list.ts")]);
  });
});

describe("long names", () => {
  it.each([
    { name: "of many words", text: LONG },
    { name: "of one word", text: UNBROKEN },
  ])("$name fit into 300 px, and axe finds nothing serious", async ({ text }) => {
    const { page, faults, close } = await openPage(browser, {
      html: panel,
      script: saying(() => text),
    });
    await allOf(page);
    expect([await overhang(page), await seriousFaults(page), faults]).toEqual([0, [], []]);
    await close();
  });
});

describe("bao-cao.html", () => {
  it.each([
    { width: 900, on: "a screen" },
    { width: 360, on: "a telephone" },
  ])(
    "on $on: axe finds nothing serious, and the page does not scroll sideways",
    async ({ width }) => {
      const html = dashboard(assess(sampleSituation()), { moment: "08/05/2020 07:00" });
      // Its policy lets no script in, not even axe's.
      const open = html.replace(/<meta http-equiv[^>]+>/, "");
      const { page, faults, close } = await openPage(browser, { html: open, width });
      expect([await overhang(page), await seriousFaults(page), faults]).toEqual([0, [], []]);
      await close();
    },
  );
});
