import { FakeEmbeddedChart, FakeEmbeddedChartBuilder } from "./chart.ts";
import { FakeConditionalFormatRule } from "./conditional-format.ts";
import type { GChart, GChartBuilder, GFormatRule } from "./google.ts";
import { FakeSheetLines } from "./sheet-lines.ts";
import { asReal } from "./simulated.ts";

/** What lies over the grid: charts and conditional colours. */
export class FakeSheetOverlay extends FakeSheetLines {
  newChart(): GChartBuilder {
    return asReal(new FakeEmbeddedChartBuilder(this.run));
  }

  insertChart(chart: GChart): void {
    const state = FakeEmbeddedChart.stateOf(chart, "SpreadsheetApp.Sheet.insertChart");
    this.tab.charts.push({ ...state, id: this.book.nextId() });
  }

  getCharts(): GChart[] {
    return this.tab.charts.map(({ areas, ...facts }) => {
      const places = areas.map((area) => ({ book: this.book, ...area }));
      return asReal<GChart>(new FakeEmbeddedChart(this.run, { ...facts, places }));
    });
  }

  #chartAt(chart: GChart, method: string): number {
    const { id } = FakeEmbeddedChart.stateOf(chart, method);
    const at = this.tab.charts.findIndex((own) => own.id === id);
    if (at < 0) throw new Error("The chart does not exist on this sheet.");
    return at;
  }

  removeChart(chart: GChart): void {
    this.tab.charts.splice(this.#chartAt(chart, "SpreadsheetApp.Sheet.removeChart"), 1);
  }

  updateChart(chart: GChart): void {
    const at = this.#chartAt(chart, "SpreadsheetApp.Sheet.updateChart");
    this.tab.charts[at] = FakeEmbeddedChart.stateOf(chart, "SpreadsheetApp.Sheet.updateChart");
  }

  setConditionalFormatRules(rules: GFormatRule[]): void {
    const place = { book: this.book, tab: this.tab, area: this.tab.all };
    this.tab.conditions = rules.map((rule) => FakeConditionalFormatRule.stateOf(rule, place));
  }

  getConditionalFormatRules(): GFormatRule[] {
    return this.tab.conditions.map(({ areas, ...facts }) => {
      const places = areas.map((area) => ({ book: this.book, tab: this.tab, area }));
      return asReal<GFormatRule>(new FakeConditionalFormatRule(this.run, { ...facts, places }));
    });
  }

  clearConditionalFormatRules(): void {
    this.tab.conditions = [];
  }
}
