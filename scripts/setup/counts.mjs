import { existsSync, readFileSync, rmSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

/** How many tests passed, failed and were skipped by Vitest's JSON report; the report is used up. */
export function countVitest(path) {
  const report = take(path);
  if (!report) return undefined;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
}

/** The same by Playwright's JSON report. */
export function countPlaywright(path) {
  const stats = take(path)?.stats;
  return stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
}

function take(path) {
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, "utf8"));
  rmSync(path);
  return report;
}

/** The lines with which Vitest or Playwright sum themselves up. */
export const runnerSummary = (output) =>
  stripVTControlCharacters(output)
    .split("\n")
    .filter((line) =>
      /^\s+(Test Files|Tests|Errors|Duration)\s+\d|^\s+\d+ (passed|failed|flaky|skipped|did not run)\b/.test(
        line,
      ),
    );
