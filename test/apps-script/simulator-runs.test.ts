import { describe, expect, it } from "vitest";
import {
  AT_TAB,
  BOOK,
  EDITOR,
  manifestWith,
  OWNER,
  scene,
  TAB,
} from "../support/apps-script/scene.ts";
import { createWorld } from "../support/apps-script/world.ts";

const READER = "xem@co-quan.example";
const WRITE = `${AT_TAB} tab.getRange("D1").setValue(1);`;
const MAIL = `MailApp.sendEmail("a@don-vi.example", "Nhắc", "Chào");`;

describe("who may call what", () => {
  it.each([
    { kind: "open", line: WRITE, error: undefined, because: "its own file" },
    { kind: "open", line: MAIL, error: "permission to call MailApp.sendEmail", because: "no mail" },
    {
      kind: "open",
      line: `SpreadsheetApp.openById("${BOOK}");`,
      error: "permission",
      because: "no other file",
    },
    {
      kind: "open",
      line: `ScriptApp.newTrigger("go");`,
      error: "permission",
      because: "no triggers",
    },
    {
      kind: "open",
      line: `SpreadsheetApp.getUi().createMenu("Nhắc").addItem("Gửi", "go").addToUi();`,
      error: undefined,
      because: "a menu",
    },
    { kind: "edit", line: WRITE, error: undefined, because: "its own file" },
    { kind: "clock", line: MAIL, error: undefined, because: "all that was granted" },
    {
      kind: "clock",
      line: "SpreadsheetApp.getUi();",
      error: "Cannot call SpreadsheetApp.getUi() from this context.",
      because: "nobody looks",
    },
    {
      kind: "clock",
      line: `${AT_TAB} book.toast("x");`,
      error: "from this context",
      because: "nobody looks",
    },
    {
      kind: "customFunction",
      line: `${AT_TAB} return tab.getRange("A1").getValue();`,
      error: undefined,
      because: "it may read",
    },
    {
      kind: "customFunction",
      line: WRITE,
      error: "You do not have permission to call setValue",
      because: "it may not write",
    },
    {
      kind: "customFunction",
      line: MAIL,
      error: "permission to call MailApp service.",
      because: "no mail",
    },
    {
      kind: "customFunction",
      line: `SpreadsheetApp.openById("${BOOK}");`,
      error: "permission to call openById",
      because: "no file by its id",
    },
    { kind: "page", line: MAIL, error: undefined, because: "the user's own right" },
  ] as const)("$kind: $line, $because", ({ kind, line, error }) => {
    const { world, push } = scene();
    const project = push(
      line,
      "function setUp() { ScriptApp.newTrigger('go').timeBased().everyDays(1).create(); }",
    );
    world.run(project, { kind: "menu", functionName: "setUp" });
    const event = { tab: TAB, a1: "A2", value: "An" };
    const run = world.run(project, { kind, functionName: "go", event });
    if (error === undefined) expect(run.error).toBe(undefined);
    else expect(run.error).toContain(error);
  });

  it.each([
    { scopes: "spreadsheets.currentonly", line: WRITE, passes: true },
    { scopes: "", line: WRITE, passes: false },
    {
      scopes: "spreadsheets.currentonly",
      line: `SpreadsheetApp.openById("${BOOK}");`,
      passes: false,
    },
    { scopes: "spreadsheets", line: `SpreadsheetApp.openById("${BOOK}");`, passes: true },
    { scopes: "spreadsheets", line: MAIL, passes: false },
    { scopes: "spreadsheets", line: "Session.getEffectiveUser();", passes: false },
    { scopes: "spreadsheets", line: "Session.getScriptTimeZone();", passes: true },
    { scopes: "spreadsheets", line: "PropertiesService.getScriptProperties();", passes: true },
    { scopes: "spreadsheets", line: "Drive.Files.create({ name: 'a' });", passes: false },
    {
      scopes: "",
      line: "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''));",
      passes: false,
    },
  ])("«$scopes» lets pass $passes: $line", ({ scopes, line, passes }) => {
    const { error } = scene({ scopes }).go(line);
    expect(error === undefined).toBe(passes);
    if (!passes) expect(error).toContain("Required permissions: ");
  });

  it("names the one scope that openById asks for", () => {
    expect(scene({ scopes: "" }).go(`SpreadsheetApp.openById("x");`).error).toBe(
      "Exception: You do not have permission to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets",
    );
  });

  it("stops at a scope that its user took back, and says so before", () => {
    const { world, push } = scene();
    const project = push(
      `Logger.log(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()); ${MAIL}`,
    );
    world.refuseScope(project, OWNER, "https://www.googleapis.com/auth/script.send_mail");
    const run = world.run(project, { kind: "menu", functionName: "go" });
    expect([run.logs, run.error]).toEqual([[`"REQUIRED"`], `Exception: ${world.text("S13")}`]);
  });

  it.each([
    { user: EDITOR, fired: true },
    { user: READER, fired: false },
  ])("fires onOpen for $user: $fired", ({ user, fired }) => {
    const { world, push } = scene();
    world.user.share(BOOK, READER, "viewer");
    expect(world.run(push(""), { kind: "open", functionName: "go", user }).fired).toBe(fired);
  });

  it("leaves nobody's name in a trigger, and its owner's as the effective user", () => {
    const { world, push } = scene();
    const names =
      "Logger.log([Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()].join('|'));";
    const project = push(`${names} ScriptApp.newTrigger("go").timeBased().everyDays(1).create();`);
    world.run(project, { kind: "menu", functionName: "go", user: EDITOR });
    const run = world.run(project, { kind: "clock", functionName: "go" });
    expect(run.logs).toEqual([`|${EDITOR}`]);
  });
});

