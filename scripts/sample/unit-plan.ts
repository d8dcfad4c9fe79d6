import type { Day } from "../../src/domain/day.ts";

/** How many nominees of each kind a unit puts forward, in the order of its rows. */
export interface Nominating {
  readonly flags?: number;
  readonly cityCollectives?: number;
  readonly departmentCollectives?: number;
  readonly ministryIndividuals?: number;
  readonly cityIndividuals?: number;
  /** Individuals put forward, by mistake, for an award that only collectives get. */
  readonly flagIndividuals?: number;
  readonly departmentIndividuals?: number;
  /** Recognised without an award. */
  readonly praised?: number;
  /** Neither an award nor a recognition is chosen yet. */
  readonly undecided?: number;
}

export interface Attending {
  readonly exemplary: number;
  readonly others: number;
}

/** One unit of the sample department, and what it does in the edition. */
export interface UnitPlan {
  readonly code: string;
  readonly name: string;
  readonly shortName?: string;
  readonly formerNames?: string;
  readonly kind:
    | "Phòng"
    | "Đơn vị trực thuộc"
    | "Đoàn thể"
    | "Cụm"
    | "Doanh nghiệp"
    | "Ban, tổ giúp việc";
  readonly holdsConference: boolean;
  readonly inCluster?: true;
  readonly quotaGroup?: string;
  /** Absent: the cell is left blank. */
  readonly collectives?: number;
  readonly individuals: number;
  readonly departments: readonly string[];
  readonly nominating: Nominating;
  readonly unitConference?: Attending;
  readonly departmentConference: Attending;
  /** Fewer places than delegates where a violation is planted. */
  readonly delegateQuota: number;
  readonly allMen?: true;
  readonly bornBefore?: number;
  readonly heldOn?: Day;
}
