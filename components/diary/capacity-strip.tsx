import type { Capacity } from "@/lib/appointments/rules/capacity";
import { LoadBar } from "./load-bar";

/** How much of a day is sold by MOT class and by skill; nothing where the garage has told neither. */
export function CapacityStrip({ capacity }: { capacity: Capacity }) {
  const loads = [
    ...capacity.mot_classes.map(({ name, ...load }) => ({ name: `MOT class ${name}`, ...load })),
    ...capacity.skills,
  ];
  if (loads.length === 0) return null;
  return (
    <ul
      aria-label="Hours by MOT class and skill"
      className="mb-2 flex gap-x-5 gap-y-1 relative overflow-x-auto pb-1"
    >
      {loads.map(({ name, sold, there }) => (
        <li key={name} className="flex min-w-36 shrink-0 flex-col text-xs">
          <span className="truncate font-medium">{name}</span>
          <LoadBar sold={sold} there={there} />
        </li>
      ))}
    </ul>
  );
}
