import type { script_v1 } from "googleapis/build/src/apis/script/index.js";
import { GoogleCalls } from "../google/google-calls.ts";
import type { ScriptFile, ScriptVersion } from "./google-facts.ts";
import { made } from "./made.ts";

/** The calls about script projects. @throws HostError for whatever Google refuses */
export class ScriptCalls extends GoogleCalls {
  /** A project bound to a file. @returns its id */
  create(title: string, parentId: string): Promise<string> {
    return this.call({ call: "script", file: title }, "refused", async ({ script }) => {
      const { data } = await script.projects.create({ requestBody: { title, parentId } });
      return made(data.scriptId);
    });
  }

  /** As it stands, or as it was at a version. */
  files(scriptId: string, versionNumber?: number): Promise<readonly ScriptFile[]> {
    return this.call({ call: "script" }, "anything", async ({ script }) => {
      const at = versionNumber === undefined ? {} : { versionNumber };
      const { data } = await script.projects.getContent({ scriptId, ...at });
      return (data.files ?? []).map(({ name, type, source }) => ({
        name: name ?? "",
        type: (type ?? "SERVER_JS") as ScriptFile["type"],
        source: source ?? "",
      }));
    });
  }

  write(scriptId: string, files: readonly ScriptFile[]): Promise<void> {
    return this.call({ call: "script" }, "anything", async ({ script }) => {
      await script.projects.updateContent({
        scriptId,
        requestBody: { files: files.map((file) => ({ ...file })) },
        fields: "scriptId",
      });
    });
  }

  /** What stands now, kept under a description; at most 200 of a project. */
  keep(scriptId: string, description: string): Promise<void> {
    return this.call({ call: "script-version" }, "refused", async ({ script }) => {
      const requestBody = { description };
      await script.projects.versions.create({ scriptId, requestBody, fields: "versionNumber" });
    });
  }

  /** The newest first. */
  async versions(scriptId: string): Promise<readonly ScriptVersion[]> {
    const found: ScriptVersion[] = [];
    let pageToken: string | undefined;
    do {
      const page: script_v1.Schema$ListVersionsResponse = await this.#versionsPage(
        scriptId,
        pageToken,
      );
      found.push(...(page.versions ?? []).flatMap(versionOf));
      pageToken = page.nextPageToken ?? undefined;
    } while (pageToken !== undefined);
    return found.sort((one, other) => other.number - one.number);
  }

  #versionsPage(scriptId: string, pageToken: string | undefined) {
    return this.call({ call: "script" }, "anything", async ({ script }) => {
      const page = pageToken === undefined ? {} : { pageToken };
      const { data } = await script.projects.versions.list({ scriptId, ...page });
      return data;
    });
  }
}

function versionOf({ versionNumber, description }: script_v1.Schema$Version): ScriptVersion[] {
  return versionNumber ? [{ number: versionNumber, description: description ?? "" }] : [];
}
