import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";

interface ItemTextProps {
  id: string;
  label: string;
  value: string;
  maxLength: number;
  inputMode?: "numeric";
  change(value: string): void;
}

/** A line of text about an item. */
export function ItemText({ id, label, value, maxLength, inputMode, change }: ItemTextProps) {
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id}>{label}</Label>
      <Input
        id={id}
        value={value}
        maxLength={maxLength}
        inputMode={inputMode}
        className="h-12 pointer-coarse:h-12 xl:h-9"
        onChange={({ target }) => change(target.value)}
      />
    </div>
  );
}
