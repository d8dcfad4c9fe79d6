import type { PreviewedMail } from "../../../output/panel/panel-answers.ts";
import { PANEL_MAIL_WORDS } from "../../../output/panel/panel-words.vi.ts";
import { node } from "../parts/nodes.ts";

/** The mails as they would look, each laid out when it is opened. */
export function mailList(mails: readonly PreviewedMail[]): HTMLElement {
  return node("div", {}, ...mails.map(mailPart));
}

function mailPart({ subject, to, cc, html }: PreviewedMail): HTMLElement {
  const element = node(
    "details",
    { class: "unit" },
    node("summary", {}, node("h3", {}, subject)),
    node("p", { class: "quiet" }, PANEL_MAIL_WORDS.to(to)),
    cc === "" ? undefined : node("p", { class: "quiet" }, PANEL_MAIL_WORDS.cc(cc)),
  );
  const show = () => element.append(mailFrame(subject, html));
  element.addEventListener("toggle", show, { once: true });
  return element;
}

/** A page of its own that may run nothing, go nowhere and see nothing of this one. */
function mailFrame(subject: string, html: string): HTMLElement {
  const frame = node("iframe", { title: subject, sandbox: "" });
  frame.sandbox.value = "";
  frame.srcdoc = html;
  return frame;
}
