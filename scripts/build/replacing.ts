import { join, relative } from "node:path";
import type { Plugin } from "esbuild";

/** A file, from the root; for a package whose default export is used, with the name of its like. */
export type Substitute = string | { readonly file: string; readonly defaultExport: string };

/** By the path of a module from the root, or by the name of a package. */
export type Replaced = ReadonlyMap<string, Substitute>;

const NAMESPACE = "substitute";

/** Resolves a module or a package to the file that stands in its place. */
export function replacing(root: string, replaced: Replaced): Plugin {
  return {
    name: "replaced-modules",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[.@\w]/ }, ({ path, resolveDir }) => {
        const wanted = path.startsWith(".")
          ? relative(root, join(resolveDir, path)).split("\\").join("/")
          : path;
        const found = replaced.get(wanted);
        if (found === undefined) return undefined;
        if (typeof found === "string") return { path: join(root, found) };
        return { path: wanted, namespace: NAMESPACE, pluginData: found };
      });
      onLoad({ filter: /./, namespace: NAMESPACE }, ({ pluginData }) => {
        const { file, defaultExport } = pluginData as Exclude<Substitute, string>;
        return {
          contents: `export { ${defaultExport} as default } from "./${file}";`,
          resolveDir: root,
          loader: "ts",
        };
      });
    },
  };
}
