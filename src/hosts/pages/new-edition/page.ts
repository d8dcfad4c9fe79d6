import type {
  EditionAnswer,
  EditionGround,
  EditionPreview,
  EditionWritten,
} from "../../../output/new-edition/new-edition-answers.ts";
import { NEW_EDITION_PAGE_WORDS as WORDS } from "../../../output/new-edition/new-edition-page.vi.ts";
import type { Refused } from "../../../output/panel/panel-answers.ts";
import { button } from "../parts/button.ts";
import { node } from "../parts/nodes.ts";
import { ask, type Json } from "../parts/server.ts";
import { WorkArea } from "../parts/work-area.ts";
import type { EditionField } from "./field.ts";
import { previewView } from "./preview-view.ts";
import { editionSteps } from "./steps.ts";

/** «Kỳ mới»: walk through the rows, look at what changes, write. */
class EditionPage {
  private readonly area = new WorkArea();
  private readonly steps = node("div", {});
  private readonly seen = node("div", {});
  private readonly look = button(WORDS.look, () => this.preview(), "action");
  private fields: readonly EditionField[] = [];

  show(page: HTMLElement): void {
    page.append(
      node("h1", {}, WORDS.title),
      node("p", {}, WORDS.lead),
      node("p", { class: "quiet" }, WORDS.units),
      this.steps,
      node("p", { class: "buttons" }, this.look),
      this.area.element,
      this.seen,
    );
    this.load();
  }

  private async load(): Promise<void> {
    const ground = await this.area.run<EditionGround | Refused>({
      label: WORDS.loading,
      trigger: this.look,
      start: () => ask("hoiThoai", "muc-ky-moi", null),
    });
    if (ground?.ok !== true) return;
    const { fields, elements } = editionSteps(ground.questions);
    this.fields = fields;
    this.steps.replaceChildren(...elements);
  }

  private async preview(): Promise<void> {
    if (this.fields.length === 0) return this.load();
    const given = this.fields.flatMap((field) => field.answer() ?? []);
    const preview = await this.area.run<EditionPreview | Refused>({
      label: WORDS.looking,
      trigger: this.look,
      start: () => ask("hoiThoai", "thu-ky-moi", given as unknown as Json),
    });
    if (preview?.ok !== true) return;
    this.area.tell(WORDS.looked);
    const write = (trigger: HTMLButtonElement) => this.write(given, trigger);
    this.seen.replaceChildren(previewView(preview, { fields: this.fields, write }));
    this.seen.querySelector<HTMLElement>("button")?.focus();
  }

  private async write(given: readonly EditionAnswer[], trigger: HTMLButtonElement): Promise<void> {
    const written = await this.area.run<EditionWritten | Refused>({
      label: WORDS.writing,
      trigger,
      start: () => ask("hoiThoai", "ghi-ky-moi", given as unknown as Json),
    });
    if (written?.ok !== true) return;
    this.seen.replaceChildren();
    await this.load();
    this.area.tell(written.text);
    this.look.focus();
  }
}

const page = document.getElementById("page");
if (page !== null) new EditionPage().show(page);
