import { type ReactNode, useId } from "react";
import { cn } from "@/components/ui/cn";

type FormSectionProps = {
  title: string;
  description?: ReactNode;
  children: ReactNode;
  className?: string;
};

/** A group of fields: heading on the left, fields in two columns on the right; one column on a phone. */
export function FormSection({ title, description, children, className }: FormSectionProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={cn("grid min-w-0 gap-x-8 gap-y-4 border-t pt-5 lg:grid-cols-[14rem_1fr]", className)}
    >
      <div>
        <h2 id={id} className="text-base font-semibold">
          {title}
        </h2>
        {description ? <p className="mt-0.5 text-sm text-muted-foreground">{description}</p> : null}
      </div>
      <FieldGrid>{children}</FieldGrid>
    </section>
  );
}

/** Six columns on anything wider than a phone: a field takes three of them unless its class says `sm:col-span-…`. */
export function FieldGrid({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div className={cn("grid min-w-0 grid-cols-1 content-start gap-x-4 gap-y-4 sm:grid-cols-6", className)}>
      {children}
    </div>
  );
}
