"use client";

import { TextQuote } from "lucide-react";
import { type Dispatch, memo } from "react";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import type { PresetDescription } from "@/lib/packages/schema";
import type { EditorAction } from "./editor-state";
import { PlainField } from "./plain-field";

interface NarrativeCardProps {
  work: string;
  notes: string;
  errors: Readonly<Record<string, string>>;
  presets: readonly PresetDescription[];
  dispatch: Dispatch<EditorAction>;
}

/** The description of the work done, and notes for staff only. */
export const NarrativeCard = memo(function NarrativeCard({
  work,
  notes,
  errors,
  presets,
  dispatch,
}: NarrativeCardProps) {
  const put = (body: string) =>
    dispatch({
      type: "field",
      name: "work_description",
      value: work.trim() ? `${work.trimEnd()}\n${body}` : body,
    });
  return (
    <Card className="grid gap-4 p-3 md:grid-cols-[3fr_2fr]">
      <h2 className="sr-only">Work and notes</h2>
      <div className="relative">
        <PlainField
          name="work_description"
          label="Work, as the customer reads it"
          kind="long"
          rows={4}
          value={work}
          error={errors.work_description}
          dispatch={dispatch}
        />
        {presets.length > 0 ? (
          <DropdownMenu>
            <DropdownMenuTrigger asChild>
              <Button size="sm" variant="ghost" className="absolute -top-2 right-0">
                <TextQuote aria-hidden />
                Preset
              </Button>
            </DropdownMenuTrigger>
            <DropdownMenuContent align="end" className="max-w-96">
              {presets.map(({ id, name, body }) => (
                <DropdownMenuItem key={id} onSelect={() => put(body)}>
                  <span className="min-w-0">
                    <span className="block font-medium">{name}</span>
                    <span className="block truncate text-xs text-muted-foreground">{body}</span>
                  </span>
                </DropdownMenuItem>
              ))}
            </DropdownMenuContent>
          </DropdownMenu>
        ) : null}
      </div>
      <PlainField
        name="internal_notes"
        label="Internal notes, never on paper"
        kind="long"
        rows={4}
        value={notes}
        error={errors.internal_notes}
        dispatch={dispatch}
      />
    </Card>
  );
});
