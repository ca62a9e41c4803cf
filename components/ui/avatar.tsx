import { cn } from "./cn";

/** Returns up to two initials of a name: "Jane Smith" → "JS". */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/u).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => (word ?? "").charAt(0).toUpperCase()).join("");
}

export function Avatar({ name, className }: { name: string; className?: string }) {
  return (
    <span
      aria-hidden
      className={cn(
        "grid size-7 shrink-0 place-items-center rounded-full bg-primary-soft text-xs font-semibold text-primary select-none",
        className,
      )}
    >
      {initials(name)}
    </span>
  );
}
