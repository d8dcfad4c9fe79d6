import { enumName, enumOf, enumValue } from "./enums.ts";
import type { Execution } from "./execution.ts";
import type { GHtmlOutput, GMenu } from "./google.ts";
import { FakeHtmlOutput } from "./html.ts";
import { asFake, asReal, Simulated } from "./simulated.ts";

type GButton = GoogleAppsScript.Base.Button;
type GPromptResponse = GoogleAppsScript.Base.PromptResponse;

const BUTTON = enumOf<typeof GoogleAppsScript.Base.Button>("CLOSE OK CANCEL YES NO");
const BUTTON_SET = enumOf<typeof GoogleAppsScript.Base.ButtonSet>(
  "OK OK_CANCEL YES_NO YES_NO_CANCEL",
);

/** The person's side of a dialog is the `answers` of the run; a question without one is refused. */
export class FakeUi extends Simulated {
  readonly Button = BUTTON;
  readonly ButtonSet = BUTTON_SET;
  readonly #run: Execution;

  constructor(run: Execution) {
    super();
    this.#run = run;
  }

  createMenu(caption: string): GMenu {
    return asReal(new FakeMenu(this.#run, caption));
  }

  createAddonMenu(): GMenu {
    return asReal(new FakeMenu(this.#run, "Add-on"));
  }

  /** (prompt), (prompt, buttons) or (title, prompt, buttons); every lock is gone afterwards. */
  #ask(parts: readonly unknown[]): { readonly button: string; readonly text: string } {
    this.#run.dropLocks();
    const texts = parts.filter((part) => typeof part === "string");
    const buttons = parts.find((part) => typeof part === "object" && part !== null);
    this.#run.alerts.push(texts.join(": "));
    const set = buttons === undefined ? "OK" : enumName(buttons, "Ui dialog");
    const answer = this.#run.order.answers.shift();
    if (answer === undefined) {
      if (set === "OK") return { button: "OK", text: "" };
      throw new Error(`NOT SIMULATED: no answer given to «${texts.join(": ")}»`);
    }
    const said = typeof answer === "string" ? { button: answer, text: "" } : answer;
    if (said.button !== "CLOSE" && !set.split("_").includes(said.button)) {
      throw new Error(`NOT SIMULATED: a dialog ${set} has no button ${said.button}`);
    }
    return said;
  }

  alert(...parts: unknown[]): GButton {
    return enumValue(BUTTON, this.#ask(parts).button);
  }

  prompt(...parts: unknown[]): GPromptResponse {
    const { button, text } = this.#ask(parts);
    return asReal(new FakePromptResponse(button, text));
  }

  #show(kind: "sidebar" | "modal" | "modeless", html: GHtmlOutput, title: string): void {
    const output = asFake(FakeHtmlOutput, html, `Ui.${kind}`);
    this.#run.dialogs.push({ kind, title, html: output.getContent() });
  }

  showSidebar(html: GHtmlOutput): void {
    this.#show("sidebar", html, asFake(FakeHtmlOutput, html, "Ui.showSidebar").getTitle());
  }

  showModalDialog(html: GHtmlOutput, title: string): void {
    this.#show("modal", html, title);
  }

  showModelessDialog(html: GHtmlOutput, title: string): void {
    this.#show("modeless", html, title);
  }

  static menuOf(menu: unknown): FakeMenu {
    return asFake(FakeMenu, menu, "Ui.Menu.addSubMenu");
  }
}

export class FakePromptResponse extends Simulated {
  readonly #button: string;
  readonly #text: string;

  constructor(button: string, text: string) {
    super();
    this.#button = button;
    this.#text = text;
  }

  getResponseText(): string {
    return this.#text;
  }

  getSelectedButton(): GButton {
    return enumValue(BUTTON, this.#button);
  }
}

export class FakeMenu extends Simulated {
  readonly #run: Execution;
  readonly #caption: string;
  readonly #items: { readonly caption: string; readonly functionName: string | undefined }[] = [];

  constructor(run: Execution, caption: string) {
    super();
    this.#run = run;
    this.#caption = caption;
  }

  addItem(caption: string, functionName: string): GMenu {
    if (!this.#run.project.functions.has(functionName)) {
      throw new Error(`NOT SIMULATED: the menu calls ${functionName}, which the script has not`);
    }
    this.#items.push({ caption, functionName });
    return asReal(this);
  }

  addSeparator(): GMenu {
    this.#items.push({ caption: "---", functionName: undefined });
    return asReal(this);
  }

  addSubMenu(menu: GMenu): GMenu {
    const sub = FakeUi.menuOf(menu);
    this.#items.push({ caption: sub.#caption, functionName: undefined }, ...sub.#items);
    return asReal(this);
  }

  addToUi(): void {
    this.#run.menus.push(...this.#items.map((item) => ({ menu: this.#caption, ...item })));
  }
}
