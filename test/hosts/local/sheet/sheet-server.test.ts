import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TOKEN_HEADER } from "../../../../src/hosts/local/sheet/protocol.ts";
import type { FilesView, MailView } from "../../../../src/hosts/local/sheet/protocol-files.ts";
import type { Refusal } from "../../../../src/hosts/local/sheet/protocol-refusal.ts";
import {
  type Browser,
  browserAt,
  ENTRY,
  PAGE,
  rawCall,
  removeWorkspace,
  type Started,
  smallWorkspace,
  startedServer,
} from "../../../support/sheet-server.ts";

let workspace = "";
let started: Started;
let browser: Browser;
const MAIL_HTML =
  '<p>Chào <b>đơn vị</b></p><script>top.x=1</script><img src="https://theo-doi.example/a.png">';
const MAIL = [
  "From: =?UTF-8?B?U+G7nw==?= <vp@so.example>",
  "To: don-vi@so.example",
  "Subject: =?UTF-8?B?Tmjhuq9jIHZp4buHYw==?=",
  "MIME-Version: 1.0",
  'Content-Type: multipart/alternative; boundary="b"',
  "",
  "--b",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "Chào đơn vị",
  "--b",
  "Content-Type: text/html; charset=utf-8",
  "",
  MAIL_HTML,
  "--b--",
].join("\r\n");

beforeAll(async () => {
  workspace = await smallWorkspace({});
  for (const folder of ["van-ban", "hop-thu"]) mkdirSync(join(workspace, folder));
  writeFileSync(join(workspace, "van-ban", "Tờ trình (1).docx"), "docx");
  writeFileSync(join(workspace, "van-ban", "bi-mat.txt"), "no");
  writeFileSync(join(workspace, "hop-thu", "2020-05-08-BBT.eml"), MAIL);
  symlinkSync("/etc/passwd", join(workspace, "van-ban", "passwd.docx"));
  writeFileSync(join(workspace, "bao-cao.html"), "<script>alert(1)</script>Báo cáo");
  const limits = { maxBytes: 20_000, maxMs: 300 };
  started = await startedServer(workspace, { limits });
  browser = await browserAt(started.server);
});
afterAll(async () => {
  await started.server.close();
  removeWorkspace(workspace);
  expect(started.faults).toEqual([]);
});

const host = () => `127.0.0.1:${browser.port}`;
const code = (reply: { json: <T>() => T }) => reply.json<Refusal>().code;

describe("who is let in", () => {
  it("nobody without the key, and the address then bears it no more", async () => {
    const { port } = browser;
    for (const path of [
      "/",
      "/api/workspace",
      "/?khoa=",
      "/?khoa=sai",
      `/?token=${browser.token}`,
    ]) {
      const reply = await rawCall(port, path);
      expect([path, reply.status, code(reply)]).toEqual([path, 401, "not-let-in"]);
    }
    const { pathname, search } = new URL(started.server.address);
    const reply = await rawCall(port, pathname + search);
    expect(reply).toMatchObject({ status: 303, headers: { location: "/" } });
    const [cookie = ""] = reply.headers["set-cookie"] ?? [];
    expect(cookie).toMatch(
      new RegExp(`^dien-hinh-${port}=[\\w-]{32}; HttpOnly; SameSite=Strict; Path=/$`),
    );
  });

  it("no cookie of another server, of another start, or near this one's", async () => {
    const [name = "", value = ""] = browser.cookie.split("=");
    const cookies = [
      `dien-hinh=${value}`,
      `${name}=`,
      `${name}=${value}x`,
      `${name}=${value.slice(1)}`,
    ];
    for (const cookie of cookies) {
      const reply = await rawCall(browser.port, "/api/workspace", { headers: { cookie } });
      expect(reply.status).toBe(401);
    }
  });

  it.each([
    ["a name that a DNS turns to this computer", { host: "ke-gian.example" }],
    ["the same with our port", { host: "ke-gian.example:{port}" }],
    ["another port", { host: "127.0.0.1:1" }],
    ["another address of this computer", { host: "127.0.0.2:{port}" }],
    ["no port", { host: "127.0.0.1" }],
    ["a page of another site", { origin: "https://ke-gian.example" }],
    ["a page of another port", { origin: "http://127.0.0.1:1" }],
    ["a page without an origin", { origin: "null" }],
    ["a fetch of another site", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }],
    ["a fetch of another port", { "sec-fetch-site": "same-site", "sec-fetch-mode": "cors" }],
    [
      "a frame of another site",
      { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" },
    ],
  ])("not %s, even with the cookie", async (_name, headers) => {
    const { port, cookie } = browser;
    const filled = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace("{port}", String(port))]),
    );
    const reply = await rawCall(port, "/api/workspace", { headers: { cookie, ...filled } });
    expect([reply.status, code(reply)]).toEqual([403, "foreign-request"]);
  });

  it("answers under both of its names", async () => {
    const { port, cookie } = browser;
    for (const name of ["127.0.0.1", "localhost"]) {
      const headers = { cookie, host: `${name}:${port}`, origin: `http://${name}:${port}` };
      expect((await rawCall(port, "/api/workspace", { headers })).status).toBe(200);
    }
  });
});

