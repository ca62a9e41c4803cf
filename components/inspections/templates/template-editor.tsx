"use client";

import { Plus } from "lucide-react";
import { useState, useTransition } from "react";
import { UnsavedChanges } from "@/components/form/unsaved-changes";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { toast } from "@/components/ui/toast";
import type { ErrorDetail } from "@/lib/core/errors";
import { activateCheckTemplate, updateCheckTemplate } from "@/lib/inspections/actions";
import type { InspectionTemplateWhole } from "@/lib/inspections/responses";
import type { TemplateSection } from "@/lib/inspections/schema/content";
import { keyFor, moved } from "./first-content";
import { SectionEditor } from "./section-editor";

interface TemplateEditorProps {
  template: InspectionTemplateWhole;
  packages: readonly { id: string; name: string }[];
}

interface Written {
  name: string;
  description: string;
  sections: TemplateSection[];
}

/** What a template asks; what is saved is a draft until it is put into use. */
export function TemplateEditor({ template, packages }: TemplateEditorProps) {
  const [written, setWritten] = useState<Written>(() => ({
    name: template.name,
    description: template.description ?? "",
    sections: template.content.sections,
  }));
  const [known, setKnown] = useState({ version: template.version, draft: template.draft_number });
  const [dirty, setDirty] = useState(false);
  const [problems, setProblems] = useState<readonly ErrorDetail[]>([]);
  const [pending, start] = useTransition();
  const { sections } = written;
  const write = (change: Partial<Written>) => {
    setWritten({ ...written, ...change });
    setDirty(true);
  };
  const change = (at: number, section: TemplateSection) => write({ sections: sections.with(at, section) });

  const save = async (): Promise<number | null> => {
    const answer = await updateCheckTemplate({
      ...{ id: template.id, version: known.version, name: written.name },
      ...{ description: written.description || null, content: { sections } },
    });
    if (!answer.ok) {
      setProblems(answer.error.details);
      toast.error(answer.error.details[0]?.message ?? answer.error.message);
      return null;
    }
    setProblems([]);
    setDirty(false);
    setKnown({ version: answer.data.version, draft: answer.data.draft_number });
    return answer.data.version;
  };
  const activate = async () => {
    const version = dirty ? await save() : known.version;
    if (version === null) return;
    const answer = await activateCheckTemplate({ id: template.id, version });
    if (!answer.ok) {
      toast.error(answer.error.message);
      return;
    }
    setKnown({ version: answer.data.version, draft: answer.data.draft_number });
    toast.success("New checks begin with it from now on");
  };
  const problemOf = (place: string) => problems.find(({ field }) => field.startsWith(place))?.message;

  return (
    <div className="flex flex-col gap-4">
      <UnsavedChanges dirty={dirty} />
      <div className="grid gap-3 sm:grid-cols-2">
        <div className="flex flex-col gap-1">
          <Label htmlFor="template-name">Name</Label>
          <Input
            id="template-name"
            value={written.name}
            maxLength={120}
            aria-invalid={Boolean(problemOf("name")) || undefined}
            onChange={({ target }) => write({ name: target.value })}
          />
          {problemOf("name") ? <p className="text-sm text-danger">{problemOf("name")}</p> : null}
        </div>
        <div className="flex flex-col gap-1">
          <Label htmlFor="template-description">For whom and when</Label>
          <Input
            id="template-description"
            value={written.description}
            maxLength={400}
            onChange={({ target }) => write({ description: target.value })}
          />
        </div>
      </div>
      {problemOf("content.sections") && !/^content\.sections\.\d/.test(problems[0]?.field ?? "") ? (
        <Alert tone="danger" title={problemOf("content.sections")} />
      ) : null}
      {sections.map((section, at) => (
        <SectionEditor
          key={section.key}
          section={section}
          sections={sections}
          packages={packages}
          problemOf={(place) => problemOf(`content.sections.${at}.${place}`)}
          change={(next) => change(at, next)}
          move={(by) => write({ sections: moved(sections, at, by) })}
          remove={() => write({ sections: sections.filter((_, i) => i !== at) })}
        />
      ))}
      <Button
        className="self-start"
        onClick={() =>
          write({
            sections: [
              ...sections,
              {
                key: keyFor(
                  "section",
                  sections.map(({ key }) => key),
                ),
                name: "New section",
                items: [],
              },
            ],
          })
        }
      >
        <Plus aria-hidden />
        Section
      </Button>
      <div className="sticky bottom-[calc(3.5rem+env(safe-area-inset-bottom))] z-10 flex items-center justify-end gap-2 border-t bg-background py-3 md:bottom-0">
        <span role="status" className="mr-auto text-sm text-muted-foreground">
          {dirty ? "Not saved yet" : known.draft === null ? "In use" : "Draft saved, not in use yet"}
        </span>
        <Button pending={pending} disabled={!dirty} onClick={() => start(async () => void (await save()))}>
          Save draft
        </Button>
        <Button
          variant="primary"
          pending={pending}
          disabled={!dirty && known.draft === null}
          onClick={() => start(activate)}
        >
          Put into use
        </Button>
      </div>
    </div>
  );
}