describe("time", () => {
  it("runs by the cost model, and by sleep", () => {
    const run = scene().go("Utilities.sleep(1000); return Date.now();");
    expect([run.elapsedMs, run.result]).toEqual([
      1000.5,
      Date.parse("2020-05-08T07:00:00+07:00") + 1001,
    ]);
  });

  it.each([
    { kind: "menu", seconds: 361, killed: true },
    { kind: "menu", seconds: 359, killed: false },
    { kind: "open", seconds: 31, killed: true },
    { kind: "open", seconds: 29, killed: false },
    { kind: "customFunction", seconds: 31, killed: true },
  ] as const)("of $seconds s in a $kind run kills: $killed", ({ kind, seconds, killed }) => {
    const line = `for (let i = 0; i < ${seconds}; i++) Utilities.sleep(1000);`;
    expect(scene().go(line, { kind }).killed).toBe(killed);
  });

  it("is up: no catch and no finally has an effect any more", () => {
    const { world, go } = scene();
    world.killAt(500);
    const run = go(`${AT_TAB} try { Utilities.sleep(600); } catch (e) { ${MAIL} }
      finally { PropertiesService.getScriptProperties().setProperty("xong", "1"); } return "sống";`);
    expect([run.killed, run.result, run.error]).toEqual([
      true,
      undefined,
      "Exception: Exceeded maximum execution time",
    ]);
    expect([world.mail.delivered.length, world.properties.size]).toEqual([0, 0]);
  });

  it("is up even for a script that swallows every error", () => {
    const { world, go } = scene();
    world.kill({ at: "Range.getValue", when: "before" });
    const run = go(`${AT_TAB} try { tab.getRange("A1").getValue(); } catch (e) {} return "sống";`);
    expect([run.killed, run.result]).toEqual([true, undefined]);
  });

  it("is up for every call that a catch makes after a kill", () => {
    const { world, go } = scene();
    world.kill({ at: "Range.getValue", when: "before" });
    go(`${AT_TAB} try { tab.getRange("A1").getValue(); } catch (e) { ${MAIL} }`);
    expect(world.mail.delivered).toEqual([]);
  });

  it("keeps more or less of the buffer from seed to seed", () => {
    const counts = [1, 2, 3, 4, 5, 6].map((seed) => {
      const { world, go } = scene({ seed });
      world.kill({ at: "Range.getValue", when: "before" });
      go(`${AT_TAB} for (let row = 1; row <= 9; row++) tab.getRange(row, 4).setValue(row);
        tab.getRange(1, 5).getValue();`);
      return world.user.sees(BOOK, TAB).filter((line) => line[3]).length;
    });
    expect(new Set(counts).size).toBeGreaterThan(2);
  });

  it("takes a prefix of the buffer with it, and frees the lock", () => {
    const { world, push } = scene({ seed: 3 });
    const project = push(`LockService.getScriptLock().waitLock(1); ${AT_TAB}
      for (let row = 1; row <= 9; row++) tab.getRange(row, 4).setValue(row); tab.getRange(1, 5).getValue();`);
    world.kill({ at: "Range.getValue", when: "before" });
    world.run(project, { kind: "menu", functionName: "go" });
    const kept = Array.from({ length: 9 }, (_, row) => world.user.value(BOOK, TAB, `D${row + 1}`));
    const count = kept.filter((value) => value !== "").length;
    expect(kept.slice(0, count)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].slice(0, count));
    expect(world.run(project, { kind: "menu", functionName: "go" }).error).toBe(undefined);
  });

  it("of the script is its manifest's zone, whatever the machine's", () => {
    expect(scene().go("return new Date(1970, 0, 5).toISOString();").result).toBe(
      "1970-01-04T16:00:00.000Z",
    );
  });
});

