import type { AwardAnnex, AwardSubmission, Filled, Frame, ListedNominee } from "./content.ts";
import type { Content } from "./fill-template.ts";
import { issueDay } from "./frame-view.ts";
import { roman } from "./official-words.ts";
import {
  ANNEX_TITLES,
  annexName,
  annexReference,
  awardTotals,
  collectives,
  enclosedWith,
  individuals,
  NOMINEE_GROUPS,
  nomineeHeading,
  totalSentence,
} from "./phrases.vi.ts";
import { listLines, segments } from "./segments.ts";

/** The values of the tags that only an award submission has; the body sums its annexes. */
export function awardSubmissionView({
  frame,
  authority,
  minutes,
  forms,
}: AwardSubmission): Content {
  const ordered = [...forms]
    .filter((form) => form.collectives.length + form.individuals.length > 0)
    .sort((one, other) => one.order - other.order);
  const annexes = ordered.map((form, index) => ({
    form,
    name: annexName(ordered.length > 1 ? roman(index + 1) : undefined),
  }));
  return {
    authority,
    minutes: segments(minutes),
    collectiveSums: sums(ordered, "collectives", collectives),
    collectiveLines: lines(annexes, "collectives", collectives),
    individualSums: sums(ordered, "individuals", individuals),
    individualLines: lines(annexes, "individuals", individuals),
    annexes: annexes.map(({ form, name }) => annex(frame, form, name)),
  };
}

type Subject = "collectives" | "individuals";

/** The sentence that sums a subject; none where the section says «Không có». */
function sums(
  forms: readonly AwardAnnex[],
  subject: Subject,
  counted: (count: number) => string,
): readonly string[] {
  const total = forms.reduce((sum, form) => sum + form[subject].length, 0);
  return total === 0 ? [] : [totalSentence(counted(total))];
}

function lines(
  annexes: readonly { readonly form: AwardAnnex; readonly name: string }[],
  subject: Subject,
  counted: (count: number) => string,
): ReturnType<typeof listLines> {
  return listLines(
    annexes
      .filter(({ form }) => form[subject].length > 0)
      .map(({ form, name }) => annexReference(form.form, counted(form[subject].length), name)),
  );
}

function annex(frame: Frame, form: AwardAnnex, name: string): Content {
  return {
    annexName: name,
    annexTitle: ANNEX_TITLES.award(form.form),
    enclosedWith: enclosedWith(frame.symbol, issueDay(frame), frame.agencyShort),
    groups: (["collectives", "individuals"] as const).map((subject) => ({
      heading: nomineeHeading(NOMINEE_GROUPS[subject], form[subject].length),
      nominees: form[subject].map((nominee, index) => row(form.form, nominee, index)),
    })),
    totals: awardTotals(form.collectives.length, form.individuals.length),
  };
}

function row(
  form: string,
  { name, position, unit, achievement }: ListedNominee,
  index: number,
): Content {
  const held: Filled = position ?? "";
  return {
    number: index + 1,
    name,
    position: segments(held),
    unit,
    form,
    achievement: segments(achievement),
  };
}
