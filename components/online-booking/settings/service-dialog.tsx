"use client";

import { KIND_WORDS } from "@/components/diary/settings/kind-words";
import { SwitchField } from "@/components/form/check-fields";
import { MoneyField, NumberField, SelectField, TextareaField, TextField } from "@/components/form/fields";
import { Form } from "@/components/form/form";
import { FieldGrid } from "@/components/form/form-layout";
import { SaveOrDelete } from "@/components/form/save-or-delete";
import { useActionForm } from "@/components/form/use-action-form";
import { Dialog, DialogBody, DialogContent } from "@/components/ui/dialog";
import { toast } from "@/components/ui/toast";
import { MOT_CLASS_WORDS, MOT_CLASSES } from "@/lib/appointments/rules/mot-classes";
import { durationWords } from "@/lib/appointments/rules/typed-times";
import { createOnlineService, deleteOnlineService, updateOnlineService } from "@/lib/online-booking/actions";
import type { ListedService } from "@/lib/online-booking/queries/setup";
import { BAY_KINDS } from "@/lib/online-booking/schema/service";

export interface PackageChoice {
  id: string;
  name: string;
  /** How long its labour takes; null if it has none. */
  minutes: number | null;
}

interface ServiceDialogProps {
  /** Null for a new one. */
  service: ListedService | null;
  packages: readonly PackageChoice[];
  skills: readonly string[];
  onClose(): void;
}

const SKILLS = "online-service-skills";

/** A service that customers can book: what they read, what it costs, what it needs. */
export function ServiceDialog({ service, packages, skills, onClose }: ServiceDialogProps) {
  const form = useActionForm(service ? updateOnlineService : createOnlineService, {
    initial: service ? { ...service } : {},
    onSaved() {
      toast.success("Saved");
      onClose();
    },
  });
  return (
    <Dialog open onOpenChange={(isOpen) => (isOpen ? null : onClose())}>
      <DialogContent title={service ? service.name : "New service"} className="sm:max-w-xl">
        <DialogBody className="pb-4">
          <Form
            form={form}
            hidden={service ? { id: service.id, version: service.version } : {}}
            unguarded
            className="gap-4"
          >
            <FieldGrid>
              <TextField
                name="name"
                label="What customers read"
                required
                autoFocus
                maxLength={80}
                placeholder="MOT, class 4"
                className="sm:col-span-6"
              />
              <TextareaField
                name="description"
                label="In a sentence"
                rows={2}
                maxLength={300}
                className="sm:col-span-6"
              />
              <SelectField
                name="saved_job_id"
                label="Package"
                blank="None"
                hint="Gives price and time, where they are left empty"
                options={packages.map(({ id, name, minutes }) => ({
                  value: id,
                  label: minutes === null ? name : `${name} (${durationWords(minutes)})`,
                }))}
                className="sm:col-span-6"
              />
              <MoneyField name="price_gross" label="Own price, including VAT" hint="Empty: the package's" />
              <NumberField name="duration_minutes" label="Takes" unit="minutes" hint="Empty: the package's" />
              <SwitchField name="on_request" label="Price on request" hint="No price is shown" />
              <SwitchField name="courtesy" label="Courtesy car" hint="May be booked with it" />
              <SelectField
                name="bay_kind"
                label="Kind of bay"
                blank="Any"
                options={BAY_KINDS.map((kind) => ({ value: kind, label: KIND_WORDS[kind] }))}
              />
              <SelectField
                name="mot_class"
                label="MOT class"
                blank="No MOT"
                hint="Without a price: your fee for it"
                options={MOT_CLASSES.map((one) => ({ value: one, label: `${one}: ${MOT_CLASS_WORDS[one]}` }))}
              />
              <TextField
                name="skill"
                label="Skill needed"
                hint="As it stands with your technicians"
                maxLength={60}
                list={SKILLS}
              />
              <datalist id={SKILLS}>
                {skills.map((skill) => (
                  <option key={skill} value={skill} />
                ))}
              </datalist>
              {service ? (
                <SwitchField name="active" label="Offered" hint="Switched off, what is booked stays" />
              ) : null}
            </FieldGrid>
            <SaveOrDelete record={service} remove={deleteOnlineService} onDeleted={onClose} />
          </Form>
        </DialogBody>
      </DialogContent>
    </Dialog>
  );
}
