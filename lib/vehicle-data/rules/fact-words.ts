/** What has its own way of writing, whatever its length. */
const KEPT = new Set(["BMW", "MG", "LDV", "DS", "LEVC", "GMC", "TVR", "BYD", "GWM"]);

/**
 * Writes what the services give in capitals as people write it: "LAND ROVER" is "Land Rover", "FIESTA" is "Fiesta". What has a digit stays, as
 * "320D" and "CX-5" do, and so does what is short or is written in capitals.
 */
export function asWritten(said: string): string {
  return said
    .split(" ")
    .map((word) => (/\d/.test(word) || KEPT.has(word) || word.length < 3 ? word : capitalised(word)))
    .join(" ");
}

const capitalised = (word: string): string =>
  word.toLowerCase().replace(/(^|[-'/])\p{L}/gu, (letter) => letter.toUpperCase());

/** The fuel in the words of our forms. */
const FUELS: Readonly<Record<string, string>> = {
  ELECTRICITY: "Electric",
  ELECTRIC: "Electric",
  "HYBRID ELECTRIC": "Hybrid electric",
  "ELECTRIC DIESEL": "Hybrid electric",
  "GAS BI-FUEL": "LPG",
};

export const fuelAsWritten = (said: string): string =>
  FUELS[said.toUpperCase()] ?? asWritten(said.toUpperCase());
