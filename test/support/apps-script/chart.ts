import { enumName, enumOf, enumValue } from "./enums.ts";
import type { Execution } from "./execution.ts";
import type { GChart, GChartBuilder, GRange } from "./google.ts";
import type { Place } from "./guards.ts";
import { FakeRange } from "./range.ts";
import { FakeRangePlace } from "./range-place.ts";
import { asFake, asReal, notSimulated, Simulated } from "./simulated.ts";
import type { ChartState } from "./tab-states.ts";

type GChartType = GoogleAppsScript.Charts.ChartType;
type GOptions = GoogleAppsScript.Charts.ChartOptions;
type GContainer = GoogleAppsScript.Spreadsheet.ContainerInfo;

/** A chart as it stands, and the file in which its ranges are. */
interface Draft extends Omit<ChartState, "areas"> {
  readonly places: readonly Place[];
}

export class FakeCharts extends Simulated {
  readonly ChartType = enumOf<typeof GoogleAppsScript.Charts.ChartType>(
    "TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL",
  );
}

export const CHARTS = new FakeCharts();

export class FakeEmbeddedChart extends Simulated {
  readonly #run: Execution;
  readonly #draft: Draft;

  constructor(run: Execution, draft: Draft) {
    super();
    this.#run = run;
    this.#draft = draft;
  }

  static stateOf(chart: unknown, method: string): ChartState {
    const { places, ...facts } = asFake(FakeEmbeddedChart, chart, method).#draft;
    return { ...facts, areas: places };
  }

  getChartId(): number | null {
    return this.#draft.id === 0 ? null : this.#draft.id;
  }

  getNumHeaders(): number {
    return this.#draft.headers;
  }

  getRanges(): GRange[] {
    return this.#draft.places.map((place) => asReal<GRange>(new FakeRange(this.#run, place)));
  }

  getContainerInfo(): GContainer {
    return asReal(new FakeContainerInfo(this.#draft.position));
  }

  getOptions(): GOptions {
    return asReal(new FakeChartOptions(this.#draft.options));
  }

  modify(): GChartBuilder {
    return asReal(new FakeEmbeddedChartBuilder(this.#run, this.#draft));
  }
}

export class FakeChartOptions extends Simulated {
  readonly #options: ReadonlyMap<string, unknown>;

  constructor(options: ReadonlyMap<string, unknown>) {
    super();
    this.#options = options;
  }

  get(option: string): unknown {
    return this.#options.get(option) ?? null;
  }
}

export class FakeContainerInfo extends Simulated {
  readonly #position: readonly number[];

  constructor(position: readonly number[]) {
    super();
    this.#position = position;
  }

  getAnchorRow(): number {
    return this.#position[0] ?? 1;
  }

  getAnchorColumn(): number {
    return this.#position[1] ?? 1;
  }

  getOffsetX(): number {
    return this.#position[2] ?? 0;
  }

  getOffsetY(): number {
    return this.#position[3] ?? 0;
  }
}

const NEW_CHART: Draft = {
  id: 0,
  type: "COLUMN",
  places: [],
  position: [],
  options: new Map(),
  headers: 0,
};

export class FakeEmbeddedChartBuilder extends Simulated {
  readonly #run: Execution;
  #draft: Draft;

  constructor(run: Execution, draft: Draft = NEW_CHART) {
    super();
    this.#run = run;
    this.#draft = draft;
  }

  #with(change: Partial<Draft>): GChartBuilder {
    this.#draft = { ...this.#draft, ...change };
    return asReal(this);
  }

  addRange(range: GRange): GChartBuilder {
    const place = FakeRangePlace.placeOf(range, "EmbeddedChartBuilder.addRange");
    return this.#with({ places: [...this.#draft.places, place] });
  }

  removeRange(range: GRange): GChartBuilder {
    const { tab, area } = FakeRangePlace.placeOf(range, "EmbeddedChartBuilder.removeRange");
    const text = JSON.stringify(area);
    return this.#with({
      places: this.#draft.places.filter(
        (place) => place.tab !== tab || JSON.stringify(place.area) !== text,
      ),
    });
  }

  clearRanges(): GChartBuilder {
    return this.#with({ places: [] });
  }

  getRanges(): GRange[] {
    return this.#draft.places.map((place) => asReal<GRange>(new FakeRange(this.#run, place)));
  }

  setChartType(type: GChartType): GChartBuilder {
    return this.#with({ type: enumName(type, "EmbeddedChartBuilder.setChartType") });
  }

  getChartType(): GChartType {
    return enumValue(CHARTS.ChartType, this.#draft.type);
  }

  setOption(option: string, value: unknown): GChartBuilder {
    if (typeof value === "function") throw notSimulated("a chart option that is a function");
    return this.#with({ options: new Map([...this.#draft.options, [option, value]]) });
  }

  setPosition(row: number, column: number, x: number, y: number): GChartBuilder {
    return this.#with({ position: [row, column, x, y] });
  }

  setNumHeaders(headers: number): GChartBuilder {
    return this.#with({ headers });
  }

  build(): GChart {
    if (this.#draft.position.length === 0) {
      throw new Error("The chart has no position. Call setPosition() before build().");
    }
    return asReal(new FakeEmbeddedChart(this.#run, this.#draft));
  }
}
