import { Check } from "lucide-react";
import Link from "next/link";
import { firstStepPlaces } from "@/components/first-steps/first-step-places";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import type { FirstSteps } from "@/lib/settings/queries/first-steps";

/** At the top of a new garage's page: what is set up and what is not. */
export function FirstStepsCard({ steps }: Pick<FirstSteps, "steps">) {
  const done = steps.filter((one) => one.done).length;
  return (
    <Card className="mb-4">
      <CardHeader
        title="First steps"
        description={`${done} of ${steps.length} done`}
        actions={
          <Button asChild variant="primary">
            <Link href="/settings/first-steps" prefetch={false}>
              Continue
            </Link>
          </Button>
        }
      />
      <CardBody>
        <ul className="flex flex-wrap gap-x-5 gap-y-1.5 text-sm">
          {steps.map((one) => (
            <li key={one.step} className="flex items-center gap-1.5">
              {one.done ? (
                <Check aria-hidden className="size-4 text-success" />
              ) : (
                <span aria-hidden className="size-3 rounded-full border border-input" />
              )}
              <span className={one.done ? "text-muted-foreground" : ""}>
                {firstStepPlaces[one.step].title}
                <span className="sr-only">, {one.done ? "done" : "to do"}</span>
              </span>
            </li>
          ))}
        </ul>
      </CardBody>
    </Card>
  );
}
