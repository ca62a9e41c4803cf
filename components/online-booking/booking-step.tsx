import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";

const STEPS = [1, 2, 3, 4, 5];

interface BookingStepProps {
  /** From 1; none for a page that is no step. */
  step?: number;
  title: string;
  description?: ReactNode;
  backHref?: string;
  /** Beside the step, or above it on a telephone: what is chosen so far. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One step of booking online. */
export function BookingStep({ step, title, description, backHref, aside, children }: BookingStepProps) {
  return (
    <div className={aside ? "grid gap-6 lg:grid-cols-[minmax(0,1fr)_19rem] lg:gap-10" : "mx-auto max-w-2xl"}>
      <main className="min-w-0 max-lg:order-2">
        {step === undefined ? null : (
          <div className="mb-4 flex items-center gap-3 text-sm text-muted-foreground">
            {backHref ? (
              <a
                href={backHref}
                className="-ml-2 inline-flex h-11 items-center gap-1.5 rounded-md px-2 hover:bg-accent hover:text-foreground"
              >
                <ArrowLeft aria-hidden className="size-4" />
                Back
              </a>
            ) : null}
            <span className="flex-1">
              Step {step} of {STEPS.length}
            </span>
            <span aria-hidden className="flex gap-1">
              {STEPS.map((one) => (
                <span
                  key={one}
                  className={`h-1.5 w-6 rounded-full ${one <= step ? "bg-primary-solid" : "bg-border"}`}
                />
              ))}
            </span>
          </div>
        )}
        <h1 className="text-2xl font-semibold tracking-tight text-balance sm:text-3xl">{title}</h1>
        {description ? <div className="mt-2 text-base text-muted-foreground">{description}</div> : null}
        <div className="mt-6">{children}</div>
      </main>
      {aside ? <aside className="min-w-0 max-lg:order-1">{aside}</aside> : null}
    </div>
  );
}
