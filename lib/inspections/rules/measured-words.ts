import { decimal } from "@/lib/core/money";
import type { Measurement } from "../schema/content";
import type { Colour } from "./item-states";
import { readingColour, worstReading } from "./measured-colour";
import { kindOf } from "./measurement-kinds";

/** What figures come to, and by which limit. */
export interface FigureVerdict {
  colour: Colour;
  /** "1.5 mm: below 1.6 mm, the legal limit"; of green "4.2 mm". */
  words: string;
}

/** What the worst of the readings says, and why; null where there is none. */
export function verdictOf(measurement: Measurement, readings: readonly string[]): FigureVerdict | null {
  const worst = worstReading(measurement, readings);
  if (worst === null) return null;
  const colour = readingColour(measurement, worst);
  const { unit, worse, lawful } = kindOf(measurement.kind);
  const withUnit = (figure: string) => `${plain(figure)}${unit === "%" ? "" : unit && " "}${unit}`;
  const limit = colour === "green" ? null : measurement[colour];
  if (limit === null) return { colour, words: withUnit(worst) };
  const beyond = worse === "lower" ? "below" : "above";
  const law = lawful && decimal(lawful).eq(limit) ? ", the legal limit" : "";
  return { colour, words: `${withUnit(worst)}: ${beyond} ${withUnit(limit)}${law}` };
}

const plain = (figure: string): string => decimal(figure).toString();
