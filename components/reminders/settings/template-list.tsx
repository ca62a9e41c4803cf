import { BellRing, Plus } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import type { ReminderTemplateRow } from "@/lib/reminders/responses";
import { kindName } from "./kind-words";

interface TemplateListProps {
  templates: ReminderTemplateRow[];
  mayCreate: boolean;
}

/** What the garage reminds of: when it comes round, when it goes out, and by which channels. */
export function TemplateList({ templates, mayCreate }: TemplateListProps) {
  return (
    <Card>
      <CardHeader
        title="What you remind of"
        description="When it comes round, how long before it goes out, and what it says"
        actions={
          mayCreate ? (
            <Button asChild size="sm">
              <Link href="/settings/reminders/new" prefetch={false}>
                <Plus aria-hidden />
                Add<span className="sr-only"> a kind of reminder</span>
              </Link>
            </Button>
          ) : null
        }
      />
      {templates.length === 0 ? (
        <EmptyState icon={BellRing} title="Nothing to remind of yet">
          An MOT, a service, a cambelt: each with its texts, and the days before on which they go out.
        </EmptyState>
      ) : (
        <ul className="divide-y">
          {templates.map((template) => (
            <li key={template.id} className="relative px-4 py-2.5 hover:bg-accent/40">
              <div className="flex flex-wrap items-center gap-x-3 gap-y-0.5">
                <Link
                  href={`/settings/reminders/${template.id}`}
                  prefetch={false}
                  className="font-medium after:absolute after:inset-0"
                >
                  {template.name}
                </Link>
                {template.kind === "other" ? null : <Badge>{kindName(template.kind)}</Badge>}
                {template.active ? null : <Badge tone="outline">Switched off</Badge>}
                <span className="text-sm text-muted-foreground">{recurs(template)}</span>
              </div>
              <p className="text-sm text-muted-foreground">{goesOut(template)}</p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function recurs({ recurs_months, recurs_miles }: ReminderTemplateRow): string {
  const ways = [
    recurs_months ? `every ${recurs_months} months` : null,
    recurs_miles ? `every ${recurs_miles.toLocaleString("en-GB")} miles` : null,
  ].filter(Boolean);
  return ways.length > 0 ? ways.join(" or ") : "once";
}

function goesOut(template: ReminderTemplateRow): string {
  const channels = [
    ["text", template.sms_days_before],
    ["e-mail", template.email_days_before],
    ["letter", template.print_days_before],
  ] as const;
  const said = channels.flatMap(([name, days]) =>
    days && days.length > 0 ? [`${name} ${days.join(", ")}`] : [],
  );
  return said.length > 0 ? `Days before: ${said.join(" · ")}` : "Nothing goes out by itself";
}
