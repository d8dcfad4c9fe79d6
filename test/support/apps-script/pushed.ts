import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildProject, type Project as Source } from "../../../scripts/build/project.ts";
import type { Manifest } from "./state.ts";
import type { World } from "./world.ts";
import type { Project } from "./world-types.ts";

/** A script as it is pushed, file by file. */
export type Pushed = Readonly<Record<string, string>>;

/** Each project is built once a process. */
const built = new Map<Source, Promise<Pushed>>();

export function builtFiles(source: Source): Promise<Pushed> {
  const files = built.get(source) ?? filesOf(source);
  built.set(source, files);
  return files;
}

async function filesOf(source: Source): Promise<Pushed> {
  const out = mkdtempSync(join(tmpdir(), "dien-hinh-built-"));
  try {
    const made = await buildProject(source, { root: process.cwd(), out });
    if (made === undefined) throw new RangeError(`${source.name} does not stand`);
    return Object.fromEntries(
      readdirSync(made.folder).map((name) => [name, readFileSync(join(made.folder, name), "utf8")]),
    );
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

/** Puts a pushed script into a world, bound to a spreadsheet. */
export function addPushed(world: World, pushed: Pushed, boundTo: string): Project {
  const { "appsscript.json": manifest = "{}", ...files } = pushed;
  return world.addProject({ files, manifest: JSON.parse(manifest) as Manifest, boundTo });
}

/** What «Thiết lập» leaves in the script's properties. */
export function tellSetUp(
  world: World,
  { id }: Project,
  told: { readonly office: string; readonly shared: string },
): void {
  const stores = world.properties as Map<string, Map<string, string>>;
  const values = { BANG_DIEU_HANH: told.office, BANG_NHAP_LIEU: told.shared };
  stores.set(`script:${id}`, new Map(Object.entries(values)));
}
