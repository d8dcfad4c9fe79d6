import { listLines, segments } from "../form/segments.ts";
import type { Printed } from "../form/tags.ts";
import { annexNameAt, annexView } from "../frame/annex-view.ts";
import type { AwardAnnex } from "../rows/award-annexes.ts";
import { awardListView } from "../rows/award-list-view.ts";
import { countOf, everyRow, type Subject } from "../rows/by-subject.ts";
import { awardListTitle } from "../rows/row-words.vi.ts";
import { collectives, individuals } from "../wording/shared-words.vi.ts";
import type { AwardSubmission } from "./content.ts";
import { TYPE } from "./face.vi.ts";
import type { TAGS } from "./tags.vi.ts";
import { annexReference, totalSentence } from "./words.vi.ts";

/** The values of the tags that only an award submission has; the body sums its annexes. */
export function awardSubmissionView({
  frame,
  authority,
  minutes,
  forms,
}: AwardSubmission): Printed<typeof TAGS> {
  const ordered = [...forms]
    .filter((form) => everyRow([form]).length > 0)
    .sort((one, other) => one.order - other.order);
  const annexes = ordered.map((form, index) => ({
    form,
    name: annexNameAt(index, ordered.length),
  }));
  return {
    "Cấp có thẩm quyền": authority,
    "Biên bản": segments(minutes),
    "Tổng số tập thể": sums(ordered, "collectives"),
    "Tập thể": lines(annexes, "collectives"),
    "Tổng số cá nhân": sums(ordered, "individuals"),
    "Cá nhân": lines(annexes, "individuals"),
    "Phụ lục": annexes.map(({ form, name }) => ({
      ...annexView(frame, { name, title: awardListTitle(form.form), type: TYPE }),
      ...awardListView(form),
    })),
  };
}

const COUNTED = { collectives, individuals } as const;

/** The sentence that sums a subject; none where the section says «Không có». */
function sums(forms: readonly AwardAnnex[], subject: Subject): readonly string[] {
  const total = countOf(forms, subject);
  return total === 0 ? [] : [totalSentence(COUNTED[subject](total))];
}

function lines(
  annexes: readonly { readonly form: AwardAnnex; readonly name: string }[],
  subject: Subject,
): ReturnType<typeof listLines> {
  return listLines(
    annexes
      .filter(({ form }) => form[subject].length > 0)
      .map(({ form, name }) =>
        annexReference(form.form, COUNTED[subject](form[subject].length), name),
      ),
  );
}
