import Link from "next/link";
import { cn } from "@/components/ui/cn";

interface ChoiceProps {
  /** What the links choose between, for screen readers. */
  label: string;
  choices: readonly { href: string; label: string; current: boolean }[];
  /** Of two, a phone shows only the one that is not current. */
  toggles?: boolean;
}

/** A few links of which one is current. */
export function Choice({ label, choices, toggles }: ChoiceProps) {
  return (
    <nav aria-label={label} className="flex rounded-md border bg-muted p-0.5">
      {choices.map(({ href, label: text, current }) => (
        <Link
          key={text}
          href={href}
          prefetch={false}
          aria-current={current ? "page" : undefined}
          className={cn(
            "inline-flex h-7 items-center rounded-sm px-1.5 text-sm sm:px-2.5 font-medium text-muted-foreground hover:text-foreground pointer-coarse:h-9",
            toggles && "max-sm:aria-[current=page]:sr-only",
            "aria-[current=page]:bg-card aria-[current=page]:text-foreground aria-[current=page]:shadow-xs",
          )}
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