describe("what a run reports", () => {
  it("lists service calls in order, and hops apart", () => {
    const { calls, hops } = scene().go(
      `${AT_TAB} tab.getRange("A1").getValue(); tab.getRange("B1").getValue();`,
    );
    expect(calls.map(({ name, ms }) => [name, ms])).toEqual(
      [
        ["SpreadsheetApp.getActiveSpreadsheet", 10],
        ["Spreadsheet.getSheetByName", 100],
        ["Range.getValue", 120.015],
        ["Range.getValue", 2.5],
      ].map(([name, ms]) =>
        [name, expect.closeTo(Number(ms), 6)].map((part, at) => (at === 0 ? name : part)),
      ),
    );
    expect(hops.map(({ name }) => name)).toEqual(["Sheet.getRange", "Sheet.getRange"]);
  });

  it("pays a flush and its cells at the first read after a write", () => {
    const { calls } = scene().go(
      `${AT_TAB} tab.getRange("A1:Z100").setValue(1); tab.getRange("A1").getValues();`,
    );
    expect(calls.at(-1)?.ms).toBeCloseTo(100 + 35 * 2.6 + 120 + 0.015, 6);
  });

  it("tells low, typical and high at once", () => {
    expect(scene().go(MAIL).cost).toEqual({ low: 200, typical: 600, high: 1500 });
  });

  it("keeps toasts, alerts, menus, dialogs and logs", () => {
    const run =
      scene().go(`${AT_TAB} const ui = SpreadsheetApp.getUi(); book.toast("Xong", "Gửi"); ui.alert("Chào");
      ui.createMenu("Nhắc").addItem("Gửi", "go").addToUi(); console.warn("%s thư", 2);
      ui.showSidebar(HtmlService.createHtmlOutput("<b>x</b>").setTitle("Bên"));`);
    expect([run.toasts, run.alerts, run.logs]).toEqual([["Gửi: Xong"], ["Chào"], ["WARN 2 thư"]]);
    expect(run.menus).toEqual([{ menu: "Nhắc", caption: "Gửi", functionName: "go" }]);
    expect(run.dialogs).toEqual([{ kind: "sidebar", title: "Bên", html: "<b>x</b>" }]);
  });

  it("replays a seed call by call", () => {
    const line = "return [Math.random(), Utilities.getUuid()];";
    expect(scene({ seed: 7 }).go(line).result).toEqual(scene({ seed: 7 }).go(line).result);
    expect(scene({ seed: 7 }).go(line).result).not.toEqual(scene({ seed: 8 }).go(line).result);
  });
});

