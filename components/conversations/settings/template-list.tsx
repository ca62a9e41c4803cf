"use client";

import { MessageSquareText, Plus } from "lucide-react";
import { useState, useTransition } from "react";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { MoveButton } from "@/components/ui/move-button";
import { toast } from "@/components/ui/toast";
import { useOrder } from "@/components/ui/use-order";
import { beginTemplates, orderTemplates } from "@/lib/conversations/actions";
import type { TemplateRow } from "@/lib/conversations/responses";
import { PLACE_NAMES } from "@/lib/conversations/rules/template-places";
import { TemplateDialog } from "./template-dialog";

/** The texts that are written every day, in the order in which they are offered. */
export function TemplateList({ templates }: { templates: TemplateRow[] }) {
  const [open, setOpen] = useState<TemplateRow | "new" | null>(null);
  const { shown, move } = useOrder(templates, orderTemplates);
  return (
    <Card>
      <CardHeader
        title="Texts"
        description="Offered wherever a text is written"
        actions={
          <Button size="sm" onClick={() => setOpen("new")}>
            <Plus aria-hidden />
            Add<span className="sr-only"> a text</span>
          </Button>
        }
      />
      {shown.length === 0 ? (
        <EmptyState icon={MessageSquareText} title="No texts of your own yet" actions={<BeginButton />}>
          “Your vehicle is ready”, “please ring us”: what is sent every day is written once here.
        </EmptyState>
      ) : (
        <ul className="divide-y">
          {shown.map((template, at) => (
            <li
              key={template.id}
              className="relative flex items-center gap-3 px-4 py-2.5 text-sm hover:bg-accent/50"
            >
              <span className="min-w-0 flex-1">
                <span className="flex flex-wrap items-center gap-2">
                  <button
                    type="button"
                    onClick={() => setOpen(template)}
                    className="text-left font-medium after:absolute after:inset-0"
                  >
                    {template.name}
                  </button>
                  <Badge tone="outline">{PLACE_NAMES[template.place]}</Badge>
                  {template.active ? null : <span className="text-muted-foreground">Not offered</span>}
                </span>
                <span className="line-clamp-2 whitespace-pre-line text-muted-foreground">
                  {template.body}
                </span>
              </span>
              <span className="relative z-10 flex shrink-0">
                <MoveButton name={template.name} way="up" disabled={at === 0} onMove={() => move(at, -1)} />
                <MoveButton
                  name={template.name}
                  way="down"
                  disabled={at === shown.length - 1}
                  onMove={() => move(at, 1)}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      {open ? <TemplateDialog template={open === "new" ? null : open} onClose={() => setOpen(null)} /> : null}
    </Card>
  );
}

function BeginButton() {
  const [pending, start] = useTransition();
  return (
    <Button
      pending={pending}
      onClick={() =>
        start(async () => {
          const answer = await beginTemplates({});
          if (!answer.ok) toast.error(answer.error.message);
        })
      }
    >
      Begin with six of ours
    </Button>
  );
}
