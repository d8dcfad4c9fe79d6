import { RUN_WORDS } from "../../../output/office-words.vi.ts";
import { PAGE_WORDS } from "../../../output/panel/page-words.vi.ts";
import type { Progress } from "../../../output/panel/panel-answers.ts";
import { node } from "./nodes.ts";
import { ask } from "./server.ts";

const POLL_MS = 1000;

/** What an answer of the script says of itself. */
interface Answer {
  readonly ok: boolean;
  readonly text?: string;
}

export interface Work<Found> {
  /** What is being done, until the script says more. */
  readonly label: string;
  /** The button that began it: the focus comes back to it. */
  readonly trigger: HTMLButtonElement;
  readonly canStop?: boolean;
  /** The ticket is the name by which «Dừng» means this work and no other. */
  readonly start: (ticket: string) => Promise<Found>;
}

/**
 * Where a page says what it does: the work under way with «Dừng», what came of it, and what went
 * wrong. One work at a time: the page's buttons wait meanwhile.
 */
export class WorkArea {
  readonly element: HTMLElement;
  readonly #status = node("p", { role: "status" });
  readonly #alert = node("p", { role: "alert" });
  readonly #bar = node("progress", { "aria-label": PAGE_WORDS.working });
  readonly #stop: HTMLButtonElement;
  readonly #work: HTMLElement;
  #heard = 0;
  /** A run that has ended: what it said may still be heard for a while. */
  #past = 0;
  #timer = 0;
  #isStopping = false;
  #ticket = "";

  constructor() {
    this.#stop = node(
      "button",
      { type: "button", onclick: () => this.#askStop() },
      PAGE_WORDS.stop,
    );
    this.#work = node("div", { hidden: true, tabindex: "-1" }, this.#bar, this.#stop);
    this.element = node("div", { class: "work" }, this.#status, this.#work, this.#alert);
  }

  /** Says something quietly; what was wrong before is gone. */
  tell(text: string): void {
    this.#status.textContent = text;
    this.#alert.textContent = "";
  }

  /** Says that something is wrong. */
  warn(text: string): void {
    this.#status.textContent = "";
    this.#alert.textContent = text;
  }

  /**
   * What the script found; undefined when it refused or did not answer, which was said then. An
   * answer's own text is said too.
   */
  async run<Found extends Answer>(work: Work<Found>): Promise<Found | undefined> {
    this.#begin(work);
    try {
      const found = await work.start(this.#ticket);
      if (found.ok) this.tell(found.text ?? "");
      else this.warn(found.text ?? "");
      return found.ok ? found : undefined;
    } catch (error) {
      this.warn(PAGE_WORDS.lost(error instanceof Error ? error.message : String(error)));
      return undefined;
    } finally {
      this.#end(work.trigger);
    }
  }

  #begin({ label, canStop = false }: Omit<Work<unknown>, "start">): void {
    this.tell(label);
    for (const button of this.#others()) button.disabled = true;
    this.#stop.hidden = !canStop;
    this.#stop.disabled = false;
    this.#isStopping = false;
    this.#ticket = crypto.randomUUID();
    this.#work.hidden = false;
    (canStop ? this.#stop : this.#work).focus();
    this.#timer = window.setTimeout(() => this.#poll(), POLL_MS);
  }

  #end(trigger: HTMLButtonElement): void {
    window.clearTimeout(this.#timer);
    this.#timer = 0;
    this.#past = this.#heard;
    for (const button of this.#others()) button.disabled = false;
    const isHere = this.#work.contains(document.activeElement);
    this.#work.hidden = true;
    if (isHere || document.activeElement === document.body) trigger.focus();
  }

  #others(): readonly HTMLButtonElement[] {
    const all = [...document.querySelectorAll("button")];
    return all.filter((button) => button !== this.#stop && button.closest("dialog") === null);
  }

  async #poll(): Promise<void> {
    const asked = this.#timer;
    const heard = await askProgress();
    if (this.#timer !== asked) return;
    if (heard !== null && heard.run !== this.#past) {
      this.#heard = heard.run;
      if (!this.#isStopping) this.#status.textContent = heard.text;
    }
    this.#timer = window.setTimeout(() => this.#poll(), POLL_MS);
  }

  async #askStop(): Promise<void> {
    this.#isStopping = true;
    this.#stop.disabled = true;
    this.#work.focus();
    this.#status.textContent = RUN_WORDS.stopping;
    await ask("dung", this.#ticket).catch(() => {
      this.#stop.disabled = false;
    });
  }
}

/** Nothing where nothing is under way, and where nobody answers: the work itself will say so. */
async function askProgress(): Promise<Progress | null> {
  const text = await ask<string | null>("tienDo").catch(() => null);
  return text === null ? null : (JSON.parse(text) as Progress);
}
