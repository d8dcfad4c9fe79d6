import { describe, expect, it } from "vitest";
import { AT_TAB, BOOK, EDITOR, OWNER, scene, TAB } from "../support/apps-script/scene.ts";

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const GOOGLE_DOC = "application/vnd.google-apps.document";

describe("mail", () => {
  it.each([
    { mail: `{ to: "a@b.example", subject: "x", body: "y" }`, text: undefined, facts: [] },
    { mail: `{ to: "", subject: "x", body: "y" }`, text: "S25none", facts: [] },
    {
      mail: `{ to: "không phải", subject: "x", body: "y" }`,
      text: "S25address",
      facts: ["không phải"],
    },
    {
      mail: `{ to: Array.from({ length: 51 }, (_, i) => i + "@b.example").join(), subject: "x", body: "y" }`,
      text: "S25recipients",
      facts: [],
    },
    {
      mail: `{ to: Array.from({ length: 50 }, (_, i) => i + "@b.example").join(), subject: "x", body: "y" }`,
      text: undefined,
      facts: [],
    },
    {
      mail: `{ to: "a@b.example", subject: "x".repeat(251), body: "y" }`,
      text: "S25subject",
      facts: [],
    },
    {
      mail: `{ to: "a@b.example", subject: "x", body: "y".repeat(200 * 1024 + 1) }`,
      text: "S25body",
      facts: [],
    },
  ] as const)("of $mail: $text", ({ mail, text, facts }) => {
    const { world, go } = scene();
    const { error } = go(`MailApp.sendEmail(${mail});`);
    expect(error).toBe(text === undefined ? undefined : `Exception: ${world.text(text, ...facts)}`);
    expect(world.mail.delivered.length).toBe(text === undefined ? 1 : 0);
  });

  it.each([
    { slack: 0, sent: 2, left: 0 },
    { slack: 2, sent: 4, left: -2 },
  ])("stops at its quota, and $slack later", ({ slack, sent, left }) => {
    const { world, go } = scene({ mailQuota: { perDay: 2, slack } });
    const run = go(`try { for (let i = 0; i < 9; i++) MailApp.sendEmail("a@b.example", "x", "y"); }
      catch (e) { return [e.message, MailApp.getRemainingDailyQuota()]; }`);
    expect(run.result).toEqual([world.text("S6", "email"), left]);
    expect(world.mail.delivered.length).toBe(sent);
  });

  it.each([
    { hours: 23, left: 99 },
    { hours: 24, left: 100 },
  ])("has $left left $hours hours after the first", ({ hours, left }) => {
    const { world, go } = scene();
    go(`MailApp.sendEmail("a@b.example", "x", "y");`);
    world.wait(hours * 3_600_000 - 601);
    world.wait(hours === 24 ? 601 : 0);
    expect(go("return MailApp.getRemainingDailyQuota();").result).toBe(left);
  });

  it("keeps what was sent, byte for byte", () => {
    const { world, go } = scene();
    go(
      `MailApp.sendEmail({ to: "a@b.example", cc: "c@b.example", subject: "Nhắc", body: "Chào", htmlBody: "<p>Chào</p>", name: "Ban tổ chức", replyTo: "r@b.example", attachments: [Utilities.newBlob("ệ", "text/plain", "t.txt")] });`,
    );
    const [mail] = world.mail.delivered;
    expect(mail).toMatchObject({
      from: OWNER,
      cc: "c@b.example",
      subject: "Nhắc",
      name: "Ban tổ chức",
    });
    expect(new TextDecoder().decode(mail?.attachments[0]?.bytes)).toBe("ệ");
  });
});

