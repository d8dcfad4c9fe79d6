import type { Board } from "../../board/board.ts";
import type { Extension } from "../../edition/extensions.ts";
import type { Task } from "../../edition/tasks.ts";
import { isOwed } from "../form/segments.ts";
import { dueText } from "./due-text.ts";
import { EXTENDED, extensionLine } from "./words.vi.ts";

/** To whom a task was extended, until when and by which document, in the order of the cell. */
export function extensionTexts(task: Task, board: Board): readonly string[] {
  const { extensions, extensionDocument } = task;
  return extensions.map(({ to, stretch }) => {
    const due = dueText({ ...task, due: { kind: "fixed", stretch } }, []);
    return extensionLine({
      who: whoText(to, board),
      due: isOwed(due) ? "" : due,
      ...(extensionDocument === undefined ? {} : { document: extensionDocument }),
    });
  });
}

function whoText(to: Extension["to"], { reckoning }: Board): string {
  if (to.kind === "all") return EXTENDED.everyUnit;
  if (to.kind === "unit") return reckoning.edition.units.byCode.get(to.code)?.name ?? to.code;
  return to.filter.clauses.map(({ clause }) => clause.text).join(", ");
}
