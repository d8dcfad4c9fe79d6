import type { Kind } from "../kind.ts";
import { composeProgressReports } from "./compose.ts";
import type { ProgressReport } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { progressReportView } from "./view.ts";

export const PROGRESS_REPORT: Kind<ProgressReport> = {
  ...FACE,
  menu: MENU,
  per: "edition",
  inRun: true,
  tags: TAGS,
  abstract: ({ frame }) => abstractOf(frame.conference),
  compose: composeProgressReports,
  view: progressReportView,
};
