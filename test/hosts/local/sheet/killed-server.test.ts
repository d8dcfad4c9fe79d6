import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BookView, SaveAnswer } from "../../../../src/hosts/local/sheet/protocol.ts";
import type { Conflict } from "../../../../src/hosts/local/sheet/protocol-refusal.ts";
import { type BundledChild, bundledChild, servingChild } from "../../../support/bundled-child.ts";
import {
  browserAt,
  copiedWorkspace,
  ENTRY,
  PAGE,
  removeWorkspace,
  smallWorkspace,
  startedServer,
} from "../../../support/sheet-server.ts";

const TAB = "Đại biểu";
const EDIT = { tab: TAB, row: 2, column: 2, text: "Nguyễn Thị Ánh" };

let child: BundledChild;
let pristine = "";
beforeAll(async () => {
  child = bundledChild(join(import.meta.dirname, "killed-child.ts"));
  pristine = await smallWorkspace({});
});
afterAll(() => {
  child.remove();
  removeWorkspace(pristine);
});

describe("a server that is killed while it saves", () => {
  it.each([
    ["before the new file has its name", "before", false],
    ["after it, before it could answer", "after", true],
  ])(
    "%s: the file is whole, and the same request is done once",
    async (_name, moment, isWritten) => {
      const workspace = copiedWorkspace(pristine);
      const before = readFileSync(join(workspace, ENTRY));
      const { over, ...server } = await servingChild(child, workspace, moment);
      const browser = await browserAt(server);
      await browser.post("/api/editor", { page: PAGE, wants: "take" });
      const { revision } = (await browser.get(`/api/books/${ENTRY}`)).json<BookView>();
      const body = { page: PAGE, request: "yeu-cau-bi-ngat-01", revision, edits: [EDIT] };
      const path = `/api/books/${ENTRY}/cells`;
      await expect(browser.post(path, body)).rejects.toThrow();
      expect(await over).toEqual([null, "SIGKILL"]);
      expect(readFileSync(join(workspace, ENTRY)).equals(before)).toBe(!isWritten);
      const again = await startedServer(workspace);
      const other = await browserAt(again.server);
      const reply = await other.post(path, body);
      expect([reply.status, reply.json<SaveAnswer>().cells]).toEqual([200, [EDIT]]);
      const late = await other.post(path, { ...body, request: "yeu-cau-khac-00001" });
      expect(late.json<Conflict>()).toMatchObject({ code: "file-changed", theirs: [EDIT] });
      await again.server.close();
      const names = readdirSync(workspace).filter((name) => !name.startsWith("."));
      expect(names.filter((name) => name.endsWith(".xlsx"))).toHaveLength(2);
      removeWorkspace(workspace);
    },
  );
});
