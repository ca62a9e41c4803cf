import Link from "next/link";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ChecklistRow } from "@/components/ui/checklist";
import type { FirstSteps } from "@/lib/settings/queries/first-steps";
import { firstStepPlaces } from "./first-step-places";

/** The first steps in their order; highlights the first one that is not done. */
export function FirstStepsList({ steps }: Pick<FirstSteps, "steps">) {
  const next = steps.find(({ done }) => !done)?.step;
  return (
    <Card>
      <ol className="divide-y">
        {steps.map(({ step, done }) => {
          const { title, text, icon: Icon, links } = firstStepPlaces[step];
          return (
            <ChecklistRow
              key={step}
              {...{ icon: Icon, title, done, text }}
              actions={links.map(({ href, label }, index) => (
                <Button key={label} asChild variant={step === next && index === 0 ? "primary" : "secondary"}>
                  <Link href={href} prefetch={false}>
                    {label}
                  </Link>
                </Button>
              ))}
            />
          );
        })}
      </ol>
    </Card>
  );
}
