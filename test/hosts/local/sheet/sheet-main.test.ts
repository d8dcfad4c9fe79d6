import { once } from "node:events";
import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sheetMain } from "../../../../src/hosts/local/sheet/sheet-main.ts";
import {
  browserAt,
  jobsHere,
  rawCall,
  removeWorkspace,
  smallWorkspace,
} from "../../../support/sheet-server.ts";

let workspace = "";
beforeAll(async () => {
  workspace = await smallWorkspace({});
});
afterAll(() => removeWorkspace(workspace));

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const opened: string[] = [];
  const ended = await sheetMain(args, {
    out: (text) => said.push(text),
    err: (text) => said.push(text),
    now: () => new Date("2020-05-08T07:30:00Z"),
    openBrowser: (address) => opened.push(address),
    page: new Map(),
    runJob: jobsHere,
  });
  return { ended, said: said.join(""), opened };
}

describe("npm run sheet", () => {
  it.each([
    [["--port", "65536"], 2, "«65536» không phải một cổng"],
    [["--port", "abc"], 2, "«abc» không phải một cổng"],
    [["--as-of", "2020-02-30"], 2, "«2020-02-30» không phải một ngày"],
    [["--host", "0.0.0.0"], 2, "có tùy chọn không hiểu được"],
    [["--workspace", "/khong-co"], 2, "Không có thư mục /khong-co"],
    [["--help"], 0, "--no-open"],
  ])("answers %j with %i", async (args, code, words) => {
    const { ended, said } = await run(...args);
    expect([ended, said]).toEqual([code, expect.stringContaining(words)]);
  });

  it("prints the address, which lets in, and opens it unless told not to", async () => {
    for (const more of [[], ["--no-open"]]) {
      const { ended, said, opened } = await run("--workspace", workspace, "--port", "0", ...more);
      if (typeof ended === "number") throw new Error(said);
      expect(said).toContain(ended.address);
      expect(opened).toEqual(more.length === 0 ? [ended.openingAddress] : []);
      const entered = async (address: string) => {
        const { pathname, search } = new URL(address);
        return (await rawCall(ended.port, pathname + search)).status;
      };
      expect(await entered(ended.address)).toBe(303);
      expect(await entered(ended.address)).toBe(303);
      // What other accounts may read in the list of programs lets nobody in a second time.
      expect(await entered(ended.openingAddress)).toBe(303);
      expect(await entered(ended.openingAddress)).toBe(401);
      await ended.close();
    }
  });

  it("comes back where it was, and knows the browsers that it had let in", async () => {
    const { ended: first, said } = await run("--workspace", workspace, "--port", "0", "--no-open");
    if (typeof first === "number") throw new Error(said);
    const { cookie } = await browserAt(first);
    await first.close();
    const { ended: second } = await run("--workspace", workspace, "--no-open");
    if (typeof second === "number") throw new Error("no second start");
    expect(second.port).toBe(first.port);
    const reply = await rawCall(second.port, "/api/workspace", { headers: { cookie } });
    expect(reply.status).toBe(200);
    await second.close();
  });

  it("says so when the port that was asked for is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const taken = other.address();
    const port = typeof taken === "object" ? String(taken?.port) : "";
    const { ended, said } = await run("--workspace", workspace, "--port", port);
    other.close();
    expect([ended, said]).toEqual([2, expect.stringContaining(`Cổng ${port} đang có`)]);
  });
});
