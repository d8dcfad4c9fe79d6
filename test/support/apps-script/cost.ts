import model from "./cost-model.json" with { type: "json" };

export type CostKey = keyof typeof model;
export type Pace = "low" | "typical" | "high";
export type Cost = Readonly<Record<Pace, number>>;

/** Milliseconds of `times` calls (or thousands of cells) at every pace. */
export function costOf(key: CostKey, times = 1): Cost {
  const { low, typical, high } = model[key];
  return { low: low * times, typical: typical * times, high: high * times };
}

export function sumOf(one: Cost, other: Cost): Cost {
  return {
    low: one.low + other.low,
    typical: one.typical + other.typical,
    high: one.high + other.high,
  };
}
