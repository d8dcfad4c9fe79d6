import type { Cell } from "./cell.ts";
import type { GRichText, GRichTextBuilder } from "./google.ts";
import { asReal, notSimulated, Simulated } from "./simulated.ts";

type GTextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type GTextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type Look = ReadonlyMap<string, unknown>;

/** Text with one link and one style for the whole of it; parts are not simulated. */
export class FakeRichTextValue extends Simulated {
  readonly #text: string;
  readonly #link: string | null;
  readonly #style: Look;

  constructor(text: string, link: string | null, style: Look) {
    super();
    this.#text = text;
    this.#link = link;
    this.#style = style;
  }

  static of(cell: Cell | undefined): GRichText {
    const link = cell?.look?.get("link");
    const text = String(cell?.value ?? "");
    return asReal(new FakeRichTextValue(text, typeof link === "string" ? link : null, new Map()));
  }

  getText(): string {
    return this.#text;
  }

  getLinkUrl(): string | null {
    return this.#link;
  }

  getTextStyle(): GTextStyle {
    return asReal(new FakeTextStyle(this.#style));
  }

  /** One run, since the whole of a text has one style and one link. */
  getRuns(): GRichText[] {
    return this.#text === "" ? [] : [asReal(this)];
  }
}

export class FakeRichTextValueBuilder extends Simulated {
  #text = "";
  #link: string | null = null;
  #style: Look = new Map();

  setText(text: string): GRichTextBuilder {
    this.#text = text;
    return asReal(this);
  }

  setLinkUrl(...parts: unknown[]): GRichTextBuilder {
    if (parts.length !== 1) throw notSimulated("RichTextValueBuilder.setLinkUrl of a part");
    const [link] = parts;
    this.#link = typeof link === "string" ? link : null;
    return asReal(this);
  }

  setTextStyle(...parts: unknown[]): GRichTextBuilder {
    if (parts.length !== 1) throw notSimulated("RichTextValueBuilder.setTextStyle of a part");
    const [style] = parts;
    this.#style = style instanceof FakeTextStyle ? FakeTextStyle.lookOf(style) : new Map();
    return asReal(this);
  }

  build(): GRichText {
    return asReal(new FakeRichTextValue(this.#text, this.#link, this.#style));
  }
}

export class FakeTextStyle extends Simulated {
  readonly #look: Look;

  constructor(look: Look) {
    super();
    this.#look = look;
  }

  static lookOf(style: FakeTextStyle): Look {
    return style.#look;
  }

  isBold(): boolean | null {
    return this.#look.get("bold") === true;
  }

  isItalic(): boolean | null {
    return this.#look.get("italic") === true;
  }

  getForegroundColor(): string | null {
    const color = this.#look.get("color");
    return typeof color === "string" ? color : null;
  }
}

export class FakeTextStyleBuilder extends Simulated {
  readonly #look = new Map<string, unknown>();

  #with(name: string, value: unknown): GTextStyleBuilder {
    this.#look.set(name, value);
    return asReal(this);
  }

  setBold(isBold: boolean): GTextStyleBuilder {
    return this.#with("bold", isBold);
  }

  setItalic(isItalic: boolean): GTextStyleBuilder {
    return this.#with("italic", isItalic);
  }

  setUnderline(isUnderlined: boolean): GTextStyleBuilder {
    return this.#with("underline", isUnderlined);
  }

  setStrikethrough(isStruck: boolean): GTextStyleBuilder {
    return this.#with("strikethrough", isStruck);
  }

  setForegroundColor(color: string): GTextStyleBuilder {
    return this.#with("color", color);
  }

  setFontSize(size: number): GTextStyleBuilder {
    return this.#with("size", size);
  }

  setFontFamily(family: string): GTextStyleBuilder {
    return this.#with("family", family);
  }

  build(): GTextStyle {
    return asReal(new FakeTextStyle(new Map(this.#look)));
  }
}
