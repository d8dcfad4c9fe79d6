import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type GoogleClients, uploadBody } from "../../src/hosts/google/clients.ts";
import { DOCX } from "../support/google-api/drive-files.ts";
import { BOOK, type Desk, EDITOR, OWNER, startDesk, TAB } from "./desk.ts";

let desk: Desk;
let clients: GoogleClients;
beforeEach(async () => {
  desk = await startDesk();
  clients = desk.clients();
  desk.google.cloud.adopt(BOOK, "client-1");
});
afterEach(() => desk.google.stop());

const DOCUMENT = "application/vnd.google-apps.document";

async function importDocument(name: string, body: string, more: object = {}) {
  const { data } = await clients.drive.files.create(
    {
      requestBody: { name, mimeType: DOCUMENT, ...more },
      media: { mimeType: DOCX, body: uploadBody(Buffer.from(body)) },
      fields: "id,name,mimeType,webViewLink",
    },
    clients.perCall,
  );
  return data;
}

describe("a document", () => {
  it("comes in as .docx by one upload and goes out as the same bytes", async () => {
    const { id = "" } = await importDocument("Tờ trình", "PK\r\n--\r\nđủ");
    const { data } = await clients.drive.files.export(
      { fileId: String(id), mimeType: DOCX },
      { responseType: "arraybuffer" },
    );
    expect(Buffer.from(data as ArrayBuffer).toString("utf8")).toBe("PK\r\n--\r\nđủ");
    expect(desk.google.seen.map(({ method }) => method)).toEqual([
      "drive.files.create",
      "drive.files.export",
    ]);
    expect(desk.google.seen[0]?.url).toContain("/upload/drive/v3/files?");
  });

  it("is found by its properties, and by nothing that is not its own", async () => {
    await importDocument("Một", "1", { appProperties: { khoa: "to-trinh d'Ân" } });
    await importDocument("Hai", "2", { appProperties: { khoa: "khác" } });
    const names = async (q: string) => {
      const { data } = await clients.drive.files.list({ q, fields: "files(name)" });
      return data.files?.map(({ name }) => name);
    };
    const has = String.raw`appProperties has { key='khoa' and value='to-trinh d\'Ân' }`;
    expect(await names(`${has} and trashed = false`)).toEqual(["Một"]);
    expect(await names("appProperties has { key='khoa' and value='gì' }")).toEqual([]);
    expect(await names(`mimeType='${DOCUMENT}' and name != 'Một'`)).toEqual(["Hai"]);
    const other = desk.clients({ user: EDITOR });
    expect((await other.drive.files.list({ q: "trashed=false" })).data.files).toHaveLength(1);
  });

  it("is listed page by page", async () => {
    for (const name of ["c", "a", "b"]) await importDocument(name, name);
    const page = async (pageToken?: string) => {
      const query = { q: `mimeType='${DOCUMENT}'`, orderBy: "name", pageSize: 2 };
      const paged = pageToken === undefined ? query : { ...query, pageToken };
      return (await clients.drive.files.list(paged)).data;
    };
    const first = await page();
    const second = await page(first.nextPageToken ?? "");
    expect([first, second].map(({ files }) => files?.map(({ name }) => name))).toEqual([
      ["a", "b"],
      ["c"],
    ]);
    expect(second.nextPageToken).toBe(undefined);
  });

  it("is sent in pieces to an address of its own", async () => {
    const token = desk.google.token({ user: OWNER, scopes: ["drive.file"] });
    const headers = { authorization: `Bearer ${token}` };
    const root = desk.google.rootUrl;
    const started = await fetch(
      `${root}upload/drive/v3/files?uploadType=resumable&fields=id,name`,
      {
        method: "POST",
        headers: { ...headers, "content-type": "application/json", "x-upload-content-type": DOCX },
        body: JSON.stringify({ name: "Dài", mimeType: DOCUMENT }),
      },
    );
    const put = (body: string, range: string) =>
      fetch(started.headers.get("location") ?? "", {
        method: "PUT",
        headers: { "content-range": range },
        body,
      });
    const half = await put("abc", "bytes 0-2/6");
    expect([half.status, half.headers.get("range")]).toEqual([308, "bytes=0-2"]);
    expect(await (await put("def", "bytes 3-5/6")).json()).toMatchObject({ name: "Dài" });
    expect(desk.world.drive.files.at(-1)?.bytes).toEqual(new Uint8Array(Buffer.from("abcdef")));
  });

  it.each([
    { more: { mimeType: "application/vnd.google-apps.presentation" }, text: "not supported" },
    { more: { parents: ["gone"] }, text: "File not found: gone" },
    { more: { parents: [BOOK] }, text: "not a folder" },
    { more: { appProperties: { k: "x".repeat(124) } }, text: "longer than 124 bytes" },
    { more: { nam: "x" }, text: `Unknown name "nam"` },
  ])("is refused: $text", async ({ more, text }) => {
    await expect(importDocument("x", "x", more)).rejects.toThrow(text);
  });

  it("is refused when the storage is full, and nothing comes of it", async () => {
    desk.google.cloud.fullStorages.add(OWNER);
    await expect(importDocument("x", "x")).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining("storage quota"),
    });
    expect(desk.world.drive.files).toHaveLength(1);
  });
});

