import { FakeBlob } from "./blob.ts";
import type { Execution } from "./execution.ts";
import type { GBlob, GHtmlOutput } from "./google.ts";
import { asFake, asReal, notSimulated, Simulated } from "./simulated.ts";

type GTemplate = GoogleAppsScript.HTML.HtmlTemplate;

export class FakeHtmlService extends Simulated {
  readonly #run: Execution;

  constructor(run: Execution) {
    super();
    this.#run = run;
  }

  #file(name: string): string {
    const { files } = this.#run.project;
    const text =
      files.get(`${name}.html`) ?? (name.endsWith(".html") ? files.get(name) : undefined);
    if (text === undefined) throw new Error(`No HTML file named ${name} was found.`);
    return text;
  }

  createHtmlOutput(content: unknown = ""): GHtmlOutput {
    const html =
      typeof content === "string"
        ? content
        : asFake(FakeBlob, content, "HtmlService.createHtmlOutput").getDataAsString();
    return asReal(new FakeHtmlOutput(html));
  }

  createHtmlOutputFromFile(name: string): GHtmlOutput {
    return asReal(new FakeHtmlOutput(this.#file(name)));
  }

  createTemplateFromFile(name: string): GTemplate {
    return asReal(new FakeHtmlTemplate(this.#file(name)));
  }

  createTemplate(content: unknown): GTemplate {
    if (typeof content !== "string") throw notSimulated("HtmlService.createTemplate of a blob");
    return asReal(new FakeHtmlTemplate(content));
  }
}

/** A page as Google keeps it; its client side never runs here. */
export class FakeHtmlOutput extends Simulated {
  #content: string;
  #title = "";
  #width = 0;
  #height = 0;

  constructor(content: string) {
    super();
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }

  setContent(content: string): GHtmlOutput {
    this.#content = content;
    return asReal(this);
  }

  append(content: string): GHtmlOutput {
    this.#content += content;
    return asReal(this);
  }

  getTitle(): string {
    return this.#title;
  }

  setTitle(title: string): GHtmlOutput {
    this.#title = title;
    return asReal(this);
  }

  getWidth(): number {
    return this.#width;
  }

  setWidth(width: number): GHtmlOutput {
    this.#width = width;
    return asReal(this);
  }

  getHeight(): number {
    return this.#height;
  }

  setHeight(height: number): GHtmlOutput {
    this.#height = height;
    return asReal(this);
  }

  addMetaTag(_name: string, _content: string): GHtmlOutput {
    return asReal(this);
  }

  getBlob(): GBlob {
    return asReal(new FakeBlob(new TextEncoder().encode(this.#content), "text/html", null));
  }
}

/** A template file; one with scriptlets can be read, not evaluated. */
export class FakeHtmlTemplate extends Simulated {
  readonly #content: string;

  constructor(content: string) {
    super();
    this.#content = content;
  }

  getRawContent(): string {
    return this.#content;
  }

  evaluate(): GHtmlOutput {
    if (this.#content.includes("<?")) throw notSimulated("HtmlTemplate.evaluate of scriptlets");
    return asReal(new FakeHtmlOutput(this.#content));
  }
}
