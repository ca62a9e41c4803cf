import { Check } from "lucide-react";
import { cn } from "@/components/ui/cn";
import { InputControl } from "@/components/ui/control";

type PermissionBoxProps = {
  /** C, R, U or D; null shows a tick, where there is only one permission. */
  letter: string | null;
  label: string;
  granted: boolean;
  /** The default for the role. */
  usual: boolean;
  disabled: boolean;
  onChange: (granted: boolean) => void;
};

/** A checkbox drawn as a letter, filled when granted. */
export function PermissionBox({ letter, label, granted, usual, disabled, onChange }: PermissionBoxProps) {
  return (
    <label
      title={`${label}${granted === usual ? "" : ` (default: ${usual ? "yes" : "no"})`}`}
      className={cn(
        "relative grid size-7 place-items-center rounded-md border text-xs font-semibold pointer-coarse:size-9",
        granted
          ? "border-primary/30 bg-primary-soft text-primary"
          : "border-dashed border-input/60 text-muted-foreground",
        disabled ? "opacity-60" : "cursor-pointer hover:border-primary",
        "has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-ring",
      )}
    >
      <InputControl
        type="checkbox"
        aria-label={label}
        checked={granted}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        className="absolute inset-0 size-full cursor-[inherit] appearance-none outline-none"
      />
      <span aria-hidden>{letter ?? (granted ? <Check className="size-3.5" /> : "–")}</span>
      {granted === usual ? null : (
        <span aria-hidden className="absolute -top-0.5 -right-0.5 size-2 rounded-full bg-warning" />
      )}
    </label>
  );
}
