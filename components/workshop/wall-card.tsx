import { cn } from "@/components/ui/cn";
import { Plate } from "@/components/vehicles/plate";
import type { WallCard } from "@/lib/workshop/rules/wall";

/** A car on the wall: 11 rem high and half a rem apart, by which `useWallPage` counts how many fit. */
export function WallCardItem({ card }: { card: WallCard }) {
  const { registration, initials, what, technician, bay, due, age } = card;
  return (
    <li
      className={cn(
        "flex h-44 min-w-0 flex-col gap-1 overflow-hidden rounded-lg border bg-card p-3",
        due?.late && "border-l-8 border-l-danger",
      )}
    >
      <p className="flex items-center justify-between gap-1.5">
        {registration ? (
          <Plate
            registration={registration}
            className="h-8 rounded-md px-1.5 text-lg 2xl:h-10 2xl:px-2 2xl:text-2xl"
          />
        ) : (
          <span className="text-2xl font-semibold">No registration</span>
        )}
        <span className="text-base font-semibold text-muted-foreground 2xl:text-xl">{initials}</span>
      </p>
      <p
        className={cn(
          "text-lg leading-snug font-medium wrap-break-word",
          due?.late ? "line-clamp-1" : "line-clamp-2",
        )}
      >
        {what}
      </p>
      <p className="mt-auto truncate text-lg text-muted-foreground">
        {[technician, bay].filter(Boolean).join(" · ")}
      </p>
      <p
        className={cn(
          "text-lg leading-tight",
          due?.late ? "line-clamp-2 font-semibold text-danger" : "truncate",
        )}
      >
        {[due?.words, due?.late ? null : age].filter(Boolean).join(" · ")}
      </p>
    </li>
  );
}
