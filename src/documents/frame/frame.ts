import type { Day } from "../../domain/day.ts";
import type { Filled } from "../form/filled.ts";
import type { Regime } from "./regime.ts";

/** What every document carries around its own contents. */
export interface Frame {
  /** Cơ quan chủ quản — full name as the settings have it; a long one is abbreviated to UBND. */
  readonly agencyParent?: string;
  /** Cơ quan ban hành — full name, «Sở Công Thương thành phố Đà Nẵng» or shorter. */
  readonly agency: string;
  /** Its name in a sentence, «Sở Công Thương». */
  readonly agencyShort: string;
  /** «Số:      /BC-SCT», from the edition's pattern. An internal file prints none. */
  readonly symbol: string;
  readonly place: string;
  /** None yet: the day is left to be written by hand, month and year are those of `plannedOn`. */
  readonly issuedOn?: Day;
  readonly plannedOn: Day;
  /** By the day of issue, or the planned one: `regimeOn`. */
  readonly regime: Regime;
  /** Kính gửi, in the order printed. */
  readonly to: readonly string[];
  /** Căn cứ, without the mark at the end. */
  readonly basis: readonly Filled[];
  /** Nơi nhận beside those of `to`, without «Như trên», dash or mark. */
  readonly recipients: readonly string[];
  /** «GIÁM ĐỐC», or «KT. GIÁM ĐỐC» and below it «PHÓ GIÁM ĐỐC». */
  readonly signerTitles: readonly string[];
  /** Name without degrees. */
  readonly signerName: Filled;
  /** «VT, VP», as the settings have it. */
  readonly keptAt: string;
  /** Name of the conference in a sentence, with edition and year. */
  readonly conference: string;
  /** «Kế hoạch số 01/KH-SCT ngày 05/11/2019 của Sở Công Thương», or who owes its number. */
  readonly plan: Filled;
}
