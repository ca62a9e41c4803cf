import { cn } from "@/components/ui/cn";

const STEPS = [
  { step: "file", label: "The file" },
  { step: "columns", label: "Its columns" },
  { step: "check", label: "What it does" },
] as const;

/** Where somebody is on the way from a price file to its prices. */
export function CheckSteps({ at }: { at: (typeof STEPS)[number]["step"] }) {
  return (
    <ol aria-label="Steps" className="mb-4 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {STEPS.map(({ step, label }, number) => (
        <li
          key={step}
          aria-current={step === at ? "step" : undefined}
          className={cn(step === at ? "font-semibold" : "text-muted-foreground")}
        >
          {number + 1}. {label}
        </li>
      ))}
    </ol>
  );
}
