import { OFFICE } from "../../scripts/build/project.ts";
import type { Summary } from "../../src/board/summary-json.ts";
import { RUN_KINDS } from "../../src/commands/draft.ts";
import { DRAFT_ITEMS } from "../../src/hosts/apps-script/office/draft-menu.ts";
import { writtenWorkbook } from "../../src/workbook/written-tables.ts";
import { addPushed, builtFiles, type Pushed, tellSetUp } from "../support/apps-script/pushed.ts";
import { createWorld, type World } from "../support/apps-script/world.ts";
import { addWorkbook } from "../support/apps-script/written-file.ts";
import {
  type CellLinkSeen,
  driveId,
  type Host,
  type HostMail,
  type HostResult,
  OFFICE_FILE,
  SHARED_FILE,
  type Situation,
} from "./host.ts";

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
  const mails = mailsOf(page?.html ?? "");
  return {
    summary: told.summary,
    documents: documentsOf(world),
    mails: mails.map(withoutLinks),
    links: mails.flatMap(({ html }) => linksIn(html, world)),
  };
}

/** Drive keeps the bytes that it imported; there a document has no ending. */
function documentsOf({ drive }: World): ReadonlyMap<string, Uint8Array> {
  const imported = drive.files.filter(({ importedFrom }) => importedFrom !== undefined);
  return new Map(imported.map(({ name, bytes }) => [`${name}.docx`, bytes]));
}

const MAIL =
  /<details><summary>(?<subject>[^<]*)<\/summary>\n<p>Đến: (?<to>[^<]*)(?:<br>Đồng gửi: (?<cc>[^<]*))?<\/p>\n<iframe[^>]* srcdoc="(?<html>[^"]*)"><\/iframe>\n<details>.*?<pre>(?<text>[^<]*)<\/pre>/gs;

/** The mails of the page that «Xem trước» shows. */
function mailsOf(page: string): readonly HostMail[] {
  return [...page.matchAll(MAIL)].map(({ groups = {} }) => {
    const own = (name: string) => unescaped(groups[name] ?? "");
    const addresses = (text: string) => (text === "" ? [] : text.split(", "));
    return {
      to: addresses(own("to")),
      cc: addresses(own("cc")),
      subject: own("subject"),
      text: own("text"),
      html: own("html"),
    };
  });
}

const SIGNS: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&amp;": "&",
};

function unescaped(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|amp);/g, (sign) => SIGNS[sign] ?? "");
}

const ADDRESS = String.raw`https:\/\/docs\.google\.com\/spreadsheets\/d\/[\w-]+\/edit#gid=\d+&(?:amp;)?range=[A-Z]+\d+`;

function withoutLinks(mail: HostMail): HostMail {
  return {
    ...mail,
    text: mail.text.replace(new RegExp(` <${ADDRESS}>`, "g"), ""),
    html: mail.html.replace(new RegExp(`<a href="${ADDRESS}"[^>]*>([^<]*)</a>`, "g"), "$1"),
  };
}

/** Where each link leads: the tab by its number in the file, the row by its address. */
function linksIn(html: string, world: World): readonly CellLinkSeen[] {
  return [...html.matchAll(new RegExp(`<a href="(${ADDRESS})"[^>]*>([^<]*)</a>`, "g"))].map(
    ([, address = "", label = ""]) => {
      const [, id, gid, row] =
        /\/d\/([\w-]+)\/edit#gid=(\d+)&(?:amp;)?range=[A-Z]+(\d+)/.exec(address) ?? [];
      const book = world.spreadsheets.find((own) => own.id === id);
      const tab = book?.tabs.find((own) => String(own.id) === gid);
      return { label: unescaped(label), sheet: tab?.name ?? "", row: Number(row) };
    },
  );
}
