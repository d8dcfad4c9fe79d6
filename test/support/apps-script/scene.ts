import type { Manifest } from "./state.ts";
import { createWorld, type World } from "./world.ts";
import type { Project, Run, RunOrder, SpreadsheetFacts, WorldOptions } from "./world-types.ts";

export const OWNER = "chu@co-quan.example";
export const EDITOR = "sua@co-quan.example";
export const BOOK = "bang-1";
export const TAB = "Đại biểu";

const SCOPES =
  "spreadsheets script.send_mail script.scriptapp userinfo.email script.container.ui drive.file";

export function manifestWith(scopes: string): Manifest {
  return {
    timeZone: "Asia/Ho_Chi_Minh",
    oauthScopes: scopes
      .split(" ")
      .filter((scope) => scope !== "")
      .map((scope) => `https://www.googleapis.com/auth/${scope}`),
    dependencies: {
      enabledAdvancedServices: [
        { userSymbol: "Drive", serviceId: "drive", version: "v3" },
        { userSymbol: "Sheets", serviceId: "sheets", version: "v4" },
      ],
    },
  };
}

export interface SceneOptions extends Partial<WorldOptions> {
  readonly scopes?: string;
  readonly book?: Partial<SpreadsheetFacts>;
  readonly isUnbound?: boolean;
  readonly pages?: Readonly<Record<string, string>>;
}

export interface Scene {
  readonly world: World;
  /** Pushes a script whose function `go` has this body, and whose other text stands before it. */
  push(body: string, before?: string): Project;
  /** Pushes and runs `go`, from the menu unless told. */
  go(body: string, order?: Partial<RunOrder>): Run;
}

/** One file with one tab, one script bound to it: enough for a line of script. */
export function scene(options: SceneOptions = {}): Scene {
  const { scopes = SCOPES, book, isUnbound = false, pages = {}, ...rest } = options;
  const world = createWorld({ now: "2020-05-08T07:00:00+07:00", ...rest });
  world.addSpreadsheet({
    id: BOOK,
    owner: OWNER,
    editors: [EDITOR],
    tabs: [
      {
        name: TAB,
        rows: [
          ["Tên", "Tuổi"],
          ["An", 30],
          ["Bình", 25],
        ],
      },
    ],
    ...book,
  });
  const push = (body: string, before = "") =>
    world.addProject({
      files: { "Code.js": `${before}\nfunction go(e) {\n${body}\n}`, ...pages },
      manifest: manifestWith(scopes),
      ...(isUnbound ? {} : { boundTo: BOOK }),
    });
  const go = (body: string, order: Partial<RunOrder> = {}) =>
    world.run(push(body), { kind: "menu", functionName: "go", user: OWNER, ...order });
  return { world, push, go };
}

/** `tab` and `book` at hand, as most lines of script want them. */
export const AT_TAB = `const book = SpreadsheetApp.getActiveSpreadsheet(); const tab = book.getSheetByName("${TAB}");`;