describe("a file's version", () => {
  it("grows with every edit, whoever made it, and with nothing else", async () => {
    const version = async () => {
      const { data } = await clients.drive.files.get({
        fileId: BOOK,
        fields: "version,modifiedTime",
      });
      return data;
    };
    const first = await version();
    desk.world.wait(1000);
    expect(await version()).toEqual(first);
    desk.world.user.edit(BOOK, TAB, "A3", "Cúc");
    const second = await version();
    expect(Number(second.version)).toBe(Number(first.version) + 1);
    expect(Date.parse(second.modifiedTime ?? "")).toBeGreaterThan(
      Date.parse(first.modifiedTime ?? ""),
    );
  });
});

describe("who may do what", () => {
  const share = (emailAddress: string, role: string, sendNotificationEmail = false) =>
    clients.drive.permissions.create({
      fileId: BOOK,
      sendNotificationEmail,
      requestBody: { type: "user", role, emailAddress },
      fields: "id,emailAddress,role",
    });
  const shares = async () => {
    const { data } = await clients.drive.permissions.list({
      fileId: BOOK,
      fields: "permissions(id,emailAddress,role)",
    });
    return data.permissions?.map(({ emailAddress, role }) => `${emailAddress} ${role}`);
  };

  it("is one list for Drive and the spreadsheet, one entry a person", async () => {
    const { data } = await share("pth@co-quan.example", "reader");
    await share("pth@co-quan.example", "writer");
    await share(OWNER, "writer");
    expect(await shares()).toEqual([
      `${OWNER} owner`,
      `${EDITOR} writer`,
      "pth@co-quan.example writer",
    ]);
    expect(desk.world.spreadsheets[0]?.mayEdit("pth@co-quan.example")).toBe(true);
    await clients.drive.permissions.delete({ fileId: BOOK, permissionId: String(data.id) });
    expect(await shares()).toEqual([`${OWNER} owner`, `${EDITOR} writer`]);
  });

  it.each([
    { email: "khong-phai-dia-chi", role: "writer", text: "emailAddress is invalid" },
    { email: "a@co-quan.example", role: "owner", text: "transferOwnership" },
    { email: "a@co-quan.example", role: "boss", text: "role is invalid" },
    { email: "la@noi-khac.example", role: "writer", text: "no Google account" },
  ])("refuses $email as $role: $text", async ({ email, role, text }) => {
    desk.google.cloud.strangers.add("la@noi-khac.example");
    await expect(share(email, role)).rejects.toThrow(text);
  });

  it("writes to a stranger who is told by mail", async () => {
    desk.google.cloud.strangers.add("la@noi-khac.example");
    expect((await share("la@noi-khac.example", "writer", true)).status).toBe(200);
  });

  it("demands type and role", async () => {
    const wrong = { fileId: BOOK, requestBody: { role: "writer" } };
    await expect(clients.drive.permissions.create(wrong)).rejects.toThrow("type field is required");
  });
});

describe("a script", () => {
  const manifest = {
    name: "appsscript",
    type: "JSON",
    source: JSON.stringify({ timeZone: "Asia/Ho_Chi_Minh", oauthScopes: [] }),
  };
  const push = (scriptId: string, files: readonly object[]) =>
    clients.script.projects.updateContent({ scriptId, requestBody: { files: [...files] } });

  it("that is pushed runs in its file", async () => {
    const { data } = await clients.script.projects.create({
      requestBody: { title: "Thi đua", parentId: BOOK },
    });
    const scriptId = String(data.scriptId);
    const source = `function chao() { return SpreadsheetApp.getActive().getId(); }`;
    await push(scriptId, [
      {
        ...manifest,
        source: manifest.source.replace("[]", `["https://www.googleapis.com/auth/spreadsheets"]`),
      },
      { name: "Code", type: "SERVER_JS", source },
    ]);
    const project = { id: scriptId, triggers: [] };
    const run = desk.world.run(project, { kind: "menu", functionName: "chao" });
    expect(run.result).toBe(BOOK);
    const { data: content } = await clients.script.projects.getContent({ scriptId });
    expect(content.files?.map(({ name }) => name)).toEqual(["appsscript", "Code"]);
    const version = { scriptId, requestBody: { description: "v1" } };
    expect((await clients.script.projects.versions.create(version)).data.versionNumber).toBe(1);
  });

  it.each([
    { files: [{ name: "Code", type: "SERVER_JS", source: "" }], text: "manifest file named" },
    { files: [manifest, manifest], text: "already exists" },
    {
      files: [manifest, { name: "Code", type: "SERVER_JSX", source: "" }],
      text: "'files[1].type' (enum)",
    },
    {
      files: [manifest, { name: "Code", type: "SERVER_JS", source: "function (" }],
      text: "Syntax error in Code.js",
    },
  ])("is refused: $text", async ({ files, text }) => {
    const { data } = await clients.script.projects.create({ requestBody: { title: "Thi đua" } });
    await expect(push(String(data.scriptId), files)).rejects.toThrow(text);
  });

  it("cannot be made in a file that is not there, nor before its API is switched on", async () => {
    const create = (parentId: string) =>
      clients.script.projects.create({ requestBody: { title: "Thi đua", parentId } });
    await expect(create("gone")).rejects.toMatchObject({ status: 404 });
    desk.google.scripts.enabledFor = new Set([EDITOR]);
    await expect(create(BOOK)).rejects.toThrow("has not enabled the Apps Script API");
  });
});
