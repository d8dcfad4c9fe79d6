import type { FileView, MailView } from "../../protocol-files.ts";
import type { App } from "../app.ts";
import { node } from "../dom.ts";
import { WORDS } from "../words.vi.ts";
import type { PageView } from "./page-view.ts";
import { PAGE_WORDS } from "./page-words.vi.ts";

/** The outbox: what each unit would get, as it would look, in a frame that runs nothing. */
export const mailsView: PageView = async (app) => {
  const heading = node("h1", {}, WORDS.views.mails);
  const answer = await app.server.files();
  if (answer.kind === "unreached") return [heading];
  if (answer.kind === "refused") return [heading, node("p", {}, answer.refusal.message)];
  const { mails } = answer.value;
  const explain = node("p", { class: "quiet" }, PAGE_WORDS.mailsExplain);
  if (mails.length === 0) return [heading, node("p", { class: "quiet" }, PAGE_WORDS.noMails)];
  const entries = mails.map((mail) => ({
    title: mail.subject ?? mail.name,
    detail: [mail.to, mail.at].filter((text) => text !== undefined).join(" · "),
    open: () => openedMail(app, mail),
  }));
  return [heading, explain, reader(PAGE_WORDS.mails, entries)];
};

/** What «Nhắc việc» would write now. */
export const previewView: PageView = async ({ server }) => {
  const heading = node("h1", {}, PAGE_WORDS.preview);
  const answer = await server.preview();
  if (answer.kind === "unreached") return [heading];
  if (answer.kind === "refused") return [heading, node("p", {}, answer.refusal.message)];
  const { mails } = answer.value;
  if (mails.length === 0) return [heading, node("p", { class: "quiet" }, PAGE_WORDS.noPreview)];
  const entries = mails.map((mail) => ({
    title: mail.subject,
    detail: mail.to,
    open: async () => mailNodes(mail),
  }));
  const explain = node("p", { class: "quiet" }, PAGE_WORDS.previewExplain);
  return [heading, explain, reader(PAGE_WORDS.preview, entries)];
};

async function openedMail({ server }: App, { name, href }: FileView): Promise<readonly Node[]> {
  const answer = await server.mail(name);
  if (answer.kind === "refused") return [node("p", {}, answer.refusal.message)];
  if (answer.kind === "unreached") return [];
  const keep = node("a", { href, download: name }, `${PAGE_WORDS.keep} .eml`);
  return [...mailNodes(answer.value), node("p", {}, keep)];
}

interface Entry {
  readonly title: string;
  readonly detail: string;
  readonly open: () => Promise<readonly Node[]>;
}

/** A list on the left, what was chosen of it on the right. */
function reader(label: string, entries: readonly Entry[]): HTMLElement {
  const side = node("div", { class: "mail", "aria-live": "polite" }, PAGE_WORDS.pickMail);
  const buttons = entries.map(({ title, detail, open }) => {
    const button = node(
      "button",
      {
        type: "button",
        "aria-pressed": "false",
        onclick: async () => {
          for (const other of buttons) other.setAttribute("aria-pressed", `${other === button}`);
          side.replaceChildren(...(await open()));
        },
      },
      node("span", { class: "mail-title" }, title),
      node("span", { class: "mail-to" }, detail),
    );
    return button;
  });
  const items = buttons.map((button) => node("li", {}, button));
  return node(
    "div",
    { class: "reader" },
    node("ul", { class: "list", "aria-label": label }, ...items),
    side,
  );
}

function mailNodes(mail: MailView): readonly Node[] {
  const lines = [
    [PAGE_WORDS.from, mail.from],
    [PAGE_WORDS.to, mail.to],
    [PAGE_WORDS.cc, mail.cc],
    [PAGE_WORDS.replyTo, mail.replyTo],
    [PAGE_WORDS.date, mail.date],
  ].filter(([, text]) => text !== "" && text !== undefined);
  return [
    node("h2", {}, mail.subject),
    node(
      "dl",
      { class: "mail-head" },
      ...lines.flatMap(([name = "", text = ""]) => [node("dt", {}, name), node("dd", {}, text)]),
    ),
    node("iframe", {
      class: "mail-body",
      title: PAGE_WORDS.mailBody,
      sandbox: "",
      src: mail.frame,
    }),
  ];
}