describe("state between runs", () => {
  it.each([
    { line: `return p.getProperty("không");`, gives: null, because: "a missing key is null" },
    {
      line: `p.setProperty("a", 5); return p.getProperty("a");`,
      gives: "5",
      because: "values are text",
    },
    {
      line: `p.setProperties({ a: "1", b: "2" }); p.deleteProperty("a"); return p.getKeys();`,
      gives: ["b"],
      because: "keys",
    },
    { line: `p.setProperty("a", "ệ".repeat(3072)); return 1;`, gives: 1, because: "9 KB pass" },
  ])("properties: $because", ({ line, gives }) => {
    expect(scene().go(`const p = PropertiesService.getScriptProperties(); ${line}`).result).toEqual(
      gives,
    );
  });

  it.each([
    { line: `p.setProperty("a", "x".repeat(9 * 1024 + 1));`, text: "Argument too large: value" },
    {
      line: `for (let i = 0; i < 56; i++) p.setProperty("k" + i, "x".repeat(9 * 1024));`,
      text: "property storage quota",
    },
  ])("properties refuse: $text", ({ line, text }) => {
    expect(
      scene().go(`const p = PropertiesService.getScriptProperties(); ${line}`).error,
    ).toContain(text);
  });

  it("are null for a script that is bound to nothing", () => {
    const { result } = scene({
      isUnbound: true,
    }).go(`return [PropertiesService.getDocumentProperties(),
      LockService.getDocumentLock(), CacheService.getDocumentCache(), SpreadsheetApp.getActiveSpreadsheet()];`);
    expect(result).toEqual([null, null, null, null]);
  });

  it.each([
    { seconds: 599, kept: "1" },
    { seconds: 601, kept: null },
  ])("the cache after $seconds s holds $kept", ({ seconds, kept }) => {
    const { world, push } = scene();
    const project = push(
      `const c = CacheService.getScriptCache(); const was = c.get("a"); c.put("a", "1"); return was;`,
    );
    const order = { kind: "menu", functionName: "go" } as const;
    world.run(project, order);
    world.wait(seconds * 1000 - 100);
    expect(world.run(project, order).result).toBe(kept);
    world.evictCaches();
    expect(world.run(project, order).result).toBe(null);
  });

  it.each([
    { held: 900, waits: 1000, gives: true },
    { held: 5000, waits: 1000, gives: false },
  ])("a lock held for $held ms, waited for $waits: $gives", ({ held, waits, gives }) => {
    const { world, push } = scene();
    const project = push(`return LockService.getScriptLock().tryLock(${waits});`);
    world.holdLock(`script:${project.id}`, held);
    expect(world.run(project, { kind: "menu", functionName: "go" }).result).toBe(gives);
  });

  it("waitLock throws S10", () => {
    const { world, push } = scene();
    const project = push("LockService.getScriptLock().waitLock(10);");
    world.holdLock(`script:${project.id}`, 5000);
    expect(world.run(project, { kind: "menu", functionName: "go" }).error).toBe(
      `Exception: ${world.text("S10")}`,
    );
  });

  it("a dialog drops the lock", () => {
    const line = `const lock = LockService.getScriptLock(); lock.waitLock(1);
      SpreadsheetApp.getUi().alert("Gửi?"); return lock.hasLock();`;
    expect(scene().go(line).result).toBe(false);
  });

  it.each([
    { answer: "YES", gives: [true, ""] },
    { answer: { button: "NO", text: "x" }, gives: [false, ""] },
  ])("a dialog answers $answer", ({ answer, gives }) => {
    const line = `const ui = SpreadsheetApp.getUi(); return [ui.alert("Gửi?", ui.ButtonSet.YES_NO) === ui.Button.YES, ""];`;
    expect(scene().go(line, { answers: [answer] }).result).toEqual(gives);
  });
});

