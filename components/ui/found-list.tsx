import type { LucideIcon } from "lucide-react";
import { cn } from "./cn";

export interface FoundOption {
  key: string;
  icon?: LucideIcon;
  title: string;
  detail: string;
}

interface FoundListProps<T extends FoundOption> {
  /** The options have the ids `${id}-0`, `${id}-1` …, to which the field's aria-activedescendant refers. */
  id: string;
  label: string;
  found: readonly T[];
  active: number;
  onActive(index: number): void;
  onTake(option: T): void;
  className?: string;
}

/**
 * The suggestions below a field. The focus stays in the field, which moves `active` with the arrow keys and selects with Enter.
 */
export function FoundList<T extends FoundOption>(props: FoundListProps<T>) {
  const { id, label, found, active, onActive, onTake, className } = props;
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      className={cn(
        "absolute inset-x-0 top-full z-30 mt-1 max-h-72 overflow-y-auto rounded-lg border bg-popover p-1 shadow-md",
        className,
        found.length === 0 && "hidden",
      )}
    >
      {found.map((option, index) => (
        <div
          key={option.key}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          onPointerMove={() => onActive(index)}
          onPointerDown={(event) => {
            event.preventDefault();
            onTake(option);
          }}
          className={cn(
            "flex cursor-pointer items-center gap-2.5 rounded-md px-2 py-1.5 text-sm",
            index === active && "bg-accent",
          )}
        >
          {option.icon ? <option.icon aria-hidden className="size-4 shrink-0 text-muted-foreground" /> : null}
          <span className="min-w-0">
            <span className={cn("block font-medium", option.icon && "truncate")}>{option.title}</span>
            <span className={cn("block text-xs text-muted-foreground", option.icon && "truncate")}>
              {option.detail}
            </span>
          </span>
        </div>
      ))}
    </div>
  );
}
