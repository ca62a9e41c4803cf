/** Returns round numbers for an axis from `from` to at least `to`, at steps of 1, 2 or 5 times a power of ten. */
export function ticks(from: number, to: number, about = 4): number[] {
  const span = to - from || 1;
  const rough = span / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const first = Math.floor(from / step) * step;
  const count = Math.ceil((to - first) / step);
  return Array.from({ length: count + 1 }, (_, index) => first + index * step);
}

/** Returns the position of a value between two others, in per cent. */
export const percent = (value: number, from: number, to: number): number =>
  to === from ? 50 : ((value - from) / (to - from)) * 100;

/** In full below 10,000: "9,500"; shorter from there on: "12.5k", "1.2m". */
export function shortNumber(value: number): string {
  if (Math.abs(value) >= 1_000_000) return `${trim(value / 1_000_000)}m`;
  if (Math.abs(value) >= 10_000) return `${trim(value / 1000)}k`;
  return String(value).replace(/\B(?=(?:\d{3})+$)/gu, ",");
}

const trim = (value: number): string => value.toFixed(1).replace(/\.0$/u, "");
