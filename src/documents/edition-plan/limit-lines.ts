import { COMPARISONS, CONFERENCE, YES } from "../../domain/sheet-words.ts";
import { sameText } from "../../domain/text.ts";
import type { Atom } from "../../edition/filter.ts";
import type { ColumnRef } from "../../edition/filter-columns.ts";
import type { Limit } from "../../edition/limit.ts";
import { percent, proseCount } from "../wording/official-words.ts";
import { LIMIT_WORDS, limitLine } from "./words.vi.ts";

/** The limits on delegates of one level of conference, in words, in the order of the rows. */
export function delegateLimits(
  limits: readonly Limit[],
  level: keyof typeof CONFERENCE,
): readonly string[] {
  return limits
    .filter(({ tab }) => tab.key === "delegates")
    .filter((limit) =>
      atomsOf(limit).some(
        (atom) =>
          isConference(atom) && atom.values.some((value) => sameText(value, CONFERENCE[level])),
      ),
    )
    .flatMap(lineOf);
}

/** The limits on nominees, in words. */
export function nomineeLimits(limits: readonly Limit[]): readonly string[] {
  return limits.filter(({ tab }) => tab.key === "nominees").flatMap(lineOf);
}

/**
 * What a line of the plan cites: a law, a form. Not what the row assumes, which is the office's own note,
 * and no clause of a plan, «II.2.c»: the plan that is written here has sections of its own.
 */
export function citedBy(source: string | undefined): string | undefined {
  const [cited = ""] = (source ?? "").split(/;?\s*giả định/iu);
  const others = cited.split(/[,;]/).filter((part) => !OWN_CLAUSE.test(part.trim()));
  const text = others.join(",").trim();
  return text === "" ? undefined : text;
}

const OWN_CLAUSE = /^(?:[IVXLC]+(?:\.[\p{L}\d]+)*)?$/u;

/** A row that only follows a figure rules nothing. */
function lineOf(limit: Limit): readonly string[] {
  const { comparison, grouping, severity, source } = limit;
  const amount = amountOf(limit);
  if (severity === "tracked" || amount === undefined) return [];
  const clause = citedBy(source);
  const isOfEach = limit.amount.kind !== "unit-column" && grouping.kind !== "column";
  const group = isOfEach ? LIMIT_WORDS.groups[grouping.kind] : undefined;
  return [
    limitLine({
      label: labelOf(limit),
      comparison: COMPARISONS[comparison],
      amount,
      ...(group === undefined ? {} : { group }),
      ...(clause === undefined ? {} : { source: clause }),
    }),
  ];
}

function atomsOf({ filter }: Limit): readonly Atom[] {
  return filter.clauses
    .filter(({ clause }) => !clause.isOnUnitAlone)
    .flatMap(({ clause }) => clause.atoms);
}

function isConference({ ref }: Atom): boolean {
  return ref.kind === "own" && ref.column.key === "conference";
}

function labelOf(limit: Limit): string {
  const parts = atomsOf(limit)
    .filter((atom) => !isConference(atom))
    .map(atomWords);
  const { counting, tab } = limit;
  const whole = tab.key === "delegates" ? LIMIT_WORDS.everybody : tab.name;
  const what =
    counting.kind === "records" ? [] : [LIMIT_WORDS.distinct(headerOf(counting.ref) ?? "")];
  const all = [...what, ...parts];
  return all.length === 0 ? whole : all.join(", ");
}

/** The value alone says what it is; a tick is said by its column. */
function atomWords({ ref, operator, values }: Atom): string {
  const header = headerOf(ref);
  if (values.length > 0 && values.every((value) => sameText(value, YES)) && header) return header;
  if ((operator === "=" || operator === "∈") && header !== undefined) {
    const isLevel = ref.kind === "joined" && ref.join === "awardForm";
    const spoken = LIMIT_WORDS.values(values);
    return isLevel ? LIMIT_WORDS.level(values.join(", ")) : spoken;
  }
  if (ref.kind === "age") return LIMIT_WORDS.age(operator, values.join(", "));
  return LIMIT_WORDS.compared(header ?? "", operator, values.join(", "));
}

function headerOf(ref: ColumnRef): string | undefined {
  if (ref.kind === "own") return ref.column.header;
  if (ref.kind === "extra") return ref.header;
  return ref.kind === "joined" ? headerOf(ref.of) : undefined;
}

function amountOf({ amount, base }: Limit): string | undefined {
  switch (amount.kind) {
    case "none":
      return undefined;
    case "count":
      return proseCount(amount.count);
    case "unit-column":
      return LIMIT_WORDS.column(headerOf(amount.ref) ?? "");
    case "percent": {
      const share = percent(Math.round(amount.percent * 10));
      if (base.kind === "unit-column") return LIMIT_WORDS.ofColumn(share, base.header);
      return base.kind === "filter" ? LIMIT_WORDS.ofDelegates(share) : share;
    }
  }
}
