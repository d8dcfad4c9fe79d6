import {
  type Block,
  isBlank,
  isParagraph,
  isTable,
  type Paper,
  type Paragraph,
  paragraphsOf,
  type Section,
} from "./paper.ts";

/** An annex: its heading, its title in capitals, the paper that it goes with. */
export interface Annex {
  readonly heading: Paragraph;
  readonly title: readonly Paragraph[];
  /** «(Kèm theo …)» */
  readonly enclosed: Paragraph | undefined;
  readonly section: Section;
  /** Whether nothing stands before the heading in its section. */
  readonly beginsSection: boolean;
  readonly paragraphs: readonly Paragraph[];
}

export function annexesOf({ sections }: Paper): readonly Annex[] {
  return sections.flatMap((section) => {
    const { blocks } = section;
    const starts = blocks.flatMap((block, index) => (isAnnexHeading(block) ? [index] : []));
    return starts.map((start, order) => {
      const own = blocks.slice(start, starts[order + 1] ?? blocks.length);
      return annexOf(own, section, !blocks.slice(0, start).some(isSaid));
    });
  });
}

/** The blocks before the first annex. */
export function mainBlocks({ sections }: Paper): readonly Block[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const first = blocks.findIndex(isAnnexHeading);
  return first < 0 ? blocks : blocks.slice(0, first);
}

function annexOf(own: readonly Block[], section: Section, beginsSection: boolean): Annex {
  const [heading, ...rest] = own.filter(isParagraph);
  if (heading === undefined) throw new RangeError("an annex begins with its heading");
  const beforeTable = own.findIndex(isTable);
  const head = own.slice(1, beforeTable < 0 ? own.length : beforeTable).filter(isParagraph);
  const enclosed = rest.find(({ key }) => ENCLOSED.test(key));
  const end = enclosed === undefined ? head.length : head.indexOf(enclosed);
  return {
    heading,
    title: head.slice(0, end < 0 ? head.length : end).filter((one) => !isBlank(one)),
    enclosed,
    section,
    beginsSection,
    paragraphs: paragraphsOf(own),
  };
}

const HEADING = /^phụ lục(?: [ivxlc\d]+)?$/;
const ENCLOSED = /^\(?(?:ban hành )?kèm theo /;

function isAnnexHeading(block: Block): boolean {
  return isParagraph(block) && HEADING.test(block.key);
}

function isSaid(block: Block): boolean {
  return !isParagraph(block) || !isBlank(block);
}
