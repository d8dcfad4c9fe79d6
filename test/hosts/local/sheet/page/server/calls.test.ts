import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { serverAt } from "../../../../../../src/hosts/local/sheet/page/server/calls.ts";
import { TOKEN_HEADER } from "../../../../../../src/hosts/local/sheet/protocol.ts";

const SAVE = { page: "trang-thu-nhat-0001", request: "yeu-cau-00000001", revision: "a" };
const EDITS = [{ tab: "T", row: 2, column: 0, text: "x" }];

let http: Server;
let served: { workspace: string; token: string };
let posted: { path: string; body: string }[] = [];

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** Answers as the sheet's server does: its folder and token, and no to another token. */
beforeEach(async () => {
  served = { workspace: "/a", token: "khoa-a" };
  posted = [];
  http = createServer(async (request, response) => {
    const body = await bodyOf(request);
    const isFresh = request.method === "GET" || request.headers[TOKEN_HEADER] === served.token;
    if (request.method === "POST" && isFresh) posted.push({ path: request.url ?? "", body });
    response.writeHead(isFresh ? 200 : 403, { "content-type": "application/json" });
    response.end(JSON.stringify(isFresh ? served : { code: "token-stale", message: "" }));
  }).listen(0, "127.0.0.1");
  await once(http, "listening");
});
afterEach(() => {
  http.closeAllConnections();
  http.close();
});

const page = () => serverAt(`http://127.0.0.1:${(http.address() as AddressInfo).port}`);

describe("a page whose server was started anew", () => {
  it("goes on with the new token where the folder is the same", async () => {
    const server = page();
    await server.workspace();
    served = { ...served, token: "khoa-a-moi" };
    expect((await server.save("a.xlsx", { ...SAVE, edits: EDITS })).kind).toBe("given");
    expect(posted).toHaveLength(1);
  });

  it("writes and reads nothing of another folder, even one with the same books", async () => {
    const server = page();
    await server.workspace();
    served = { workspace: "/ban-sao", token: "khoa-b" };
    for (const answer of [
      await server.save("a.xlsx", { ...SAVE, edits: EDITS }),
      await server.workspace(),
      await server.book("a.xlsx"),
    ]) {
      expect(answer).toMatchObject({ kind: "refused", refusal: { code: "other-workspace" } });
    }
    expect(posted).toEqual([]);
    served = { workspace: "/a", token: "khoa-c" };
    expect((await server.workspace()).kind).toBe("given");
    expect((await server.save("a.xlsx", { ...SAVE, edits: EDITS })).kind).toBe("given");
  });

  it("sends long Vietnamese texts whole", async () => {
    const server = page();
    await server.workspace();
    const text = "ệ".repeat(31_000);
    const edits = [{ tab: "T", row: 2, column: 0, text }];
    expect((await server.save("a.xlsx", { ...SAVE, edits })).kind).toBe("given");
    expect(JSON.parse(posted[0]?.body ?? "").edits[0].text).toBe(text);
  });
});
