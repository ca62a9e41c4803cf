import Link from "next/link";
import { cn } from "@/components/ui/cn";

interface OfWhomProps {
  people: readonly { id: string; name: string }[];
  of: string;
}

/** Whose jobs are shown, for whoever may see everybody's. */
export const OfWhom = ({ people, of }: OfWhomProps) => (
  <nav aria-label="Whose jobs" className="-mx-1 flex gap-2 overflow-x-auto px-1 py-1">
    {people.map(({ id, name }) => (
      <Link
        key={id}
        href={`/workshop/mine?of=${id}`}
        prefetch={false}
        aria-current={id === of ? "page" : undefined}
        className={cn(
          "flex h-12 shrink-0 items-center rounded-md border px-4 text-base font-medium",
          id === of ? "border-primary bg-primary-soft text-primary" : "bg-card hover:bg-accent",
        )}
      >
        <span className="max-w-40 truncate">{name}</span>
      </Link>
    ))}
  </nav>
);
