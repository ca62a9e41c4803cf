import { Check } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { cn } from "@/components/ui/cn";
import type { FirstSteps } from "@/lib/settings/first-steps";
import { firstStepPlaces } from "./first-step-places";

/** The steps in their order; the first that is to do stands out. */
export function FirstStepsList({ steps }: Pick<FirstSteps, "steps">) {
  const next = steps.find(({ done }) => !done)?.step;
  return (
    <Card>
      <ol className="divide-y">
        {steps.map(({ step, done }) => {
          const { title, text, icon: Icon, links } = firstStepPlaces[step];
          return (
            <li key={step} className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-4">
              <span
                className={cn(
                  "grid size-9 shrink-0 place-items-center rounded-full border",
                  done ? "border-transparent bg-success/10 text-success" : "bg-primary-soft text-primary",
                )}
              >
                {done ? <Check aria-hidden className="size-5" /> : <Icon aria-hidden className="size-5" />}
              </span>
              <div className="min-w-0 flex-1 basis-56">
                <h2 className="flex flex-wrap items-center gap-2 text-base font-semibold">
                  {title}
                  <Badge tone={done ? "success" : "outline"}>{done ? "Done" : "To do"}</Badge>
                </h2>
                <p className="mt-0.5 text-sm text-muted-foreground">{text}</p>
              </div>
              <div className="flex flex-wrap gap-2">
                {links.map(({ href, label }, index) => (
                  <Button
                    key={label}
                    asChild
                    variant={step === next && index === 0 ? "primary" : "secondary"}
                  >
                    <Link href={href} prefetch={false}>
                      {label}
                    </Link>
                  </Button>
                ))}
              </div>
            </li>
          );
        })}
      </ol>
    </Card>
  );
}
