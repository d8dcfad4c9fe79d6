import type { Frame } from "../frame/frame.ts";
import type { FormList } from "../rows/by-subject.ts";

/** Phiếu biểu quyết — ballot of one member of the council, printed once for each. */
export interface CouncilBallot {
  readonly frame: Frame;
  readonly council: string;
  readonly forms: readonly FormList<BallotLine>[];
}

export interface BallotLine {
  readonly name: string;
  readonly unit: string;
  /** Something holds it back: the council file says what. */
  readonly isObstructed: boolean;
}
