import { tidyText } from "../../domain/text.ts";

/** What somebody typed between braces or double brackets, and where in its paragraph. */
export interface Mark {
  readonly kind: "print" | "blank" | "open" | "without" | "close";
  /** The words, as typed, in single spaces. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A brace or bracket that has no partner in its paragraph. */
export interface Unpaired {
  readonly kind: "unpaired";
  readonly sign: "{" | "}" | "[[" | "]]";
  readonly from: number;
}

/** The marks of a paragraph in order; spelling is not judged. */
export function readMarks(text: string): readonly (Mark | Unpaired)[] {
  const found: (Mark | Unpaired)[] = [];
  let open: { readonly sign: "{" | "[["; readonly at: number } | undefined;
  for (const { 0: typed, index: at } of text.matchAll(/\{|\}|\[\[|\]\]/g)) {
    const sign = SIGNS.find((one) => one === typed) ?? "{";
    if (sign === "{" || sign === "[[") {
      if (open !== undefined) found.push({ kind: "unpaired", sign: open.sign, from: open.at });
      open = { sign, at };
    } else if (open === undefined || PARTNERS[open.sign] !== sign) {
      found.push({ kind: "unpaired", sign, from: at });
    } else {
      found.push(toMark(text, open.at, at + sign.length));
      open = undefined;
    }
  }
  if (open !== undefined) found.push({ kind: "unpaired", sign: open.sign, from: open.at });
  return found;
}

function toMark(text: string, from: number, to: number): Mark {
  if (text.startsWith("[[", from)) {
    return { kind: "blank", name: tidyText(text.slice(from + 2, to - 2)), from, to };
  }
  const inner = tidyText(text.slice(from + 1, to - 1));
  const kind = KINDS.get(inner.charAt(0));
  if (kind === undefined) return { kind: "print", name: inner, from, to };
  return { kind, name: tidyText(inner.slice(1)), from, to };
}

const SIGNS = ["{", "}", "[[", "]]"] as const;
const PARTNERS = { "{": "}", "[[": "]]" } as const;
const KINDS: ReadonlyMap<string, "open" | "without" | "close"> = new Map([
  ["#", "open"],
  ["^", "without"],
  ["/", "close"],
]);
