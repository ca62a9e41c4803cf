import type { IsoDate } from "@/lib/core/dates/dates";
import type { LicensingFacts, MotHistory, MotTest } from "@/lib/integrations/vehicle-data";
import { motExpiryOf } from "@/lib/integrations/vehicle-data";
import { sameMake } from "./makes";
import { dayOfTest, numberOfTest } from "./test-readings";

/** What may be found to have changed; see `vehicle_data_findings` in db/schema/vehicle-data.ts. */
export const FINDING_KINDS = [
  "mot_renewed",
  "mot_failed",
  "tax_changed",
  "sorn",
  "taxed_again",
  "keeper_may_have_changed",
  "scrapped",
  "exported",
  "recall",
  "plate_moved",
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

export interface Finding {
  kind: FindingKind;
  before: string | null;
  after: string | null;
}

/** What was known of a vehicle before a service was asked. */
export interface KnownBefore {
  /** Of DVSA alone. */
  model: string | null;
  recall: string | null;
  tax: string | null;
  tax_due: IsoDate | null;
  mot_expiry: IsoDate | null;
  v5c_issued: IsoDate | null;
  exported: boolean | null;
  /** When each was last asked of this registration; null where it never was. */
  dvsa_at: string | null;
  dvla_at: string | null;
}

/** The vehicle as the garage's file has it. */
export interface OnFile {
  make: string | null;
  model: string | null;
}

interface Compared {
  /** Null where neither service was ever asked of this registration. */
  before: KnownBefore | null;
  /** The numbers of the tests that are kept. */
  knownTests: ReadonlySet<string>;
  /** Undefined where the service was not asked now, null where it has no record. */
  dvsa?: MotHistory | null;
  dvla?: LicensingFacts | null;
}

/**
 * Says what an answer changes. Of the first answer of a service nothing is new but what is worth telling whenever it is heard: a recall, an
 * export. `plateFinding` is told apart, as it asks a question.
 */
export function findingsOf({ before, knownTests, dvsa, dvla }: Compared): Finding[] {
  return [
    ...(dvsa ? testFindings(before, dvsa, knownTests) : []),
    ...(dvla ? licensingFindings(before, dvla) : []),
    ...goneFindings(before, dvsa, dvla),
  ];
}

const found = (kind: FindingKind, before: string | null, after: string | null): Finding => ({
  kind,
  before,
  after,
});

/** A destroyed vehicle is taken out of the records, as is a registration that nobody has. */
function goneFindings(
  before: KnownBefore | null,
  dvsa: MotHistory | null | undefined,
  dvla: LicensingFacts | null | undefined,
): Finding[] {
  const from = [
    dvsa === null && before?.dvsa_at && before.model !== null ? "DVSA" : null,
    dvla === null && before?.dvla_at && before.tax !== null ? "DVLA" : null,
  ].filter((one) => one !== null);
  if (from.length === 0) return [];
  return [found("scrapped", before?.tax ?? null, `No record any more at ${from.join(" and ")}`)];
}

function testFindings(
  before: KnownBefore | null,
  dvsa: MotHistory,
  knownTests: ReadonlySet<string>,
): Finding[] {
  const findings: Finding[] = [];
  if (dvsa.recall === "yes" && before?.recall !== "yes")
    findings.push(found("recall", before?.recall ?? null, "yes"));
  if (!before?.dvsa_at) return findings;
  const expiry = motExpiryOf(dvsa);
  if (expiry && (before.mot_expiry === null || expiry > before.mot_expiry))
    findings.push(found("mot_renewed", before.mot_expiry, expiry));
  const newest = newestOf(dvsa.tests);
  if (newest && !newest.passed && !knownTests.has(numberOfTest(newest)))
    findings.push(found("mot_failed", before.mot_expiry, dayOfTest(newest)));
  return findings;
}

const newestOf = (tests: readonly MotTest[]): MotTest | undefined =>
  tests.toSorted((a, b) => Date.parse(b.completed_at) - Date.parse(a.completed_at))[0];

function licensingFindings(before: KnownBefore | null, dvla: LicensingFacts): Finding[] {
  const findings: Finding[] = [];
  if (dvla.exported && !before?.exported) findings.push(found("exported", null, "exported"));
  if (!before?.dvla_at) return findings;
  const tax = taxFinding(before, dvla);
  if (tax) findings.push(tax);
  if (before.v5c_issued && dvla.v5c_issued && dvla.v5c_issued > before.v5c_issued)
    findings.push(found("keeper_may_have_changed", before.v5c_issued, dvla.v5c_issued));
  return findings;
}

/** One finding at most: that it is off the road says that its tax has ended. */
function taxFinding(before: KnownBefore, dvla: LicensingFacts): Finding | null {
  if (dvla.tax === null) return null;
  const [then, now] = [taxWords(before), taxWords(dvla)];
  if (dvla.tax === "sorn") return before.tax === "sorn" ? null : found("sorn", then, now);
  if (dvla.tax === "taxed" && (before.tax === "sorn" || before.tax === "untaxed"))
    return found("taxed_again", then, now);
  return then === now ? null : found("tax_changed", then, now);
}

/** "taxed 2027-03-01", "untaxed 2026-01-01", "sorn"; null where nothing was said. */
const taxWords = ({ tax, tax_due }: { tax: string | null; tax_due: string | null }): string | null =>
  tax === null ? null : [tax, tax === "sorn" ? null : tax_due].filter(Boolean).join(" ");

/** Whether a service speaks of another make than the file: the registration may be on another vehicle by now. */
export const plateMoved = (
  vehicle: Pick<OnFile, "make">,
  said: { make: string | null } | null | undefined,
): boolean => !sameMake(vehicle.make, said?.make);

/** A vehicle in capitals: "FORD FOCUS". */
export const carInWords = ({ make, model }: { make: string | null; model?: string | null }): string =>
  [make, model].filter(Boolean).join(" ").toUpperCase();

/** The question whether the registration is on another vehicle; null where the makes agree, or one is not known. */
export const plateFinding = (onFile: OnFile, said: OnFile): Finding | null =>
  plateMoved(onFile, said) ? found("plate_moved", carInWords(onFile), carInWords(said)) : null;
