import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkCode, exportedNames } from "../../scripts/build/gates.ts";
import { LEFT_OUT } from "../../scripts/build/left-out.ts";
import { checkManifest } from "../../scripts/build/manifest.ts";
import { buildProject, ENTRY, OFFICE } from "../../scripts/build/project.ts";
import { menuStubs, stubs } from "../../scripts/build/stubs.ts";
import { DRAFT_KINDS } from "../../src/commands/draft.ts";
import { newBooks } from "../../src/commands/set-up.ts";
import { DRAFT_ITEMS } from "../../src/hosts/apps-script/office/draft-menu.ts";
import type { Column, Tab } from "../../src/workbook/declaration.ts";
import { parseWorkbookDeclaration } from "../../src/workbook/template-schema.ts";
import { builtEntry } from "../support/built-entry.ts";

const root = process.cwd();
const RULE = {
  name: "probe",
  maxBytes: 1000,
  without: [/node_modules\//],
  allowsGuarded: false,
  brought: new Set<string>(),
};
const iife = (body: string) => `var app_=(()=>{${body};return{f(){return 1}}})();`;

describe("a gate of the build", () => {
  it("lets a plain bundle pass", () => {
    const code = iife("var a=new Map([[1,2]]);let{b,...c}={b:SpreadsheetApp};");
    expect(() => checkCode(iife("var a=1"), ["src/a.ts"], RULE)).not.toThrow();
    expect(() => checkCode(code, [], RULE)).toThrow("does not load in a bare engine");
  });

  it.each([
    { body: "setTimeout(()=>{},1)", says: "Apps Script has no global «setTimeout»" },
    { body: "var t=()=>new TextEncoder()", says: "no global «TextEncoder»" },
    { body: "var t=()=>new URL('a')", says: "no global «URL»" },
    { body: "var t=()=>fetch('a')", says: "no global «fetch»" },
    { body: "var t=()=>Buffer.from('a')", says: "no global «Buffer»" },
    { body: "var t=()=>process.env", says: "no global «process»" },
    { body: "var t=()=>structuredClone({})", says: "no global «structuredClone»" },
    { body: "var t=()=>[...new Intl.Segmenter().segment('a')]", says: "no global «Intl»" },
    { body: "var t=(a)=>a.at(-1)", says: "«.at()» came after ES2021" },
    { body: "var t=(a)=>Object.groupBy(a,String)", says: "«.groupBy()» came after ES2021" },
    { body: "class A{#n=1;n(){return this.#n}}", says: "Apps Script cannot parse" },
    { body: "class A{static{this.a=1}}", says: "Apps Script cannot parse" },
    { body: "class A{a=1}", says: "Apps Script cannot parse" },
    { body: "throw new Error('at once')", says: "does not load in a bare engine: Error: at once" },
  ])("refuses $body", ({ body, says }) => {
    expect(() => checkCode(iife(body), [], RULE)).toThrow(says);
  });

  it("refuses a top-level import", () => {
    expect(() => checkCode('import a from "a";', [], RULE)).toThrow("Apps Script cannot parse");
  });

  it("lets a library ask behind typeof, in the office script alone", () => {
    const code = iife("var t=()=>typeof Buffer>'u'?0:Buffer.from('a')");
    expect(() => checkCode(code, [], { ...RULE, allowsGuarded: true })).not.toThrow();
    expect(() => checkCode(code, [], RULE)).toThrow("no global «Buffer»");
  });

  it.each([
    { length: 1000, refused: false, because: "exactly the most" },
    { length: 1001, refused: true, because: "one byte more" },
  ])("weighs bytes: $because", ({ length, refused }) => {
    const bare = iife("");
    const code = `${bare}/*${"ă".repeat(10)}${"x".repeat(length - bare.length - 24)}*/`;
    expect(Buffer.byteLength(code)).toBe(length);
    const check = () => checkCode(code, [], RULE);
    if (refused) expect(check).toThrow("probe: 1.0 KB, at most 1.0 KB");
    else expect(check).not.toThrow();
  });

  it("refuses a package", () => {
    const inputs = ["src/a.ts", "node_modules/zod/v4/core/core.js"];
    expect(() => checkCode(iife(""), inputs, RULE)).toThrow("holds node_modules/zod");
    expect(ENTRY.without.some((pattern) => pattern.test("node_modules/zod/index.js"))).toBe(true);
  });

  it("refuses a bundle that exports nothing", () => {
    expect(() => exportedNames("var app_=(()=>({}))();", "probe")).toThrow("exports no function");
  });
});

describe("a manifest", () => {
  const manifest = (more: object) =>
    JSON.stringify({
      timeZone: "Asia/Ho_Chi_Minh",
      runtimeVersion: "V8",
      oauthScopes: ["https://www.googleapis.com/auth/spreadsheets.currentonly"],
      ...more,
    });

  it.each([
    { more: { oauthScopes: ["https://www.googleapis.com/auth/drive"] }, says: "never ask for" },
    { more: { oauthScopes: ["https://mail.google.com/"] }, says: "never ask for" },
    {
      more: { oauthScopes: ["https://www.googleapis.com/auth/script.external_request"] },
      says: "never ask for",
    },
    {
      more: { oauthScopes: ["https://www.googleapis.com/auth/spreadsheets"] },
      says: "does without",
    },
    { more: { oauthScopes: undefined }, says: "list oauthScopes by hand" },
    { more: { timeZone: "America/New_York" }, says: "timeZone" },
    { more: { runtimeVersion: "DEPRECATED_ES5" }, says: "V8" },
    { more: { webapp: {} }, says: "«webapp»" },
  ])("is refused: $says", ({ more, says }) => {
    expect(() => checkManifest("entry", manifest(more), ENTRY.scopes)).toThrow(says);
  });

  it.each([ENTRY, OFFICE])("of $name passes as it ships", ({ name, manifest: file, scopes }) => {
    const text = readFileSync(join(root, file), "utf8");
    expect(() => checkManifest(name, text, scopes)).not.toThrow();
  });
});

describe("stubs", () => {
  const write = (source: string) => {
    const folder = mkdtempSync(join(tmpdir(), "dien-hinh-stubs-"));
    mkdirSync(join(folder, "src/hosts/apps-script"), { recursive: true });
    writeFileSync(join(folder, "src/hosts/apps-script/a.ts"), source);
    return (name: string) => stubs([name], folder, ["src/hosts/apps-script/a.ts"]);
  };
  const HELP = "/**\n * Một.\n * Ví dụ: =MOT(A1)\n * @param {A1} o Ô.\n * @customfunction\n */";

  it("keep the help, the parameters and the rest", () => {
    const made = write(`${HELP}\nexport function MOT(o: unknown, ...them: unknown[]) { return o }`);
    expect(() => made("MOT")).toThrow("@param {…} them");
    const one = write(`${HELP}\nexport function MOT(o: unknown): unknown { return o }`);
    expect(one("MOT")).toBe(`${HELP}\nfunction MOT(o) {\n  return app_.MOT(o);\n}\n`);
  });

  it.each([
    { source: HELP.replace("Ví dụ: =MOT(A1)", ""), says: "lacks «Ví dụ: =MOT(" },
    { source: HELP.replace(" Ô.", ""), says: "lacks «@param {…} o …»" },
  ])("refuse a custom function without its help: $says", ({ source, says }) => {
    expect(() => write(`${source}\nexport function MOT(o: unknown) { return o }`)("MOT")).toThrow(
      says,
    );
  });

  it("refuse a name that is no function declaration", () => {
    expect(() => write("export const MOT = () => 1;")("MOT")).toThrow("export function MOT");
  });

  it("drop comments that are no help, and need none", () => {
    const made = write("/** Builds the menu. */\nexport function onOpen() {}");
    expect(made("onOpen")).toBe("function onOpen() {\n  return app_.onOpen();\n}\n");
  });
});

describe("the functions of a menu", () => {
  it("hand a text to an exported function", () => {
    const menu = new Map([["lapDonDoc", { calls: "lap", with: "urging-letter" }]]);
    expect(menuStubs(menu, ["lap"])).toBe(
      'function lapDonDoc() {\n  return app_.lap("urging-letter");\n}\n',
    );
  });

  it.each([
    { exported: ["other"], says: "calls no «lap»", because: "the function is gone" },
    { exported: ["lap", "lapDonDoc"], says: "exported already", because: "two would bear a name" },
  ])("are refused: $because", ({ exported, says }) => {
    const menu = new Map([["lapDonDoc", { calls: "lap", with: "urging-letter" }]]);
    expect(() => menuStubs(menu, exported)).toThrow(says);
  });

  it("are one a kind of document, each of a name of its own", () => {
    const names = DRAFT_ITEMS.map(({ functionName }) => functionName);
    expect(new Set(names).size).toBe(DRAFT_KINDS.length);
    expect(names.filter((name) => !/^lap[A-Z][A-Za-z0-9]+$/.test(name))).toEqual([]);
    expect(names).not.toContain("lapVanBan");
  });
});

describe("dist/entry", () => {
  it("is equal after a rebuild, and says its version and its day", async () => {
    const env = { SOURCE_DATE_EPOCH: "1588870800" };
    const build = async () => {
      const out = mkdtempSync(join(tmpdir(), "dien-hinh-rebuild-"));
      const built = await buildProject(ENTRY, { root, out, env });
      return ["Code.js", "appsscript.json"].map((file) =>
        readFileSync(join(built?.folder ?? "", file), "utf8"),
      );
    };
    const [first, second] = [await build(), await build()];
    expect(first).toEqual(second);
    expect(first[0]).toContain("08/05/2020");
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(first[0]).toContain(version);
  });

  it("declares each function at the top, and shows the help of those for cells", async () => {
    const code = await builtEntry();
    const names = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
    expect(names).toEqual([
      "CON_DUOC_DE_NGHI",
      "HAN_MUC",
      "KIEM_TRA",
      "SO_NGAY_CON",
      "TY_LE_DIEN_HINH",
      "checkThisSheet",
      "onEdit",
      "onOpen",
      "openGuide",
      "showVersion",
    ]);
    expect(code.match(/@customfunction/g)).toHaveLength(5);
    expect(code).toContain("function KIEM_TRA(bang, vung, quy_dinh, ...them) {");
    expect(code).toContain('=KIEM_TRA("Đại biểu"; A$1:M;');
    expect(code.normalize("NFC")).toBe(code);
  });

  it("leaves a refused build's forerunner standing", async () => {
    const out = mkdtempSync(join(tmpdir(), "dien-hinh-refused-"));
    mkdirSync(join(out, "entry"));
    writeFileSync(join(out, "entry", "Code.js"), "// before");
    await expect(buildProject({ ...ENTRY, maxBytes: 1000 }, { root, out })).rejects.toThrow(
      "every call loads all of it",
    );
    expect(readFileSync(join(out, "entry", "Code.js"), "utf8")).toBe("// before");
  });

  it("says which fault a cell has, but for those of columns that units' tabs lack", async () => {
    const code = await builtEntry();
    expect(code).toContain("Có vẻ gõ Telex khi bộ gõ tắt");
    expect(code).not.toContain("Địa chỉ thư không đúng");
  });

  it("leaves out modules that stand, for files that stand", () => {
    const files = [...LEFT_OUT].flat();
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it("holds no column that its bundle leaves out", () => {
    const file = "sheets-templates/entry-workbook.json";
    const { tabs } = parseWorkbookDeclaration(file, readFileSync(join(root, file), "utf8"));
    const types = new Set(tabs.flatMap(({ columns = [] }) => columns.map(({ type }) => type)));
    expect([types.has("email"), types.has("phone")]).toEqual([false, false]);
  });
});

describe("dist/office", () => {
  const build = async () => {
    const out = mkdtempSync(join(tmpdir(), "dien-hinh-office-"));
    return buildProject(OFFICE, { root, out });
  };
  const shipped = (name: string) =>
    JSON.parse(readFileSync(join(root, "sheets-templates", name), "utf8"));

  it("keeps editions and forms apart, each in a page of its own", async () => {
    const built = await build();
    const text = (file: string) => readFileSync(join(built?.folder ?? "", file), "utf8");
    const page = JSON.parse(Buffer.from(text("edition-2020.html"), "base64").toString("utf8"));
    const declarations = {
      entry: shipped("entry-workbook.json"),
      office: shipped("office-workbook.json"),
    };
    const [guide, office] = [shipped("guide.json"), shipped("edition-2020.json")];
    expect(page).toEqual(newBooks({ declarations, guide, office }));
    const notes = declarations.entry.tabs
      .flatMap(({ kind, columns = [] }: Tab) => (kind === "written" ? [] : columns))
      .flatMap(({ note }: Column) => note ?? []);
    const code = text("Code.js");
    const long = notes.filter((note: string) => note.length >= 30);
    expect(long.length).toBeGreaterThan(20);
    expect(long.filter((note: string) => code.includes(note))).toEqual([]);
    const forms = readdirSync(join(root, "sheets-templates", "documents"));
    expect(built?.files.filter((file) => file.startsWith("document-")).sort()).toEqual(
      forms.map((form) => `document-${form.replace(".docx", ".html")}`).sort(),
    );
    const { "Điều kiện": conditions } = shipped("edition-2020.json");
    expect(conditions.length).toBeGreaterThan(10);
    for (const row of conditions) expect(code).not.toContain(row["Lời nhắc"]);
  });

  it("weighs no more than every click may load", async () => {
    const built = await build();
    expect(OFFICE.maxBytes).toBe(450 * 1024);
    expect(ENTRY.maxBytes).toBe(120 * 1024);
    expect(built?.bytes).toBeLessThanOrEqual(OFFICE.maxBytes);
  });
});
