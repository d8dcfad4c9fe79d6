import type { DriveFile } from "../apps-script/state.ts";
import { invalid } from "./api-error.ts";

type Want = (file: DriveFile) => boolean;

const TEXT = String.raw`'((?:[^'\\]|\\['\\])*)'`;

const TERMS: readonly (readonly [RegExp, (found: readonly string[]) => Want])[] = [
  [
    new RegExp(`^(name|mimeType) (=|!=) ${TEXT}$`),
    ([field, operator, value = ""]) =>
      (file) =>
        ((field === "name" ? file.name : file.mimeType) === plain(value)) === (operator === "="),
  ],
  [
    new RegExp(`^name contains ${TEXT}$`),
    ([value = ""]) =>
      (file) =>
        file.name.toLowerCase().startsWith(plain(value).toLowerCase()),
  ],
  [
    /^trashed = (true|false)$/,
    ([value]) =>
      (file) =>
        String(file.isTrashed) === value,
  ],
  [
    new RegExp(`^${TEXT} in parents$`),
    ([id = ""]) =>
      (file) =>
        file.parents.includes(plain(id)),
  ],
  [
    new RegExp(`^${TEXT} in owners$`),
    ([user = ""]) =>
      (file) =>
        file.owner === plain(user),
  ],
  [
    new RegExp(String.raw`^appProperties has \{ ?key=${TEXT} and value=${TEXT} ?\}$`),
    ([key = "", value = ""]) =>
      (file) =>
        file.appProperties[plain(key)] === plain(value),
  ],
  [
    /^modifiedTime (>|>=|<|<=) '([^']+)'$/,
    ([operator, text = ""]) => {
      const limit = Date.parse(text);
      if (Number.isNaN(limit)) throw invalid(`Invalid Value: ${text}`);
      return ({ modifiedAt }) =>
        operator === ">"
          ? modifiedAt > limit
          : operator === ">="
            ? modifiedAt >= limit
            : operator === "<"
              ? modifiedAt < limit
              : modifiedAt <= limit;
    },
  ],
];

/**
 * The files that a search of Drive finds: terms joined by `and`.
 *
 * @throws ApiError 400 for a term that Drive cannot read; Error NOT SIMULATED for `or`, `not`,
 * brackets
 */
export function wantsOf(q: string): Want {
  if (q.trim() === "") return () => true;
  const wants = termsOf(q).map(wantOf);
  return (file) => wants.every((want) => want(file));
}

/** Split at each `and` that stands in no text and no braces. */
function termsOf(q: string): readonly string[] {
  const terms = [""];
  for (const [token] of q.matchAll(/'(?:[^'\\]|\\.)*'|\{[^}]*\}|\s+and\s+|[^'{]/g)) {
    if (/^\s+and\s+$/.test(token)) terms.push("");
    else terms[terms.length - 1] += token;
  }
  return terms.map((term) => term.trim());
}

function wantOf(term: string): Want {
  const even = term.replace(/\s*(!=|>=|<=|=|>|<)\s*/g, " $1 ").replace(/(key|value) = /g, "$1=");
  for (const [pattern, make] of TERMS) {
    const found = pattern.exec(even) ?? pattern.exec(term);
    if (found !== null) return make(found.slice(1));
  }
  if (/^not\b|\bor\b|^\(/.test(term)) throw new Error(`NOT SIMULATED: the Drive query «${term}»`);
  throw invalid(`Invalid Value: ${term}`);
}

function plain(text: string): string {
  return text.replace(/\\(['\\])/g, "$1");
}
