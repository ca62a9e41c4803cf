import { existsSync, readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

/**
 * Reads Vitest's JSON report: how many tests passed, failed and were skipped, and the failed ones by file, name and reason. Deletes
 * the report.
 */
export function countVitest(path) {
  const report = take(path);
  if (!report) return undefined;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  const failures = report.testResults.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === "failed");
    if (failed.length === 0 && message) return [shown(name, "", message)];
    return failed.map(({ fullName, failureMessages }) => shown(name, fullName, failureMessages[0]));
  });
  return {
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests + numTodoTests,
    failures,
  };
}

/** The same for Playwright's JSON report; tests that passed on a second try are named too. */
export function countPlaywright(path) {
  const report = take(path);
  if (!report) return undefined;
  const { expected, flaky, unexpected, skipped } = report.stats;
  const failures = specsOf(report).flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === "unexpected" || status === "flaky")
      .map(({ status, results }) =>
        shown(
          file,
          status === "flaky" ? `${title} (passed on its second try)` : title,
          results[0]?.error?.message,
        ),
      ),
  );
  return { passed: expected + flaky, failed: unexpected, skipped, failures };
}

const specsOf = ({ suites = [], specs = [] }) => [...specs, ...suites.flatMap(specsOf)];

/** A failed test with its file, name and the first lines of the reason, for the end of a long run. */
function shown(file, title, message = "") {
  const where = relative(process.cwd(), file);
  const reason = stripVTControlCharacters(message).split("\n").slice(0, 6).join("\n    ");
  return `${where}${title ? ` › ${title}` : ""}\n    ${reason.slice(0, 600)}`;
}

function take(path) {
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, "utf8"));
  rmSync(path);
  return report;
}

/** The lines in which Vitest or Playwright summarise the run. */
export const runnerSummary = (output) =>
  stripVTControlCharacters(output)
    .split("\n")
    .filter((line) =>
      /^\s+(Test Files|Tests|Errors|Duration)\s+\d|^\s+\d+ (passed|failed|flaky|skipped|did not run)\b/.test(
        line,
      ),
    );
