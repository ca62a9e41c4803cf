import type { IsoDate } from "@/lib/core/dates/dates";
import type { ErrorDetail } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { longestMot } from "./mot-dates";

/** GA4's words, as its reports count them. */
export const MOT_KINDS = ["Full", "Retest", "Duplicate"] as const;
export const MOT_RESULTS = ["Pass", "Fail", "Pass Retest", "Fail Retest"] as const;

export type MotKind = (typeof MOT_KINDS)[number];
export type MotResult = (typeof MOT_RESULTS)[number];

export const isPass = (result: string | null): boolean => result?.startsWith("Pass") ?? false;
export const isFail = (result: string | null): boolean => result?.startsWith("Fail") ?? false;

/** What the caller says about the test when issuing the document; null means that the question was asked and not answered. */
export interface MotInput {
  mot_type?: MotKind | undefined;
  mot_result?: MotResult | null | undefined;
  mot_tester?: string | null | undefined;
  mot_test_date?: IsoDate | null | undefined;
  mot_expiry?: IsoDate | null | undefined;
}

/** Picks the fields about the test from the input of an issue. */
export const motInput = ({
  mot_type,
  mot_result,
  mot_tester,
  mot_test_date,
  mot_expiry,
}: MotInput): MotInput => ({
  mot_type,
  mot_result,
  mot_tester,
  mot_test_date,
  mot_expiry,
});

interface Tested {
  type: string;
  mot_type: string | null;
  mot_status: string | null;
  mot_tester: string | null;
  mot_outsourced: boolean | null;
  lines: readonly { item_type: string; quantity: string | null; approval?: string | null | undefined }[];
}

/** The test for which a document is issued. A duplicate certificate has neither result nor test date. */
export interface MotTest {
  kind: string;
  result: MotResult | null;
  tester: string | null;
  tested_on: IsoDate | null;
  /** The expiry printed on the certificate, if it was given. */
  certificate: IsoDate | null;
}

/** Whether the document charges for an MOT; a credit note never does. */
export const carriesMot = ({ type, lines }: Pick<Tested, "type" | "lines">): boolean =>
  type !== "credit_note" &&
  lines.some(
    ({ item_type, quantity, approval }) =>
      item_type === "mot" &&
      decimal(quantity ?? "1").gt(0) &&
      approval !== "declined" &&
      approval !== "deferred",
  );

/** Matches a text to one of GA4's words, ignoring case; null if it is none of them. */
export const ga4Word = <T extends string>(
  words: readonly T[],
  written: string | null | undefined,
): T | null => words.find((word) => word.toLowerCase() === written?.trim().toLowerCase()) ?? null;

/**
 * Returns the test for which a document is issued, from the caller's input and what the document already says. `problems`
 * prevent the issue and name their fields. A caller who gives no MOT fields, such as a program that does not know about MOTs,
 * gets a `warning` instead.
 */
export function motTest(
  said: MotInput,
  document: Tested,
  { issued_date, today }: { issued_date: IsoDate; today: IsoDate },
): { test: MotTest | null; problems: ErrorDetail[]; warning: ErrorDetail | null } {
  const fields = Object.entries(said).filter(([, value]) => value !== undefined);
  if (!carriesMot(document)) return { test: null, problems: unknownWords(fields), warning: null };
  const kind = said.mot_type ?? ga4Word(MOT_KINDS, document.mot_type) ?? document.mot_type ?? "Full";
  if (kind === "Duplicate")
    return {
      test: { kind, result: null, tester: null, tested_on: null, certificate: null },
      problems: isGiven(said.mot_result)
        ? [{ field: "mot_result", message: "A duplicate certificate has no result of its own" }]
        : [],
      warning: null,
    };
  const test: MotTest = {
    kind,
    result: said.mot_result ?? ga4Word(MOT_RESULTS, document.mot_status),
    tester: said.mot_tester ?? document.mot_tester,
    tested_on: said.mot_test_date ?? issued_date,
    certificate: said.mot_expiry ?? null,
  };
  const asked = fields.length > 0;
  const missing: ErrorDetail[] = [];
  if (!test.result) missing.push({ field: "mot_result", message: "Say how the MOT went" });
  if (!test.tester && !document.mot_outsourced)
    missing.push({ field: "mot_tester", message: "Say who tested it" });
  if (!asked)
    return {
      test: test.result ? test : null,
      problems: [],
      warning: test.result
        ? null
        : {
            field: "mot_result",
            message:
              "Nothing is said of how the MOT went, so the vehicle's expiry and reminder stay as they were",
          },
    };
  return { test, problems: [...missing, ...dayProblems(test, today)], warning: null };
}

const isGiven = (value: unknown) => value !== undefined && value !== null;

const unknownWords = (fields: [string, unknown][]): ErrorDetail[] =>
  fields
    .filter(([, value]) => value !== null)
    .map(([field]) => ({ field, message: "There is no MOT on this document" }));

function dayProblems({ result, tested_on, certificate }: MotTest, today: IsoDate): ErrorDetail[] {
  const problems: ErrorDetail[] = [];
  if (tested_on && tested_on > today)
    problems.push({ field: "mot_test_date", message: "The test cannot be in the future" });
  if (!certificate) return problems;
  if (result && !isPass(result))
    problems.push({ field: "mot_expiry", message: "A test that failed gives no expiry" });
  else if (tested_on && (certificate <= tested_on || certificate > longestMot(tested_on)))
    problems.push({
      field: "mot_expiry",
      message: "An MOT runs from the day after its test to at most 13 months after it",
    });
  return problems;
}