describe("triggers", () => {
  const MAKE = `ScriptApp.newTrigger("go").timeBased()`;
  it.each([
    { line: `${MAKE}.everyMinutes(7).create();`, text: "everyMinutes 7" },
    { line: `${MAKE}.atHour(24).create();`, text: "atHour 24" },
    { line: `${MAKE}.create();`, text: "no recurrence" },
    {
      line: `for (let i = 0; i < 21; i++) ${MAKE}.everyDays(1).create();`,
      text: "too many triggers",
    },
    {
      line: `ScriptApp.newTrigger("khong").timeBased().everyDays(1).create();`,
      text: "NOT SIMULATED",
    },
  ])("refuse: $text", ({ line, text }) => {
    expect(scene().go(line).error).toContain(text);
  });

  it("show each account its own alone", () => {
    const { world, push } = scene();
    const project = push(
      `${MAKE}.everyDays(1).atHour(7).create(); return ScriptApp.getProjectTriggers().length;`,
    );
    const counts = [OWNER, EDITOR].map(
      (user) => world.run(project, { kind: "menu", functionName: "go", user }).result,
    );
    expect([counts, project.triggers.map(({ owner, schedule }) => [owner, schedule])]).toEqual([
      [1, 1],
      [
        [OWNER, "everyDays 1, atHour 7"],
        [EDITOR, "everyDays 1, atHour 7"],
      ],
    ]);
  });

  it("made in a trigger's run never fire", () => {
    const { world, push } = scene();
    const project = push(
      `ScriptApp.newTrigger("sau").timeBased().everyDays(1).create();`,
      "function sau() {} function dat() { ScriptApp.newTrigger('go').timeBased().everyDays(1).create(); }",
    );
    world.run(project, { kind: "menu", functionName: "dat" });
    expect(world.run(project, { kind: "clock", functionName: "go" }).fired).toBe(true);
    expect(world.run(project, { kind: "clock", functionName: "sau" }).fired).toBe(false);
  });

  it("do not fire once they are deleted", () => {
    const { world, push } = scene();
    const project = push(
      `${MAKE}.everyDays(1).create(); ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t));`,
    );
    world.run(project, { kind: "menu", functionName: "go" });
    expect(world.run(project, { kind: "clock", functionName: "go", user: OWNER }).fired).toBe(
      false,
    );
  });

  it.each([
    {
      a1: "A2",
      value: "An",
      gives: ["A2", "An", "undefined"],
      because: "one cell brings its value",
    },
    {
      a1: "A2:B3",
      value: "An",
      gives: ["A2:B3", "undefined", "undefined"],
      because: "a paste brings none",
    },
  ])("of an edit: $because", ({ a1, value, gives }) => {
    const event = { tab: TAB, a1, value };
    const line = "return [e.range.getA1Notation(), String(e.value), String(e.oldValue)];";
    expect(scene().go(line, { kind: "edit", event }).result).toEqual(gives);
  });
});

describe("Drive", () => {
  const MAKE = `Drive.Files.create({ name: "Tờ trình", mimeType: "${GOOGLE_DOC}", appProperties: { khoa: "1" } },
    Utilities.newBlob([80, 75, -1], "${DOCX}", "a.docx"), { fields: "id,name,mimeType,webViewLink" })`;

  it("turns a .docx into a document, and gives the fields asked for", () => {
    const { world, go } = scene();
    expect(Object.keys(Object(go(`return ${MAKE};`).result))).toEqual([
      "id",
      "name",
      "mimeType",
      "webViewLink",
    ]);
    expect(world.drive.files[0]).toMatchObject({
      name: "Tờ trình",
      mimeType: GOOGLE_DOC,
      importedFrom: DOCX,
      owner: OWNER,
    });
    expect([...(world.drive.files[0]?.bytes ?? [])]).toEqual([80, 75, 255]);
  });

  it.each([
    { line: `Drive.Files.create({ titel: "x" });`, text: `Unknown name "titel"` },
    {
      line: `Drive.Files.create({ name: "x", mimeType: "${GOOGLE_DOC}" }, Utilities.newBlob("x", "image/png"));`,
      text: "NOT SIMULATED: the conversion",
    },
    { line: `Drive.Files.get("không");`, text: "File not found: không" },
    {
      line: `Drive.Files.get(${MAKE}.id, { fields: "titel" });`,
      text: "Invalid field selection titel",
    },
    {
      line: `Drive.Files.list({ q: "fullText contains 'x'" });`,
      text: "NOT SIMULATED: the Drive query",
    },
  ])("refuses: $text", ({ line, text }) => {
    expect(scene().go(line).error).toContain(text);
  });

  it("finds by name, changes and bins", () => {
    const line = `const { id } = ${MAKE}; Drive.Files.update({ name: "Mới", trashed: true }, id);
      return [Drive.Files.list({ q: "name = 'Mới' and trashed = true" }).files.length, Drive.Files.list({ q: "trashed = false" }).files.length, Drive.Files.get(id).name];`;
    expect(scene().go(line).result).toEqual([1, 0, "Mới"]);
  });

  it("shows a script no file that another made", () => {
    const { world, go } = scene();
    go(`return ${MAKE};`);
    const [file] = world.drive.files;
    expect(go(`Drive.Files.get("${file?.id}");`).error).toContain("File not found");
  });
});

