import type { Grid } from "../../../intake/own-list/grid.ts";
import type { Answers, ListContext, OwnRow, Question } from "../../../intake/own-list/own-list.ts";
import { type Understanding, understandList } from "../../../intake/own-list/understand.ts";
import type { Appended, AppendOrder } from "../../../output/own-list/import-answers.ts";
import { IMPORT_PAGE_WORDS } from "../../../output/own-list/import-page.vi.ts";
import { questionWords } from "../../../output/own-list/question.vi.ts";
import type { Refused } from "../../../output/panel/panel-answers.ts";
import { button } from "../parts/button.ts";
import { node } from "../parts/nodes.ts";
import { ask, type Json } from "../parts/server.ts";
import type { WorkArea } from "../parts/work-area.ts";
import { focusQuestion, questionForm } from "./question-form.ts";
import { toldView } from "./told-view.ts";

interface Read {
  readonly area: WorkArea;
  /** Where what was understood is shown. */
  readonly told: HTMLElement;
  readonly grid: Grid;
  readonly context: ListContext;
  readonly trigger: HTMLButtonElement;
}

interface Answered {
  readonly question: Question;
  readonly answer: string;
}

/** One list under way: each answer understands it anew, and nothing is written before the end. */
export class Reading {
  /** Under this key the rows are appended once, however often the button is clicked. */
  private readonly key = crypto.randomUUID();
  private readonly read: Read;
  private given: readonly Answered[] = [];

  constructor(read: Read) {
    this.read = read;
  }

  show(): void {
    const { area, told, grid, context } = this.read;
    const understood = understandList([grid], context, this.answers());
    const [sheet] = understood.sheets;
    const tab = context.tabs.find(({ key }) => key === sheet?.tab);
    const [question] = understood.questions;
    const next =
      question === undefined ? this.adding(understood) : this.asking(question, understood);
    told.replaceChildren(
      next,
      ...(this.given.length === 0 ? [] : [this.answeredList()]),
      ...(sheet === undefined ? [] : [toldView(sheet, tab)]),
    );
    const open = understood.questions.length;
    const { understood: says, unclear } = IMPORT_PAGE_WORDS;
    area.tell(tab === undefined ? unclear(open) : says(sheet?.rows.length ?? 0, tab.name, open));
    if (next instanceof HTMLFormElement) focusQuestion(next);
    else next.querySelector("button")?.focus();
  }

  private answers(): Answers {
    return Object.fromEntries(this.given.map(({ question, answer }) => [question.id, answer]));
  }

  private asking(question: Question, { questions }: Understanding): HTMLFormElement {
    const at = this.given.length + 1;
    return questionForm(question, {
      at,
      of: this.given.length + questions.length,
      onAnswer: (answer) => {
        const others = this.given.filter((one) => one.question.id !== question.id);
        this.given = [...others, { question, answer }];
        this.show();
      },
    });
  }

  /** What was answered, each to be taken back. */
  private answeredList(): HTMLElement {
    return node(
      "details",
      {},
      node("summary", {}, node("h2", {}, `${IMPORT_PAGE_WORDS.answered} (${this.given.length})`)),
      node(
        "ul",
        { class: "cards" },
        ...this.given.map((one) => {
          const { ask: asked } = questionWords(one.question);
          const change = button(IMPORT_PAGE_WORDS.change(asked), () => {
            this.given = this.given.filter((other) => other !== one);
            this.show();
          });
          return node("li", {}, node("p", {}, `${asked} → ${one.answer}`), change);
        }),
      ),
    );
  }

  private adding(understood: Understanding): HTMLElement {
    const rows = understood.sheets.flatMap((sheet) =>
      sheet.rows.filter(({ state }) => state === "new"),
    );
    const [sheet] = understood.sheets;
    if (rows.length === 0 || sheet?.tab === undefined) {
      return node("p", {}, node("strong", {}, IMPORT_PAGE_WORDS.nothing));
    }
    const order: AppendOrder = { key: this.key, tab: sheet.tab, rows: rows.map(agreed) };
    const add = button(
      IMPORT_PAGE_WORDS.add(rows.length),
      (own) => this.append(order, own),
      "action",
    );
    return node("p", { class: "buttons" }, add);
  }

  private async append(order: AppendOrder, trigger: HTMLButtonElement): Promise<void> {
    const { area, told, trigger: again } = this.read;
    const appended = await area.run<Appended | Refused>({
      label: IMPORT_PAGE_WORDS.adding,
      trigger,
      start: () => ask("hoiThoai", "them-dong", order as unknown as Json),
    });
    if (appended?.ok !== true) return;
    told.replaceChildren();
    again.focus();
  }
}

function agreed({ cells, twin }: OwnRow): AppendOrder["rows"][number] {
  return { cells: cells.map(({ key, cell }) => [key, cell] as const), isTwice: twin !== undefined };
}
