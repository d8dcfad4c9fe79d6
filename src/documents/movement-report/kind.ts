import type { Kind } from "../kind.ts";
import { spokenPeriod } from "./annexes.ts";
import { composeMovementReports } from "./compose.ts";
import type { MovementReport } from "./content.ts";
import { abstractOf, FACE, MENU } from "./face.vi.ts";
import { TAGS } from "./tags.vi.ts";
import { movementReportView } from "./view.ts";

export const MOVEMENT_REPORT: Kind<MovementReport> = {
  ...FACE,
  menu: MENU,
  per: "edition",
  inRun: false,
  tags: TAGS,
  abstract: ({ period, nextPeriod }) => abstractOf(spokenPeriod(period), spokenPeriod(nextPeriod)),
  compose: composeMovementReports,
  view: movementReportView,
};
