import type { IsoDate } from "@/lib/core/dates/dates";

// What the state knows of a vehicle, as the application reads it. Every function may throw ServiceError and nothing else.

/** A defect or an advisory of an MOT test. */
export interface MotDefect {
  text: string;
  /** In the service's word: `ADVISORY`, `MAJOR`, `DANGEROUS` … The list is open. */
  type: string;
  dangerous: boolean;
}

export interface MotTest {
  /** An instant in ISO form. */
  completed_at: string;
  passed: boolean;
  /** Of a pass. */
  expires: IsoDate | null;
  /** As it was read, in its unit; null where it was not read. */
  odometer: { value: number; unit: "mi" | "km" } | null;
  number: string | null;
  defects: readonly MotDefect[];
}

export interface MotHistory {
  make: string | null;
  model: string | null;
  colour: string | null;
  fuel: string | null;
  engine_cc: number | null;
  first_used: IsoDate | null;
  recall: "yes" | "no" | "unknown";
  /** When the first MOT falls due, of a vehicle that was never tested. */
  first_due: IsoDate | null;
  /** The newest first. */
  tests: readonly MotTest[];
}

/** DVSA, of MOT tests. */
export interface MotHistories {
  /** The history of a registration without spaces; null where there is no record, which is no fault. */
  read(registration: string): Promise<MotHistory | null>;
  /** Asks whether the keys work. */
  test(): Promise<void>;
}

/** A file of DVSA's records: of all vehicles, made each Sunday (`bulk`), or of those that changed since the day before (`delta`). */
export interface MotFile {
  name: string;
  kind: "bulk" | "delta";
  /** Works for five minutes. */
  url: string;
  /** In bytes. */
  size: number;
  created_on: IsoDate;
}

/** A vehicle of such a file. */
export interface MotRecord {
  /** In capitals, without spaces. */
  registration: string;
  /** Reads what it says; null where DVSA took the vehicle out of its records, undefined where it cannot be read. */
  history(): MotHistory | null | undefined;
}

/** DVSA, of what changed. */
export interface MotChanges {
  files(): Promise<MotFile[]>;
  /**
   * Reads a file record by record. One that is no record is passed over and counted by `unread`; a file of which more cannot be read than
   * can is a failure. What is fetched goes through a file of the data folder, which is always taken away again.
   */
  read(file: MotFile, unread: () => void): AsyncIterable<MotRecord>;
}

/** What DVLA has of a vehicle. Any of it may be missing. */
export interface LicensingFacts {
  make: string | null;
  colour: string | null;
  fuel: string | null;
  engine_cc: number | null;
  co2: number | null;
  year: number | null;
  /** YYYY-MM. */
  first_registered: string | null;
  tax: "taxed" | "untaxed" | "sorn" | null;
  tax_due: IsoDate | null;
  mot_expires: IsoDate | null;
  exported: boolean;
  type_approval: string | null;
  euro_status: string | null;
  /** A change of it may mean a new keeper. */
  v5c_issued: IsoDate | null;
}

/** DVLA, of tax and what the V5C says. */
export interface LicensingRecords {
  read(registration: string): Promise<LicensingFacts | null>;
  test(): Promise<void>;
}

/** When the MOT runs out: the latest expiry of a pass, or else when the first one falls due; null where neither is known. */
export function motExpiryOf({ tests, first_due }: Pick<MotHistory, "tests" | "first_due">): IsoDate | null {
  const expiries = tests.flatMap(({ passed, expires }) => (passed && expires ? [expires] : []));
  return expiries.sort().at(-1) ?? first_due;
}
