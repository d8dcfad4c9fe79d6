import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { DRAFT_ITEMS } from "../../src/hosts/apps-script/office/draft-menu.ts";
import { type Kind, refusalOf, scopesOf } from "../support/apps-script/access.ts";
import { touchOf } from "../support/apps-script/methods.ts";
import { type Reach, reachOfSources } from "../support/apps-script/reach.ts";
import { BRIEF, builtOffice, OFFICE_ID, officeWorld, VP } from "./office-world.ts";

const GOLDEN = "../golden/apps-script-methods.txt";
const PROJECTS = [
  { entryFile: "entry.ts", manifest: "appsscript.entry.json" },
  { entryFile: "office.ts", manifest: "appsscript.json" },
] as const;

let reach: Reach;
beforeAll(() => {
  reach = reachOfSources(process.cwd());
}, 240_000);

const scopesIn = (manifest: string) =>
  (JSON.parse(readFileSync(manifest, "utf8")) as { readonly oauthScopes: readonly string[] })
    .oauthScopes;
const short = (scope: string) => scope.slice(scope.lastIndexOf("/") + 1);

/** What the pages ask by `google.script.run`. */
const ASKED_BY_PAGES: ReadonlySet<string> = new Set([
  "tinhTrang",
  "tinhTrangBang",
  "lamViec",
  "xemThu",
  "thuChuaRo",
  "xuLyThu",
  "denO",
  "tienDo",
  "cacMau",
  "mauGoc",
  "huongDanMau",
  "nhanMau",
  "boMau",
  "hoiThoai",
]);

/** Who calls an entry point. */
function kindOf(name: string): Kind {
  if (name === "onOpen") return "open";
  if (name === "onEdit") return "edit";
  if (/^[A-Z][A-Z_]+$/.test(name)) return "customFunction";
  if (name === "tiepTuc" || name === "nhacViecHangNgay") return "clock";
  return ASKED_BY_PAGES.has(name) ? "page" : "menu";
}

/** Refused to this kind of run, and called inside a `catch` for it. */
const CAUGHT: ReadonlySet<string> = new Set([
  "tiepTuc Spreadsheet.toast",
  "nhacViecHangNgay Spreadsheet.toast",
]);

describe("what the sources ask of Google", () => {
  it("exists in the simulator, method by method", () => {
    expect([...reach.used].filter((name) => touchOf(name) === undefined)).toEqual([]);
    expect([...reach.used].filter((name) => scopesOf(name) === undefined)).toEqual([]);
    expect(reach.used.size).toBeGreaterThan(60);
  });

  it.each(PROJECTS)("from $entryFile stays within its manifest", ({ entryFile, manifest }) => {
    const granted = scopesIn(manifest);
    for (const [name, methods] of reach.from(entryFile)) {
      for (const method of methods) {
        const any = scopesOf(method) ?? ["?"];
        const isGranted = any.length === 0 || any.some((scope) => granted.includes(scope));
        expect(isGranted, `${name}: ${method} asks for ${any.join(" or ")}`).toBe(true);
      }
    }
  });

  it.each(PROJECTS)(
    "from $entryFile needs every scope of its manifest",
    ({ entryFile, manifest }) => {
      const methods = [...reach.from(entryFile).values()].flatMap((own) => [...own]);
      const unneeded = scopesIn(manifest).filter(
        (scope) => !methods.some((method) => scopesOf(method)?.includes(scope)),
      );
      expect(unneeded).toEqual([]);
    },
  );

  it.each(PROJECTS)("from $entryFile is allowed to who calls it", ({ entryFile }) => {
    for (const [name, methods] of reach.from(entryFile)) {
      for (const method of methods) {
        if (CAUGHT.has(`${name} ${method}`)) continue;
        const refusal = refusalOf(kindOf(name), method, touchOf(method) ?? "hop");
        expect(refusal, `${name}, ${kindOf(name)}`).toBeUndefined();
      }
    }
  });

  it("is this list, entry point by entry point: read it before you accept a change", async () => {
    const lines = PROJECTS.flatMap(({ entryFile, manifest }) => {
      const granted = scopesIn(manifest);
      const asked = (methods: ReadonlySet<string>) =>
        granted.filter((scope) => [...methods].some((name) => scopesOf(name)?.includes(scope)));
      return [...reach.from(entryFile)].flatMap(([name, methods]) => [
        `${entryFile} ${name} (${kindOf(name)}): ${asked(methods).map(short).join(", ") || "no scope"}`,
        ...[...methods].sort().map((method) => `  ${method}`),
      ]);
    });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(GOLDEN);
  });
});

const NO_UNIT = [{ button: "OK", text: "" }, "OK"];
/** What is clicked where an entry point asks. */
const ANSWERS: Readonly<Record<string, typeof NO_UNIT | readonly string[]>> = {
  thietLap: NO_UNIT,
  lapVanBan: NO_UNIT,
  guiNgay: ["OK"],
};

describe("the list", () => {
  it("holds every call that the built office script makes when it runs", async () => {
    const office = officeWorld(await builtOffice(), { ...BRIEF, isSetUp: true });
    const listed = reach.from("office.ts");
    const drafts = DRAFT_ITEMS.map(({ functionName }) => [functionName, "lapVanBan"] as const);
    const others = [...listed.keys()].filter((name) => name !== "lapVanBan");
    for (const [functionName, name] of [...drafts, ...others.map((own) => [own, own] as const)]) {
      const kind = name === "onOpen" ? "open" : "menu";
      const answers = ANSWERS[name] ?? [];
      const run = office.world.run(office.project, { kind, functionName, user: VP, answers });
      const made = [...run.calls, ...run.hops].map((call) => call.name);
      const unlisted = made.filter((method) => listed.get(name)?.has(method) !== true);
      expect([run.error, unlisted], functionName).toEqual([undefined, []]);
    }
    expect(office.book(OFFICE_ID).tab("Tổng hợp")).toBeDefined();
  });
});
