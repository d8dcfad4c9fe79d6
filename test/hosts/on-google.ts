import type { World } from "../support/apps-script/world.ts";
import type { CellLinkSeen, HostMail, HostResult } from "./host.ts";

/** Drive keeps the bytes that it imported; there a document has no ending. */
export function importedDocuments({ drive }: World): ReadonlyMap<string, Uint8Array> {
  const imported = drive.files.filter(({ importedFrom }) => importedFrom !== undefined);
  return new Map(imported.map(({ name, bytes }) => [`${name}.docx`, bytes]));
}

const MAIL =
  /<details><summary>(?<subject>[^<]*)<\/summary>\n<p>Đến: (?<to>[^<]*)(?:<br>Đồng gửi: (?<cc>[^<]*))?<\/p>\n<iframe[^>]* srcdoc="(?<html>[^"]*)"><\/iframe>\n<details>.*?<pre>(?<text>[^<]*)<\/pre>/gs;

/** The mails of the page that «Xem trước» shows, without their links, and where the links lead. */
export function previewedMails(page: string, world: World): Pick<HostResult, "mails" | "links"> {
  const mails = mailsOf(page);
  return {
    mails: mails.map(withoutLinks),
    links: mails.flatMap(({ html }) => linksIn(html, world)),
  };
}

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