describe("Utilities and pages", () => {
  it.each([
    {
      day: "2020-05-08T07:05:09+07:00",
      pattern: "dd/MM/yyyy HH:mm:ss",
      text: "08/05/2020 07:05:09",
    },
    { day: "1970-01-04T16:00:00Z", pattern: "dd/MM/yyyy", text: "05/01/1970" },
    { day: "1970-01-04T16:00:00Z", pattern: "Z XXX", text: "+0800 +08:00" },
    { day: "2020-12-31T12:00:00+07:00", pattern: "YYYY-DD", text: "2021-366" },
    {
      day: "2020-05-08T15:05:00+07:00",
      pattern: "h:mm a, EEE d MMM yy",
      text: "3:05 PM, Fri 8 May 20",
    },
    { day: "2020-05-08T07:00:00+07:00", pattern: "'ngày' d ''", text: "ngày 8 '" },
  ])("formatDate $pattern of $day is $text", ({ day, pattern, text }) => {
    const line = `return Utilities.formatDate(new Date("${day}"), "Asia/Ho_Chi_Minh", ${JSON.stringify(pattern)});`;
    expect(scene().go(line).result).toBe(text);
  });

  it.each([
    { line: `return Utilities.base64Encode("ệ");`, gives: "4buH" },
    { line: `return Utilities.base64Decode("4buH");`, gives: [-31, -69, -121] },
    {
      line: `return Utilities.newBlob(Utilities.base64Decode("4buH")).getDataAsString();`,
      gives: "ệ",
    },
    {
      line: `return Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, "a").slice(0, 2);`,
      gives: [12, -63],
    },
    {
      line: `return HtmlService.createHtmlOutputFromFile("mau").getContent();`,
      gives: "<p>UEsD</p>",
    },
    {
      line: `return HtmlService.createTemplateFromFile("mau").getRawContent();`,
      gives: "<p>UEsD</p>",
    },
  ])("$line", ({ line, gives }) => {
    expect(scene({ pages: { "mau.html": "<p>UEsD</p>" } }).go(line).result).toEqual(gives);
  });

  it.each([
    { line: `HtmlService.createHtmlOutputFromFile("khong");`, text: "No HTML file named khong" },
    { line: "Utilities.newBlob([200]);", text: "don't match the method signature" },
    { line: "Utilities.newBlob(new Uint8Array(2));", text: "don't match the method signature" },
    { line: `Utilities.base64Decode("a*b");`, text: "Could not decode string." },
    {
      line: `Utilities.formatDate("2020", "Asia/Ho_Chi_Minh", "yyyy");`,
      text: "(String,String,String)",
    },
    {
      line: `Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "ệ");`,
      text: "NOT SIMULATED",
    },
  ])("refuse $line", ({ line, text }) => {
    expect(scene().go(line).error).toContain(text);
  });

  it("give the address of a file", () => {
    expect(scene().go(`${AT_TAB} return book.getUrl();`).result).toBe(
      `https://docs.google.com/spreadsheets/d/${BOOK}/edit`,
    );
  });
});
