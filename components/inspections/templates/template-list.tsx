"use client";

import { ClipboardCheck, Plus } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/empty-state";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/actions/result";
import {
  addShippedTemplates,
  archiveCheckTemplate,
  createCheckTemplate,
  restoreCheckTemplate,
} from "@/lib/inspections/actions";
import type { InspectionTemplateRow } from "@/lib/inspections/responses";
import { FIRST_CONTENT } from "./first-content";

interface TemplateListProps {
  templates: readonly InspectionTemplateRow[];
  archived: readonly InspectionTemplateRow[];
}

/** The garage's templates of health checks. */
export function TemplateList({ templates, archived }: TemplateListProps) {
  const [adding, setAdding] = useState(false);
  const [pending, start] = useTransition();
  const perform = (act: () => Promise<ActionResult>, done: string) =>
    start(async () => {
      const answer = await act();
      if (answer.ok) toast.success(done);
      else toast.error(answer.error.message);
    });
  return (
    <>
      <Card>
        <CardHeader
          title="Templates"
          actions={
            <Button size="sm" onClick={() => setAdding(true)}>
              <Plus aria-hidden />
              New template
            </Button>
          }
        />
        {templates.length === 0 ? (
          <EmptyState
            icon={ClipboardCheck}
            title="No templates yet"
            actions={
              <Button
                variant="primary"
                pending={pending}
                onClick={() => perform(() => addShippedTemplates({}), "Templates added")}
              >
                Begin with the usual three
              </Button>
            }
          >
            A courtesy check, a full health check, and tyres and brakes. All of it can be changed.
          </EmptyState>
        ) : (
          <ul className="divide-y">
            {templates.map((one) => (
              <li key={one.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5 text-sm">
                <div className="min-w-0 flex-1 basis-60">
                  <Link
                    href={`/settings/health-checks/${one.id}`}
                    prefetch={false}
                    className="font-medium text-primary hover:underline"
                  >
                    {one.name}
                  </Link>
                  {one.description ? (
                    <p className="truncate text-muted-foreground">{one.description}</p>
                  ) : null}
                </div>
                <TemplateBadges template={one} />
                <Button
                  size="sm"
                  variant="ghost"
                  aria-label={`Archive ${one.name}`}
                  pending={pending}
                  onClick={() =>
                    perform(() => archiveCheckTemplate({ id: one.id, version: one.version }), "Archived")
                  }
                >
                  Archive
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Card>
      {archived.length > 0 ? (
        <Card>
          <CardHeader title="Archived" />
          <ul className="divide-y">
            {archived.map((one) => (
              <li key={one.id} className="flex items-center gap-3 px-4 py-2.5 text-sm">
                <span className="min-w-0 flex-1 truncate">{one.name}</span>
                <Button
                  size="sm"
                  aria-label={`Restore ${one.name}`}
                  pending={pending}
                  onClick={() =>
                    perform(() => restoreCheckTemplate({ id: one.id, version: one.version }), "Restored")
                  }
                >
                  Restore
                </Button>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      {adding ? <NewTemplate close={() => setAdding(false)} /> : null}
    </>
  );
}

/** Which version new checks begin with, and whether another is being written. */
export function TemplateBadges({ template }: { template: InspectionTemplateRow }) {
  const { active_number, draft_number } = template;
  return (
    <span className="flex gap-1.5">
      {active_number === null ? null : <Badge tone="success">Version {active_number} in use</Badge>}
      {draft_number === null ? null : <Badge tone="warning">Draft {draft_number}</Badge>}
    </span>
  );
}

function NewTemplate({ close }: { close(): void }) {
  const router = useRouter();
  const form = useActionForm(
    (fields: FormData) =>
      createCheckTemplate({
        name: String(fields.get("name") ?? ""),
        description: null,
        content: FIRST_CONTENT,
      }),
    { onSaved: ({ id }) => router.push(`/settings/health-checks/${id}`) },
  );
  return (
    <Dialog open onOpenChange={(open) => (open ? null : close())}>
      <DialogContent title="New template">
        <DialogBody className="pb-4">
          <Form form={form} unguarded className="gap-4">
            <TextField name="name" label="Name" required autoFocus maxLength={120} />
            <SubmitButton className="justify-self-end">Create</SubmitButton>
          </Form>
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
