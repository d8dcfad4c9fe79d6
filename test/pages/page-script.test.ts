import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OWNER, scene } from "../support/apps-script/scene.ts";
import { openBrowser } from "../support/pages/browser.ts";
import { type OpenPage, openPage } from "../support/pages/open-page.ts";
import { holding, simulatedScript } from "../support/pages/page-script.ts";

const CODE = [
  "function echo(value) { return value }",
  "function count(value) { return [value.length, value[0]] }",
  "function dated() { return { at: new Date(0) } }",
  'function broken() { throw new Error("Cột Ngày ở dòng 5 không đọc được.") }',
  "function nothing() {}",
  "function own_() { return 1 }",
].join("\n");

/** Calls a function as a page would; what comes back, or why not. */
const asked = (call: string) => `new Promise((resolve) => {
  try {
    google.script.run.withSuccessHandler((answer) => resolve({ answer }))
      .withFailureHandler((error) => resolve({ failed: error.name + ": " + error.message })).${call};
  } catch (error) { resolve({ refused: error.name }) }
})`;

let browser: Browser;
let open: OpenPage;
const { world, push } = scene();
const script = simulatedScript({
  world,
  project: push("", CODE),
  pushed: { "Code.js": CODE },
  user: OWNER,
});

beforeAll(async () => {
  browser = await openBrowser();
  open = await openPage(browser, { html: "<!DOCTYPE html><title>Thử</title>", script });
});
afterAll(() => browser.close());

describe("google.script.run as a page finds it", () => {
  it.each([
    { call: 'echo({ a: [1, "ă", null, true] })', gives: { answer: { a: [1, "ă", null, true] } } },
    { call: "nothing()", gives: { answer: null }, because: "undefined does not travel" },
    { call: "count([undefined])", gives: { answer: [1, null] }, because: "in a list it is null" },
    { call: "echo(new Date())", gives: { refused: "TypeError" }, because: "no Date goes in" },
    { call: "echo({ f: () => 1 })", gives: { refused: "TypeError" }, because: "no function does" },
    { call: "own_()", gives: { refused: "TypeError" }, because: "it is private" },
    { call: "absent()", gives: { refused: "TypeError" }, because: "the script has no such" },
    {
      call: "dated()",
      gives: { failed: "ScriptError: Error: google.script.run: illegal value in result" },
      because: "no Date comes out",
    },
    {
      call: "broken()",
      gives: { failed: "ScriptError: Error: Cột Ngày ở dòng 5 không đọc được." },
      because: "what the function throws is handed over",
    },
  ])("$call gives $gives, for $because", async ({ call, gives }) => {
    expect(await open.page.evaluate(asked(call))).toEqual(gives);
  });

  it("answers the one while the other waits", async () => {
    const held = holding(script, "echo");
    const { page, close } = await openPage(browser, { html: "<!DOCTYPE html>", script: held });
    const slow = page.evaluate(asked('echo("chậm")'));
    expect(await page.evaluate(asked("nothing()"))).toEqual({ answer: null });
    expect(held.waiting()).toBe(1);
    held.release();
    expect(await slow).toEqual({ answer: "chậm" });
    await close();
  });
});

describe("a page that asks the network", () => {
  it("is seen, and gets nothing", async () => {
    const html = '<!DOCTYPE html><img src="https://thu.example/a.png" alt="">';
    const { page, faults, close } = await openPage(browser, { html });
    await page.waitForLoadState("load");
    expect(faults).toContain("request: https://thu.example/a.png");
    await close();
  });
});
