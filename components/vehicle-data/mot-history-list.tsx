import { CircleCheck, CircleX } from "lucide-react";
import { formatDate } from "@/lib/core/dates/date-words";
import type { KeptTest } from "@/lib/vehicle-data/queries/kept-tests";
import { bySeverity, SEVERITY_WORDS, type Severity } from "@/lib/vehicle-data/rules/defects";
import { dayOfTest, milesOf } from "@/lib/vehicle-data/rules/test-readings";

const TONES: Readonly<Record<Severity, string>> = {
  dangerous: "text-danger",
  major: "text-danger",
  minor: "text-warning",
  advisory: "text-muted-foreground",
};

/** MOT tests as DVSA has them, the newest first; what was found opens on demand, the newest stands open. */
export function MotHistoryList({ tests }: { tests: readonly KeptTest[] }) {
  return (
    <section className="border-t">
      <h3 className="px-4 pt-3 text-sm font-semibold">MOT history</h3>
      <ol className="divide-y text-sm">
        {tests.map((test, at) => (
          <li key={test.id} className="px-4 py-2">
            <Test test={test} open={at === 0} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Test({ test, open }: { test: KeptTest; open: boolean }) {
  const defects = bySeverity(test.defects);
  const head = <Head test={test} found={countsOf(defects)} />;
  if (defects.length === 0) return head;
  return (
    <details open={open}>
      <summary className="cursor-pointer rounded-sm marker:text-muted-foreground">{head}</summary>
      <ul className="mt-1.5 flex flex-col gap-1 pb-1 pl-4">
        {defects.map(({ severity, text }) => (
          <li key={text} className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-2">
            <span className={`font-medium ${TONES[severity]}`}>{SEVERITY_WORDS[severity]}</span>
            <span className="break-words">{text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Head({ test, found }: { test: KeptTest; found: string }) {
  const Icon = test.passed ? CircleCheck : CircleX;
  const words = [
    mileageOf(test),
    test.expires ? `until ${formatDate(test.expires, { year: true, noWeekday: true })}` : null,
    found,
  ];
  return (
    <span className="inline-flex max-w-[calc(100%-1.25rem)] flex-wrap items-center gap-x-3 gap-y-0.5 align-top">
      <span
        className={`flex w-20 items-center gap-1.5 font-medium ${test.passed ? "text-success" : "text-danger"}`}
      >
        <Icon aria-hidden className="size-4 shrink-0" />
        {test.passed ? "Passed" : "Failed"}
      </span>
      <time dateTime={dayOfTest(test)} className="w-24 tabular-nums">
        {formatDate(dayOfTest(test), { year: true, noWeekday: true })}
      </time>
      <span className="text-muted-foreground">{words.filter(Boolean).join(" · ")}</span>
    </span>
  );
}

/** "61,234 miles"; "98,546 km (61,234 miles)". */
function mileageOf({ odometer, odometer_unit }: KeptTest): string {
  if (odometer === null) return "mileage not read";
  const count = odometer.toLocaleString("en-GB");
  if (odometer_unit !== "km") return `${count} miles`;
  const miles = milesOf({ value: odometer, unit: "km" });
  return `${count} km (${miles.toLocaleString("en-GB")} miles)`;
}

/** "1 dangerous, 2 advisory". */
function countsOf(defects: readonly { severity: Severity }[]): string {
  const counts = new Map<Severity, number>();
  for (const { severity } of defects) counts.set(severity, (counts.get(severity) ?? 0) + 1);
  return [...counts]
    .map(([severity, count]) => `${count} ${SEVERITY_WORDS[severity].toLowerCase()}`)
    .join(", ");
}
