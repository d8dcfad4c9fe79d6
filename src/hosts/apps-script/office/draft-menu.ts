import { DRAFT_KINDS } from "../../../commands/draft.ts";
import { slug } from "../../../documents/document-name.ts";
import { type DocumentKind, KINDS } from "../../../documents/kinds.ts";

/** One line of the menu «Lập văn bản», and the function of the script that it runs. */
export interface DraftItem {
  readonly kind: DocumentKind;
  readonly title: string;
  /** «lapBaoCaoTienDo» of «Báo cáo tiến độ»; the build writes the function. */
  readonly functionName: string;
}

export const DRAFT_ITEMS: readonly DraftItem[] = DRAFT_KINDS.map((kind) => {
  const title = KINDS[kind].menu;
  const words = slug(title).split("-");
  const capitals = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return { kind, title, functionName: `lap${capitals.join("")}` };
});