describe("what changes something", () => {
  const take = { page: PAGE, wants: "take" };

  it.each([
    ["no token", { [TOKEN_HEADER]: "" }, 403, "token-stale"],
    ["the cookie's value for a token", { [TOKEN_HEADER]: "{cookie}" }, 403, "token-stale"],
    ["a form's type", { "content-type": "application/x-www-form-urlencoded" }, 415, "not-json"],
    ["plain text, which needs no preflight", { "content-type": "text/plain" }, 415, "not-json"],
    ["packed bytes", { "content-encoding": "gzip" }, 415, "not-json"],
    ["another origin", { origin: "http://localhost:1" }, 403, "foreign-request"],
  ])("is not done with %s", async (_name, headers, status, wanted) => {
    const cookie = browser.cookie.split("=")[1] ?? "";
    const filled = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace("{cookie}", cookie)]),
    );
    const reply = await browser.post("/api/editor", take, filled);
    expect([reply.status, code(reply)]).toEqual([status, wanted]);
  });

  it("is not done without an origin", async () => {
    const { port, cookie, token } = browser;
    const headers = { cookie, "content-type": "application/json", [TOKEN_HEADER]: token };
    const body = JSON.stringify(take);
    const reply = await rawCall(port, "/api/editor", { method: "POST", headers, body });
    expect(code(reply)).toBe("foreign-request");
  });

  it.each([
    ["no JSON", "{", "not-json"],
    ["no UTF-8", Buffer.from([0x22, 0xff, 0x22]), "not-json"],
    ["a list", "[]", "bad-request"],
    ["a member that nobody knows", JSON.stringify({ ...take, quyen: "het" }), "bad-request"],
    [
      "a page that is a path",
      JSON.stringify({ ...take, page: "../../../../etc/x" }),
      "bad-request",
    ],
    ["a prototype", '{"__proto__":{"wants":"take"},"page":"trang-thu-nhat-0001"}', "bad-request"],
  ])("is not done for %s", async (_name, body, wanted) => {
    const { port, cookie, token } = browser;
    const headers = { cookie, "content-type": "application/json", [TOKEN_HEADER]: token };
    const reply = await rawCall(port, "/api/editor", {
      method: "POST",
      headers: { ...headers, origin: `http://${host()}` },
      body,
    });
    expect(code(reply)).toBe(wanted);
  });

  it("is not done by other methods, and reading changes nothing", async () => {
    for (const method of ["PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"]) {
      const headers = { cookie: browser.cookie, origin: `http://${host()}` };
      expect((await rawCall(browser.port, "/api/editor", { method, headers })).status).toBe(405);
    }
    expect((await browser.get("/api/editor")).status).toBe(405);
    expect((await browser.get("/api/jobs")).status).toBe(405);
  });

  it("stops a body that is too large, stated or not, and one that comes too slowly", async () => {
    const large = "x".repeat(30_000);
    expect(code(await browser.post("/api/editor", large))).toBe("too-large");
    const chunked = { "transfer-encoding": "chunked" };
    expect(code(await browser.post("/api/editor", large, chunked))).toBe("too-large");
    expect(await begun("content-length: 1000000000")).toMatch(/^HTTP\/1\.1 413 .*"too-large"/s);
    expect(await begun("content-length: 100")).toMatch(/^HTTP\/1\.1 408 .*"too-slow"/s);
  });

  /** The answer to a body of which only the beginning is sent. */
  function begun(length: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(browser.port, "127.0.0.1");
      const head = [
        "POST /api/editor HTTP/1.1",
        `host: ${host()}`,
        `origin: http://${host()}`,
        `cookie: ${browser.cookie}`,
        `${TOKEN_HEADER}: ${browser.token}`,
        "content-type: application/json",
        length,
      ];
      socket.on("error", reject);
      socket.once("data", (data) => {
        socket.destroy();
        resolve(data.toString("utf8"));
      });
      socket.write(`${head.join("\r\n")}\r\n\r\n{`);
    });
  }
});

