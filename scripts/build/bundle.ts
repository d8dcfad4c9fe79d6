import { join } from "node:path";
import { build } from "esbuild";
import { fflateStart } from "./fflate-start.ts";
import { type DeclarationsPart, packedDeclarations } from "./packed-declarations.ts";
import { BuildRefused } from "./refused.ts";
import { type Replaced, replacing } from "./replacing.ts";
import { squeezed } from "./squeeze.ts";

/** What the bundles bring along because Apps Script may lack it; the gates let just these pass. */
export const BROUGHT: ReadonlySet<string> = new Set(["at"]);
const LATER_METHODS = "scripts/build/later-methods.ts";

/** The global under which a bundle keeps what the stubs call. */
export const BUNDLE_GLOBAL = "app_";

export interface Bundle {
  /** One IIFE that sets `app_`. */
  readonly code: string;
  /** Source files of the bundle, from the root, in its order. */
  readonly inputs: readonly string[];
}

export interface BundleOptions {
  readonly root: string;
  /** From the root: `src/hosts/apps-script/entry.ts`. */
  readonly entryPoint: string;
  readonly define: Readonly<Record<string, string>>;
  /** Brings `BROUGHT` along. */
  readonly brings?: boolean;
  /** How much of the workbooks' declarations is bundled; unless told they stay as JSON. */
  readonly declarations?: DeclarationsPart;
  /** Modules and packages that the bundle must not hold, each with what stands in its place. */
  readonly replaced?: Replaced;
}

/** @throws BuildRefused with the tool's own words when the sources cannot be bundled */
export async function bundle(options: BundleOptions): Promise<Bundle> {
  const { root, entryPoint, define, replaced, declarations } = options;
  try {
    const { outputFiles, metafile } = await build({
      absWorkingDir: root,
      entryPoints: [entryPoint],
      ...(options.brings === true ? { inject: [join(root, LATER_METHODS)] } : {}),
      bundle: true,
      format: "iife",
      globalName: BUNDLE_GLOBAL,
      platform: "browser",
      mainFields: ["browser", "module", "main"],
      target: "es2020",
      charset: "utf8",
      minify: true,
      legalComments: "none",
      metafile: true,
      write: false,
      // Libraries that look for a browser find none, as on Apps Script.
      define: {
        window: "undefined",
        Blob: "undefined",
        self: "globalThis",
        java: "undefined",
        ...define,
      },
      plugins: [
        fflateStart(),
        ...(declarations ? [packedDeclarations(root, declarations)] : []),
        ...(replaced ? [replacing(root, replaced)] : []),
      ],
      logLevel: "silent",
    });
    const code = await squeezed(outputFiles[0]?.text ?? "");
    return { code, inputs: Object.keys(metafile.inputs) };
  } catch (error) {
    throw new BuildRefused(`${entryPoint}: ${error instanceof Error ? error.message : error}`);
  }
}
