import Link from "next/link";
import { Button } from "@/components/ui/button";
import { DateInput } from "@/components/ui/date-input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { actionWords } from "@/lib/audit/rules/command-words";
import { entityWords } from "@/lib/audit/rules/entity-words";

type AuditFiltersProps = {
  filters: Record<string, string>;
  choices: { entities: string[]; commands: string[]; actors: { id: string; name: string }[] };
};

/** A plain GET form, so that it works before the script has loaded. */
export function AuditFilters({ filters, choices }: AuditFiltersProps) {
  const any = Object.keys(filters).length > 0;
  return (
    <form
      key={JSON.stringify(filters)}
      action="/settings/audit"
      className="mb-3 grid grid-cols-2 items-end gap-2 sm:flex sm:flex-wrap"
    >
      {filters.entity_id ? <input type="hidden" name="entity_id" value={filters.entity_id} /> : null}
      <Choice name="entity" label="Records" value={filters.entity}>
        {choices.entities.map((entity) => (
          <option key={entity} value={entity}>
            {entityWords(entity)}
          </option>
        ))}
      </Choice>
      <Choice name="command" label="Change" value={filters.command}>
        {choices.commands.map((command) => (
          <option key={command} value={command}>
            {actionWords({ command })}
          </option>
        ))}
      </Choice>
      <Choice name="actor_id" label="By" value={filters.actor_id}>
        {choices.actors.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Choice>
      {(["from", "to"] as const).map((name) => (
        <div key={name} className="flex flex-col gap-1">
          <Label htmlFor={`audit-${name}`}>{name === "from" ? "From" : "To"}</Label>
          <DateInput id={`audit-${name}`} name={name} defaultValue={filters[name] ?? ""} />
        </div>
      ))}
      <div className="col-span-2 flex gap-2">
        <Button type="submit">Show</Button>
        {any ? (
          <Button asChild variant="ghost">
            <Link href="/settings/audit">Show all</Link>
          </Button>
        ) : null}
      </div>
    </form>
  );
}

type ChoiceProps = { name: string; label: string; value: string | undefined; children: React.ReactNode };

function Choice({ name, label, value, children }: ChoiceProps) {
  return (
    <div className="flex min-w-0 flex-col gap-1 sm:w-44">
      <Label htmlFor={`audit-${name}`}>{label}</Label>
      <Select id={`audit-${name}`} name={name} defaultValue={value ?? ""}>
        <option value="">All</option>
        {children}
      </Select>
    </div>
  );
}
