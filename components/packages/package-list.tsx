"use client";

import { PackageOpen, Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Money } from "@/components/ui/money";
import type { ServicePackage } from "@/lib/packages/responses";
import type { ReminderTemplateRow } from "@/lib/reminders/responses";
import { JobDialog } from "./package-dialog";

interface JobListProps {
  jobs: ServicePackage[];
  /** The reminders that a package may set. */
  templates: ReminderTemplateRow[];
  mayChange: boolean;
}

/** The garage's packages: jobs that add their lines at one price. */
export function JobList({ jobs, templates, mayChange }: JobListProps) {
  const [open, setOpen] = useState<ServicePackage | "new" | null>(null);
  return (
    <Card>
      <CardHeader
        title="Packages"
        description="In a document, j on the kind of a line puts one in"
        actions={
          mayChange ? (
            <Button size="sm" onClick={() => setOpen("new")}>
              <Plus aria-hidden />
              Add<span className="sr-only"> a package</span>
            </Button>
          ) : null
        }
      />
      {jobs.length === 0 ? (
        <EmptyState icon={PackageOpen} title="No packages yet">
          A full service at a fixed price, its labour and its parts, is one key away once it is here.
        </EmptyState>
      ) : (
        <ul className="divide-y">
          {jobs.map((job) => (
            <li
              key={job.id}
              className="relative flex items-center justify-between gap-4 px-4 py-2.5 text-sm hover:bg-accent/50"
            >
              <div className="min-w-0">
                <button
                  type="button"
                  disabled={!mayChange}
                  onClick={() => setOpen(job)}
                  className="truncate text-left font-medium after:absolute after:inset-0"
                >
                  {job.name}
                </button>
                <p className="truncate text-muted-foreground">
                  {job.description ?? job.lines.map(({ description }) => description).join(", ")}
                </p>
              </div>
              <p className="shrink-0 text-right">
                {job.fixed_price_gross ? <Money amount={job.fixed_price_gross} /> : "as its lines"}
                <span className="block text-xs text-muted-foreground">
                  {job.lines.length} {job.lines.length === 1 ? "line" : "lines"}
                  {job.reminder_template_id ? ", sets a reminder" : ""}
                </span>
              </p>
            </li>
          ))}
        </ul>
      )}
      {open && mayChange ? (
        <JobDialog
          key={open === "new" ? "new" : open.id}
          job={open === "new" ? null : open}
          templates={templates}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </Card>
  );
}
