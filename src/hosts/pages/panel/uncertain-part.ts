import { UNCERTAIN_WORDS } from "../../../output/office-reminders.vi.ts";
import type {
  Refused,
  Told,
  UncertainEntry,
  UncertainMails,
} from "../../../output/panel/panel-answers.ts";
import { PANEL_MAIL_WORDS } from "../../../output/panel/panel-words.vi.ts";
import { button } from "../parts/button.ts";
import { confirmed } from "../parts/confirm.ts";
import { node } from "../parts/nodes.ts";
import { ask } from "../parts/server.ts";
import type { WorkArea } from "../parts/work-area.ts";

/** The mails of which nobody knows whether they went: what finds them, and the two answers. */
export function uncertainPart(area: WorkArea, nameOf: (unit: string) => string) {
  const element = node("ul", { class: "cards" });
  element.hidden = true;
  const list = button(PANEL_MAIL_WORDS.uncertain, async (trigger) => {
    const found = await area.run<UncertainMails | Refused>({
      label: PANEL_MAIL_WORDS.listing,
      trigger,
      start: () => ask("thuChuaRo"),
    });
    if (found?.ok !== true) return;
    const { mails } = found;
    element.hidden = mails.length === 0;
    element.replaceChildren(...mails.map((mail) => mailCard(mail, { area, trigger, nameOf })));
    area.tell(
      mails.length === 0 ? UNCERTAIN_WORDS.none : PANEL_MAIL_WORDS.uncertainCount(mails.length),
    );
  });
  return { button: list, element };
}

interface Around {
  readonly area: WorkArea;
  readonly nameOf: (unit: string) => string;
  /** Where the focus goes when the card is gone. */
  readonly trigger: HTMLButtonElement;
}

function mailCard(mail: UncertainEntry, { area, trigger, nameOf }: Around): HTMLElement {
  const { units, facts, search, owner } = mail;
  const names = units.map(nameOf).join(", ");
  const settle = async (verdict: "seen" | "not-seen") => {
    const label = PANEL_MAIL_WORDS.recording;
    const start = () => ask<Told>("xuLyThu", mail.key, verdict);
    const told = await area.run({ label, trigger, start });
    if (told === undefined) return;
    card.remove();
    trigger.focus();
  };
  const notSeen = async () => {
    const { againTitle: title, notSeen: yes } = PANEL_MAIL_WORDS;
    const text = UNCERTAIN_WORDS.again(names, yes);
    if (await confirmed({ title, text, yes })) await settle("not-seen");
  };
  const card = node(
    "li",
    {},
    node("h3", {}, names),
    ...facts.map((fact) => node("p", { class: "fact" }, fact)),
    node("p", {}, PANEL_MAIL_WORDS.search(owner), node("code", {}, search)),
    node("p", {}, gmailLink(owner, search)),
    node(
      "p",
      { class: "buttons" },
      button(PANEL_MAIL_WORDS.seen, () => settle("seen")),
      button(PANEL_MAIL_WORDS.notSeen, notSeen),
    ),
  );
  return card;
}

function gmailLink(owner: string, search: string): HTMLElement {
  const href = `https://mail.google.com/mail/?authuser=${encodeURIComponent(owner)}#search/${encodeURIComponent(search)}`;
  return node("a", { href, target: "_blank", rel: "noopener" }, PANEL_MAIL_WORDS.inGmail);
}