describe("faults", () => {
  it.each([
    { when: "before", delivered: 0 },
    { when: "after", delivered: 1 },
  ] as const)("strike $when the effect", ({ when, delivered }) => {
    const { world, go } = scene();
    world.fail({ at: "MailApp.sendEmail", when, text: world.text("S1") });
    expect(go(MAIL).error).toBe(`Exception: ${world.text("S1")}`);
    expect([world.mail.delivered.length, world.waitingFaults]).toEqual([delivered, 0]);
  });

  it.each([
    { at: 2, because: "the third service call" },
    { at: { name: "Range.getValue", nth: 2 }, because: "the second of a name" },
  ])("strike $because", ({ at }) => {
    const { world, go } = scene();
    world.fail({ at, when: "before", text: "lỗi" });
    const run = go(
      `${AT_TAB} Logger.log(1); tab.getRange("A1").getValue(); Logger.log(2); tab.getRange("A1").getValue();`,
    );
    expect(run.error).toBe("Exception: lỗi");
    expect(run.calls.length).toBe(typeof at === "number" ? 3 : 6);
  });

  it.each([
    { act: "sorts", row: 3 },
    { act: "inserts a row", row: 3 },
    { act: "deletes a row", row: undefined },
  ])("let a person act between the read and the write: $act", ({ act, row }) => {
    const { world, go } = scene({
      book: {
        tabs: [
          {
            name: TAB,
            frozenRows: 1,
            rows: [
              ["Tên", "Tuổi"],
              ["An", 30],
              ["Bình", 25],
            ],
          },
        ],
      },
    });
    const acts: Record<string, () => void> = {
      sorts: () => world.user.sort(BOOK, TAB, 2),
      "inserts a row": () => world.user.insertRow(BOOK, TAB, 2),
      "deletes a row": () => world.user.deleteRow(BOOK, TAB, 2),
    };
    world.during({ at: "Range.getValues", when: "after" }, acts[act] ?? (() => {}));
    go(`${AT_TAB} const at = tab.getRange("A1:A9").getValues().findIndex(([name]) => name === "An") + 1;
      tab.getRange(at, 3).setValue("đã gửi");`);
    const names = world.user.sees(BOOK, TAB).map(([name]) => name);
    expect(names.indexOf("An") + 1).toBe(row ?? 0);
    expect(world.user.value(BOOK, TAB, "C2")).toBe("đã gửi");
  });

  it("let a second run in, which the lock keeps out", () => {
    const { world, push } = scene();
    const project = push(
      `const lock = LockService.getScriptLock(); if (!lock.tryLock(100)) return "bận"; ${MAIL} lock.releaseLock();`,
    );
    let second: unknown;
    world.during({ at: "MailApp.sendEmail", when: "before" }, () => {
      second = world.run(project, { kind: "menu", functionName: "go" }).result;
    });
    world.run(project, { kind: "menu", functionName: "go" });
    expect([second, world.mail.delivered.length]).toEqual(["bận", 1]);
  });

  it("say that a tab is gone, a file is gone, a right is gone", () => {
    const { world, go } = scene();
    const read = `${AT_TAB} return tab.getRange("A1").getValue();`;
    const at = { at: "Range.getValue", when: "before" } as const;
    world.user.addTab(BOOK, "Khác");
    world.during(at, () => world.user.share(BOOK, EDITOR, "none"));
    expect(go(read, { user: EDITOR }).error).toBe(`Exception: ${world.text("S16")}`);
    world.during(at, () => world.user.deleteTab(BOOK, TAB));
    expect(go(read).error).toBe("Exception: Sheet not found");
    world.during({ at: "Spreadsheet.getSheetByName", when: "before" }, () =>
      world.user.deleteFile(BOOK),
    );
    expect(go(read).error).toBe(`Exception: ${world.text("S14", BOOK)}`);
  });
});

describe("nothing is undefined in silence", () => {
  it.each([
    "SpreadsheetApp.getActiveRangeList();",
    "SpreadsheetApp.getActiveSpreadsheet().createPivot();",
    "DriveApp.getFiles();",
    "UrlFetchApp.fetch('https://a.example');",
    "SpreadsheetApp.ProtectionType.CELL;",
    "SpreadsheetApp.getActiveSpreadsheet().ten = 1;",
    "MailApp.sendEmail({ to: 'a@b.example', subjct: 'x' });",
    "Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', 'GGG');",
    "SpreadsheetApp.getUi().alert('?', SpreadsheetApp.getUi().ButtonSet.YES_NO);",
  ])("%s", (line) => {
    expect(scene().go(line).error).toContain("NOT SIMULATED");
  });

  it.each([
    "setTimeout",
    "fetch",
    "URL",
    "TextEncoder",
    "atob",
    "crypto",
    "process",
    "require",
    "Buffer",
  ])("%s is not there at all", (name) => {
    expect(scene().go(`return typeof ${name};`).result).toBe("undefined");
  });

  it("evaluates no text", () => {
    expect(scene().go(`return new Function("return 1")();`).error).toContain("EvalError");
  });

  it.each(["class A { #x = 1 }", "class A { static x = 1 }", "import a from 'a';", "function ("])(
    "refuses the push of %s",
    (text) => {
      const world = createWorld({ now: "2020-05-08T07:00:00+07:00" });
      const manifest = manifestWith("");
      expect(() => world.addProject({ files: { "Code.js": text }, manifest })).toThrow(
        "Syntax error",
      );
    },
  );

  it.each([
    { functionName: "khac_", text: "is private", because: "a page may not call what ends in _" },
    {
      functionName: "bien",
      text: "Script function not found",
      because: "a variable is no function",
    },
    { functionName: "ngay", text: "illegal value", because: "a page takes no Date" },
  ])("$because", ({ functionName, text }) => {
    const { world, push } = scene();
    const project = push(
      "",
      "function khac_() {} var bien = function () {}; function ngay() { return new Date(); }",
    );
    expect(world.run(project, { kind: "page", functionName }).error).toContain(text);
  });

  it("settles a promise, and says when one never is", () => {
    expect(scene().go("return Promise.resolve(1).then((one) => one + 1);").result).toBe(2);
    expect(scene().go("return new Promise(() => {});").error).toContain("before its promise");
    expect(scene().go("return Promise.reject(new Error('hỏng'));").error).toBe("Error: hỏng");
  });
});