describe("what is served", () => {
  it.each([
    "/../package.json",
    "/..%2fpackage.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/index.html/../../package.json",
    "/files/documents/..%2f..%2fetc%2fpasswd",
    "/files/documents/..%5c..%5cx.docx",
    `/files/documents/..%2f${ENTRY}`,
    "/files/documents/passwd.docx",
    "/files/documents/bi-mat.txt",
    "/files/documents/",
    "/files/documents/T%E1%BB%9D.docx%00",
    "/files/constructor/x",
    "/files/__proto__/x",
    "/files/reports/.dien-hinh",
    "/files/reports/bang-dieu-hanh.xlsx",
    "/api/books/..%2fx.xlsx",
    "/api/books/__proto__",
    "/api/mails/..%2f..%2fpasswd",
    "/frames/preview/-1",
    "/%E0%A4%A",
    "http://ke-gian.example/",
  ])("has nothing at %s", async (path) => {
    const reply = await browser.get(path);
    expect([reply.status, code(reply)]).toEqual([404, "not-found"]);
  });

  it("gives files to be kept, under their own names, and never to be shown", async () => {
    const { documents } = (await browser.get("/api/files")).json<FilesView>();
    expect(documents.map(({ name }) => name)).toEqual(["Tờ trình (1).docx"]);
    const reply = await browser.get(documents[0]?.href ?? "");
    expect(reply.body.toString()).toBe("docx");
    expect(reply.headers["content-disposition"]).toMatch(
      /^attachment; filename="T_tr_nh_1_\.docx"; filename\*=UTF-8''T%E1%BB%9D%20tr%C3%ACnh%20%281%29\.docx$/,
    );
  });

  it("shows a mail as it would look, its HTML where no script runs and nothing is fetched", async () => {
    const [listed] = (await browser.get("/api/files")).json<FilesView>().mails;
    expect(listed).toMatchObject({ subject: "Nhắc việc", to: "don-vi@so.example" });
    const mail = (await browser.get("/api/mails/2020-05-08-BBT.eml")).json<MailView>();
    expect(mail).toMatchObject({
      subject: "Nhắc việc",
      text: expect.stringContaining("Chào đơn vị"),
    });
    for (const path of [mail.frame, "/frames/dashboard"]) {
      const { status, headers } = await browser.get(path);
      expect([status, headers["x-frame-options"]]).toEqual([200, "SAMEORIGIN"]);
      const policy = String(headers["content-security-policy"]).split("; ");
      expect(policy).toEqual(
        expect.arrayContaining(["sandbox", "default-src 'none'", "frame-ancestors 'self'"]),
      );
      expect(policy.join()).not.toMatch(/script-src|allow-scripts|https?:/);
    }
  });

  it.each([
    "/",
    "/api/workspace",
    "/api/nothing",
    "/files/documents/T%E1%BB%9D%20tr%C3%ACnh%20(1).docx",
  ])("guards %s by its headers", async (path) => {
    const { headers } = await browser.get(path);
    expect(headers).toMatchObject({
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
    });
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });
});
