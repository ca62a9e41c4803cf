import { Car } from "lucide-react";
import { cn } from "@/components/ui/cn";

interface CourtesyChoiceProps {
  wanted: boolean;
  href(wanted: boolean): string;
}

/** Whether a courtesy car is wanted meanwhile: then only times at which one is free are offered. */
export function CourtesyChoice({ wanted, href }: CourtesyChoiceProps) {
  const choices = [
    { value: false, words: "No courtesy car" },
    { value: true, words: "With a courtesy car" },
  ];
  return (
    <nav aria-label="Courtesy car" className="mb-6 flex items-center gap-2">
      <Car aria-hidden className="size-5 shrink-0 text-muted-foreground max-sm:hidden" />
      <ul className="grid flex-1 grid-cols-2 rounded-lg border bg-muted p-1 sm:max-w-md">
        {choices.map(({ value, words }) => (
          <li key={words}>
            <a
              href={href(value)}
              aria-current={value === wanted ? "true" : undefined}
              className={cn(
                "flex h-10 items-center justify-center rounded-md px-2 text-center text-sm font-medium",
                value === wanted ? "bg-card shadow-xs" : "text-muted-foreground hover:text-foreground",
              )}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
