import { OFFICE } from "../../scripts/build/project.ts";
import type { Summary } from "../../src/board/summary-json.ts";
import { RUN_KINDS } from "../../src/commands/draft.ts";
import { DRAFT_ITEMS } from "../../src/hosts/apps-script/office/draft-menu.ts";
import { writtenWorkbook } from "../../src/workbook/written-tables.ts";
import { addPushed, builtFiles, type Pushed, tellSetUp } from "../support/apps-script/pushed.ts";
import { createWorld } from "../support/apps-script/world.ts";
import { addWorkbook } from "../support/apps-script/written-file.ts";
import {
  driveId,
  type Host,
  type HostResult,
  OFFICE_FILE,
  SHARED_FILE,
  type Situation,
} from "./host.ts";
import { importedDocuments, previewedMails } from "./on-google.ts";

const owner = "vp@co-quan.example";
/**
 * What a whole run of the local host does, click by click; Tổng hợp last, since it adds to Xét duyệt
 * the rows that it lacks, and a document tells the hash of the rows that stood when it was drafted.
 */
const MENU = [
  ...DRAFT_ITEMS.filter(({ kind }) => RUN_KINDS.includes(kind)).map(
    ({ functionName }) => functionName,
  ),
  "tongHop",
];

/** The built office script in the simulator: each menu item is clicked, and what it left is read. */
export const appsScriptHost: Host = {
  name: "Apps Script, as it is pushed",
  sends: false,
  quota: 100,
  linksToCells: true,
  run: async (situation) => {
    pushed ??= builtFiles(OFFICE);
    return runIn(await pushed, situation);
  },
};

let pushed: Promise<Pushed> | undefined;

function runIn(files: Pushed, { asOf, office, entries }: Situation): HostResult {
  const world = createWorld({ now: `${asOf}T08:00:00+07:00` });
  const add = (file: string, book: Situation["office"]) =>
    addWorkbook(world, writtenWorkbook(book, file), { id: driveId(file), owner });
  add(OFFICE_FILE, office);
  for (const { file, book } of entries) add(file, book);
  const project = addPushed(world, files, driveId(OFFICE_FILE));
  tellSetUp(world, project, { office: driveId(OFFICE_FILE), shared: driveId(SHARED_FILE) });
  const click = (functionName: string) => {
    const run = world.run(project, { kind: "menu", functionName, user: owner });
    if (run.error !== undefined) throw new Error(`${functionName}: ${run.error}\n${run.stack}`);
    return run;
  };
  for (const functionName of MENU) click(functionName);
  const [page] = click("xemTruocThu").dialogs;
  const told = click("tinhTrang").result as { readonly summary: Summary };
  return {
    summary: told.summary,
    documents: importedDocuments(world),
    ...previewedMails(page?.html ?? "", world),
  };
}
