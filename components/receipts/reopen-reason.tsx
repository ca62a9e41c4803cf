import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";

interface ReopenReasonProps {
  id: string;
  value: string;
  error: string | undefined;
  onChange(value: string): void;
}

/** Asks why a closed day or period is reopened; the reason is kept in the audit log. */
export function ReopenReason({ id, value, error, onChange }: ReopenReasonProps) {
  return (
    <div className="flex flex-col gap-1.5">
      <Label htmlFor={id}>Why</Label>
      <Input
        id={id}
        autoFocus
        value={value}
        maxLength={400}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {error ? <p className="text-sm text-danger">{error}</p> : null}
    </div>
  );
}
