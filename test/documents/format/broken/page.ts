import { all, copied, everywhere, swap } from "../mutation.ts";
import type { Variant } from "./variant.ts";

const HEADERS = /^word\/header\d+\.xml$/;
const PORTRAIT = 'w:w="11906" w:h="16838" w:orient="portrait"';

/** Paper, margins, page numbers. */
export const PAGE_VARIANTS: readonly Variant[] = [
  { mistake: "page 1 shows its number", breaks: ["PG-09"], change: swap("<w:titlePg/>", "") },
  {
    mistake: "page 1 has a header of its own, with a number",
    breaks: ["PG-09"],
    change: copied("word/header1.xml", "word/header2.xml"),
  },
  {
    mistake: "the number stands below, as before the decree",
    breaks: ["PG-08"],
    change: swap('<w:headerReference w:type="default"', '<w:footerReference w:type="default"'),
  },
  {
    mistake: "under TT 01 the number stands above",
    regime: "tt01",
    breaks: ["PG-08"],
    change: swap('<w:footerReference w:type="default"', '<w:headerReference w:type="default"'),
  },
  {
    mistake: "no number at all",
    breaks: ["PG-08"],
    change: swap(/<w:headerReference w:type="default"[^>]*>/g, ""),
  },
  {
    mistake: "the number stands right",
    breaks: ["PG-11"],
    change: everywhere(HEADERS, '<w:jc w:val="center"/>', '<w:jc w:val="right"/>'),
  },
  {
    mistake: "under TT 01 the number stands in the middle",
    regime: "tt01",
    breaks: ["PG-11"],
    change: everywhere(/footer/, '<w:jc w:val="right"/>', '<w:jc w:val="center"/>'),
  },
  {
    mistake: "«Trang 2»",
    breaks: ["PG-11"],
    change: everywhere(
      HEADERS,
      '<w:fldChar w:fldCharType="begin"/>',
      '<w:t>Trang </w:t><w:fldChar w:fldCharType="begin"/>',
    ),
  },
  {
    mistake: "a bold number",
    breaks: ["PG-11"],
    change: everywhere(HEADERS, '<w:sz w:val="28"/>', '<w:b/><w:sz w:val="28"/>'),
  },
  {
    mistake: "pages i, ii, iii",
    breaks: ["PG-10"],
    change: swap('<w:pgNumType w:start="1"/>', '<w:pgNumType w:fmt="lowerRoman" w:start="1"/>'),
  },
  {
    mistake: "the text begins with page 2",
    breaks: ["PG-10"],
    change: swap(/<w:pgNumType w:start="1"\/>/, '<w:pgNumType w:start="2"/>'),
  },
  {
    mistake: "number outside the margin",
    breaks: ["PG-12"],
    change: swap('w:header="567"', 'w:header="1000"'),
  },
  {
    mistake: "Letter, as a new file of Word has it",
    kind: "award-holdbacks",
    breaks: ["PG-01"],
    change: swap(PORTRAIT, 'w:w="12240" w:h="15840" w:orient="portrait"'),
  },
  {
    mistake: "upright paper that calls itself landscape",
    breaks: ["PG-02"],
    change: swap(PORTRAIT, 'w:w="11906" w:h="16838" w:orient="landscape"'),
  },
  {
    mistake: "margins of 2,5 cm on every side",
    breaks: ["PG-05", "PG-06", "HT-02", "TB-03"],
    kind: "progress-report",
    change: all(
      swap('w:left="1701"', 'w:left="1418"'),
      swap('w:right="850"', 'w:right="1418"'),
      swap('w:top="1134"', 'w:top="1418"'),
      swap('w:bottom="1134"', 'w:bottom="1418"'),
    ),
  },
  {
    mistake: "top margin of 1,8 cm",
    breaks: ["PG-03"],
    change: swap('w:top="1134"', 'w:top="1021"'),
  },
  {
    mistake: "bottom margin of 2,6 cm",
    breaks: ["PG-04"],
    change: swap('w:bottom="1134"', 'w:bottom="1474"'),
  },
  {
    mistake: "room for a binding",
    breaks: ["PG-07"],
    change: swap('w:gutter="0"', 'w:gutter="284"'),
  },
];
