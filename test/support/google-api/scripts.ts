import { pushed } from "../apps-script/project.ts";
import type { Manifest } from "../apps-script/state.ts";
import { ApiError, invalid, notFound } from "./api-error.ts";
import type { Call, Fields } from "./call.ts";
import type { Cloud } from "./cloud.ts";
import { bookFor } from "./sheets-methods.ts";

export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

export interface ScriptProject {
  readonly id: string;
  readonly title: string;
  readonly parentId: string | undefined;
  readonly owner: string;
  readonly createdAt: number;
  updatedAt: number;
  files: readonly ScriptFile[];
  readonly versions: { readonly description: string; readonly files: readonly ScriptFile[] }[];
}

const VERSIONS_MAX = 200;
const ENDINGS: Readonly<Record<string, string>> = {
  SERVER_JS: ".js",
  HTML: ".html",
  JSON: ".json",
};

/** The projects of the Apps Script API; what is pushed can be run in the world. */
export class Scripts {
  readonly projects = new Map<string, ScriptProject>();
  /** Who has switched the Apps Script API on; undefined: everybody. */
  enabledFor: ReadonlySet<string> | undefined;
  readonly #cloud: Cloud;

  constructor(cloud: Cloud) {
    this.#cloud = cloud;
  }

  #demandEnabled(user: string): void {
    if (this.enabledFor === undefined || this.enabledFor.has(user)) return;
    throw new ApiError(
      403,
      "User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry. If you enabled this API recently, wait a few minutes for the action to propagate to our systems and retry.",
      { reason: "forbidden" },
    );
  }

  #project({ params, caller }: Call): ScriptProject {
    this.#demandEnabled(caller.user);
    const project = this.projects.get(params["scriptId"] ?? "");
    if (project === undefined) throw notFound();
    if (project.owner !== caller.user) {
      const book = this.#cloud.state.books.get(project.parentId ?? "");
      if (book?.mayEdit(caller.user) !== true) {
        throw new ApiError(403, "The caller does not have permission", { reason: "forbidden" });
      }
    }
    return project;
  }

  /** A container's owner owns the project too. */
  create({ body, caller }: Call): Fields {
    this.#demandEnabled(caller.user);
    const { title, parentId } = body as Readonly<Record<string, string | undefined>>;
    if (title === undefined || title === "") throw invalid("The project must have a title.");
    const book =
      parentId === undefined ? undefined : bookFor(this.#cloud, caller, parentId, "edit");
    const project: ScriptProject = {
      id: this.#cloud.state.newId("script"),
      title,
      parentId,
      owner: book?.owner ?? caller.user,
      createdAt: this.#cloud.now,
      updatedAt: this.#cloud.now,
      files: [
        { name: "appsscript", type: "JSON", source: '{"timeZone":"America/New_York"}' },
        { name: "Code", type: "SERVER_JS", source: "function myFunction() {\n}\n" },
      ],
      versions: [],
    };
    this.projects.set(project.id, project);
    return shown(project);
  }

  get(call: Call): Fields {
    return shown(this.#project(call));
  }

  getContent(call: Call): Fields {
    const project = this.#project(call);
    const asked = call.query["versionNumber"];
    if (asked === undefined) return { scriptId: project.id, files: project.files };
    const version = project.versions[Number(asked) - 1];
    if (version === undefined) throw notFound();
    return { scriptId: project.id, files: version.files };
  }

  /** Replaces every file. @throws ApiError 400 without a manifest, or where a push is refused */
  updateContent(call: Call): Fields {
    const project = this.#project(call);
    const files = (call.body["files"] ?? []) as readonly ScriptFile[];
    const manifest = files.find(({ name, type }) => name === "appsscript" && type === "JSON");
    if (manifest === undefined) {
      throw invalid("Project contents must include a manifest file named appsscript.");
    }
    const names = files.map(({ name, type }) => `${name}${ENDINGS[type] ?? ""}`);
    if (new Set(names).size < names.length) {
      throw invalid("A file with this name already exists in the current project.");
    }
    const book = this.#cloud.state.books.get(project.parentId ?? "");
    const sources = files.filter((file) => file !== manifest);
    this.#cloud.world.adopt(
      pushed(
        {
          id: project.id,
          manifest: manifestOf(manifest.source),
          files: Object.fromEntries(
            sources.map(({ name, type, source }) => [`${name}${ENDINGS[type] ?? ""}`, source]),
          ),
        },
        book,
      ),
    );
    project.files = files.map(({ name, type, source }) => ({ name, type, source }));
    project.updatedAt = this.#cloud.now;
    return { scriptId: project.id, files: project.files };
  }

  createVersion(call: Call): Fields {
    const project = this.#project(call);
    if (project.versions.length >= VERSIONS_MAX) {
      throw invalid(`A script cannot have more than ${VERSIONS_MAX} versions.`);
    }
    const description = String(call.body["description"] ?? "");
    project.versions.push({ description, files: project.files });
    return this.#version(project, project.versions.length);
  }

  listVersions(call: Call): Fields {
    const project = this.#project(call);
    const numbers = project.versions.map((_, at) => at + 1).reverse();
    return { versions: numbers.map((number) => this.#version(project, number)) };
  }

  #version({ id, versions }: ScriptProject, versionNumber: number): Fields {
    const description = versions[versionNumber - 1]?.description;
    return { scriptId: id, versionNumber, description };
  }
}

function manifestOf(source: string): Manifest {
  try {
    return JSON.parse(source) as Manifest;
  } catch {
    throw invalid("The manifest is no JSON.");
  }
}

function shown({ id, title, parentId, createdAt, updatedAt }: ScriptProject): Fields {
  return {
    scriptId: id,
    title,
    ...(parentId === undefined ? {} : { parentId }),
    createTime: new Date(createdAt).toISOString(),
    updateTime: new Date(updatedAt).toISOString(),
  };
}
