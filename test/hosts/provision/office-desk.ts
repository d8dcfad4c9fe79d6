import { googleClients, tokenAuth } from "../../../src/hosts/google/clients.ts";
import { loadPackage } from "../../../src/hosts/local/edition-seed.ts";
import { readWish } from "../../../src/hosts/provision/arguments.ts";
import { checkedFiles } from "../../../src/hosts/provision/checked-files.ts";
import { goBack } from "../../../src/hosts/provision/go-back.ts";
import type { ScriptFile } from "../../../src/hosts/provision/google-facts.ts";
import type { MadeFile } from "../../../src/hosts/provision/made-files.ts";
import { provision } from "../../../src/hosts/provision/provision.ts";
import { ProvisionCalls } from "../../../src/hosts/provision/provision-calls.ts";
import { createWorld, type World } from "../../support/apps-script/world.ts";
import { type GoogleApi, startGoogleApi } from "../../support/google-api/google-api.ts";
import type { Quotas } from "../../support/google-api/quotas.ts";

export const OWNER = "vanphong@danang.example";
export const pack = loadPackage();

const SCOPES = ["spreadsheets", "drive.file", "script.projects"];

export interface ProvisionDesk {
  readonly world: World;
  readonly google: GoogleApi;
  readonly calls: ProvisionCalls;
  /** One run of `npm run provision -- …`: what it said. Nobody answers unless told. */
  run(args: readonly string[], more?: RunMore): Promise<string>;
}

export interface RunMore {
  readonly answers?: readonly string[];
  readonly scripts?: Record<"office" | "entry", readonly ScriptFile[]>;
  readonly pack?: typeof pack;
  /** What a version of the scripts is called. */
  readonly release?: string;
}

export const SCRIPTS: Record<"office" | "entry", readonly ScriptFile[]> = {
  office: [
    { name: "appsscript", type: "JSON", source: '{"timeZone":"Asia/Ho_Chi_Minh"}' },
    { name: "Code", type: "SERVER_JS", source: "function onOpen() {}" },
  ],
  entry: [
    { name: "appsscript", type: "JSON", source: '{"timeZone":"Asia/Ho_Chi_Minh"}' },
    { name: "Code", type: "SERVER_JS", source: "function KIEM_TRA() {}" },
  ],
};

/** A new account before the stand-in; waits pass on the virtual clock. */
export async function provisionDesk(quotas: Partial<Quotas> = {}): Promise<ProvisionDesk> {
  const world = createWorld({ now: "2020-05-08T07:00:00+07:00", language: "en" });
  const google = await startGoogleApi({ world, quotas });
  const token = google.token({ user: OWNER, scopes: SCOPES, lasts: Number.POSITIVE_INFINITY });
  const clients = googleClients({ auth: tokenAuth(token), rootUrl: google.rootUrl });
  const made: MadeFile[] = [];
  let kept: unknown;
  const wait = async (milliseconds: number) => {
    world.state.clock.reach(world.state.clock.now + milliseconds);
  };
  const calls = new ProvisionCalls(clients, { wait, random: () => 0 });
  return {
    world,
    google,
    calls,
    run: async (args, more = {}) => {
      const said: string[] = [];
      const answers = [...(more.answers ?? [])];
      const read = readWish(args);
      if (!("wish" in read)) throw new RangeError("a help text");
      await (read.wish.goesBack ? goBack : provision)(read.wish, {
        google: calls,
        pack: more.pack ?? pack,
        scripts: more.scripts ?? SCRIPTS,
        made: { all: () => made, add: (file) => made.push(file) },
        checked: checkedFiles({
          read: () => kept,
          write: (value) => {
            kept = value;
          },
        }),
        release: more.release ?? "Điển Hình 1",
        now: new Date(google.cloud.now),
        say: (text) => said.push(text),
        progress: (text) => said.push(text),
        ask:
          more.answers === undefined
            ? undefined
            : async (question) => {
                said.push(question);
                return answers.shift() ?? "";
              },
      });
      return said.join("\n");
    },
  };
}
