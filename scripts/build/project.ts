import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DRAFT_ITEMS } from "../../src/hosts/apps-script/office/draft-menu.ts";
import { BROUGHT, bundle } from "./bundle.ts";
import { checkCode, exportedNames, type Limits } from "./gates.ts";
import { LEFT_OUT } from "./left-out.ts";
import { LIGHTER } from "./lighter.ts";
import { checkManifest } from "./manifest.ts";
import type { DeclarationsPart } from "./packed-declarations.ts";
import { officePages, type Pages } from "./pages.ts";
import type { Replaced } from "./replacing.ts";
import { menuStubs, stubs } from "./stubs.ts";
import { type Version, versionOf } from "./version.ts";

/** One script project: what it is built of, where to, and what it must keep to. */
export interface Project extends Limits {
  readonly entryPoint: string;
  readonly manifest: string;
  /** Scopes that it may ask for, without their common beginning; none named: any but the forbidden. */
  readonly scopes?: readonly string[];
  readonly pages: (root: string) => Pages;
  readonly replaced?: Replaced;
  /** Functions of the menu that call one exported function, each with a text of its own. */
  readonly menu?: ReadonlyMap<string, { readonly calls: string; readonly with: string }>;
  readonly declarations: DeclarationsPart;
}

const KB = 1024;

/**
 * The first aim was 60 KB; it weighs 117.5, with no package and no module that it never runs. Of the
 * bundle before its second minifier, 117 KB, reading cells of every sort takes 38, the edition's rows
 * and filters 19, words 14, rules 9, commands 8, menus and functions 8, declarations 7, reckoning 5,
 * days and texts 4, intake and board 4. Less would be a second engine, fewer words or names nobody
 * can read: shorter property names would save 12, and loading takes an eighth of a first call.
 */
const ENTRY_MAX = 120 * KB;

/**
 * Apps Script loads all of it on each click and each trigger; forms, editions and new workbooks are
 * pages. It weighs 445.1 KB. Of the bundle before its second minifier, 460 KB, the kinds of documents
 * and what they share take 139, the host 66, words 53, reading workbooks 42, the edition, rules and
 * reckoning 47, commands and mails 31, packing, hashing and filling forms 24, an office's own forms 14,
 * dialogs 12, declarations 9. docxtemplater and its zip, which `lighter/` replaces, weighed 118.
 */
const OFFICE_MAX = 450 * KB;

export const ENTRY: Project = {
  name: "entry",
  entryPoint: "src/hosts/apps-script/entry.ts",
  manifest: "appsscript.entry.json",
  maxBytes: ENTRY_MAX,
  without: [/node_modules\//],
  allowsGuarded: false,
  brought: BROUGHT,
  scopes: ["spreadsheets.currentonly"],
  declarations: "reader",
  pages: () => new Map(),
  replaced: LEFT_OUT,
};

export const OFFICE: Project = {
  name: "office",
  entryPoint: "src/hosts/apps-script/office.ts",
  manifest: "appsscript.json",
  maxBytes: OFFICE_MAX,
  without: [],
  allowsGuarded: true,
  brought: BROUGHT,
  declarations: "runs",
  pages: officePages,
  menu: new Map(
    DRAFT_ITEMS.map(({ functionName, kind }) => [functionName, { calls: "lapVanBan", with: kind }]),
  ),
  replaced: LIGHTER,
};

export interface Built {
  readonly name: string;
  readonly folder: string;
  readonly bytes: number;
  readonly files: readonly string[];
  readonly functions: readonly string[];
}

/** Builds a project into `dist/<name>/`; undefined when its source does not stand yet. */
export async function buildProject(
  project: Project,
  { root, out = join(root, "dist"), env = process.env }: BuildPlace,
): Promise<Built | undefined> {
  if (!existsSync(join(root, project.entryPoint))) return undefined;
  const { code, functions } = await codeOf(project, root, versionOf(root, env));
  const manifest = checkManifest(
    project.name,
    readFileSync(join(root, project.manifest), "utf8"),
    project.scopes,
  );
  const files = new Map([["Code.js", code], ["appsscript.json", manifest], ...project.pages(root)]);
  const folder = join(out, project.name);
  replaceFolder(folder, files);
  return {
    name: project.name,
    folder,
    bytes: Buffer.byteLength(code),
    files: [...files.keys()],
    functions,
  };
}

export interface BuildPlace {
  readonly root: string;
  readonly out?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

async function codeOf(project: Project, root: string, { version, day }: Version) {
  const { entryPoint, replaced, name, declarations, menu = new Map() } = project;
  const define = { BUILD_VERSION: JSON.stringify(version), BUILD_DAY: JSON.stringify(day) };
  const bundled = await bundle({
    root,
    entryPoint,
    define,
    brings: true,
    declarations,
    ...(replaced ? { replaced } : {}),
  });
  const functions = exportedNames(bundled.code, name);
  const code = `${bundled.code}\n${stubs(functions, root, bundled.inputs)}\n${menuStubs(menu, functions)}`;
  checkCode(code, bundled.inputs, project);
  return { code, functions: [...functions, ...menu.keys()] };
}

/** The whole folder at once: a build that was refused leaves the one before it standing. */
function replaceFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const fresh = `${folder}.new-${process.pid}`;
  for (const [file, text] of files) {
    const path = join(fresh, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}
