import { createHash } from "node:crypto";
import { cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

/** The page of the local sheet, from the root. */
const SOURCE = "src/hosts/local/sheet/page";

/** Sources of the page by path, each with the hash of what stood in it when it was built. */
type Stamp = Readonly<Record<string, string>>;

/**
 * The page of the local sheet stands in `folder` as its sources and packages are now: `index.html`,
 * `page.js` and `style.css`, which ask for nothing but each other. Building takes seconds, so it is
 * done once for each state of the sources.
 */
export async function freshSheetPage(root: string, folder: string): Promise<void> {
  const stampFile = `${folder}.json`;
  const known = await stampIn(stampFile);
  if (known !== undefined && (await isStill(root, known))) return;
  const sources = await buildPage(root, folder);
  const stamp = Object.fromEntries(
    await Promise.all(sources.map(async (path) => [path, await hashOf(root, path)])),
  );
  await writeFile(stampFile, JSON.stringify(stamp));
}

/** Paths of all that the page is made of; for packages the lock file stands. */
async function buildPage(root: string, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { page: `${SOURCE}/main.ts`, style: `${SOURCE}/page.css` },
    entryNames: "[name]",
    outdir: folder,
    ...PAGE_BUILD,
    metafile: true,
  });
  const html = `${SOURCE}/index.html`;
  await cp(join(root, html), join(folder, "index.html"));
  const own = Object.keys(metafile.inputs).filter((path) => path.startsWith("src/"));
  return [...own, html, "package-lock.json"];
}

async function stampIn(file: string): Promise<Stamp | undefined> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Stamp;
  } catch {
    return undefined;
  }
}

async function isStill(root: string, stamp: Stamp): Promise<boolean> {
  const now = await Promise.all(
    Object.entries(stamp).map(async ([path, hash]) => (await hashOf(root, path)) === hash),
  );
  return now.every((isSame) => isSame);
}

/** Blank for a file that is gone. */
async function hashOf(root: string, path: string): Promise<string> {
  try {
    return createHash("sha256")
      .update(await readFile(join(root, path)))
      .digest("hex");
  } catch {
    return "";
  }
}

/** The grid library loads tables of hyphens of seventy languages on demand; no cell is hyphenated. */
const withoutHyphens: Plugin = {
  name: "without-hyphens",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^\.\// }, ({ kind, path, importer }) =>
      kind === "dynamic-import" && importer.includes("engine-render")
        ? { path, namespace: "hyphens" }
        : undefined,
    );
    onLoad({ filter: /.*/, namespace: "hyphens" }, () => ({ contents: "export default {};" }));
  },
};

/** How the page is bundled, for whoever measures it beside something else. */
export const PAGE_BUILD = {
  bundle: true,
  format: "esm",
  platform: "browser",
  target: ["chrome110", "firefox110", "safari16"],
  define: { "process.env.NODE_ENV": '"production"' },
  charset: "utf8",
  minify: true,
  legalComments: "none",
  logLevel: "silent",
  plugins: [withoutHyphens],
} satisfies BuildOptions;
