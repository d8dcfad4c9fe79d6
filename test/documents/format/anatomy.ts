import { foldText } from "../../../src/domain/text.ts";
import { type Annex, annexesOf, mainBlocks } from "./annexes.ts";
import { type Closing, closingOf } from "./closing.ts";
import { type Letterhead, letterheadOf } from "./letterhead.ts";
import {
  type Block,
  isBlank,
  isParagraph,
  isTable,
  type Paper,
  type Paragraph,
  type Table,
} from "./paper.ts";
import type { Profile } from "./profile.ts";

/** The parts of a document by the names of the format; a part that it lacks is absent or empty. */
export interface Anatomy {
  readonly letterhead: Letterhead;
  readonly typeName: Paragraph | undefined;
  /** Trích yếu, line by line. */
  readonly abstract: readonly Paragraph[];
  /** «Kính gửi: …» */
  readonly address: Paragraph | undefined;
  /** Lines «- …» under it. */
  readonly addressees: readonly Paragraph[];
  /** Căn cứ. */
  readonly basis: readonly Paragraph[];
  /** Everything that reads as text between the opening and the closing, căn cứ included. */
  readonly body: readonly Paragraph[];
  /** Heads on lines of their own: Phần, Chương, Mục, the authority of a decision. */
  readonly heads: readonly Paragraph[];
  readonly closing: Closing;
  readonly annexes: readonly Annex[];
  /** Tables with lines, of the text and of the annexes. */
  readonly grids: readonly Table[];
  /** The blocks of the text before the first annex, in order. */
  readonly main: readonly Block[];
}

export function anatomyOf(paper: Paper, profile: Profile): Anatomy {
  const main = mainBlocks(paper);
  const head = main.find(isTable);
  const letterhead = letterheadOf(head);
  const closing = closingOf(main, head, profile);
  const texts = textBlocks(main, head, closing.table);
  const typeName = texts.find(
    ({ key }) => profile.typeName !== undefined && key === foldText(profile.typeName),
  );
  const abstract = typeName === undefined ? [] : abstractAfter(texts, typeName);
  const opening = new Set([typeName, ...abstract]);
  const rest = texts.filter((paragraph) => !opening.has(paragraph) && !isBlank(paragraph));
  const address = rest.find(({ key }) => key.startsWith("kính gửi"));
  const addressees = address === undefined ? [] : addresseesAfter(rest, address);
  const said = rest.filter((paragraph) => paragraph !== address && !addressees.includes(paragraph));
  const heads = said.filter(isHead);
  const body = said.filter((paragraph) => !heads.includes(paragraph));
  const tables = paper.sections.flatMap(({ blocks }) => blocks.filter(isTable));
  return {
    letterhead,
    typeName,
    abstract,
    address,
    addressees,
    basis: body.slice(
      0,
      body.findIndex(({ key }) => !BASIS.test(key)),
    ),
    body,
    heads,
    closing,
    annexes: annexesOf(paper),
    grids: tables.filter((table) => table !== head && table !== closing.table),
    main,
  };
}

const BASIS = /^(?:căn cứ|theo đề nghị|xét đề nghị) /;
const HEAD = /^(?:phần|chương|mục|tiểu mục) [ivxlc\d]+$/;

function textBlocks(
  main: readonly Block[],
  head: Table | undefined,
  foot: Table | undefined,
): readonly Paragraph[] {
  const start = head === undefined ? 0 : main.indexOf(head) + 1;
  const end = foot === undefined ? main.length : main.indexOf(foot);
  return main.slice(start, end).filter(isParagraph);
}

/** Lines right under the type's name: up to the line drawn below, or to what plainly is no title. */
function abstractAfter(texts: readonly Paragraph[], typeName: Paragraph): readonly Paragraph[] {
  const after = texts.slice(texts.indexOf(typeName) + 1);
  return leading(
    after,
    (paragraph) =>
      !isBlank(paragraph) &&
      paragraph.align !== "both" &&
      !/^(?:kính gửi|căn cứ)/.test(paragraph.key),
  );
}

function addresseesAfter(rest: readonly Paragraph[], address: Paragraph): readonly Paragraph[] {
  if (!address.key.endsWith(":")) return [];
  const after = rest.slice(rest.indexOf(address) + 1);
  return leading(after, ({ text }) => /^[-–•+*]\s/.test(text.trim()));
}

function leading(
  paragraphs: readonly Paragraph[],
  belongs: (paragraph: Paragraph) => boolean,
): readonly Paragraph[] {
  const end = paragraphs.findIndex((paragraph) => !belongs(paragraph));
  return end < 0 ? paragraphs : paragraphs.slice(0, end);
}

/** A head is centred and names its level, or stands in capitals. */
function isHead({ key, text, align }: Paragraph): boolean {
  return HEAD.test(key) || (align === "center" && text === text.toUpperCase());
}
