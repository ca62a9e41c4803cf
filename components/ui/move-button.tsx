import { ArrowDown, ArrowUp } from "lucide-react";
import { Button } from "./button";

interface MoveButtonProps {
  name: string;
  way: "up" | "down";
  disabled: boolean;
  onMove(): void;
}

/** Moves a row of a list by one place. */
export function MoveButton({ name, way, disabled, onMove }: MoveButtonProps) {
  const Icon = way === "up" ? ArrowUp : ArrowDown;
  return (
    <Button
      size="icon"
      variant="ghost"
      aria-label={`Move ${name} ${way}`}
      disabled={disabled}
      onClick={onMove}
    >
      <Icon aria-hidden />
    </Button>
  );
}
