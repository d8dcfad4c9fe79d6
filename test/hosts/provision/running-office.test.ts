import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildProject, ENTRY, OFFICE } from "../../../scripts/build/project.ts";
import { scriptFilesIn } from "../../../src/hosts/provision/script-files.ts";
import type { Run } from "../../support/apps-script/world-types.ts";
import { OWNER, type ProvisionDesk, provisionDesk } from "./office-desk.ts";
import { bookOf, writesSince } from "./office-state.ts";

/** The built scripts of both workbooks, pushed by provisioning and run where it put them. */
let out: string;
let desk: ProvisionDesk;
let scripts: NonNullable<Parameters<ProvisionDesk["run"]>[1]>["scripts"];

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), "dien-hinh-dist-"));
  for (const project of [OFFICE, ENTRY]) await buildProject(project, { root: process.cwd(), out });
  scripts = {
    office: scriptFilesIn(join(out, "office")),
    entry: scriptFilesIn(join(out, "entry")),
  };
  desk = await provisionDesk();
  await desk.run(
    ["--sample", "--entry", "shared", "--yes"],
    scripts === undefined ? {} : { scripts },
  );
}, 120_000);
afterAll(async () => {
  rmSync(out, { recursive: true, force: true });
  await desk.google.stop();
});

function click(
  functionName: string,
  answers: readonly (string | { button: string; text: string })[] = [],
): Run {
  const office = bookOf(desk, "office");
  const project = [...desk.google.scripts.projects.values()].find(
    ({ parentId }) => parentId === office.id,
  );
  if (project === undefined) throw new RangeError("the office workbook has no script");
  return desk.world.run(
    { ...project, triggers: [] },
    { kind: "menu", functionName, user: OWNER, answers },
  );
}

describe("from nothing to a running office", () => {
  it("«Thiết lập», left blank, finds the entry workbook that was made, and makes no other", () => {
    const before = desk.world.spreadsheets.length;
    const done = click("thietLap", [{ button: "OK", text: "" }, "OK"]);
    expect([done.error, done.alerts.join()]).toEqual([
      undefined,
      expect.stringContaining("Đã thiết lập."),
    ]);
    expect(desk.world.spreadsheets.length).toBe(before);
  });

  it("«Tổng hợp» reads what units have typed in it, and writes the board", () => {
    const done = click("tongHop");
    expect([done.error, done.alerts]).toEqual([undefined, []]);
    expect(bookOf(desk, "office").tab("Vi phạm")?.lastRow).toBeGreaterThan(20);
  });

  it("leaves nothing for the next provisioning to do", async () => {
    const before = desk.google.seen.length;
    const more = scripts === undefined ? {} : { scripts };
    const said = await desk.run(["--sample", "--yes"], more);
    expect(said).toContain("Không có gì phải làm.");
    expect(writesSince(desk, before)).toEqual([]);
  });
});
