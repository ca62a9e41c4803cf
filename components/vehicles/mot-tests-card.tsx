import { CircleCheck, CircleX } from "lucide-react";
import Link from "next/link";
import { Card, CardHeader } from "@/components/ui/card";
import { DateText } from "@/components/ui/date";
import { documentName } from "@/lib/document-record/rules/types";
import type { MotTestOnFile } from "@/lib/documents/queries/mot-tests";
import { isPass } from "@/lib/vehicles/rules/mot-result";
import { motKindName, motResultName } from "@/lib/vehicles/rules/mot-words";

/** Failed and passed tests, latest first: day, mileage and tester. */
export function MotTestsCard({ tests }: { tests: MotTestOnFile[] }) {
  if (tests.length === 0) return null;
  return (
    <Card>
      <CardHeader title="MOT tests" />
      <ol className="divide-y text-sm">
        {tests.map((test) => (
          <li
            key={test.document_id}
            className="relative flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 hover:bg-accent/50"
          >
            <Result result={test.result} />
            <DateText date={test.tested_on} noWeekday year className="w-24" />
            <span className="min-w-0 flex-1 text-muted-foreground max-sm:basis-full max-sm:order-last">
              {[
                test.mileage ? `${test.mileage.toLocaleString("en-GB")} miles` : null,
                test.tester ? `tested by ${test.tester}` : null,
                [motKindName(test.kind), test.mot_class && `class\u00a0${test.mot_class}`]
                  .filter(Boolean)
                  .join(", "),
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
            <Link
              href={`/documents/${test.document_id}`}
              prefetch={false}
              className="ml-auto after:absolute after:inset-0 hover:underline"
            >
              {documentName(test)}
            </Link>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function Result({ result }: { result: string }) {
  const passed = isPass(result);
  const Icon = passed ? CircleCheck : CircleX;
  return (
    <span className={`flex w-30 items-center gap-1.5 font-medium ${passed ? "text-success" : "text-danger"}`}>
      <Icon aria-hidden className="size-4 shrink-0" />
      {motResultName(result)}
    </span>
  );
}
