"use client";

import { ClipboardCheck } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useRef, useTransition } from "react";
import { v7 as newKey } from "uuid";
import { Button } from "@/components/ui/button";
import { Card, CardBody, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { toast } from "@/components/ui/toast";
import { beginCheck } from "@/lib/inspections/actions";
import type { InspectionTemplateRow } from "@/lib/inspections/responses";

interface BeginCheckProps {
  /** What it is made on: "Job sheet 5992, AB12 CDE". */
  about: string;
  on: { document_id: string } | { vehicle_id: string };
  templates: readonly InspectionTemplateRow[];
  /** Whether the user may make templates, where there are none. */
  mayMake: boolean;
}

/** Begins a health check by choosing what is asked. */
export function BeginCheck({ about, on, templates, mayMake }: BeginCheckProps) {
  const router = useRouter();
  const [pending, start] = useTransition();
  // One act for each template: tapped again after no answer, it is the same.
  const keys = useRef(new Map<string, string>());
  const begin = (template_id: string) =>
    start(async () => {
      const key = keys.current.get(template_id) ?? newKey();
      keys.current.set(template_id, key);
      try {
        const answer = await beginCheck({ key, template_id, ...on });
        keys.current.set(template_id, newKey());
        const open = answer.ok ? answer.data.id : answer.error.details[0]?.record_id;
        if (open) router.push(`/workshop/checks/${open}`);
        else if (!answer.ok) toast.error(answer.error.message);
      } catch {
        toast.error("No network: tap again once there is one");
      }
    });
  const offered = templates.filter(({ active_number }) => active_number !== null);
  return (
    <Card className="mb-4">
      <CardHeader title="Begin a health check" description={about} />
      {offered.length === 0 ? (
        <EmptyState
          icon={ClipboardCheck}
          title="No template is active yet"
          actions={
            mayMake ? (
              <Button asChild variant="primary">
                <Link href="/settings/health-checks">Templates</Link>
              </Button>
            ) : null
          }
        />
      ) : (
        <CardBody className="grid gap-2 sm:grid-cols-2 xl:grid-cols-3">
          {offered.map(({ id, name, description }) => (
            <Button
              key={id}
              size="lg"
              pending={pending}
              onClick={() => begin(id)}
              className="h-auto min-h-14 flex-col items-start gap-0 py-2 text-left whitespace-normal pointer-coarse:h-auto"
            >
              {name}
              {description ? (
                <span className="text-sm font-normal text-muted-foreground">{description}</span>
              ) : null}
            </Button>
          ))}
        </CardBody>
      )}
    </Card>
  );
}
