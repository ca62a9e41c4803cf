import type { MotDefect } from "@/lib/integrations/vehicle-data";

/** How grave a defect is, the gravest first. */
export const SEVERITIES = ["dangerous", "major", "minor", "advisory"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** DVSA's words. Before May 2018 a test knew failures and advisories alone; `PRS` was repaired on the spot, and failed before. */
const OF_TYPE: Readonly<Record<string, Severity>> = {
  DANGEROUS: "dangerous",
  MAJOR: "major",
  FAIL: "major",
  PRS: "major",
  MINOR: "minor",
};

/** A word of DVSA that is new counts as an advisory: it is shown, and offered as work. */
export const severityOf = ({ type, dangerous }: MotDefect): Severity =>
  dangerous ? "dangerous" : (OF_TYPE[type.toUpperCase()] ?? "advisory");

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  dangerous: "Dangerous",
  major: "Major",
  minor: "Minor",
  advisory: "Advisory",
};

/** The gravest first, each text once. */
export function bySeverity(defects: readonly MotDefect[]): { severity: Severity; text: string }[] {
  const seen = new Set<string>();
  return defects
    .map((defect) => ({ severity: severityOf(defect), text: defect.text.trim() }))
    .filter(({ text }) => text && !seen.has(text) && seen.add(text))
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
