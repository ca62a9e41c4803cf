import "server-only";
import type { LabelCode } from "@/lib/stock/rules/barcode";

/** The bars and gaps of a code, by turns, in widths of the narrowest bar; the first is a bar. */
export interface Bars {
  widths: readonly number[];
  /** The sum of the widths. */
  modules: number;
  /** How many widths must stay free on either side. */
  quiet: number;
}

const QUIET = { code128: 10, ean13: 11 };

/**
 * Returns the bars of a code. The library is loaded when the first label is drawn. Its named export `raw` is another function, which
 * takes the widths instead of returning them; the one that its types describe is a member of the default export.
 */
export async function barsOf({ kind, text }: LabelCode): Promise<Bars> {
  const { default: bwip } = await import("bwip-js/node");
  const [drawn] = bwip.raw(kind, text);
  if (!drawn || !("sbs" in drawn)) throw new Error(`No bars for a ${kind}`);
  const widths = drawn.sbs;
  return { widths, modules: widths.reduce((sum, width) => sum + width, 0), quiet: QUIET[kind] };
}
