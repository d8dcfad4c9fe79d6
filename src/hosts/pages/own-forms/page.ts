import { OWN_FORM_TEXTS, OWN_FORM_PAGE as WORDS } from "../../../output/office-forms.vi.ts";
import type { Told } from "../../../output/panel/panel-answers.ts";
import { button } from "../parts/button.ts";
import { confirmed } from "../parts/confirm.ts";
import { node } from "../parts/nodes.ts";
import { ask } from "../parts/server.ts";
import { WorkArea } from "../parts/work-area.ts";
import { base64Of, bytesOf, save } from "./files.ts";

interface Listed {
  readonly template: string;
  readonly title: string;
  readonly own?: string;
}

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** «Mẫu riêng»: our form to take along, the office's own to send, and the way back. */
class OwnFormPage {
  private readonly area = new WorkArea();
  private readonly select = node("select", { id: "form" });
  private readonly file = node("input", { id: "file", type: "file", accept: ".docx" });
  private readonly own = node("p", {});
  private readonly fetch = button(WORDS.ours, (trigger) => this.saveOurs(trigger));
  private readonly guide = button(WORDS.guide, (trigger) => this.saveGuide(trigger));
  private readonly drop = button(WORDS.drop, (trigger) => this.askDrop(trigger));
  private readonly send = button(WORDS.send, (trigger) => this.sendFile(trigger), "action");
  private forms: readonly Listed[] = [];

  show(page: HTMLElement): void {
    this.select.addEventListener("change", () => this.showOwn());
    page.append(
      node("h1", {}, OWN_FORM_TEXTS.title),
      node("ol", {}, ...WORDS.steps.map((step) => node("li", {}, step))),
      node("label", { for: "form" }, WORDS.form),
      this.select,
      this.own,
      node("p", { class: "buttons" }, this.fetch, this.guide, this.drop),
      node("label", { for: "file" }, WORDS.file),
      this.file,
      node("p", { class: "buttons" }, this.send),
      this.area.element,
    );
    this.work(WORDS.reading, this.fetch, async () => {
      await this.list();
      return told(WORDS.ready);
    });
  }

  private get chosen(): Listed | undefined {
    return this.forms[this.select.selectedIndex];
  }

  private showOwn(): void {
    const name = this.chosen?.own;
    this.own.textContent = name === undefined ? WORDS.usesOurs : WORDS.usesOwn(name);
    this.drop.disabled = name === undefined;
  }

  private async work(
    label: string,
    trigger: HTMLButtonElement,
    start: () => Promise<Told>,
  ): Promise<void> {
    await this.area.run({ label, trigger, start });
    this.showOwn();
    if (trigger.disabled) this.select.focus();
  }

  private async list(): Promise<void> {
    const at = Math.max(0, this.select.selectedIndex);
    this.forms = await ask<readonly Listed[]>("cacMau");
    const options = this.forms.map(({ title, own }) =>
      node("option", {}, WORDS.mark(title, own !== undefined)),
    );
    this.select.replaceChildren(...options);
    this.select.selectedIndex = at;
  }

  private saveOurs(trigger: HTMLButtonElement): void {
    const template = this.chosen?.template ?? "";
    this.work(WORDS.fetching, trigger, async () => {
      const copy = await ask<{ readonly name: string; readonly base64: string } | null>(
        "mauGoc",
        template,
      );
      if (copy === null) return refusal(OWN_FORM_TEXTS.unknown);
      save(new Blob([bytesOf(copy.base64)], { type: DOCX }), copy.name);
      return told(WORDS.saved(copy.name));
    });
  }

  private saveGuide(trigger: HTMLButtonElement): void {
    this.work(WORDS.fetching, trigger, async () => {
      save(new Blob([await ask<string>("huongDanMau")], { type: "text/html" }), WORDS.guideName);
      return told(WORDS.saved(WORDS.guideName));
    });
  }

  /** The file that was sent stands nowhere else in the workbook. */
  private async askDrop(trigger: HTMLButtonElement): Promise<void> {
    const { template = "", title = "", own = "" } = this.chosen ?? {};
    const text = WORDS.dropAsk(own, title);
    if (!(await confirmed({ title: WORDS.dropTitle, text, yes: WORDS.dropNow }))) return;
    await this.work(WORDS.dropping, trigger, () => this.changed(ask("boMau", template)));
  }

  private sendFile(trigger: HTMLButtonElement): void {
    const [given] = this.file.files ?? [];
    if (given === undefined) {
      this.area.warn(WORDS.noFile);
      this.file.focus();
      return;
    }
    const template = this.chosen?.template ?? "";
    this.work(WORDS.sending, trigger, async () => {
      const base64 = await base64Of(given);
      if (base64 === undefined) return refusal(WORDS.unreadable);
      return this.changed(ask("nhanMau", { template, file: given.name, base64 }));
    });
  }

  /** What the script has changed shows in the list. */
  private async changed(answer: Promise<Told>): Promise<Told> {
    const found = await answer;
    if (found.ok) await this.list();
    return found;
  }
}

function told(text: string): Told {
  return { ok: true, code: "done", text };
}

function refusal(text: string): Told {
  return { ok: false, code: "refused", text };
}

const page = document.getElementById("page");
if (page !== null) new OwnFormPage().show(page);
