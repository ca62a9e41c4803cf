import type { z } from "zod";

/** The message for a value whose schema gives none of its own: it says what would be valid. */
export function problemWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined && issue.code !== "custom") return "This is required";
  // What is left empty in a form: the name of a type would say nothing there.
  if (issue.input === null && issue.code !== "custom") return "This cannot be empty";
  switch (issue.code) {
    case "invalid_type":
      return KINDS[issue.expected];
    case "invalid_format":
      return FORMATS[issue.format];
    case "invalid_value":
      return oneOf(issue.values);
    case "too_small":
      return issue.origin === "string" && Number(issue.minimum) === 1
        ? "Give at least one character"
        : `At least ${issue.minimum}${unit(issue.origin)}`;
    case "too_big":
      return `At most ${issue.maximum}${unit(issue.origin)}`;
    case "invalid_union":
      return eitherOf(issue.errors.flatMap((issues) => issues.slice(0, 1)));
    default:
      return undefined;
  }
}

const KINDS: Record<string, string> = {
  string: "Text",
  number: "A number",
  int: "A whole number",
  boolean: "true or false",
  array: "A list",
  object: "An object",
  record: "An object",
};

const FORMATS: Record<string, string> = {
  uuid: "An id such as 0197a3a0-0000-7000-8000-000000000001",
  datetime: "An instant such as 2026-11-22T09:30:00Z",
  date: "A day such as 2026-11-22",
};

function oneOf(values: readonly unknown[]): string {
  if (values.includes("true") && values.includes("false")) return "true or false";
  return values.length === 1 ? String(values[0]) : `One of ${values.join(", ")}`;
}

const unit = (origin: string): string => (origin === "string" ? " characters" : "");

/** "Text, or a number", where a value may be of several types. */
function eitherOf(issues: { message: string; path: PropertyKey[] }[]): string | undefined {
  const [first, ...others] = new Set(
    issues.filter(({ path }) => path.length === 0).map(({ message }) => message),
  );
  return (
    first &&
    [first, ...others.map((text) => text.replace(/^An? /, (article) => article.toLowerCase()))].join(", or ")
  );
}
