import type { MailPreview, PanelState, Refused } from "../../../output/panel/panel-answers.ts";
import { PANEL_MAIL_WORDS } from "../../../output/panel/panel-words.vi.ts";
import { button } from "../parts/button.ts";
import { confirmed } from "../parts/confirm.ts";
import { fold } from "../parts/fold.ts";
import { node } from "../parts/nodes.ts";
import { ask } from "../parts/server.ts";
import type { WorkArea } from "../parts/work-area.ts";
import { mailList } from "./mail-list.ts";
import { uncertainPart } from "./uncertain-part.ts";
import { askedWork, type Panel } from "./works.ts";

/** «Thư nhắc việc»: how sending stands, the mails of now, a sample, and the sending itself. */
export function mailSection(area: WorkArea, panel: Panel) {
  const section = fold(PANEL_MAIL_WORDS.heading);
  const status = node("div", { class: "quiet" });
  const previewed = node("div", {});
  let names: ReadonlyMap<string, string> = new Map();
  const uncertain = uncertainPart(area, (unit) => names.get(unit) ?? unit);
  const preview = button(PANEL_MAIL_WORDS.preview, async (trigger) => {
    const found = await area.run<MailPreview | Refused>({
      label: PANEL_MAIL_WORDS.previewing,
      trigger,
      canStop: true,
      start: (ticket) => ask("xemThu", ticket),
    });
    if (found?.ok !== true) return;
    previewed.replaceChildren(...previewParts(found, { area, panel, after: trigger }));
    area.tell(found.note === "" ? PANEL_MAIL_WORDS.previewed(found.mails.length) : found.note);
  });
  const sample = button(PANEL_MAIL_WORDS.sample, (trigger) =>
    area.run({
      label: PANEL_MAIL_WORDS.sampling,
      trigger,
      canStop: true,
      start: askedWork("gui-thu"),
    }),
  );
  section.fill(
    status,
    node("p", { class: "buttons" }, preview, sample, uncertain.button),
    previewed,
    uncertain.element,
  );
  return {
    element: section.element,
    show: ({ reminders, view }: PanelState) => {
      names = new Map((view?.units ?? []).map(({ code, name }) => [code, name]));
      status.replaceChildren(...reminders.split("\n").map((line) => node("p", {}, line)));
    },
  };
}

interface Around {
  readonly area: WorkArea;
  readonly panel: Panel;
  /** Where the focus goes when the mails are gone, and the button that sent them with them. */
  readonly after: HTMLButtonElement;
}

function previewParts(
  { mails, question, note }: MailPreview,
  { area, panel, after }: Around,
): readonly HTMLElement[] {
  const send = button(
    PANEL_MAIL_WORDS.send(mails.length),
    async (trigger) => {
      const { sendTitle: title, sendNow: yes } = PANEL_MAIL_WORDS;
      if (!(await confirmed({ title, text: question, yes }))) return;
      const label = PANEL_MAIL_WORDS.sending;
      const told = await area.run({ label, trigger, canStop: true, start: askedWork("gui") });
      if (told === undefined) return;
      for (const part of parts) part.remove();
      await panel.reload(after, told.text);
    },
    "action",
  );
  const parts = [
    ...(note === "" ? [] : [node("p", {}, note)]),
    ...(mails.length === 0 ? [] : [mailList(mails)]),
    ...(question === "" ? [] : [node("p", { class: "buttons" }, send)]),
  ];
  return parts;
}
