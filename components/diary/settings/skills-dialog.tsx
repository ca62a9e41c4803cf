"use client";

import { Plus } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/form-actions";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog, DialogBody, DialogContent, DialogTrigger } from "@/components/ui/dialog";
import { Input } from "@/components/ui/input";
import { toast } from "@/components/ui/toast";
import { setTechnicianSkills } from "@/lib/appointments/actions";
import type { Technician } from "@/lib/appointments/queries/technicians";
import { MotClassBoxes } from "./mot-class-boxes";

interface SkillsDialogProps {
  technician: Technician;
  /** Every skill that somebody here has. */
  known: readonly string[];
  /** The button that opens it. */
  children: ReactNode;
}

export function SkillsDialog({ technician, known, children }: SkillsDialogProps) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog open={open} onOpenChange={setOpen}>
      <DialogTrigger asChild>{children}</DialogTrigger>
      <DialogContent title={`Skills of ${technician.name}`}>
        <DialogBody className="pb-4">
          <SkillsForm technician={technician} known={known} onSaved={() => setOpen(false)} />
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}

type SkillsFormProps = Omit<SkillsDialogProps, "children"> & { onSaved(): void };

function SkillsForm({ technician, known, onSaved }: SkillsFormProps) {
  const [added, setAdded] = useState<readonly string[]>([]);
  const typing = useRef<HTMLInputElement>(null);
  const form = useActionForm(setTechnicianSkills, {
    onSaved() {
      toast.success("Saved");
      onSaved();
    },
  });
  const skills = [...known, ...added];

  function add() {
    const skill = typing.current?.value.trim() ?? "";
    if (!typing.current || skill === "") return;
    typing.current.value = "";
    typing.current.focus();
    if (!skills.some((one) => one.toLowerCase() === skill.toLowerCase())) setAdded([...added, skill]);
  }

  return (
    <Form form={form} hidden={{ id: technician.id }} unguarded className="gap-5">
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-2 text-sm font-medium">What they can do</legend>
        <input type="hidden" name="skills[]" value="" />
        <div className="grid grid-cols-2 gap-x-4 gap-y-2 empty:hidden">
          {skills.map((skill, at) => (
            <label key={skill} htmlFor={`skill-${at}`} className="flex items-center gap-2.5 text-sm">
              <Checkbox
                id={`skill-${at}`}
                name="skills[]"
                value={skill}
                defaultChecked={added.includes(skill) || technician.skills.includes(skill)}
              />
              <span className="min-w-0 break-words">{skill}</span>
            </label>
          ))}
        </div>
        <div className="flex gap-2">
          <Input
            ref={typing}
            name="skills[]"
            aria-label="Another skill"
            placeholder="Another one: diagnostics, hybrid, air conditioning"
            maxLength={60}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
              if (event.currentTarget.value.trim() === "") return;
              event.preventDefault();
              add();
            }}
          />
          <Button onClick={add}>
            <Plus aria-hidden />
            Add<span className="sr-only"> this skill</span>
          </Button>
        </div>
      </fieldset>
      <MotClassBoxes legend="MOT classes they may test" chosen={technician.mot_classes} />
      <SubmitButton className="self-end" />
    </Form>
  );
}
